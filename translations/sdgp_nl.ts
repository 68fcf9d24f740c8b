<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>calls</name>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A call that is {state} cannot become {wanted}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A new version of the rules needs a reason. Nothing was stored; write one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A rule of a published call is not typed over. Nothing was changed; make a new version with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added a milestone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added an information session on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added {name} to the steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the draft rules of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the information session on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the milestone {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed {name} in the steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closes on (end of the day, Brussels time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closing of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Concept note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Delicate period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General practice, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Holder of the grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Information session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Inspired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Is interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Languages of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Learning and follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Ledger and advances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made version {version} of the rules of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Months from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Moved the milestone {name} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name for sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>No rule has another value now. No new version was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Noted {n} municipalities at the information session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opened the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opening of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partner country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships last {months} months at most. Nothing was stored; shorten the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Politician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Proposal, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Published text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reopened the call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Section of the concept note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Source document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Start of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Steering group and panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} closes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} has no information session yet; one is held right after the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} is past its closing day; close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {code} is archived. Nothing was changed; take it out of the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The calls of the programme offer {places} places in {country}; {planned} are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The steering group has no {seat} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The timeline of {call} is a draft; the associations confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a call {code}. Nothing was made; choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a programme {code}. Nothing was made; choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no call {call}. Nothing was changed; choose one of the list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no programme {code}. Nothing was changed; choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Visits and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Who may take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{n} rules of {call} are proposals that nobody has confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is neither yes nor no, but the clause {code} needs one of them. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a number, but the clause {code} needs one ({unit}). Nothing was stored; type a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>0 none, 1 first steps, 2 some years, 3 advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier for this local government exists already: {no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier of {name} exists already in this call: {number}. Nothing was opened; work on that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>A dossier that was not confirmed is scored with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>A policy, a project, a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A required commitment was answered with “no”: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>A visit of about a week each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Academic institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Active city link with the Global South today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Active city link: the bonus does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Active digital exchange in between, on own initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Actors to involve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Added a row to {table} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Alderman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Already involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An incoming visit, hosted by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An outgoing working visit with a small delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Another name under which this dossier is known, for instance of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Application (Flemish municipality)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Approval by the supervisory authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Area in km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Arrival that made it complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Arrived by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Arrondissements (Benin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>As on the letterhead: city, municipality, district or commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>As the person writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>At least 4 members: 1 political and 2 administrative from different services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>At least one from outside the administration, with the day from which it takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>At least one political and one administrative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>At least two strengths and two challenges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: communal council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. Benin: PDC, PAI or PTA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Benin: the prefect. Rwanda: no objection by the ministry or province, if asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Beyond two years: what may follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Broad involvement of officials and politicians, and of other actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown on a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Can share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Cells (Rwanda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Changed field {field} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Check that is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Check {code} does not hold this dossier back. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Checked the dossiers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Choice of country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Citizen participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Citizens' budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>City links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Clear communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Climate adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Code in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Commitment {x} was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune (Benin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with a city link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with special status (Benin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Communes that already have a city link with Flanders are not eligible in Benin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Community assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Complaint handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Confirmed by the municipality on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Connection and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Consultation frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Coordinator’s time, in days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Council outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Councillor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Covenant of Mayors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Decent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Decision and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Decision of the competent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Delegates hold valid passports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Deputy coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Describe at least two strengths and two challenges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Diaspora, schools, associations, hospitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Digital participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>District (Rwanda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Dossier number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as they were scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>During a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Elections, budget, imihigo evaluation, holidays, rainy season …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Energy cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Enterprise number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Equal split of the budget, administered by the associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Exchange on an equal basis about strengths and challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Executive secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Existing contacts in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Existing links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Fair-trade municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Feedback to citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Feedback to the associations to adjust the concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} has several parts ({parts}). Nothing was changed; name the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} is filled in by the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fields that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>File of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fill in those that your country has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>First arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Fluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Food processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>For politicians: the end of the mandate, if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Form file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Form version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Formal agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Forums of participation in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>GLoBe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Gender budgeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Gender commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>General contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>General director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Give one coordinator and at least one other contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Given by the program; quote it in every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Goal {g} lies outside the focus of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Green: no particular warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Head of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Homework between the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>How to reach the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>How will the learning be made visible in your municipality?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>How will they be involved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Human translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>In office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>In order of preference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>In scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Incomplete (returned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Ineligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Inteko z'abaturage (citizens' assembly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Internal steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>JADF (joint action forum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>January to December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>July to June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Key planning document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Kind of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Kind of translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Language of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Less inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Letter of intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Lifted check {code} for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Lifts the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Link with own policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Linked the people of {number} to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Little time for the coordinator ({d} days a month).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Local procurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Local tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Looked up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Made dossier {number} a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Market management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Meeting room with a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Mixed, peri-urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Moved a row in {table} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Multi-year plan, imihigo, PDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Municipality in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Municipality or city (Belgium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Name at least one actor from outside the administration, or say from when one will join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Name for sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Name of the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Name of the replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Neighbourhood budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Newcomers and integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No common working language: plan interpretation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>No medical details, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No municipality has the code or name “{text}”. Nothing was stored; look it up under Municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Note of the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted that the municipality confirmed {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the privacy information given for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the verification of the city link of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number of inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Number the SDG interests 1, 2, 3 … without gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Official statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Official travel advice is negative for this place: plan the visit elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>One coordinator and at least one other person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>One row per language, with the level of speaking and of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to five goals or targets; number them 1, 2, 3 … without gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to three, the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Only a local government can take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Only for the totals of the group; never printed with the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Only needed when the answer to 10.1 is not “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Open to learn from the partner’s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Opened dossier {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Orange: with caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Other actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other level of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Other: not a local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Own contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Own experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Own labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Own means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PDF signed electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PLATFORMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Part it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Part of the GLoBe programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Participation at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Participatory planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Partner profile (district or commune)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Periods not possible for visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Pilot district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Political lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postcode or post box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Power backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Preferred partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Privacy information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Private addresses are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Prosperity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Province or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Put check {code} back for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Quarters (Benin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Questions or remarks to the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Received after the closing date {close}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Red: not advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Reference of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Removed a row from {table} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Replacement arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Responsible service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>SDG interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Seats in the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Second reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sectors (Rwanda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Service or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Short supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signature on the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signed by hand and scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signed by the political and by the administrative head; PDF or JPG of 10 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Social economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Social housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Solar lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Special needs for sessions and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff (full-time equivalents)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff and council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>State whether there is an active city link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Street or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strength or challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strengths and challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Structural involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Sub-category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-municipalities (Belgium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Sub-themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Submitted dossier {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Support for starters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Support for volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Sustainable communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Table {table} has no row {row}. Nothing was changed; add the row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Target {t} does not belong to goal {g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Ten digits, as in 0123.456.749.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The answers were not yet confirmed by the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The blocked periods leave hardly any visit window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The coordinator cannot be reached: add e-mail or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>The coordinator: an e-mail address; from the South an e-mail address or a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The council decision is needed before the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The digital framework sessions of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The dossier, without personal travel data, is shared with the sister association for matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The enterprise number is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The fixed half-day meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The internal steering group needs at least {members} members: {political} political and {administrative} administrative from different services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The last day lies before the first, in field {field}. Nothing was changed; type the days again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>The local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The mandate of {name} ends on {date}: plan the hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>The moment that decides whether the form came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality already has a partnership in this cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality is not a Flemish local government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The number {number} is used by two dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The partnership rests on one person or one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The steering group is not mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The steering group, as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The theme is not open for this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Theme of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no dossier {number}. Nothing was changed; look it up in the list of applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no field {field} on this form. Nothing was changed; the numbers stand before each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>This local government is not on the list admitted for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>To follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in the form of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in {count} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took the withdrawal of {number} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Tourism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Track and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Translated into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Travel advice for the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Two letters: BE, FR, SN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Type of settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Typed in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>UCLG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umuganda (community work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umugoroba w'imiryango (family evening)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified by the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Version of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vice mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Village or quarter councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Villages (Benin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vocational training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vulnerable groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Wants to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Water and sanitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Way of confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>We declare that the answers are correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What can you contribute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What do you want to learn from the partner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>When somebody leaves, fill in the last day and add the new person on a row of his or her own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Where the answers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why exchange on an equal footing, and how will both sides notice it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why this partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>With interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>With the country code: +32, +250, +229.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Withdrew dossier {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Women entrepreneurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Working languages of the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Working translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Wrote a working translation of {field} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Year of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Youth employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>a formula instead of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>neither yes nor no: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a day: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a field of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a number: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not an e-mail address: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not on the list: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>outside the range: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} is longer than {limit} characters: shorten it by {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} has {count} answers that cannot be read; the first is in field {field}: {problem}. Nothing of it was stored; correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} was made with form version {found}; this program knows {known}. Nothing of it was stored; send the municipality a fresh form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{name} lies in another country than this call. Nothing was opened; choose the call of its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is neither yes nor no, in field {field}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day, in field {field}. Nothing was changed; type it as 2023-11-30 or 30/11/2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a number, in field {field}. Nothing was changed; type digits, as in 12 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kernel</name>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Another program is writing to the database. Nothing was changed; wait a moment and try again.</source>
        <translation>Een ander programma schrijft in de databank. Er is niets gewijzigd; wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Delivered with the program</source>
        <translation>Meegeleverd met het programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Done again: {act}</source>
        <translation>Opnieuw gedaan: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</source>
        <translation>Iemand wijzigde dit veld intussen. Er is niets ongedaan gemaakt; bekijk de geschiedenis van de fiche en typ de gewenste waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/sentences.py"/>
        <source>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</source>
        <translation>Er ging iets mis ({code}). Er is niets gewijzigd. Probeer opnieuw, of kopieer de details voor ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.</source>
        <translation>De databank is enkel open om te lezen. Er is niets gewijzigd; sluit het andere programma dat ze gebruikt, of bewaar een kopie en werk daarin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk did not answer. What was saved before is safe; check the disk or the stick, then try again.</source>
        <translation>De schijf antwoordde niet. Wat bewaard was, is veilig; kijk de schijf of de stick na en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>De schijf is vol. Wat bewaard was, is veilig; maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The file is damaged, is not a database of this program, or needs its PIN. Nothing was changed; restore the last backup.</source>
        <translation>Het bestand is beschadigd, is geen databank van dit programma, of vraagt zijn pincode. Er is niets gewijzigd; zet de laatste veiligheidskopie terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is already a file {file}. It was not touched; choose another name.</source>
        <translation>Er is al een bestand {file}. Het is niet aangeraakt; kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to undo. What is final (approved, locked, sent) is taken back by a reversal or a new version.</source>
        <translation>Er is niets om ongedaan te maken. Wat definitief is (goedgekeurd, vergrendeld, verzonden) neemt u terug met een tegenboeking of een nieuwe versie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</source>
        <translation>Deze fiche bestaat niet in deze databank. Er is niets gewijzigd; ververs de lijst en kies opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</source>
        <translation>{amount} heeft meer decimalen dan {currency} heeft ({digits}). Er is niets bewaard; typ het bedrag zonder die decimalen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{rate} is not a rate. Nothing was stored; type the units of the currency for 1 EUR, with 6 decimals at most.</source>
        <translation>{rate} is geen koers. Er is niets bewaard; typ de eenheden van de munt voor 1 EUR, met hoogstens 6 decimalen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>“{text}” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals.</source>
        <translation>“{text}” is geen getal. Er is niets bewaard; typ cijfers, met een punt of komma voor de decimalen.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Coming up</source>
        <translation>Komt eraan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer for {days} days: put one on a stick.</source>
        <translation>Er verliet al {days} dagen geen kopie deze computer: zet er een op een stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Not eligible</source>
        <translation>Niet-ontvankelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The call closes in {days} days; {dossiers} dossiers are not complete.</source>
        <translation>De oproep sluit over {days} dagen; {dossiers} dossiers zijn niet volledig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The last safety copy is {days} days old.</source>
        <translation>De laatste veiligheidskopie is {days} dagen oud.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The municipality has not confirmed its answers yet.</source>
        <translation>De gemeente bevestigde haar antwoorden nog niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The proposed match has no answer yet.</source>
        <translation>De voorgestelde koppeling kreeg nog geen antwoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>There is no safety copy yet.</source>
        <translation>Er is nog geen veiligheidskopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To choose</source>
        <translation>Te kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To look at</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} findings keep this dossier {status}.</source>
        <translation>{findings} bevindingen houden dit dossier {status}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{locked} of {asked} score sheets are locked.</source>
        <translation>{locked} van {asked} scorebladen zijn vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{name} is planned for {day}.</source>
        <translation>{name} is gepland op {day}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{n} fields have two values after an import: choose.</source>
        <translation>
            <numerusform>{n} veld heeft twee waarden na een import: kies.</numerusform>
            <numerusform>{n} velden hebben twee waarden na een import: kies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{n} packets wait for earlier ones.</source>
        <translation>
            <numerusform>{n} pakket wacht op vroegere.</numerusform>
            <numerusform>{n} pakketten wachten op vroegere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paperkit</name>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>State of the data: {sequence} · {digest} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qtkit</name>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Choose a line of the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>No line fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>The text is {over} characters too long: {limit} is the most. Nothing was stored; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>Type the year of “{text}” with four digits. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{column}: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>{value} is too high: the most is {high}. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>{value} is too low: the least is {low}. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not a whole number. Nothing was stored; type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not in the list. Nothing was stored; choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the association {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the city link {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the country {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the list entry {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the municipality {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name} to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name}, who signs papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Basis of the population figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed a function of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the association {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the city link {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the country {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the list entry {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the municipality {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed who may read {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name} in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Circle of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the province or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune with special status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent given for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent to pictures and quotes given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country of the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Country officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Currency of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Days a year as an expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Empty means all associations. It is fixed when the person is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Empty means every office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Ended a function of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name for sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Fixed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Flemish municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Floating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Formal agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>From outside the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>GLoBe programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Holds the grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Language of its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Language of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Lines of the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>List of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Local councils are elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Local elections in {country} around {day}: prepare the hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Messages by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Mixed or peri-urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Moved {name} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Municipality or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name as the person writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name for sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>No municipality with the code {code} is in the register. Nothing was stored; look it up under Municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>North (Flemish side)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Noted a function of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Offices that may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Official figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>One end of the city link of {name} is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Own means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Partner in the South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Partner that is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>People of {office} are kept by that office. Nothing was changed; ask {office} to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Pillar of Agenda 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Planet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Privacy information given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Programme officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Prosperity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Province or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Secretary of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Separate them with a semicolon; search and import know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Settlement type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Sum of the merged municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Telephone prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link ended on {day}, but its state is still “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link is ending; note the day on which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link of {name} is not verified by an association yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} is taken already. Nothing was stored; choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The country {code} is not in the register. Nothing was stored; add the country first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The last day lies before the first. Nothing was stored; correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>The municipality that took over on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The successor {code} is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>There is no association {code} in the register. Nothing was made; use the code of an association, such as VVSG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This city link is in the register twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This municipality is perhaps in the register already: {name} ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This person is perhaps in the register already: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Took in {n} changes of the list of municipalities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Track that may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice looked up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Units for 1 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Verified the city link {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Version of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Working languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Year of the population figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} was merged on {day}; the city link goes on with {successor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” cannot be changed here. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” may not be empty. Nothing was stored; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” must lie between {low} and {high}. Nothing was stored; type another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” takes {limit} characters at most. Nothing was stored; shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is no choice of “{field}”. Nothing was stored; choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Accompanied by (association)</source>
        <translation>Begeleid door (vereniging)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the session {name}</source>
        <translation>Sessie {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the visit {name}</source>
        <translation>Bezoek {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the window {name}</source>
        <translation>Venster {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Blocked by {who} from {start} to {end}: {reason}</source>
        <translation>Geblokkeerd door {who} van {start} tot {end}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Brussels time</source>
        <translation>Brusselse tijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Calendar file…</source>
        <translation>Kalenderbestand…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Call (country cohort)</source>
        <translation>Oproep (landencohorte)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the session {name}</source>
        <translation>Sessie {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the visit {name}</source>
        <translation>Bezoek {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the window {name}</source>
        <translation>Venster {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Choose a call first: a window belongs to one.</source>
        <translation>Kies eerst een oproep: een venster hoort bij een oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Choose a window, a visit or a session in the calendar, or plan a new one.</source>
        <translation>Kies een venster, een bezoek of een sessie in de kalender, of plan er een.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Closing information session</source>
        <translation>Afsluitende infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Country window</source>
        <translation>Landvenster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Delegates</source>
        <translation>Delegatieleden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Digital exchange session</source>
        <translation>Digitale uitwisselingssessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Direction of the visit</source>
        <translation>Richting van het bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Elections</source>
        <translation>Verkiezingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Elections on {day} ({country}) are less than {weeks} weeks away.</source>
        <translation>De verkiezingen van {day} ({country}) liggen minder dan {weeks} weken weg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Exchange day</source>
        <translation>Uitwisselingsdag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Fewer than {months} months are left and a visit is still missing: {direction}.</source>
        <translation>Er resten minder dan {months} maanden en er ontbreekt nog een bezoek: {direction}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>First-year review</source>
        <translation>Evaluatie na het eerste jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Flemish partner</source>
        <translation>Vlaamse partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Host</source>
        <translation>Gastheer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Incoming: the Flemish partner receives</source>
        <translation>Inkomend: de Vlaamse partner ontvangt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Individual coaching session</source>
        <translation>Individuele coachingsessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Information session</source>
        <translation>Infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Internal steering group</source>
        <translation>Interne stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Introductory session</source>
        <translation>Introductiesessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint consultation days</source>
        <translation>Gezamenlijke overlegdagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint days from</source>
        <translation>Gezamenlijke dagen van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint days to</source>
        <translation>Gezamenlijke dagen tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Kigali</source>
        <translation>Kigali</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kigali time</source>
        <translation>Tijd in Kigali</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kind of exchange</source>
        <translation>Soort uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Last day (if more than one)</source>
        <translation>Laatste dag (indien meer dan één)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Local time, as 14:00; the other side's time is shown beside it.</source>
        <translation>Plaatselijke tijd, zoals 14:00; de tijd aan de andere kant staat ernaast.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Moved {name}</source>
        <translation>{name} verplaatst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New visit</source>
        <translation>Nieuw bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New window</source>
        <translation>Nieuw venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>No entry chosen</source>
        <translation>Geen item gekozen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>North–North</source>
        <translation>Noord–Noord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>North–South</source>
        <translation>Noord–Zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Not possible: {who}</source>
        <translation>Niet mogelijk: {who}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Noted who attended {name}</source>
        <translation>Aanwezigheden genoteerd voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Officials</source>
        <translation>Ambtenaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Only this partnership</source>
        <translation>Enkel dit partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Outgoing: the Flemish partner travels</source>
        <translation>Uitgaand: de Vlaamse partner reist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Over the visits no politician or no official travelled.</source>
        <translation>Over de bezoeken heen reisde geen politicus of geen ambtenaar mee.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Own digital exchange</source>
        <translation>Eigen digitale uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Partner from the South</source>
        <translation>Partner uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Place or link</source>
        <translation>Plaats of link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Politicians</source>
        <translation>Politici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Porto-Novo</source>
        <translation>Porto-Novo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Porto-Novo time</source>
        <translation>Tijd in Porto-Novo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Removed {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Return</source>
        <translation>Terugkeer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Rwanda commemorates from {start} to {end}.</source>
        <translation>Rwanda herdenkt van {start} tot {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Short name on vouchers</source>
        <translation>Korte naam op bewijsstukken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>South–South</source>
        <translation>Zuid–Zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The first visit to the partner is accompanied by an association: name the person.</source>
        <translation>Het eerste bezoek aan de partner wordt begeleid door een vereniging: noem de persoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The joint days need at least {least} days in a row inside the window.</source>
        <translation>De gezamenlijke dagen vragen minstens {least} opeenvolgende dagen binnen het venster.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The last day lies before the first. Nothing was stored; type the days again.</source>
        <translation>De laatste dag ligt voor de eerste. Er is niets bewaard; typ de dagen opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The session should be over: note who attended.</source>
        <translation>De sessie zou voorbij moeten zijn: noteer wie er was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The session took place, but nobody of one partner is on the attendance list: it does not count.</source>
        <translation>De sessie vond plaats, maar van één partner staat niemand op de aanwezigheidslijst: ze telt niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The thematic conference lasts fewer than {least} days.</source>
        <translation>De thematische conferentie duurt minder dan {least} dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit does not cover the joint days of its window ({start} to {end}).</source>
        <translation>Het bezoek omvat de gezamenlijke dagen van zijn venster niet ({start} tot {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit lies more than {days} days outside its window.</source>
        <translation>Het bezoek ligt meer dan {days} dagen buiten zijn venster.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit should be over: note whether it took place.</source>
        <translation>Het bezoek zou voorbij moeten zijn: noteer of het plaatsvond.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit takes {days} days; about a week ({least} to {most}) is asked.</source>
        <translation>Het bezoek duurt {days} dagen; ongeveer een week ({least} tot {most}) is gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference</source>
        <translation>Thematische conferentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference from</source>
        <translation>Thematische conferentie van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference to</source>
        <translation>Thematische conferentie tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>There is no partnership yet: a visit belongs to one. Adopt a match first.</source>
        <translation>Er is nog geen partnerschap: een bezoek hoort bij een partnerschap. Aanvaard eerst een koppeling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Time of</source>
        <translation>Tijd van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>To Belgium</source>
        <translation>Naar België</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>To the partner country</source>
        <translation>Naar het partnerland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Took place</source>
        <translation>Vond plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Who attended</source>
        <translation>Wie was er</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Windows, visits and sessions of the call in view</source>
        <translation>Vensters, bezoeken en sessies van de oproep in beeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>of whom officials</source>
        <translation>waarvan ambtenaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>of whom politicians</source>
        <translation>waarvan politici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>{day} is a public holiday ({name}, {country}).</source>
        <translation>{day} is een feestdag ({name}, {country}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>{n} delegates: about three ({least} to {most}) is asked.</source>
        <translation>
            <numerusform>{n} delegatielid: ongeveer drie ({least} tot {most}) is gevraagd.</numerusform>
            <numerusform>{n} delegatieleden: ongeveer drie ({least} tot {most}) is gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>{n} entries written to {file}</source>
        <translation>
            <numerusform>{n} item geschreven naar {file}</numerusform>
            <numerusform>{n} items geschreven naar {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>{start} in Brussels · {other} in {place}</source>
        <translation>{start} in Brussel · {other} in {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</source>
        <translation>“{text}” is geen uur. Er is niets bewaard; typ het als 14:00.</translation>
    </message>
</context>
</TS>

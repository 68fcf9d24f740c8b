<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>calls</name>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A call that is {state} cannot become {wanted}. Nothing was changed.</source>
        <translation>A call that is {state} cannot become {wanted}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A new version of the rules needs a reason. Nothing was stored; write one sentence.</source>
        <translation>A new version of the rules needs a reason. Nothing was stored; write one sentence.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A rule of a published call is not typed over. Nothing was changed; make a new version with a reason.</source>
        <translation>A rule of a published call is not typed over. Nothing was changed; make a new version with a reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added a milestone: {name}</source>
        <translation>Added a milestone: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added an information session on {day}</source>
        <translation>Added an information session on {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added {name} to the steering group</source>
        <translation>Added {name} to the steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived the call {name}</source>
        <translation>Archived the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call and theme</source>
        <translation>Call and theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the call {name}</source>
        <translation>Changed the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the draft rules of {name}</source>
        <translation>Changed the draft rules of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the information session on {day}</source>
        <translation>Changed the information session on {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the milestone {name}</source>
        <translation>Changed the milestone {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the programme {name}</source>
        <translation>Changed the programme {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed {name} in the steering group</source>
        <translation>Changed {name} in the steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed the call {name}</source>
        <translation>Closed the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closes on (end of the day, Brussels time)</source>
        <translation>Closes on (end of the day, Brussels time)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closing of the call</source>
        <translation>Closing of the call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Concept note</source>
        <translation>Concept note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date of the source</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Delicate period</source>
        <translation>Delicate period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft, to be confirmed</source>
        <translation>Draft, to be confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the period</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General director</source>
        <translation>General director</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General practice, to be checked</source>
        <translation>General practice, to be checked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Holder of the grant</source>
        <translation>Holder of the grant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Information session</source>
        <translation>Information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Inspired by</source>
        <translation>Inspired by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Is interested</source>
        <translation>Is interested</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Languages of the track</source>
        <translation>Languages of the track</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Learning and follow-up</source>
        <translation>Learning and follow-up</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Ledger and advances</source>
        <translation>Ledger and advances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the call {name}</source>
        <translation>Made the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the programme {name}</source>
        <translation>Made the programme {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made version {version} of the rules of {name}</source>
        <translation>Made version {version} of the rules of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Months from there</source>
        <translation>Months from there</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Moved the milestone {name} to the bin</source>
        <translation>Moved the milestone {name} to the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name for sorting</source>
        <translation>Name for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in Dutch</source>
        <translation>Name in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>No rule has another value now. No new version was made.</source>
        <translation>No rule has another value now. No new version was made.</translation>
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
        <translation>Official</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opened the call {name}</source>
        <translation>Opened the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opening of the call</source>
        <translation>Opening of the call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opens on</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partner country</source>
        <translation>Partner country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships from</source>
        <translation>Partnerships from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships last {months} months at most. Nothing was stored; shorten the period.</source>
        <translation>Partnerships last {months} months at most. Nothing was stored; shorten the period.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships until</source>
        <translation>Partnerships until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Place or link</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Politician</source>
        <translation>Politician</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Proposal, to be confirmed</source>
        <translation>Proposal, to be confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Published text</source>
        <translation>Published text</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reopened the call {name}</source>
        <translation>Reopened the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Section of the concept note</source>
        <translation>Section of the concept note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Source document</source>
        <translation>Source document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Start of the period</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Starts at</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Steering group and panel</source>
        <translation>Steering group and panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</source>
        <translation>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} closes on {day}.</source>
        <translation>The call {call} closes on {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} has no information session yet; one is held right after the launch.</source>
        <translation>The call {call} has no information session yet; one is held right after the launch.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} is past its closing day; close it.</source>
        <translation>The call {call} is past its closing day; close it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {code} is archived. Nothing was changed; take it out of the archive first.</source>
        <translation>The call {code} is archived. Nothing was changed; take it out of the archive first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The calls of the programme offer {places} places in {country}; {planned} are planned.</source>
        <translation>The calls of the programme offer {places} places in {country}; {planned} are planned.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them.</source>
        <translation>The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days.</source>
        <translation>The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</source>
        <translation>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The steering group has no {seat} on {day}.</source>
        <translation>The steering group has no {seat} on {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The timeline of {call} is a draft; the associations confirm it.</source>
        <translation>The timeline of {call} is a draft; the associations confirm it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a call {code}. Nothing was made; choose another code.</source>
        <translation>There is already a call {code}. Nothing was made; choose another code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a programme {code}. Nothing was made; choose another code.</source>
        <translation>There is already a programme {code}. Nothing was made; choose another code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no call {call}. Nothing was changed; choose one of the list of calls.</source>
        <translation>There is no call {call}. Nothing was changed; choose one of the list of calls.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no programme {code}. Nothing was changed; choose one of the list.</source>
        <translation>There is no programme {code}. Nothing was changed; choose one of the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Visits and sessions</source>
        <translation>Visits and sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Who may take part</source>
        <translation>Who may take part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>and days</source>
        <translation>and days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) is due on {day}.</source>
        <translation>{name} ({call}) is due on {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) was due on {day}.</source>
        <translation>{name} ({call}) was due on {day}.</translation>
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
        <translation>“{value}” is neither yes nor no, but the clause {code} needs one of them. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a number, but the clause {code} needs one ({unit}). Nothing was stored; type a number.</source>
        <translation>“{value}” is not a number, but the clause {code} needs one ({unit}). Nothing was stored; type a number.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>0 none, 1 first steps, 2 some years, 3 advanced.</source>
        <translation>0 none, 1 first steps, 2 some years, 3 advanced.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in {field}.</source>
        <translation>A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in {field}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier for this local government exists already: {no}.</source>
        <translation>A dossier for this local government exists already: {no}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier of {name} exists already in this call: {number}. Nothing was opened; work on that one.</source>
        <translation>A dossier of {name} exists already in this call: {number}. Nothing was opened; work on that one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>A dossier that was not confirmed is scored with a warning.</source>
        <translation>A dossier that was not confirmed is scored with a warning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>A policy, a project, a figure.</source>
        <translation>A policy, a project, a figure.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A required commitment was answered with “no”: {list}.</source>
        <translation>A required commitment was answered with “no”: {list}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>A visit of about a week each year</source>
        <translation>A visit of about a week each year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Academic institution</source>
        <translation>Academic institution</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Active city link with the Global South today?</source>
        <translation>Active city link with the Global South today?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Active city link: the bonus does not apply.</source>
        <translation>Active city link: the bonus does not apply.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Active digital exchange in between, on own initiative</source>
        <translation>Active digital exchange in between, on own initiative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Actors to involve</source>
        <translation>Actors to involve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Added a row to {table} of {number}</source>
        <translation>Added a row to {table} of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Administrative</source>
        <translation>Administrative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory council</source>
        <translation>Advisory council</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory councils</source>
        <translation>Advisory councils</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Alderman</source>
        <translation>Alderman</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Already involved</source>
        <translation>Already involved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An incoming visit, hosted by us</source>
        <translation>An incoming visit, hosted by us</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An outgoing working visit with a small delegation</source>
        <translation>An outgoing working visit with a small delegation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Another name under which this dossier is known, for instance of its file.</source>
        <translation>Another name under which this dossier is known, for instance of its file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Application (Flemish municipality)</source>
        <translation>Application (Flemish municipality)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Approval by the supervisory authority</source>
        <translation>Approval by the supervisory authority</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Area in km²</source>
        <translation>Area in km²</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Arranged</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Arrival that made it complete</source>
        <translation>Arrival that made it complete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Arrived by</source>
        <translation>Arrived by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Arrondissements (Benin)</source>
        <translation>Arrondissements (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>As on the letterhead: city, municipality, district or commune.</source>
        <translation>As on the letterhead: city, municipality, district or commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>As the person writes it.</source>
        <translation>As the person writes it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>At least 4 members: 1 political and 2 administrative from different services.</source>
        <translation>At least 4 members: 1 political and 2 administrative from different services.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>At least one from outside the administration, with the day from which it takes part.</source>
        <translation>At least one from outside the administration, with the day from which it takes part.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>At least one political and one administrative.</source>
        <translation>At least one political and one administrative.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>At least two strengths and two challenges.</source>
        <translation>At least two strengths and two challenges.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Attached file</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.</source>
        <translation>Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: communal council.</source>
        <translation>Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: communal council.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. Benin: PDC, PAI or PTA.</source>
        <translation>Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. Benin: PDC, PAI or PTA.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Benin: the prefect. Rwanda: no objection by the ministry or province, if asked.</source>
        <translation>Benin: the prefect. Rwanda: no objection by the ministry or province, if asked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Beyond two years: what may follow?</source>
        <translation>Beyond two years: what may follow?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Broad involvement of officials and politicians, and of other actors</source>
        <translation>Broad involvement of officials and politicians, and of other actors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>By letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown</source>
        <translation>Can be shown</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown on a visit</source>
        <translation>Can be shown on a visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Can share</source>
        <translation>Can share</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Cells (Rwanda)</source>
        <translation>Cells (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Census</source>
        <translation>Census</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Changed field {field} of {number}</source>
        <translation>Changed field {field} of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Check that is lifted</source>
        <translation>Check that is lifted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Check {code} does not hold this dossier back. Nothing was stored.</source>
        <translation>Check {code} does not hold this dossier back. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Checked the dossiers again</source>
        <translation>Checked the dossiers again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Choice of country</source>
        <translation>Choice of country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Citizen participation</source>
        <translation>Citizen participation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Citizens' budget</source>
        <translation>Citizens' budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>City links</source>
        <translation>City links</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Civil society</source>
        <translation>Civil society</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Clear communication</source>
        <translation>Clear communication</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Climate adaptation</source>
        <translation>Climate adaptation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Code in the register</source>
        <translation>Code in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Commitment {x} was not given.</source>
        <translation>Commitment {x} was not given.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune (Benin)</source>
        <translation>Commune (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with a city link</source>
        <translation>Commune with a city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with special status (Benin)</source>
        <translation>Commune with special status (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Communes that already have a city link with Flanders are not eligible in Benin.</source>
        <translation>Communes that already have a city link with Flanders are not eligible in Benin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Community assembly</source>
        <translation>Community assembly</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Complaint handling</source>
        <translation>Complaint handling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Confirmed by the municipality on</source>
        <translation>Confirmed by the municipality on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed by the person</source>
        <translation>Confirmed by the person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Connection and equipment</source>
        <translation>Connection and equipment</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Consultation frameworks</source>
        <translation>Consultation frameworks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Cooperative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Coordinator’s time, in days a month</source>
        <translation>Coordinator’s time, in days a month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Council outreach</source>
        <translation>Council outreach</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Councillor</source>
        <translation>Councillor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Covenant of Mayors</source>
        <translation>Covenant of Mayors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Decent work</source>
        <translation>Decent work</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Decision and attachments</source>
        <translation>Decision and attachments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Decision of the competent body</source>
        <translation>Decision of the competent body</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Delegates hold valid passports</source>
        <translation>Delegates hold valid passports</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Deputy coordinator</source>
        <translation>Deputy coordinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Describe at least two strengths and two challenges.</source>
        <translation>Describe at least two strengths and two challenges.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Diaspora, schools, associations, hospitals.</source>
        <translation>Diaspora, schools, associations, hospitals.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Digital participation</source>
        <translation>Digital participation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>District (Rwanda)</source>
        <translation>District (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Dormant</source>
        <translation>Dormant</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as they were scored.</source>
        <translation>Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as they were scored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first.</source>
        <translation>Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>During a visit</source>
        <translation>During a visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Elections, budget, imihigo evaluation, holidays, rainy season …</source>
        <translation>Elections, budget, imihigo evaluation, holidays, rainy season …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Energy cooperative</source>
        <translation>Energy cooperative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Enterprise number</source>
        <translation>Enterprise number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Equal split of the budget, administered by the associations</source>
        <translation>Equal split of the budget, administered by the associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Exchange on an equal basis about strengths and challenges</source>
        <translation>Exchange on an equal basis about strengths and challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Executive secretary</source>
        <translation>Executive secretary</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Existing contacts in the country</source>
        <translation>Existing contacts in the country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Existing links</source>
        <translation>Existing links</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Fair-trade municipality</source>
        <translation>Fair-trade municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Feedback to citizens</source>
        <translation>Feedback to citizens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Feedback to the associations to adjust the concept</source>
        <translation>Feedback to the associations to adjust the concept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} has several parts ({parts}). Nothing was changed; name the part.</source>
        <translation>Field {field} has several parts ({parts}). Nothing was changed; name the part.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} is filled in by the program. Nothing was changed.</source>
        <translation>Field {field} is filled in by the program. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fields that changed</source>
        <translation>Fields that changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>File of the municipality</source>
        <translation>File of the municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fill in those that your country has.</source>
        <translation>Fill in those that your country has.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Filled form</source>
        <translation>Filled form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the answers</source>
        <translation>Fingerprint of the answers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the file</source>
        <translation>Fingerprint of the file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>First arrival</source>
        <translation>First arrival</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Fluent</source>
        <translation>Fluent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Food processing</source>
        <translation>Food processing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>For politicians: the end of the mandate, if known.</source>
        <translation>For politicians: the end of the mandate, if known.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Form file</source>
        <translation>Form file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Form version</source>
        <translation>Form version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Formal agreement</source>
        <translation>Formal agreement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Forums of participation in place</source>
        <translation>Forums of participation in place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function and service</source>
        <translation>Function and service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>GLoBe</source>
        <translation>GLoBe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Gender budgeting</source>
        <translation>Gender budgeting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Gender commune</source>
        <translation>Gender commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>General contact</source>
        <translation>General contact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>General director</source>
        <translation>General director</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Give one coordinator and at least one other contact.</source>
        <translation>Give one coordinator and at least one other contact.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Given by the program; quote it in every letter.</source>
        <translation>Given by the program; quote it in every letter.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Goal {g} lies outside the focus of the call.</source>
        <translation>Goal {g} lies outside the focus of the call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Green: no particular warning</source>
        <translation>Green: no particular warning</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Head of service</source>
        <translation>Head of service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Homework between the sessions</source>
        <translation>Homework between the sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>How to reach the person</source>
        <translation>How to reach the person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>How will the learning be made visible in your municipality?</source>
        <translation>How will the learning be made visible in your municipality?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>How will they be involved?</source>
        <translation>How will they be involved?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Human translation</source>
        <translation>Human translation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In euro</source>
        <translation>In euro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>In order of preference.</source>
        <translation>In order of preference.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>In scoring</source>
        <translation>In scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Incomplete (returned)</source>
        <translation>Incomplete (returned)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Ineligible</source>
        <translation>Ineligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Innovation</source>
        <translation>Innovation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Inteko z'abaturage (citizens' assembly)</source>
        <translation>Inteko z'abaturage (citizens' assembly)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Internal steering group</source>
        <translation>Internal steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Internet connection</source>
        <translation>Internet connection</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>JADF (joint action forum)</source>
        <translation>JADF (joint action forum)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>January to December</source>
        <translation>January to December</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>July to June</source>
        <translation>July to June</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Key planning document</source>
        <translation>Key planning document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Kind of government</source>
        <translation>Kind of government</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Kind of translation</source>
        <translation>Kind of translation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Land use</source>
        <translation>Land use</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the answer</source>
        <translation>Language of the answer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Language of the answers</source>
        <translation>Language of the answers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Less inequality</source>
        <translation>Less inequality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Lifted check {code} for {number}</source>
        <translation>Lifted check {code} for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Lifts the check</source>
        <translation>Lifts the check</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Link with own policy</source>
        <translation>Link with own policy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Linked the people of {number} to the register</source>
        <translation>Linked the people of {number} to the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Little time for the coordinator ({d} days a month).</source>
        <translation>Little time for the coordinator ({d} days a month).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Local procurement</source>
        <translation>Local procurement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Local tax</source>
        <translation>Local tax</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Logistics</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Looked up on</source>
        <translation>Looked up on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Machine translation</source>
        <translation>Machine translation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Made dossier {number} a draft again</source>
        <translation>Made dossier {number} a draft again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Market management</source>
        <translation>Market management</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mayor</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Meeting room with a screen</source>
        <translation>Meeting room with a screen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Mixed, peri-urban</source>
        <translation>Mixed, peri-urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Moved a row in {table} of {number}</source>
        <translation>Moved a row in {table} of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Multi-year plan, imihigo, PDC.</source>
        <translation>Multi-year plan, imihigo, PDC.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Municipality in the register</source>
        <translation>Municipality in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Municipality or city (Belgium)</source>
        <translation>Municipality or city (Belgium)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Name at least one actor from outside the administration, or say from when one will join.</source>
        <translation>Name at least one actor from outside the administration, or say from when one will join.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Name for sorting</source>
        <translation>Name for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Name of the partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Name of the replacement</source>
        <translation>Name of the replacement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Neighbourhood budget</source>
        <translation>Neighbourhood budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Newcomers and integration</source>
        <translation>Newcomers and integration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No common working language: plan interpretation.</source>
        <translation>No common working language: plan interpretation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>No medical details, please.</source>
        <translation>No medical details, please.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No municipality has the code or name “{text}”. Nothing was stored; look it up under Municipalities.</source>
        <translation>No municipality has the code or name “{text}”. Nothing was stored; look it up under Municipalities.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No preference</source>
        <translation>No preference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Not selected</source>
        <translation>Not selected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Note of the association</source>
        <translation>Note of the association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted on</source>
        <translation>Noted on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted that the municipality confirmed {number}</source>
        <translation>Noted that the municipality confirmed {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the privacy information given for {number}</source>
        <translation>Noted the privacy information given for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the verification of the city link of {number}</source>
        <translation>Noted the verification of the city link of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number of inhabitants</source>
        <translation>Number of inhabitants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Number the SDG interests 1, 2, 3 … without gaps.</source>
        <translation>Number the SDG interests 1, 2, 3 … without gaps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official code</source>
        <translation>Official code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Official statistic</source>
        <translation>Official statistic</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Official travel advice is negative for this place: plan the visit elsewhere.</source>
        <translation>Official travel advice is negative for this place: plan the visit elsewhere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>One coordinator and at least one other person.</source>
        <translation>One coordinator and at least one other person.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>One row per language, with the level of speaking and of writing.</source>
        <translation>One row per language, with the level of speaking and of writing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to five goals or targets; number them 1, 2, 3 … without gaps.</source>
        <translation>One to five goals or targets; number them 1, 2, 3 … without gaps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to three, the most important first.</source>
        <translation>One to three, the most important first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Only a local government can take part.</source>
        <translation>Only a local government can take part.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Only for the totals of the group; never printed with the name.</source>
        <translation>Only for the totals of the group; never printed with the name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Only needed when the answer to 10.1 is not “none”.</source>
        <translation>Only needed when the answer to 10.1 is not “none”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Open data</source>
        <translation>Open data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Open to learn from the partner’s input</source>
        <translation>Open to learn from the partner’s input</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Opened dossier {number}</source>
        <translation>Opened dossier {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Orange: with caution</source>
        <translation>Orange: with caution</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Other actors</source>
        <translation>Other actors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other annexes</source>
        <translation>Other annexes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other level of government</source>
        <translation>Other level of government</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other networks</source>
        <translation>Other networks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Other: not a local government</source>
        <translation>Other: not a local government</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Own contribution</source>
        <translation>Own contribution</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Own experience</source>
        <translation>Own experience</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Own labels</source>
        <translation>Own labels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Own means</source>
        <translation>Own means</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PDF signed electronically</source>
        <translation>PDF signed electronically</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PLATFORMA</source>
        <translation>PLATFORMA</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Part it plays</source>
        <translation>Part it plays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Part of the GLoBe programme</source>
        <translation>Part of the GLoBe programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Participation at school</source>
        <translation>Participation at school</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Participatory planning</source>
        <translation>Participatory planning</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Partner profile (district or commune)</source>
        <translation>Partner profile (district or commune)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Periods not possible for visits</source>
        <translation>Periods not possible for visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person in the register</source>
        <translation>Person in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Pilot district</source>
        <translation>Pilot district</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Plain language</source>
        <translation>Plain language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Political</source>
        <translation>Political</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Political lead</source>
        <translation>Political lead</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postcode or post box</source>
        <translation>Postcode or post box</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Power backup</source>
        <translation>Power backup</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Preferred partner</source>
        <translation>Preferred partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Privacy information given</source>
        <translation>Privacy information given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Private addresses are fine.</source>
        <translation>Private addresses are fine.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Private sector</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Prosperity</source>
        <translation>Prosperity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Province or department</source>
        <translation>Province or department</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability</source>
        <translation>Public accountability</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability sessions</source>
        <translation>Public accountability sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public health</source>
        <translation>Public health</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Put check {code} back for {number}</source>
        <translation>Put check {code} back for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Quarters (Benin)</source>
        <translation>Quarters (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Questions or remarks to the association</source>
        <translation>Questions or remarks to the association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Received after the closing date {close}.</source>
        <translation>Received after the closing date {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Record when the privacy notice was given to {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Red: not advised</source>
        <translation>Red: not advised</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Reference of the minutes</source>
        <translation>Reference of the minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Removed a row from {table} of {number}</source>
        <translation>Removed a row from {table} of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Replacement arranged</source>
        <translation>Replacement arranged</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}.</source>
        <translation>Required field missing: {field}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Responsible service</source>
        <translation>Responsible service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role in the group</source>
        <translation>Role in the group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>SDG interests</source>
        <translation>SDG interests</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Seats in the council</source>
        <translation>Seats in the council</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Second reference</source>
        <translation>Second reference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sectors (Rwanda)</source>
        <translation>Sectors (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Service or field</source>
        <translation>Service or field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Short supply chain</source>
        <translation>Short supply chain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories of the letter</source>
        <translation>Signatories of the letter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signature on the print</source>
        <translation>Signature on the print</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signed by hand and scanned</source>
        <translation>Signed by hand and scanned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signed by the political and by the administrative head; PDF or JPG of 10 MB at most.</source>
        <translation>Signed by the political and by the administrative head; PDF or JPG of 10 MB at most.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Social economy</source>
        <translation>Social economy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Social housing</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Solar lighting</source>
        <translation>Solar lighting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Some</source>
        <translation>Some</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the advice</source>
        <translation>Source of the advice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the figure</source>
        <translation>Source of the figure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Speaking</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Special needs for sessions and visits</source>
        <translation>Special needs for sessions and visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff (full-time equivalents)</source>
        <translation>Staff (full-time equivalents)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff and council</source>
        <translation>Staff and council</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>State whether there is an active city link.</source>
        <translation>State whether there is an active city link.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Street or place</source>
        <translation>Street or place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strength or challenge</source>
        <translation>Strength or challenge</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strengths and challenges</source>
        <translation>Strengths and challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Structural involvement</source>
        <translation>Structural involvement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-municipalities (Belgium)</source>
        <translation>Sub-municipalities (Belgium)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Sub-themes</source>
        <translation>Sub-themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-units</source>
        <translation>Sub-units</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Submitted dossier {number}</source>
        <translation>Submitted dossier {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Support for starters</source>
        <translation>Support for starters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Support for volunteers</source>
        <translation>Support for volunteers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Sustainable communities</source>
        <translation>Sustainable communities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Table {table} has no row {row}. Nothing was changed; add the row first.</source>
        <translation>Table {table} has no row {row}. Nothing was changed; add the row first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in on</source>
        <translation>Taken in on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Target {t} does not belong to goal {g}.</source>
        <translation>Target {t} does not belong to goal {g}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Ten digits, as in 0123.456.749.</source>
        <translation>Ten digits, as in 0123.456.749.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The answers were not yet confirmed by the municipality.</source>
        <translation>The answers were not yet confirmed by the municipality.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The blocked periods leave hardly any visit window.</source>
        <translation>The blocked periods leave hardly any visit window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The coordinator cannot be reached: add e-mail or telephone.</source>
        <translation>The coordinator cannot be reached: add e-mail or telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>The coordinator: an e-mail address; from the South an e-mail address or a telephone number.</source>
        <translation>The coordinator: an e-mail address; from the South an e-mail address or a telephone number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The council decision is needed before the agreement.</source>
        <translation>The council decision is needed before the agreement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The digital framework sessions of each year</source>
        <translation>The digital framework sessions of each year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The dossier, without personal travel data, is shared with the sister association for matching</source>
        <translation>The dossier, without personal travel data, is shared with the sister association for matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The enterprise number is not valid.</source>
        <translation>The enterprise number is not valid.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The file itself</source>
        <translation>The file itself</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The fixed half-day meetings</source>
        <translation>The fixed half-day meetings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The internal steering group needs at least {members} members: {political} political and {administrative} administrative from different services.</source>
        <translation>The internal steering group needs at least {members} members: {political} political and {administrative} administrative from different services.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The last day lies before the first, in field {field}. Nothing was changed; type the days again.</source>
        <translation>The last day lies before the first, in field {field}. Nothing was changed; type the days again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing.</source>
        <translation>The letter of intent with both signatures is missing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>The local government</source>
        <translation>The local government</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The mandate of {name} ends on {date}: plan the hand-over.</source>
        <translation>The mandate of {name} ends on {date}: plan the hand-over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>The moment that decides whether the form came in time.</source>
        <translation>The moment that decides whether the form came in time.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality already has a partnership in this cycle.</source>
        <translation>The municipality already has a partnership in this cycle.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality is not a Flemish local government.</source>
        <translation>The municipality is not a Flemish local government.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The number {number} is used by two dossiers.</source>
        <translation>The number {number} is used by two dossiers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The partnership rests on one person or one service.</source>
        <translation>The partnership rests on one person or one service.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The steering group is not mixed.</source>
        <translation>The steering group is not mixed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The steering group, as a rule.</source>
        <translation>The steering group, as a rule.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The theme is not open for this country.</source>
        <translation>The theme is not open for this country.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Theme of the call</source>
        <translation>Theme of the call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no dossier {number}. Nothing was changed; look it up in the list of applications.</source>
        <translation>There is no dossier {number}. Nothing was changed; look it up in the list of applications.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no field {field} on this form. Nothing was changed; the numbers stand before each question.</source>
        <translation>There is no field {field} on this form. Nothing was changed; the numbers stand before each question.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>This local government is not on the list admitted for this call.</source>
        <translation>This local government is not on the list admitted for this call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>To follow</source>
        <translation>To follow</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in the form of {name}</source>
        <translation>Took in the form of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in {count} forms</source>
        <translation>Took in {count} forms</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took the withdrawal of {number} back</source>
        <translation>Took the withdrawal of {number} back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Tourism</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Track and preferences</source>
        <translation>Track and preferences</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Translated into</source>
        <translation>Translated into</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Travel advice for the place</source>
        <translation>Travel advice for the place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Two letters: BE, FR, SN …</source>
        <translation>Two letters: BE, FR, SN …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Type of settlement</source>
        <translation>Type of settlement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Typed in the program</source>
        <translation>Typed in the program</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>UCLG</source>
        <translation>UCLG</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umuganda (community work)</source>
        <translation>Umuganda (community work)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umugoroba w'imiryango (family evening)</source>
        <translation>Umugoroba w'imiryango (family evening)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Urban</source>
        <translation>Urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified by the association</source>
        <translation>Verified by the association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Version of the notice</source>
        <translation>Version of the notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vice mayor</source>
        <translation>Vice mayor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Village or quarter councils</source>
        <translation>Village or quarter councils</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Villages (Benin)</source>
        <translation>Villages (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vocational training</source>
        <translation>Vocational training</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vulnerable groups</source>
        <translation>Vulnerable groups</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Wants to learn</source>
        <translation>Wants to learn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Water and sanitation</source>
        <translation>Water and sanitation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Way of confirmation</source>
        <translation>Way of confirmation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>We declare that the answers are correct</source>
        <translation>We declare that the answers are correct</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What can you contribute?</source>
        <translation>What can you contribute?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What do you want to learn from the partner?</source>
        <translation>What do you want to learn from the partner?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>When somebody leaves, fill in the last day and add the new person on a row of his or her own.</source>
        <translation>When somebody leaves, fill in the last day and add the new person on a row of his or her own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Where the answers come from</source>
        <translation>Where the answers come from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why exchange on an equal footing, and how will both sides notice it?</source>
        <translation>Why exchange on an equal footing, and how will both sides notice it?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why this partner</source>
        <translation>Why this partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>With interruptions</source>
        <translation>With interruptions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>With the country code: +32, +250, +229.</source>
        <translation>With the country code: +32, +250, +229.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Withdrew dossier {number}</source>
        <translation>Withdrew dossier {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Women entrepreneurs</source>
        <translation>Women entrepreneurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Working languages of the administration</source>
        <translation>Working languages of the administration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Working translation</source>
        <translation>Working translation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Wrote a working translation of {field} of {number}</source>
        <translation>Wrote a working translation of {field} of {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Year of the figure</source>
        <translation>Year of the figure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Youth council</source>
        <translation>Youth council</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Youth employment</source>
        <translation>Youth employment</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>a formula instead of a value</source>
        <translation>a formula instead of a value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>neither yes nor no: “{text}”</source>
        <translation>neither yes nor no: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a day: “{text}”</source>
        <translation>not a day: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a field of the form</source>
        <translation>not a field of the form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not a number: “{text}”</source>
        <translation>not a number: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not an e-mail address: “{text}”</source>
        <translation>not an e-mail address: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>not on the list: “{text}”</source>
        <translation>not on the list: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>outside the range: “{text}”</source>
        <translation>outside the range: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} is longer than {limit} characters: shorten it by {over}.</source>
        <translation>{field} is longer than {limit} characters: shorten it by {over}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</source>
        <translation>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} has {count} answers that cannot be read; the first is in field {field}: {problem}. Nothing of it was stored; correct the file.</source>
        <translation>{file} has {count} answers that cannot be read; the first is in field {field}: {problem}. Nothing of it was stored; correct the file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</source>
        <translation>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was stored.</source>
        <translation>{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} was made with form version {found}; this program knows {known}. Nothing of it was stored; send the municipality a fresh form.</source>
        <translation>{file} was made with form version {found}; this program knows {known}. Nothing of it was stored; send the municipality a fresh form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or 1.3.</source>
        <translation>{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{name} lies in another country than this call. Nothing was opened; choose the call of its country.</source>
        <translation>{name} lies in another country than this call. Nothing was opened; choose the call of its country.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</source>
        <translation>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is neither yes nor no, in field {field}. Nothing was changed.</source>
        <translation>“{text}” is neither yes nor no, in field {field}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</source>
        <translation>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day, in field {field}. Nothing was changed; type it as 2023-11-30 or 30/11/2023.</source>
        <translation>“{text}” is not a day, in field {field}. Nothing was changed; type it as 2023-11-30 or 30/11/2023.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a number, in field {field}. Nothing was changed; type digits, as in 12 500.</source>
        <translation>“{text}” is not a number, in field {field}. Nothing was changed; type digits, as in 12 500.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org.</source>
        <translation>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.</source>
        <translation>“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.</translation>
    </message>
</context>
<context>
    <name>kernel</name>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Another program is writing to the database. Nothing was changed; wait a moment and try again.</source>
        <translation>Another program is writing to the database. Nothing was changed; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Delivered with the program</source>
        <translation>Delivered with the program</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Done again: {act}</source>
        <translation>Done again: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</source>
        <translation>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/sentences.py"/>
        <source>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</source>
        <translation>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.</source>
        <translation>The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk did not answer. What was saved before is safe; check the disk or the stick, then try again.</source>
        <translation>The disk did not answer. What was saved before is safe; check the disk or the stick, then try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>The disk is full. What was saved before is safe; make room and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The file is damaged, is not a database of this program, or needs its PIN. Nothing was changed; restore the last backup.</source>
        <translation>The file is damaged, is not a database of this program, or needs its PIN. Nothing was changed; restore the last backup.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is already a file {file}. It was not touched; choose another name.</source>
        <translation>There is already a file {file}. It was not touched; choose another name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to undo. What is final (approved, locked, sent) is taken back by a reversal or a new version.</source>
        <translation>There is nothing to undo. What is final (approved, locked, sent) is taken back by a reversal or a new version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</source>
        <translation>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Undone: {act}</source>
        <translation>Undone: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</source>
        <translation>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{rate} is not a rate. Nothing was stored; type the units of the currency for 1 EUR, with 6 decimals at most.</source>
        <translation>{rate} is not a rate. Nothing was stored; type the units of the currency for 1 EUR, with 6 decimals at most.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>“{text}” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals.</source>
        <translation>“{text}” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Coming up</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer for {days} days: put one on a stick.</source>
        <translation>No copy has left this computer for {days} days: put one on a stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The call closes in {days} days; {dossiers} dossiers are not complete.</source>
        <translation>The call closes in {days} days; {dossiers} dossiers are not complete.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The last safety copy is {days} days old.</source>
        <translation>The last safety copy is {days} days old.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The municipality has not confirmed its answers yet.</source>
        <translation>The municipality has not confirmed its answers yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The proposed match has no answer yet.</source>
        <translation>The proposed match has no answer yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>There is no safety copy yet.</source>
        <translation>There is no safety copy yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To choose</source>
        <translation>To choose</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} findings keep this dossier {status}.</source>
        <translation>{findings} findings keep this dossier {status}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{locked} of {asked} score sheets are locked.</source>
        <translation>{locked} of {asked} score sheets are locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{name} is planned for {day}.</source>
        <translation>{name} is planned for {day}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{n} fields have two values after an import: choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{n} packets wait for earlier ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paperkit</name>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>SAMPLE</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>State of the data: {sequence} · {digest} · {day}</source>
        <translation>State of the data: {sequence} · {digest} · {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>qtkit</name>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Choose a line of the list to see it here.</source>
        <translation>Choose a line of the list to see it here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Columns and order</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>No line fits the search and the filters.</source>
        <translation>No line fits the search and the filters.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Order by</source>
        <translation>Order by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search this list</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>The text is {over} characters too long: {limit} is the most. Nothing was stored; shorten it.</source>
        <translation>The text is {over} characters too long: {limit} is the most. Nothing was stored; shorten it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>Type the year of “{text}” with four digits. Nothing was stored.</source>
        <translation>Type the year of “{text}” with four digits. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
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
        <translation>{value} is too high: the most is {high}. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>{value} is too low: the least is {low}. Nothing was stored.</source>
        <translation>{value} is too low: the least is {low}. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</source>
        <translation>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not a whole number. Nothing was stored; type digits only.</source>
        <translation>“{text}” is not a whole number. Nothing was stored; type digits only.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</source>
        <translation>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reading.py"/>
        <source>“{text}” is not in the list. Nothing was stored; choose one of the list.</source>
        <translation>“{text}” is not in the list. Nothing was stored; choose one of the list.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</source>
        <translation>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the association {name}</source>
        <translation>Added the association {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the city link {name}</source>
        <translation>Added the city link {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the country {name}</source>
        <translation>Added the country {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the list entry {name}</source>
        <translation>Added the list entry {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the municipality {name}</source>
        <translation>Added the municipality {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the person {name}</source>
        <translation>Added the person {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name} to the office</source>
        <translation>Added {name} to the office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name}, who signs papers</source>
        <translation>Added {name}, who signs papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Administrative</source>
        <translation>Administrative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Ambassador</source>
        <translation>Ambassador</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Basis of the population figure</source>
        <translation>Basis of the population figure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed a function of {name}</source>
        <translation>Changed a function of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the association {name}</source>
        <translation>Changed the association {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the city link {name}</source>
        <translation>Changed the city link {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the country {name}</source>
        <translation>Changed the country {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the list entry {name}</source>
        <translation>Changed the list entry {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the municipality {name}</source>
        <translation>Changed the municipality {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the person {name}</source>
        <translation>Changed the person {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed who may read {name}</source>
        <translation>Changed who may read {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name} in the office</source>
        <translation>Changed {name} in the office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Circle of readers</source>
        <translation>Circle of readers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the province or department</source>
        <translation>Code of the province or department</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the successor</source>
        <translation>Code of the successor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune with special status</source>
        <translation>Commune with special status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent given for</source>
        <translation>Consent given for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent to pictures and quotes given on</source>
        <translation>Consent to pictures and quotes given on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country of the partner</source>
        <translation>Country of the partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Country officer</source>
        <translation>Country officer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Currency of the budget</source>
        <translation>Currency of the budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Days a year as an expert</source>
        <translation>Days a year as an expert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on papers</source>
        <translation>Donor line on papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dormant</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Empty means all associations. It is fixed when the person is entered.</source>
        <translation>Empty means all associations. It is fixed when the person is entered.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Empty means every office.</source>
        <translation>Empty means every office.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Ended a function of {name}</source>
        <translation>Ended a function of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name for sorting</source>
        <translation>Family name for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Fixed rate</source>
        <translation>Fixed rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Flemish municipality</source>
        <translation>Flemish municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Floating rate</source>
        <translation>Floating rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Formal agreement</source>
        <translation>Formal agreement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>From outside the administration</source>
        <translation>From outside the administration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>GLoBe programme</source>
        <translation>GLoBe programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Holds the grant</source>
        <translation>Holds the grant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How certain</source>
        <translation>How certain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How exact</source>
        <translation>How exact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of election</source>
        <translation>Kind of election</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of rate</source>
        <translation>Kind of rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in Dutch</source>
        <translation>Label in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in English</source>
        <translation>Label in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in French</source>
        <translation>Label in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Language of its letters</source>
        <translation>Language of its letters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Lines of the letterhead</source>
        <translation>Lines of the letterhead</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>List of the code</source>
        <translation>List of the code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Local councils are elected</source>
        <translation>Local councils are elected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Local elections in {country} around {day}: prepare the hand-over.</source>
        <translation>Local elections in {country} around {day}: prepare the hand-over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Messages by</source>
        <translation>Messages by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Mixed or peri-urban</source>
        <translation>Mixed or peri-urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Moved {name} to the bin</source>
        <translation>Moved {name} to the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Municipality or city</source>
        <translation>Municipality or city</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name as the person writes it</source>
        <translation>Name as the person writes it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name for sorting</source>
        <translation>Name for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in Dutch</source>
        <translation>Name in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>No municipality with the code {code} is in the register. Nothing was stored; look it up under Municipalities.</source>
        <translation>No municipality with the code {code} is in the register. Nothing was stored; look it up under Municipalities.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>North (Flemish side)</source>
        <translation>North (Flemish side)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Noted a function of {name}</source>
        <translation>Noted a function of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Offices that may read</source>
        <translation>Offices that may read</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official code</source>
        <translation>Official code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Official figure</source>
        <translation>Official figure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>One end of the city link of {name} is not known yet.</source>
        <translation>One end of the city link of {name} is not known yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other spellings</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Own means</source>
        <translation>Own means</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Partner in the South</source>
        <translation>Partner in the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Partner that is not in the register</source>
        <translation>Partner that is not in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Peace</source>
        <translation>Peace</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>People of {office} are kept by that office. Nothing was changed; ask {office} to do it.</source>
        <translation>People of {office} are kept by that office. Nothing was changed; ask {office} to do it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Pillar of Agenda 2030</source>
        <translation>Pillar of Agenda 2030</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Political</source>
        <translation>Political</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Privacy information given on</source>
        <translation>Privacy information given on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Programme officer</source>
        <translation>Programme officer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Prosperity</source>
        <translation>Prosperity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Province or department</source>
        <translation>Province or department</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Record when the privacy notice was given to {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Secretary of the panel</source>
        <translation>Secretary of the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Separate them with a semicolon; search and import know them.</source>
        <translation>Separate them with a semicolon; search and import know them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Settlement type</source>
        <translation>Settlement type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>South</source>
        <translation>South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Sum of the merged municipalities</source>
        <translation>Sum of the merged municipalities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Telephone prefix</source>
        <translation>Telephone prefix</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link ended on {day}, but its state is still “{state}”.</source>
        <translation>The city link ended on {day}, but its state is still “{state}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link is ending; note the day on which it ends.</source>
        <translation>The city link is ending; note the day on which it ends.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link of {name} is not verified by an association yet.</source>
        <translation>The city link of {name} is not verified by an association yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} is taken already. Nothing was stored; choose another code.</source>
        <translation>The code {code} is taken already. Nothing was stored; choose another code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The country {code} is not in the register. Nothing was stored; add the country first.</source>
        <translation>The country {code} is not in the register. Nothing was stored; add the country first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The last day lies before the first. Nothing was stored; correct one of the two.</source>
        <translation>The last day lies before the first. Nothing was stored; correct one of the two.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>The municipality that took over on the next day.</source>
        <translation>The municipality that took over on the next day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The successor {code} is not in the register.</source>
        <translation>The successor {code} is not in the register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>There is no association {code} in the register. Nothing was made; use the code of an association, such as VVSG.</source>
        <translation>There is no association {code} in the register. Nothing was made; use the code of an association, such as VVSG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This city link is in the register twice.</source>
        <translation>This city link is in the register twice.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This municipality is perhaps in the register already: {name} ({code}).</source>
        <translation>This municipality is perhaps in the register already: {name} ({code}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This person is perhaps in the register already: {name}.</source>
        <translation>This person is perhaps in the register already: {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in Dutch</source>
        <translation>Title in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the day</source>
        <translation>To the day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the month</source>
        <translation>To the month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the year</source>
        <translation>To the year</translation>
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
        <translation>Track that may read</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice</source>
        <translation>Travel advice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice looked up on</source>
        <translation>Travel advice looked up on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Units for 1 EUR</source>
        <translation>Units for 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Urban</source>
        <translation>Urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by an association</source>
        <translation>Verified by an association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Verified the city link {name}</source>
        <translation>Verified the city link {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Version of the notice</source>
        <translation>Version of the notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Working languages</source>
        <translation>Working languages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Year of the population figure</source>
        <translation>Year of the population figure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} was merged on {day}; the city link goes on with {successor}.</source>
        <translation>{name} was merged on {day}; the city link goes on with {successor}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” cannot be changed here. Nothing was stored.</source>
        <translation>“{field}” cannot be changed here. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” may not be empty. Nothing was stored; fill it in.</source>
        <translation>“{field}” may not be empty. Nothing was stored; fill it in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” must lie between {low} and {high}. Nothing was stored; type another number.</source>
        <translation>“{field}” must lie between {low} and {high}. Nothing was stored; type another number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” takes {limit} characters at most. Nothing was stored; shorten the text.</source>
        <translation>“{field}” takes {limit} characters at most. Nothing was stored; shorten the text.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is no choice of “{field}”. Nothing was stored; choose from the list.</source>
        <translation>“{value}” is no choice of “{field}”. Nothing was stored; choose from the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty.</source>
        <translation>“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty.</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Accompanied by (association)</source>
        <translation>Accompanied by (association)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the session {name}</source>
        <translation>Added the session {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the visit {name}</source>
        <translation>Added the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Added the window {name}</source>
        <translation>Added the window {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Blocked by {who} from {start} to {end}: {reason}</source>
        <translation>Blocked by {who} from {start} to {end}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Brussels time</source>
        <translation>Brussels time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Calendar file…</source>
        <translation>Calendar file…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Call (country cohort)</source>
        <translation>Call (country cohort)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the session {name}</source>
        <translation>Changed the session {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the visit {name}</source>
        <translation>Changed the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Changed the window {name}</source>
        <translation>Changed the window {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Choose a call first: a window belongs to one.</source>
        <translation>Choose a call first: a window belongs to one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Choose a window, a visit or a session in the calendar, or plan a new one.</source>
        <translation>Choose a window, a visit or a session in the calendar, or plan a new one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Closing information session</source>
        <translation>Closing information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Country window</source>
        <translation>Country window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Digital exchange session</source>
        <translation>Digital exchange session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Direction of the visit</source>
        <translation>Direction of the visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Elections on {day} ({country}) are less than {weeks} weeks away.</source>
        <translation>Elections on {day} ({country}) are less than {weeks} weeks away.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Exchange day</source>
        <translation>Exchange day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Fewer than {months} months are left and a visit is still missing: {direction}.</source>
        <translation>Fewer than {months} months are left and a visit is still missing: {direction}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>First-year review</source>
        <translation>First-year review</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Flemish partner</source>
        <translation>Flemish partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Incoming: the Flemish partner receives</source>
        <translation>Incoming: the Flemish partner receives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Individual coaching session</source>
        <translation>Individual coaching session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Information session</source>
        <translation>Information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Internal steering group</source>
        <translation>Internal steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Introductory session</source>
        <translation>Introductory session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint consultation days</source>
        <translation>Joint consultation days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint days from</source>
        <translation>Joint days from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Joint days to</source>
        <translation>Joint days to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Kigali</source>
        <translation>Kigali</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kigali time</source>
        <translation>Kigali time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Kind of exchange</source>
        <translation>Kind of exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Last day (if more than one)</source>
        <translation>Last day (if more than one)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Learning questions</source>
        <translation>Learning questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Local time, as 14:00; the other side's time is shown beside it.</source>
        <translation>Local time, as 14:00; the other side's time is shown beside it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Moved {name}</source>
        <translation>Moved {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>No entry chosen</source>
        <translation>No entry chosen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>North–North</source>
        <translation>North–North</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>North–South</source>
        <translation>North–South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Not possible: {who}</source>
        <translation>Not possible: {who}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Noted who attended {name}</source>
        <translation>Noted who attended {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Officials</source>
        <translation>Officials</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Only this partnership</source>
        <translation>Only this partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Outgoing: the Flemish partner travels</source>
        <translation>Outgoing: the Flemish partner travels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Over the visits no politician or no official travelled.</source>
        <translation>Over the visits no politician or no official travelled.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Own digital exchange</source>
        <translation>Own digital exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Partner from the South</source>
        <translation>Partner from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Place or link</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Politicians</source>
        <translation>Politicians</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>Porto-Novo</source>
        <translation>Porto-Novo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Porto-Novo time</source>
        <translation>Porto-Novo time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Removed {name}</source>
        <translation>Removed {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Rwanda commemorates from {start} to {end}.</source>
        <translation>Rwanda commemorates from {start} to {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Short name on vouchers</source>
        <translation>Short name on vouchers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>South–South</source>
        <translation>South–South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Starts at</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The first visit to the partner is accompanied by an association: name the person.</source>
        <translation>The first visit to the partner is accompanied by an association: name the person.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The joint days need at least {least} days in a row inside the window.</source>
        <translation>The joint days need at least {least} days in a row inside the window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The last day lies before the first. Nothing was stored; type the days again.</source>
        <translation>The last day lies before the first. Nothing was stored; type the days again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The session should be over: note who attended.</source>
        <translation>The session should be over: note who attended.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The session took place, but nobody of one partner is on the attendance list: it does not count.</source>
        <translation>The session took place, but nobody of one partner is on the attendance list: it does not count.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The thematic conference lasts fewer than {least} days.</source>
        <translation>The thematic conference lasts fewer than {least} days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit does not cover the joint days of its window ({start} to {end}).</source>
        <translation>The visit does not cover the joint days of its window ({start} to {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit lies more than {days} days outside its window.</source>
        <translation>The visit lies more than {days} days outside its window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit should be over: note whether it took place.</source>
        <translation>The visit should be over: note whether it took place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>The visit takes {days} days; about a week ({least} to {most}) is asked.</source>
        <translation>The visit takes {days} days; about a week ({least} to {most}) is asked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference</source>
        <translation>Thematic conference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference from</source>
        <translation>Thematic conference from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Thematic conference to</source>
        <translation>Thematic conference to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>There is no partnership yet: a visit belongs to one. Adopt a match first.</source>
        <translation>There is no partnership yet: a visit belongs to one. Adopt a match first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Time of</source>
        <translation>Time of</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>To Belgium</source>
        <translation>To Belgium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>To the partner country</source>
        <translation>To the partner country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>Took place</source>
        <translation>Took place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Who attended</source>
        <translation>Who attended</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>Windows, visits and sessions of the call in view</source>
        <translation>Windows, visits and sessions of the call in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>of whom officials</source>
        <translation>of whom officials</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>of whom politicians</source>
        <translation>of whom politicians</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>{day} is a public holiday ({name}, {country}).</source>
        <translation>{day} is a public holiday ({name}, {country}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>{n} delegates: about three ({least} to {most}) is asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/page.py"/>
        <source>{n} entries written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model.py"/>
        <source>{start} in Brussels · {other} in {place}</source>
        <translation>{start} in Brussels · {other} in {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields.py"/>
        <source>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</source>
        <translation>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</translation>
    </message>
</context>
</TS>

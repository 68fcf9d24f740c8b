<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Bank accounts and signatures for payments</source>
        <translation>Bank accounts and signatures for payments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Complete partnership dossier</source>
        <translation>Complete partnership dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Content of attached files</source>
        <translation>Content of attached files</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Continues as</source>
        <translation>Continues as</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Fields and their new values</source>
        <translation>Fields and their new values</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Flemish partner</source>
        <translation>Flemish partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>In the bin</source>
        <translation>In the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It holds personal data; it is printed apart, for those who may see it.</source>
        <translation>It holds personal data; it is printed apart, for those who may see it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It is printed apart when it is needed.</source>
        <translation>It is printed apart when it is needed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Life of the partnership</source>
        <translation>Life of the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Nothing is recorded for it.</source>
        <translation>Nothing is recorded for it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>Paper {document} is not made as {ending}. Nothing was written; choose {endings}.</source>
        <translation>Paper {document} is not made as {ending}. Nothing was written; choose {endings}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Partner from the South</source>
        <translation>Partner from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Passports, dates of birth, diet, emergency contacts</source>
        <translation>Passports, dates of birth, diet, emergency contacts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Private telephone numbers and mail addresses</source>
        <translation>Private telephone numbers and mail addresses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDG targets of the learning log</source>
        <translation>SDG targets of the learning log</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs</source>
        <translation>SDGs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs and targets of the dossiers</source>
        <translation>SDGs and targets of the dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Score sheets and remarks of the assessors</source>
        <translation>Score sheets and remarks of the assessors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Size (kB)</source>
        <translation>Size (kB)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database of the association. Where the paper originals of vouchers are is told in the voucher list.</source>
        <translation>The files are kept in the database of the association. Where the paper originals of vouchers are is told in the voucher list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database; their names are listed below.</source>
        <translation>The files are kept in the database; their names are listed below.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is no paper {document}. Nothing was written; choose one of {known}.</source>
        <translation>There is no paper {document}. Nothing was written; choose one of {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is nothing to print for {subject} yet. Nothing was written; record something first.</source>
        <translation>There is nothing to print for {subject} yet. Nothing was written; record something first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They are not part of papers that are shared.</source>
        <translation>They are not part of papers that are shared.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the panel and are erased {years} years after the decision.</source>
        <translation>They stay with the panel and are erased {years} years after the decision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the vouchers, with finance.</source>
        <translation>They stay with the vouchers, with finance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Travel data never leave the visit and are erased {days} days after it.</source>
        <translation>Travel data never leave the visit and are erased {days} days after it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>What was left out</source>
        <translation>What was left out</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>When, who</source>
        <translation>When, who</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>both partners</source>
        <translation>both partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>dossier {number}</source>
        <translation>dossier {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>emptied</source>
        <translation>emptied</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>official code {code}</source>
        <translation>official code {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{count} inhabitants ({year})</source>
        <translation>{count} inhabitants ({year})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{count} older changes are not printed; they stay in the history of the partnership.</source>
        <translation>{count} older changes are not printed; they stay in the history of the partnership.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{n} more records of this kind were written in the same step.</source>
        <translation>
            <numerusform>{n} more record of this kind was written in the same step.</numerusform>
            <numerusform>{n} more records of this kind were written in the same step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{n} more values; the history of the partnership in the program has them.</source>
        <translation>
            <numerusform>{n} more value; the history of the partnership in the program has it.</numerusform>
            <numerusform>{n} more values; the history of the partnership in the program has them.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{state} since {day}</source>
        <translation>{state} since {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{target} ({side})</source>
        <translation>{target} ({side})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>“{subject}” names nothing that paper {document} could be about. Nothing was written; give the number of a {kind}.</source>
        <translation>“{subject}” names nothing that paper {document} could be about. Nothing was written; give the number of a {kind}.</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A block needs its reason. Nothing was changed; write it.</source>
        <translation>A block needs its reason. Nothing was changed; write it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>A budget belongs to a partnership. Adopt a match, or enter a partnership that runs already.</source>
        <translation>A budget belongs to a partnership. Adopt a match, or enter a partnership that runs already.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A budget is not negative. Nothing was stored; type zero or more.</source>
        <translation>A budget is not negative. Nothing was stored; type zero or more.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A project says which part of the local government it reaches. Nothing was signed; fill that in.</source>
        <translation>A project says which part of the local government it reaches. Nothing was signed; fill that in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A query or rejection needs its reason. Nothing was changed; write what is wrong.</source>
        <translation>A query or rejection needs its reason. Nothing was changed; write what is wrong.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same half, line and currency as {document}.</source>
        <translation>A reversal has the same half, line and currency as {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same rate as {document}.</source>
        <translation>A reversal has the same rate as {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal is negative.</source>
        <translation>A reversal is negative.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero.</source>
        <translation>A transfer needs an amount above zero.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero. Nothing was stored; to move money back, make a transfer the other way.</source>
        <translation>A transfer needs an amount above zero. Nothing was stored; to move money back, make a transfer the other way.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines.</source>
        <translation>A transfer needs two different lines.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines. Nothing was stored; choose another line.</source>
        <translation>A transfer needs two different lines. Nothing was stored; choose another line.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A write-off needs its reason. Nothing was changed; write it.</source>
        <translation>A write-off needs its reason. Nothing was changed; write it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advance</source>
        <translation>Advance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Advance account of {office}</source>
        <translation>Advance account of {office}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Advance to the partner association</source>
        <translation>Advance to the partner association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advances</source>
        <translation>Advances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>After the first year both partners decide together on the rest of the budget: more exchange, communication, a small project. Only this decision opens those lines.</source>
        <translation>After the first year both partners decide together on the rest of the budget: more exchange, communication, a small project. Only this decision opens those lines.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>After the first-year decision</source>
        <translation>After the first-year decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Agreed in writing by both associations</source>
        <translation>Agreed in writing by both associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>All amounts in EUR unless a currency is named. Each entry is converted and rounded half up to the cent; totals are sums of these rounded amounts.</source>
        <translation>All amounts in EUR unless a currency is named. Each entry is converted and rounded half up to the cent; totals are sums of these rounded amounts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>All lines together</source>
        <translation>All lines together</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Amount (EUR)</source>
        <translation>Amount (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amount ({currency})</source>
        <translation>Amount ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Amount in EUR</source>
        <translation>Amount in EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Amount taken back ({currency})</source>
        <translation>Amount taken back ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Amounts chosen</source>
        <translation>Amounts chosen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amounts in EUR. Every figure opens to the entries and the formula it comes from.</source>
        <translation>Amounts in EUR. Every figure opens to the entries and the formula it comes from.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Amounts per line</source>
        <translation>Amounts per line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An advance or refund has no line.</source>
        <translation>An advance or refund has no line.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>An approved entry is never changed; a mistake is corrected by a reversal and a new entry.</source>
        <translation>An approved entry is never changed; a mistake is corrected by a reversal and a new entry.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An approved or rejected entry names who decided, and when.</source>
        <translation>An approved or rejected entry names who decided, and when.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Answered the question about entry {entry}</source>
        <translation>Answered the question about entry {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve all that wait</source>
        <translation>Approve all that wait</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Approved entries of {name}</source>
        <translation>Approved entries of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Approved entries up to that day are locked; nothing can be booked there any more.</source>
        <translation>Approved entries up to that day are locked; nothing can be booked there any more.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Asked about entry {entry}</source>
        <translation>Asked about entry {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Ask…</source>
        <translation>Ask…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Began the first-year decision of {name}</source>
        <translation>Began the first-year decision of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Begin the decision</source>
        <translation>Begin the decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Block the balance…</source>
        <translation>Block the balance…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Book a refund…</source>
        <translation>Book a refund…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Booked on</source>
        <translation>Booked on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both associations agreed in writing</source>
        <translation>Both associations agreed in writing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Both halves</source>
        <translation>Both halves</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both halves are equal. The original budget can be typed until the first cost is approved; afterwards budget is moved.</source>
        <translation>Both halves are equal. The original budget can be typed until the first cost is approved; afterwards budget is moved.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Both municipalities and both associations.</source>
        <translation>Both municipalities and both associations.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Budget moved</source>
        <translation>Budget moved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Budget statement</source>
        <translation>Budget statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the first-year decision of {name}</source>
        <translation>Changed the first-year decision of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the plan of {name}</source>
        <translation>Changed the plan of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the Flemish half</source>
        <translation>Choice of the Flemish half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the southern half</source>
        <translation>Choice of the southern half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Close a period…</source>
        <translation>Close a period…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Closed the period until {until}</source>
        <translation>Closed the period until {until}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Closed until {day}.</source>
        <translation>Closed until {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Communication and awareness</source>
        <translation>Communication and awareness</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Coordinator of {name}</source>
        <translation>Coordinator of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Costs from</source>
        <translation>Costs from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Costs that count</source>
        <translation>Costs that count</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Costs were approved on this budget. The plan stays as it is; move money with a transfer.</source>
        <translation>Costs were approved on this budget. The plan stays as it is; move money with a transfer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Current budget</source>
        <translation>Current budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Current budget less what was spent</source>
        <translation>Current budget less what was spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 Budget statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Date of the decision</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor line</source>
        <translation>Donor line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor post</source>
        <translation>Donor post</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {entry} was taken back by reversal {reversal}, which counts. Nothing was changed; reject the reversal first.</source>
        <translation>Entry {entry} was taken back by reversal {reversal}, which counts. Nothing was changed; reject the reversal first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {other} has the same payee, day and amount.</source>
        <translation>Entry {other} has the same payee, day and amount.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Exchange rates used</source>
        <translation>Exchange rates used</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>First date of a late cost</source>
        <translation>First date of a late cost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>First used</source>
        <translation>First used</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>First-year decision</source>
        <translation>First-year decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Flemish half</source>
        <translation>Flemish half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Flemish half spent</source>
        <translation>Flemish half spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Flemish half: planned and spent by line</source>
        <translation>Flemish half: planned and spent by line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>For late costs of a closed period. What is locked stays locked.</source>
        <translation>For late costs of a closed period. What is locked stays locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Free again</source>
        <translation>Free again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Free it…</source>
        <translation>Free it…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From half</source>
        <translation>From half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From line</source>
        <translation>From line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Go to the partnerships</source>
        <translation>Go to the partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Half</source>
        <translation>Half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted} of {left}. Nothing was signed; the amounts must add up to the balance.</source>
        <translation>Half {side} decides on {wanted} of {left}. Nothing was signed; the amounts must add up to the balance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted}, but {left} is left to decide on. Nothing was signed; lower the amounts.</source>
        <translation>Half {side} decides on {wanted}, but {left} is left to decide on. Nothing was signed; lower the amounts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent.</source>
        <translation>Half {side} would be overspent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent: {total} of {limit}. Nothing was changed; reject a cost, or reverse one first.</source>
        <translation>Half {side} would be overspent: {total} of {limit}. Nothing was changed; reject a cost, or reverse one first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Initial budget</source>
        <translation>Initial budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>It is submitted to the ledger and waits for the approval of a colleague.</source>
        <translation>It is submitted to the ledger and waits for the approval of a colleague.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Journal and voucher list</source>
        <translation>Journal and voucher list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Justified</source>
        <translation>Justified</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left.</source>
        <translation>Line {line} of half {side} has {left} left.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left. Nothing was stored; move less.</source>
        <translation>Line {line} of half {side} has {left} left. Nothing was stored; move less.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} stands twice in the file.</source>
        <translation>Line {line} of half {side} stands twice in the file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}.</source>
        <translation>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}. Nothing was changed; move budget to the line first.</source>
        <translation>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}. Nothing was changed; move budget to the line first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} opens only with the first-year decision of this half.</source>
        <translation>Line {line} opens only with the first-year decision of this half.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} takes costs from {since} on.</source>
        <translation>Line {line} takes costs from {since} on.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} would have received more than {percent} %: the agreement of both associations must be noted in the remark.</source>
        <translation>Line {line} would have received more than {percent} %: the agreement of both associations must be noted in the remark.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}.</source>
        <translation>Money is not moved to line {line}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}. Nothing was stored; choose another line.</source>
        <translation>Money is not moved to line {line}. Nothing was stored; choose another line.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money leaves line {line} only by the first-year decision. Nothing was stored; open the decision form.</source>
        <translation>Money leaves line {line} only by the first-year decision. Nothing was stored; open the decision form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>More exchange</source>
        <translation>More exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>More is taken back than is left of {document}.</source>
        <translation>More is taken back than is left of {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Move budget…</source>
        <translation>Move budget…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Moved budget from {from_line} to {to_line}</source>
        <translation>Moved budget from {from_line} to {to_line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in Dutch</source>
        <translation>Name in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>New decision</source>
        <translation>New decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>New row</source>
        <translation>New row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>No advance was paid yet: the first one may be paid.</source>
        <translation>No advance was paid yet: the first one may be paid.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>No cost may be booked here</source>
        <translation>No cost may be booked here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No cost may be booked on line {line}.</source>
        <translation>No cost may be booked on line {line}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>No entries yet</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>No entry has been submitted yet.</source>
        <translation>No entry has been submitted yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>No first-year decision yet</source>
        <translation>No first-year decision yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No line gets an amount. Nothing was signed; say what the rest of the budget is for.</source>
        <translation>No line gets an amount. Nothing was signed; say what the rest of the budget is for.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>No partnership to keep a budget for</source>
        <translation>No partnership to keep a budget for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No period is closed. Nothing was changed.</source>
        <translation>No period is closed. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>No rows are being typed.</source>
        <translation>No rows are being typed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Not signed yet.</source>
        <translation>Not signed yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Noted what happens with the open advance of {name}</source>
        <translation>Noted what happens with the open advance of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Nothing was decided after the first year yet.</source>
        <translation>Nothing was decided after the first year yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Nothing was moved yet.</source>
        <translation>Nothing was moved yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Once signed the decision stays as it is: its transfers are written and its lines open.</source>
        <translation>Once signed the decision stays as it is: its transfers are written and its lines open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a cost can be reversed; {document} is none.</source>
        <translation>Only a cost can be reversed; {document} is none.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a reversal is negative.</source>
        <translation>Only a reversal is negative.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only an approved cost is reversed; {document} is not approved.</source>
        <translation>Only an approved cost is reversed; {document} is not approved.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Open advance</source>
        <translation>Open advance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Original at</source>
        <translation>Original at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Original budget</source>
        <translation>Original budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Original budget and all transfers in and out</source>
        <translation>Original budget and all transfers in and out</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Parts of the budget</source>
        <translation>Parts of the budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Pay an advance…</source>
        <translation>Pay an advance…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>People reached</source>
        <translation>People reached</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Queried</source>
        <translation>Queried</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rate (units for 1 EUR)</source>
        <translation>Rate (units for 1 EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Refund of an advance</source>
        <translation>Refund of an advance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rejected entries (not counted)</source>
        <translation>Rejected entries (not counted)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rejected entry {entry}</source>
        <translation>Rejected entry {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Reopen the period…</source>
        <translation>Reopen the period…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopened the period until {until}</source>
        <translation>Reopened the period until {until}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopening a period needs its reason. Nothing was changed; write it.</source>
        <translation>Reopening a period needs its reason. Nothing was changed; write it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Return opens the next row; a block from Excel can be pasted. Rows stay on this computer until you submit them; then they get their number and are never changed again.</source>
        <translation>Return opens the next row; a block from Excel can be pasted. Rows stay on this computer until you submit them; then they get their number and are never changed again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reversal or refund of a cost</source>
        <translation>Reversal or refund of a cost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversal {entry} takes back entry {original}, which does not count. The period until {until} stays open; reject the reversal first.</source>
        <translation>Reversal {entry} takes back entry {original}, which does not count. The period until {until} stays open; reject the reversal first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversed entry {entry}</source>
        <translation>Reversed entry {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reverse…</source>
        <translation>Reverse…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signatures are missing: {missing}. Nothing was signed; both coordinators and both associations sign.</source>
        <translation>Signatures are missing: {missing}. Nothing was signed; both coordinators and both associations sign.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Signed on {day}: its lines are open and its transfers are written.</source>
        <translation>Signed on {day}: its lines are open and its transfers are written.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signed the first-year decision of {name}</source>
        <translation>Signed the first-year decision of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Small-scale experiment or project</source>
        <translation>Small-scale experiment or project</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Something is missing here.</source>
        <translation>Something is missing here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Source of the rate</source>
        <translation>Source of the rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Southern half</source>
        <translation>Southern half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Southern half spent</source>
        <translation>Southern half spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Southern half: planned and spent by line</source>
        <translation>Southern half: planned and spent by line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent before {year}</source>
        <translation>Spent before {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent in {year}</source>
        <translation>Spent in {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent to date</source>
        <translation>Spent to date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Submitted entries for {name}</source>
        <translation>Submitted entries for {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Submitted; nobody has looked at it yet.</source>
        <translation>Submitted; nobody has looked at it yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Sum of the approved costs and reversals, each rounded half up to the cent</source>
        <translation>Sum of the approved costs and reversals, each rounded half up to the cent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a budget file in…</source>
        <translation>Take a budget file in…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a ledger file in…</source>
        <translation>Take a ledger file in…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take exchange rates in…</source>
        <translation>Take exchange rates in…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Taken in on</source>
        <translation>Taken in on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Takes back</source>
        <translation>Takes back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Taking {file} in</source>
        <translation>Taking {file} in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The advance account is at zero: there is nothing to write off.</source>
        <translation>The advance account is at zero: there is nothing to write off.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount in EUR is {computed}, not {given}.</source>
        <translation>The amount in EUR is {computed}, not {given}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount is zero.</source>
        <translation>The amount is zero.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” is missing.</source>
        <translation>The column “{field}” is missing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” stands twice in the file.</source>
        <translation>The column “{field}” stands twice in the file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is due from {due}, after the first year. Nothing was signed; check the date {day}.</source>
        <translation>The decision is due from {due}, after the first year. Nothing was signed; check the date {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>The decision is signed</source>
        <translation>The decision is signed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is signed and stays as it is. Nothing was changed; make a new decision.</source>
        <translation>The decision is signed and stays as it is. Nothing was changed; make a new decision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document number {document} is used already.</source>
        <translation>The document number {document} is used already.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document was {days} days old when it was booked ({most} is usual).</source>
        <translation>The document was {days} days old when it was booked ({most} is usual).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The entry number {number} stands twice in the file.</source>
        <translation>The entry number {number} stands twice in the file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>The file was not taken in</source>
        <translation>The file was not taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The halves are equal: money moves between them only with the written agreement of both associations and a reason. Nothing was stored.</source>
        <translation>The halves are equal: money moves between them only with the written agreement of both associations and a reason. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>The open balance is blocked: {reason}</source>
        <translation>The open balance is blocked: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked.</source>
        <translation>The partnership is stopped and the open advance ({open}) is blocked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked. Nothing was changed; free it first, with the reason.</source>
        <translation>The partnership is stopped and the open advance ({open}) is blocked. Nothing was changed; free it first, with the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership was stopped on {since} ({ground}): later costs are rejected.</source>
        <translation>The partnership was stopped on {since} ({ground}): later costs are rejected.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period is closed until {until} already. Nothing was changed; choose a later day.</source>
        <translation>The period is closed until {until} already. Nothing was changed; choose a later day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>The period is open again</source>
        <translation>The period is open again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period until {until} is closed.</source>
        <translation>The period until {until} is closed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The rate of EUR is 1.</source>
        <translation>The rate of EUR is 1.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The reason is missing. Nothing was signed; write why this use was chosen.</source>
        <translation>The reason is missing. Nothing was signed; write why this use was chosen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>The reversal takes the rate of the entry and waits for approval itself. Less than the whole leaves the rest as a cost.</source>
        <translation>The reversal takes the rate of the entry and waits for approval itself. Less than the whole leaves the rest as a cost.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The year {year} is not the year of the date.</source>
        <translation>The year {year} is not the year of the date.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is a decision that is not signed yet. Nothing was made; go on with that one.</source>
        <translation>There is a decision that is not signed yet. Nothing was made; go on with that one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no entry with the document number {document} to take back.</source>
        <translation>There is no entry with the document number {document} to take back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no rate for this currency and month.</source>
        <translation>There is no rate for this currency and month.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>This step cannot follow the present status. Nothing was changed; an approved entry is corrected by a reversal.</source>
        <translation>This step cannot follow the present status. Nothing was changed; an approved entry is corrected by a reversal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>To decide on</source>
        <translation>To decide on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To half</source>
        <translation>To half</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To line</source>
        <translation>To line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took exchange rates in</source>
        <translation>Took exchange rates in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took the ledger of {name} in</source>
        <translation>Took the ledger of {name} in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Touches the advance account</source>
        <translation>Touches the advance account</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers between lines</source>
        <translation>Transfers between lines</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Type costs in the tab “Type entries” and submit them, or take a ledger file in.</source>
        <translation>Type costs in the tab “Type entries” and submit them, or take a ledger file in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Type entries</source>
        <translation>Type entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Up to a tenth of the receiving line by the staff of the associations; above that, and between the halves, with a written agreement of both associations.</source>
        <translation>Up to a tenth of the receiving line by the staff of the associations; above that, and between the halves, with a written agreement of both associations.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in Dutch</source>
        <translation>Usual evidence, in Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in English</source>
        <translation>Usual evidence, in English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in French</source>
        <translation>Usual evidence, in French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Visit or activity</source>
        <translation>Visit or activity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>What the first year brought</source>
        <translation>What the first year brought</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>What the rest is for, by line</source>
        <translation>What the rest is for, by line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Where the original is</source>
        <translation>Where the original is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Which part of the local government is reached</source>
        <translation>Which part of the local government is reached</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>With this transfer line {line} would have received more than {percent} % ({sum} on {base}). Nothing was stored; note the written agreement of both associations and the reason.</source>
        <translation>With this transfer line {line} would have received more than {percent} % ({sum} on {base}). Nothing was stored; note the written agreement of both associations and the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Write off the rest…</source>
        <translation>Write off the rest…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Written off: {amount}. Reason: {reason}</source>
        <translation>Written off: {amount}. Reason: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>and {count} more entries</source>
        <translation>and {count} more entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>attendance list</source>
        <translation>attendance list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>bank statement</source>
        <translation>bank statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>certificate of broadcast</source>
        <translation>certificate of broadcast</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>correction note</source>
        <translation>correction note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>delivery note</source>
        <translation>delivery note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>e-tickets</source>
        <translation>e-tickets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>from {line}</source>
        <translation>from {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>hotel invoice</source>
        <translation>hotel invoice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>internal debit note</source>
        <translation>internal debit note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>invoice</source>
        <translation>invoice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>lists</source>
        <translation>lists</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>payment confirmation</source>
        <translation>payment confirmation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policies</source>
        <translation>policies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>quotes</source>
        <translation>quotes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipts</source>
        <translation>receipts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>row {row}, {field}: {problem}</source>
        <translation>row {row}, {field}: {problem}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed list</source>
        <translation>signed list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed per diem list</source>
        <translation>signed per diem list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>to {line}</source>
        <translation>to {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>{amount} / {rate} = {eur}, rounded half up to the cent</source>
        <translation>{amount} / {rate} = {eur}, rounded half up to the cent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}).</source>
        <translation>{amount} has more decimals than {currency} has ({digits}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}).</source>
        <translation>{amount} is more than the open balance ({open}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}). Nothing was changed; check the amount.</source>
        <translation>{amount} is more than the open balance ({open}). Nothing was changed; check the amount.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} is a weekend day.</source>
        <translation>{day} is a weekend day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} lies outside the partnership ({start} to {end}).</source>
        <translation>{day} lies outside the partnership ({start} to {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{day}: {kind}, {amount}. {reason}</source>
        <translation>{day}: {kind}, {amount}. {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>{day}: {status}, {person}</source>
        <translation>{day}: {status}, {person}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>{entries} new entries, {known} were known, {transfers} transfers</source>
        <translation>{entries} new entries, {known} were known, {transfers} transfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{file}, row {row}, {field}: {problem} Nothing of the file was stored; correct the file and take it in again. Rows to correct: {count}.</source>
        <translation>{file}, row {row}, {field}: {problem} Nothing of the file was stored; correct the file and take it in again. Rows to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is asked for.</source>
        <translation>{justified} % of the earlier advances is justified; {least} % is asked for.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is needed before the next one. Nothing was changed; approve more costs first.</source>
        <translation>{justified} % of the earlier advances is justified; {least} % is needed before the next one. Nothing was changed; approve more costs first.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: quotes are asked for above this amount ({n}).</source>
        <translation>
            <numerusform>{number}, entry {entry}: a quote is asked for above this amount ({n}).</numerusform>
            <numerusform>{number}, entry {entry}: quotes are asked for above this amount ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: the document was {days} days old when it was booked.</source>
        <translation>{number}, entry {entry}: the document was {days} days old when it was booked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {amount} is more than is left of half {side} ({left}).</source>
        <translation>{number}, entry {entry}: {amount} is more than is left of half {side} ({left}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {day} is a weekend day.</source>
        <translation>{number}, entry {entry}: {day} is a weekend day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: “{word}” looks like a cost that is not eligible.</source>
        <translation>{number}, entry {entry}: “{word}” looks like a cost that is not eligible.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: an advance of {open} is still open.</source>
        <translation>{number}: an advance of {open} is still open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: desk {desk} has {count} entries, but the last number is {last}.</source>
        <translation>{number}: desk {desk} has {count} entries, but the last number is {last}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entries {entry} and {other} have the same payee, day and amount.</source>
        <translation>{number}: entries {entry} and {other} have the same payee, day and amount.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} lies in a closed period but is not locked.</source>
        <translation>{number}: entry {entry} lies in a closed period but is not locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} was approved by the person who made it.</source>
        <translation>{number}: entry {entry} was approved by the person who made it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: half {side} is overspent.</source>
        <translation>{number}: half {side} is overspent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: less than half of the plan is for exchange and meeting.</source>
        <translation>{number}: less than half of the plan is for exchange and meeting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} of half {side} is overspent.</source>
        <translation>{number}: line {line} of half {side} is overspent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} received more than {percent} % without a noted agreement.</source>
        <translation>{number}: line {line} received more than {percent} % without a noted agreement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was justified than was advanced.</source>
        <translation>{number}: more was justified than was advanced.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was taken back of entry {entry} than it holds. Reject one of its reversals.</source>
        <translation>{number}: more was taken back of entry {entry} than it holds. Reject one of its reversals.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: reversal {entry} takes back entry {original}, which does not count. Reject the reversal.</source>
        <translation>{number}: reversal {entry} takes back entry {original}, which does not count. Reject the reversal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the amount in EUR of entry {entry} does not follow from its rate.</source>
        <translation>{number}: the amount in EUR of entry {entry} does not follow from its rate.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the approved entry {entry} is dated after the partnership was stopped.</source>
        <translation>{number}: the approved entry {entry} is dated after the partnership was stopped.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the document number {document} is used by more than one entry.</source>
        <translation>{number}: the document number {document} is used by more than one entry.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the entry number {entry} is used twice.</source>
        <translation>{number}: the entry number {entry} is used twice.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the first-year decision is due since {due}.</source>
        <translation>{number}: the first-year decision is due since {due}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the open advance of {open} is blocked: {reason}</source>
        <translation>{number}: the open advance of {open} is blocked: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the plan of half {side} adds up to {planned}, not to {half}.</source>
        <translation>{number}: the plan of half {side} adds up to {planned}, not to {half}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries have an open question.</source>
        <translation>
            <numerusform>{number}: {n} ledger entry has an open question.</numerusform>
            <numerusform>{number}: {n} ledger entries have an open question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries wait for approval.</source>
        <translation>
            <numerusform>{number}: {n} ledger entry waits for approval.</numerusform>
            <numerusform>{number}: {n} ledger entries wait for approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>{n} entries are locked</source>
        <translation>
            <numerusform>{n} entry is locked</numerusform>
            <numerusform>{n} entries are locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} entries submitted</source>
        <translation>
            <numerusform>{n} entry submitted</numerusform>
            <numerusform>{n} entries submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} entries until {until} are not decided. The period stays open; approve or reject them first.</source>
        <translation>
            <numerusform>{n} entry until {until} is not decided. The period stays open; approve or reject it first.</numerusform>
            <numerusform>{n} entries until {until} are not decided. The period stays open; approve or reject them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} quotes are asked for above this amount.</source>
        <translation>
            <numerusform>{n} quote is asked for above this amount.</numerusform>
            <numerusform>{n} quotes are asked for above this amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>{n} rates are new or changed</source>
        <translation>
            <numerusform>{n} rate is new or changed</numerusform>
            <numerusform>{n} rates are new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} rows are not ready: {problem} Nothing was submitted; correct the marked cells.</source>
        <translation>
            <numerusform>{n} row is not ready: {problem} Nothing was submitted; correct the marked cells.</numerusform>
            <numerusform>{n} rows are not ready: {problem} Nothing was submitted; correct the marked cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>{n} rows cannot be taken. Nothing of the file was stored; correct them and take the file in again.</source>
        <translation>
            <numerusform>{n} row cannot be taken. Nothing of the file was stored; correct it and take the file in again.</numerusform>
            <numerusform>{n} rows cannot be taken. Nothing of the file was stored; correct them and take the file in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} rows were not submitted and stay here: {cell}</source>
        <translation>
            <numerusform>{n} row was not submitted and stays here: {cell}</numerusform>
            <numerusform>{n} rows were not submitted and stay here: {cell}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{open} is more than may be written off ({most}). Nothing was changed; ask for a refund.</source>
        <translation>{open} is more than may be written off ({most}). Nothing was changed; ask for a refund.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made the entry and cannot approve it.</source>
        <translation>{person} made the entry and cannot approve it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made this entry and cannot approve it. Nothing was changed; ask a colleague to approve it.</source>
        <translation>{person} made this entry and cannot approve it. Nothing was changed; ask a colleague to approve it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; correct it and try again.</source>
        <translation>{problem} Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; look at the entry again.</source>
        <translation>{problem} Nothing was changed; look at the entry again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{rate} is not a rate.</source>
        <translation>{rate} is not a rate.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{ready} of {all} rows are ready to be submitted.</source>
        <translation>{ready} of {all} rows are ready to be submitted.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} ({half}) to {to_line} ({to_half}). {reason}</source>
        <translation>{reference}, {day}: {amount} from {line} ({half}) to {to_line} ({to_half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} to {to_line} ({half}). {reason}</source>
        <translation>{reference}, {day}: {amount} from {line} to {to_line} ({half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % justified</source>
        <translation>{share} % justified</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed before the next advance.</source>
        <translation>{share} % of all advances is justified; {needed} % is needed before the next advance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed: the next advance may be paid.</source>
        <translation>{share} % of all advances is justified; {needed} % is needed: the next advance may be paid.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % of {half}</source>
        <translation>{share} % of {half}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} current</source>
        <translation>{side} current</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} left</source>
        <translation>{side} left</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} original</source>
        <translation>{side} original</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} spent</source>
        <translation>{side} spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} transfers</source>
        <translation>{side} transfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{field}” is not a column of this file.</source>
        <translation>“{field}” is not a column of this file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a day; write it as 2024-05-31.</source>
        <translation>“{text}” is not a day; write it as 2024-05-31.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a number; write it as 1234.56.</source>
        <translation>“{text}” is not a number; write it as 1234.56.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” stands in a column without a name; move or delete it.</source>
        <translation>“{text}” stands in a column without a name; move or delete it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” was not taken.</source>
        <translation>“{text}” was not taken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is neither INITIAL nor TRANSFER.</source>
        <translation>“{value}” is neither INITIAL nor TRANSFER.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a currency of the ledger; known are {known}.</source>
        <translation>“{value}” is not a currency of the ledger; known are {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half (N or S).</source>
        <translation>“{value}” is not a half (N or S).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half. Nothing was stored; choose N or S.</source>
        <translation>“{value}” is not a half. Nothing was stored; choose N or S.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget. Nothing was stored; choose a line of the chart.</source>
        <translation>“{value}” is not a line of the budget. Nothing was stored; choose a line of the chart.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget; known are {known}.</source>
        <translation>“{value}” is not a line of the budget; known are {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a status; known are {known}.</source>
        <translation>“{value}” is not a status; known are {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a type of entry (EXP, REV, ADV, RFD).</source>
        <translation>“{value}” is not a type of entry (EXP, REV, ADV, RFD).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{word}” looks like a cost that is not eligible.</source>
        <translation>“{word}” looks like a cost that is not eligible.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>A call opens partnerships with one country: its days, its rules and who may take part.</source>
        <translation>A call opens partnerships with one country: its days, its rules and who may take part.</translation>
    </message>
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
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Admitted (codes, with semicolons)</source>
        <translation>Admitted (codes, with semicolons)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Admitted districts and communes</source>
        <translation>Admitted districts and communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>An official, a politician and a general director of Flemish local governments, and association staff.</source>
        <translation>An official, a politician and a general director of Flemish local governments, and association staff.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Archive</source>
        <translation>Archive</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Calls</source>
        <translation>Calls</translation>
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
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Close the call</source>
        <translation>Close the call</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Closes on</source>
        <translation>Closes on</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Concept note</source>
        <translation>Concept note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>Concept note on SDG partnerships</source>
        <translation>Concept note on SDG partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Confirm the timeline</source>
        <translation>Confirm the timeline</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Confirmed the timeline of {name}</source>
        <translation>Confirmed the timeline of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Count the days again</source>
        <translation>Count the days again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted the timeline of {name} again</source>
        <translation>Counted the timeline of {name} again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Country</source>
        <translation>Country</translation>
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
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
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
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Done: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
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
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the period</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the programme</source>
        <translation>End of the programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>First version</source>
        <translation>First version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Forget the changes</source>
        <translation>Forget the changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Goals of the new theme (numbers, with semicolons)</source>
        <translation>Goals of the new theme (numbers, with semicolons)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>History</source>
        <translation>History</translation>
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
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Information sessions</source>
        <translation>Information sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Inspired by</source>
        <translation>Inspired by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested after all sessions ({count}): {names}</source>
        <translation>Interested after all sessions ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested in taking part</source>
        <translation>Interested in taking part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Is interested</source>
        <translation>Is interested</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Language of its letters</source>
        <translation>Language of its letters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Languages of the track</source>
        <translation>Languages of the track</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
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
        <source>MB</source>
        <translation>MB</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Made {name}</source>
        <translation>Made {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Make the version</source>
        <translation>Make the version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
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
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
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
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: code</source>
        <translation>New association of the country: code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: name</source>
        <translation>New association of the country: name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New information session</source>
        <translation>New information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version of the rules</source>
        <translation>New version of the rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>No rule has another value now. No new version was made.</source>
        <translation>No rule has another value now. No new version was made.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Nobody is admitted yet: fill in the rule “Admitted districts or communes”.</source>
        <translation>Nobody is admitted yet: fill in the rule “Admitted districts or communes”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note who came…</source>
        <translation>Note who came…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Noted {n} municipalities at the information session</source>
        <translation>
            <numerusform>Noted {n} municipality at the information session</numerusform>
            <numerusform>Noted {n} municipalities at the information session</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open the call</source>
        <translation>Open the call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
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
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
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
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships from</source>
        <translation>Partnerships from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships last {months} months at most. Nothing was stored; shorten the period.</source>
        <translation>Partnerships last {months} months at most. Nothing was stored; shorten the period.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Partnerships that began under an older version keep it.</source>
        <translation>Partnerships that began under an older version keep it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships until</source>
        <translation>Partnerships until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People who came</source>
        <translation>People who came</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Place or link</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Politician</source>
        <translation>Politician</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
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
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Put in view</source>
        <translation>Put in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remove the step</source>
        <translation>Remove the step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reopened the call {name}</source>
        <translation>Reopened the call {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule book: type a value, Return goes on</source>
        <translation>Rule book: type a value, Return goes on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Rule “{name}” of {call} holds “{stored}”, which cannot be used; {value} counts until it is mended.</source>
        <translation>Rule “{name}” of {call} holds “{stored}”, which cannot be used; {value} counts until it is mended.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Rules as in</source>
        <translation>Rules as in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Rules: version {version}</source>
        <translation>Rules: version {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>SDG policy</source>
        <translation>SDG policy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Search in the rules</source>
        <translation>Search in the rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Section of the concept note</source>
        <translation>Section of the concept note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
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
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Steering group</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Steering group and panel</source>
        <translation>Steering group and panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Stored is “{value}”, which cannot be used; the value shown counts. Type the right one.</source>
        <translation>Stored is “{value}”, which cannot be used; the value shown counts. Type the right one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Sub-themes</source>
        <translation>Sub-themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Take out of the archive</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>The call begins as a draft: you can still change every rule before you open it.</source>
        <translation>The call begins as a draft: you can still change every rule before you open it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: no municipality has the codes {codes}, which it admits. Nothing was changed; correct them, or add the municipalities first.</source>
        <translation>The call cannot be opened yet: no municipality has the codes {codes}, which it admits. Nothing was changed; correct them, or add the municipalities first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</source>
        <translation>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>The call is a draft: what you type is stored at once.</source>
        <translation>The call is a draft: what you type is stored at once.</translation>
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
        <source>The register does not know {codes}, which the rule “{code}” would name. Nothing was stored; correct it, or add it to the register first.</source>
        <translation>The register does not know {codes}, which the rule “{code}” would name. Nothing was stored; correct it, or add it to the register first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</source>
        <translation>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule “{code}” cannot be empty. Nothing was stored; name at least one.</source>
        <translation>The rule “{code}” cannot be empty. Nothing was stored; name at least one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The steering group has no {seat} on {day}.</source>
        <translation>The steering group has no {seat} on {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timeline is confirmed</source>
        <translation>The timeline is confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The timeline of {call} is a draft; the associations confirm it.</source>
        <translation>The timeline of {call} is a draft; the associations confirm it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timing figure of the note is missing: these steps are a draft until they are confirmed.</source>
        <translation>The timing figure of the note is missing: these steps are a draft until they are confirmed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Themes</source>
        <translation>Themes</translation>
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
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>This call is archived. Take it out of the archive to change it.</source>
        <translation>This call is archived. Take it out of the archive to change it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Two offices made version {version} of the rules of {call}; make a new version that settles it.</source>
        <translation>Two offices made version {version} of the rules of {call}; make a new version that settles it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Type another value; a new version with a reason makes it count. Partnerships keep theirs.</source>
        <translation>Type another value; a new version with a reason makes it count. Partnerships keep theirs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Version {version} of the rules</source>
        <translation>Version {version} of the rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Visits and sessions</source>
        <translation>Visits and sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Was: {value}</source>
        <translation>Was: {value}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Who may take part</source>
        <translation>Who may take part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>alcohol and tobacco</source>
        <translation>alcohol and tobacco</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>and days</source>
        <translation>and days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>associations</source>
        <translation>associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>business class</source>
        <translation>business class</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>cash without a signed list</source>
        <translation>cash without a signed list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>challenges</source>
        <translation>challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>characters</source>
        <translation>characters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>city links</source>
        <translation>city links</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>costs funded twice</source>
        <translation>costs funded twice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a month</source>
        <translation>days a month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a year</source>
        <translation>days a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>debts and interest</source>
        <translation>debts and interest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>degrees</source>
        <translation>degrees</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>doubtful debts</source>
        <translation>doubtful debts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>exchange losses</source>
        <translation>exchange losses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges</source>
        <translation>exchanges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges a year</source>
        <translation>exchanges a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fines</source>
        <translation>fines</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>gifts</source>
        <translation>gifts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>guarantees</source>
        <translation>guarantees</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>half days</source>
        <translation>half days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>interests</source>
        <translation>interests</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>land and buildings</source>
        <translation>land and buildings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>list (a;b)</source>
        <translation>list (a;b)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>meetings a year</source>
        <translation>meetings a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>no active city link</source>
        <translation>no active city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>other authorities</source>
        <translation>other authorities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairings</source>
        <translation>pairings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairs</source>
        <translation>pairs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>partnerships</source>
        <translation>partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>principle</source>
        <translation>principle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>priority 1</source>
        <translation>priority 1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>private extension of a journey</source>
        <translation>private extension of a journey</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>provisions</source>
        <translation>provisions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>quotes</source>
        <translation>quotes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>rate of the month</source>
        <translation>rate of the month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>recoverable VAT</source>
        <translation>recoverable VAT</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>salaries of the partner</source>
        <translation>salaries of the partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sentences</source>
        <translation>sentences</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>services of own staff</source>
        <translation>services of own staff</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sessions a year</source>
        <translation>sessions a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>share (0 to 1)</source>
        <translation>share (0 to 1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sheets</source>
        <translation>sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>sister association</source>
        <translation>sister association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>spring of 2024</source>
        <translation>spring of 2024</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>steering group</source>
        <translation>steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>stories a year</source>
        <translation>stories a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>strengths</source>
        <translation>strengths</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sub-themes</source>
        <translation>sub-themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>the whole period</source>
        <translation>the whole period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>units for 1 EUR</source>
        <translation>units for 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits a year</source>
        <translation>visits a year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{call} admits {codes}, which no municipality has; correct the codes, or add the municipalities.</source>
        <translation>{call} admits {codes}, which no municipality has; correct the codes, or add the municipalities.</translation>
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
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, interested</source>
        <translation>{name}: {people}, interested</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, not interested</source>
        <translation>{name}: {people}, not interested</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>{n} places</source>
        <translation>
            <numerusform>{n} place</numerusform>
            <numerusform>{n} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>{n} rules have another value. They count when a new version is made.</source>
        <translation>
            <numerusform>{n} rule has another value. It counts when a new version is made.</numerusform>
            <numerusform>{n} rules have another value. They count when a new version is made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{n} steps moved</source>
        <translation>
            <numerusform>{n} step moved</numerusform>
            <numerusform>{n} steps moved</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>{programme} · {country} · {first} – {last}</source>
        <translation>{programme} · {country} · {first} – {last}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>“{name}” is not in the list yet: it becomes a new theme, with these goals.</source>
        <translation>“{name}” is not in the list yet: it becomes a new theme, with these goals.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{name}” is still empty; the call cannot be opened before it is filled in.</source>
        <translation>“{name}” is still empty; the call cannot be opened before it is filled in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name days of every year, which the rule “{code}” needs. Nothing was stored; type month and day as 04-07, a period as 04-07/04-13, several with ; between them.</source>
        <translation>“{value}” does not name days of every year, which the rule “{code}” needs. Nothing was stored; type month and day as 04-07, a period as 04-07/04-13, several with ; between them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name lines of the budget, which the rule “{code}” needs. Nothing was stored; type A1, several with ; between them where it is a list.</source>
        <translation>“{value}” does not name lines of the budget, which the rule “{code}” needs. Nothing was stored; type A1, several with ; between them where it is a list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” has more than {digits} decimals, which the rule “{code}” takes at most ({unit}). Nothing was stored; round it.</source>
        <translation>“{value}” has more than {digits} decimals, which the rule “{code}” takes at most ({unit}). Nothing was stored; round it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is neither yes nor no, but the rule “{code}” needs one of them. Nothing was stored.</source>
        <translation>“{value}” is neither yes nor no, but the rule “{code}” needs one of them. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a day, but the rule “{code}” needs one. Nothing was stored; type it as 2024-04-07.</source>
        <translation>“{value}” is not a day, but the rule “{code}” needs one. Nothing was stored; type it as 2024-04-07.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a number, but the rule “{code}” needs one ({unit}). Nothing was stored; type a number.</source>
        <translation>“{value}” is not a number, but the rule “{code}” needs one ({unit}). Nothing was stored; type a number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a time zone, but the rule “{code}” needs one. Nothing was stored; type it as Europe/Brussels or Africa/Kigali.</source>
        <translation>“{value}” is not a time zone, but the rule “{code}” needs one. Nothing was stored; type it as Europe/Brussels or Africa/Kigali.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a whole number, but the rule “{code}” needs one ({unit}). Nothing was stored; type it without decimals.</source>
        <translation>“{value}” is not a whole number, but the rule “{code}” needs one ({unit}). Nothing was stored; type it without decimals.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not what the rule “{code}” takes: {choices}. Nothing was stored; choose from these, several with ; between them where it is a list.</source>
        <translation>“{value}” is not what the rule “{code}” takes: {choices}. Nothing was stored; choose from these, several with ; between them where it is a list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” lies outside {least} to {most} ({unit}), which the rule “{code}” takes. Nothing was stored; type a number within.</source>
        <translation>“{value}” lies outside {least} to {most} ({unit}), which the rule “{code}” takes. Nothing was stored; type a number within.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Damaged and let go, because they could not be locked: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>New PIN: </source>
        <translation>New PIN: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/pins.py"/>
        <source>PIN of {file}: </source>
        <translation>PIN of {file}: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>Password of the visit package: </source>
        <translation>Password of the visit package: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Recovery key: </source>
        <translation>Recovery key: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>SDG partnerships of municipalities: the window without arguments, or one command.</source>
        <translation>SDG partnerships of municipalities: the window without arguments, or one command.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Some safety copies still lie open. The database is locked; the rest follows at the next start.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>Still missing: {names}.</source>
        <translation>Still missing: {names}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>The command cannot be read as it stands ({text}).</source>
        <translation>The command cannot be read as it stands ({text}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The keys of this desk are back.</source>
        <translation>The keys of this desk are back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The same PIN once more: </source>
        <translation>The same PIN once more: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>The same password once more: </source>
        <translation>The same password once more: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>There is no PIN any more. The database and its safety copies lie open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>There is no command “{text}”.</source>
        <translation>There is no command “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>This is not understood here: {text}.</source>
        <translation>This is not understood here: {text}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>VVSG, RALGA or ANCB</source>
        <translation>VVSG, RALGA or ANCB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Write the recovery sheet now, with “office recovery”, and let two people keep it on paper: without it a PIN that everybody forgot cannot be brought back.</source>
        <translation>Write the recovery sheet now, with “office recovery”, and let two people keep it on paper: without it a PIN that everybody forgot cannot be brought back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>You have no PIN any more. Others have one: the database stays locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a municipality that stands twice in the register</source>
        <translation>a municipality that stands twice in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a new PIN with the recovery key (SDGP_RECOVERY_KEY, or asked for)</source>
        <translation>a new PIN with the recovery key (SDGP_RECOVERY_KEY, or asked for)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a paper by its number (D00, D02, D06, D12 …)</source>
        <translation>a paper by its number (D00, D02, D06, D12 …)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>act</source>
        <translation>act</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>advances</source>
        <translation>advances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>all fields that can be set back</source>
        <translation>all fields that can be set back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>also for desks whose six words nobody here has compared</source>
        <translation>also for desks whose six words nobody here has compared</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>alternatives</source>
        <translation>alternatives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer an open question</source>
        <translation>answer an open question</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer many open questions with the values of one office</source>
        <translation>answer many open questions with the values of one office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer with one JSON object and nothing else</source>
        <translation>answer with one JSON object and nothing else</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>answered questions</source>
        <translation>answered questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>at most so many: 30 unless given</source>
        <translation>at most so many: 30 unless given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>available</source>
        <translation>available</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>budget after transfers</source>
        <translation>budget after transfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>budget of year 2 opened</source>
        <translation>budget of year 2 opened</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by line</source>
        <translation>by line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side</source>
        <translation>by side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and line</source>
        <translation>by side and line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and year</source>
        <translation>by side and year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side, line and year</source>
        <translation>by side, line and year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by status</source>
        <translation>by status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by year</source>
        <translation>by year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>change one field</source>
        <translation>change one field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>check the dossiers of running calls again by the rules of today</source>
        <translation>check the dossiers of running calls again by the rules of today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>code of the call, e.g. RW-2023</source>
        <translation>code of the call, e.g. RW-2023</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>commands</source>
        <translation>commands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>conflicts</source>
        <translation>conflicts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create a database of fictional data</source>
        <translation>create a database of fictional data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create the database of an office</source>
        <translation>create the database of an office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desks</source>
        <translation>desks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>do again what was undone last</source>
        <translation>do again what was undone last</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>effect</source>
        <translation>effect</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>eligibility and completeness</source>
        <translation>eligibility and completeness</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>entries and statement of a partnership</source>
        <translation>entries and statement of a partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erase for good; there is no way back</source>
        <translation>erase for good; there is no way back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erasing somebody's personal data, in all offices</source>
        <translation>erasing somebody's personal data, in all offices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>field by field, with old and new value</source>
        <translation>field by field, with old and new value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fields</source>
        <translation>fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>file to write</source>
        <translation>file to write</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fit</source>
        <translation>fit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>flags</source>
        <translation>flags</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>from 1 to 99</source>
        <translation>from 1 to 99</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>full check: database, journal, ledger sums, attachments</source>
        <translation>full check: database, journal, ledger sums, attachments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>get to know another office by its card</source>
        <translation>get to know another office by its card</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give a PIN, or another one (SDGP_NEW_PIN, or asked for)</source>
        <translation>give a PIN, or another one (SDGP_NEW_PIN, or asked for)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give fields of an import their earlier value again</source>
        <translation>give fields of an import their earlier value again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this computer another number, before anything was entered</source>
        <translation>give this computer another number, before anything was entered</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this desk the keys of its recovery sheet again</source>
        <translation>give this desk the keys of its recovery sheet again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>go back to a safety copy</source>
        <translation>go back to a safety copy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>history</source>
        <translation>history</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/wording.py"/>
        <source>in the bin</source>
        <translation>in the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>its code, its name, or its id</source>
        <translation>its code, its name, or its id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>justified by the partner association</source>
        <translation>justified by the partner association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>justified of {advances} on {day} (%)</source>
        <translation>justified of {advances} on {day} (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>keep the value with this number</source>
        <translation>keep the value with this number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the answers; that of the window unless given</source>
        <translation>language of the answers; that of the window unless given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the paper</source>
        <translation>language of the paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last received</source>
        <translation>last received</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last sent</source>
        <translation>last sent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>leave documents and scans out</source>
        <translation>leave documents and scans out</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>left of {amount}</source>
        <translation>left of {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>let a desk take part no longer, for all offices</source>
        <translation>let a desk take part no longer, for all offices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>listed fields</source>
        <translation>listed fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>lowest balance of advances</source>
        <translation>lowest balance of advances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>make the proposed pairs partnerships</source>
        <translation>make the proposed pairs partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name north</source>
        <translation>name north</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name south</source>
        <translation>name south</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>name what you did last, and take it back</source>
        <translation>name what you did last, and take it back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>north</source>
        <translation>north</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>number of the import in the list, or name of its packet</source>
        <translation>number of the import in the list, or name of its packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>numbers of fields, from “imports show”</source>
        <translation>numbers of fields, from “imports show”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only lines with these words</source>
        <translation>of the list only lines with these words</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only what is new, changed, in conflict or removed</source>
        <translation>of the list only what is new, changed, in conflict or removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>offices</source>
        <translation>offices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys</source>
        <translation>offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>old value</source>
        <translation>old value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>on a stick: all from the beginning, not only what they have not confirmed</source>
        <translation>on a stick: all from the beginning, not only what they have not confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>one hash of the content</source>
        <translation>one hash of the content</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>only added to</source>
        <translation>only added to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only name it</source>
        <translation>only name it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only to or from this office or desk</source>
        <translation>only to or from this office or desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what belongs to one place: intake, partnerships, budget …</source>
        <translation>only what belongs to one place: intake, partnerships, budget …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what left, or only what came in</source>
        <translation>only what left, or only what came in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what nobody has confirmed yet</source>
        <translation>only what nobody has confirmed yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open an empty dossier</source>
        <translation>open an empty dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open questions after imports</source>
        <translation>open questions after imports</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packet</source>
        <translation>packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packets</source>
        <translation>packets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pairs</source>
        <translation>pairs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnerships</source>
        <translation>partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>parts</source>
        <translation>parts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>perhaps the same</source>
        <translation>perhaps the same</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>personal data</source>
        <translation>personal data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>put into the bin</source>
        <translation>put into the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>put two together that are one</source>
        <translation>put two together that are one</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ranking</source>
        <translation>ranking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>read a record or one field</source>
        <translation>read a record or one field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipts</source>
        <translation>receipts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>records by their words, the same ones as in the window</source>
        <translation>records by their words, the same ones as in the window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rejected, not counted (EUR)</source>
        <translation>rejected, not counted (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remarks</source>
        <translation>remarks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>say this and do nothing</source>
        <translation>say this and do nothing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>several files of at most so many megabytes</source>
        <translation>several files of at most so many megabytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sheets</source>
        <translation>sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>short name of the visit, e.g. BJ-2025-V2</source>
        <translation>short name of the visit, e.g. BJ-2025-V2</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>six words</source>
        <translation>six words</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>south</source>
        <translation>south</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>spent (%)</source>
        <translation>spent (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status of the partnership</source>
        <translation>status of the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>subjects</source>
        <translation>subjects</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a package in</source>
        <translation>take a package in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a packet in</source>
        <translation>take a packet in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take an import back whole</source>
        <translation>take an import back whole</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take filled forms in</source>
        <translation>take filled forms in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take ledger entries in</source>
        <translation>take ledger entries in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take score sheets in that were typed elsewhere</source>
        <translation>take score sheets in that were typed elsewhere</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the PIN of the person who works here</source>
        <translation>the PIN of the person who works here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the best complete pairing, its parts, the next best ones</source>
        <translation>the best complete pairing, its parts, the next best ones</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the desk (RALGA-R2), or the beginning of its key</source>
        <translation>the desk (RALGA-R2), or the beginning of its key</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the exchange folder of this computer</source>
        <translation>the exchange folder of this computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the fit of two dossiers, part by part</source>
        <translation>the fit of two dossiers, part by part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the imports with their numbers, the oldest first</source>
        <translation>the imports with their numbers, the oldest first</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the office's own database unless given</source>
        <translation>the office's own database unless given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here</source>
        <translation>the offices known here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here, their cards, and what went between them</source>
        <translation>the offices known here, their cards, and what went between them</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the one that stays</source>
        <translation>the one that stays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the packets that were taken in, and taking them back</source>
        <translation>the packets that were taken in, and taking them back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the ranking by the grid's rules</source>
        <translation>the ranking by the grid's rules</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the sums of a partnership</source>
        <translation>the sums of a partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the transfer register: what left and what came in</source>
        <translation>the transfer register: what left and what came in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the travel data of a visit, in a package with a password of its own</source>
        <translation>the travel data of a visit, in a package with a password of its own</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the whole name in the register, or the id</source>
        <translation>the whole name in the register, or the id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>these questions: all open ones unless given</source>
        <translation>these questions: all open ones unless given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>threshold</source>
        <translation>threshold</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>tied</source>
        <translation>tied</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>to be said, since nothing brings the data back</source>
        <translation>to be said, since nothing brings the data back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>transfers</source>
        <translation>transfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>usage:</source>
        <translation>usage:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>use this folder from now on</source>
        <translation>use this folder from now on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>values</source>
        <translation>values</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>vouched for</source>
        <translation>vouched for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>way</source>
        <translation>way</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a package would hold, without making it</source>
        <translation>what a package would hold, without making it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a packet would hold and how large it would be, without writing it</source>
        <translation>what a packet would hold and how large it would be, without writing it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what an import would do, without doing it</source>
        <translation>what an import would do, without doing it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what arrived of the packets that left, desk by desk</source>
        <translation>what arrived of the packets that left, desk by desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what goes</source>
        <translation>what goes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what lies there for this desk, and what cannot be used</source>
        <translation>what lies there for this desk, and what cannot be used</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what taking a package in would do, without doing it</source>
        <translation>what taking a package in would do, without doing it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what the law keeps</source>
        <translation>what the law keeps</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what would go and what the law keeps, without erasing</source>
        <translation>what would go and what the law keeps, without erasing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>when they arrived ("2023-11-20 10:00", Brussels time): it decides whether they are late</source>
        <translation>when they arrived ("2023-11-20 10:00", Brussels time): it decides whether they are late</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which computer of the office: 1 unless given</source>
        <translation>which computer of the office: 1 unless given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which fields an import changed, with their numbers</source>
        <translation>which fields an import changed, with their numbers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which ones are perhaps the same</source>
        <translation>which ones are perhaps the same</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who changed what</source>
        <translation>who changed what</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who was erased, and which offices have confirmed it</source>
        <translation>who was erased, and which offices have confirmed it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who works here</source>
        <translation>who works here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>whose values: an office (RALGA), a desk (RALGA-R2) or the beginning of its key</source>
        <translation>whose values: an office (RALGA), a desk (RALGA-R2) or the beginning of its key</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>why: all offices will read it</source>
        <translation>why: all offices will read it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>windows, visits and sessions as an ICS file</source>
        <translation>windows, visits and sessions as an ICS file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>without a partner</source>
        <translation>without a partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>work without a PIN; without the last one everything lies open</source>
        <translation>work without a PIN; without the last one everything lies open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a blank application form (.xlsx or .pdf)</source>
        <translation>write a blank application form (.xlsx or .pdf)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a packet for other offices</source>
        <translation>write a packet for other offices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a safety copy</source>
        <translation>write a safety copy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write one packet there for all desks that take part</source>
        <translation>write one packet there for all desks that take part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the package of a visit for one office</source>
        <translation>write the package of a visit for one office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the public card of this office</source>
        <translation>write the public card of this office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the recovery sheet: the keys of the database and of this desk</source>
        <translation>write the recovery sheet: the keys of the database and of this desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} can mean several things: {choices}.</source>
        <translation>{name} can mean several things: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} cannot be “{text}”; choose one of: {choices}.</source>
        <translation>{name} cannot be “{text}”; choose one of: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a value after it.</source>
        <translation>{name} needs a value after it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number from {low} to {high}, not “{text}”.</source>
        <translation>{name} needs a whole number from {low} to {high}, not “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number, not “{text}”.</source>
        <translation>{name} needs a whole number, not “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} takes no value, and so not “{text}”.</source>
        <translation>{name} takes no value, and so not “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>{n} files of safety copies made without a PIN are locked with it now.</source>
        <translation>
            <numerusform>One file of safety copies made without a PIN is locked with it now.</numerusform>
            <numerusform>{n} files of safety copies made without a PIN are locked with it now.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{problem} Nothing was done; “{command} --help” shows what is possible.</source>
        <translation>{problem} Nothing was done; “{command} --help” shows what is possible.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It opens with”, from the recovery sheet: </source>
        <translation>“It opens with”, from the recovery sheet: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It signs with”, from the recovery sheet: </source>
        <translation>“It signs with”, from the recovery sheet: </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(came with the packet)</source>
        <translation>(came with the packet)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(removed since)</source>
        <translation>(removed since)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(the whole record)</source>
        <translation>(the whole record)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(was not there)</source>
        <translation>(was not there)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>1  Key of the database</source>
        <translation>1  Key of the database</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>2  Keys of this desk</source>
        <translation>2  Keys of this desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A computer named {code} is known already; its words are: {words}. Two computers of one office need two numbers. Is this the same computer with new keys, stop the old one; is it a second one, it needs another number before it is used.</source>
        <translation>A computer named {code} is known already; its words are: {words}. Two computers of one office need two numbers. Is this the same computer with new keys, stop the old one; is it a second one, it needs another number before it is used.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A mail program has altered {file} on its way. Nothing was changed; ask for it again as an attachment, on a stick or in a shared folder.</source>
        <translation>A mail program has altered {file} on its way. Nothing was changed; ask for it again as an attachment, on a stick or in a shared folder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password has at least {least} signs. No package was made; type a longer one.</source>
        <translation>A password has at least {least} signs. No package was made; type a longer one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password is needed. Nothing was made or changed; put it into {name}, or call the command in a terminal.</source>
        <translation>A password is needed. Nothing was made or changed; put it into {name}, or call the command in a terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A stick, or a folder that OneDrive, Dropbox or a server shares: packets are written there and found there with one click.</source>
        <translation>A stick, or a folder that OneDrive, Dropbox or a server shares: packets are written there and found there with one click.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>After this packet both offices should hold the same, and they do not ({audience}). Nothing was changed, both databases are kept; send both to support.</source>
        <translation>After this packet both offices should hold the same, and they do not ({audience}). Nothing was changed, both databases are kept; send both to support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks have everything. Nothing was written.</source>
        <translation>All desks have everything. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks of {code} that are known here take part no longer. No packet was made; choose another office, or take the card of its new desk in.</source>
        <translation>All desks of {code} that are known here take part no longer. No packet was made; choose another office, or take the card of its new desk in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All offices will read why a desk takes part no longer. Nothing was changed; say why with --reason.</source>
        <translation>All offices will read why a desk takes part no longer. Nothing was changed; say why with --reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>All values of {desk}</source>
        <translation>All values of {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Also for {desks}, whose six words nobody here has compared</source>
        <translation>Also for {desks}, whose six words nobody here has compared</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}. Nothing was entered here yet: give this computer number {number} in Settings, under Association and papers.</source>
        <translation>Another computer of {office} also gives out numbers that begin with {series}. Nothing was entered here yet: give this computer number {number} in Settings, under Association and papers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}: new numbers will be used twice. On the computer that has less, send everything to the other one, make a new office there as computer {number}, take a packet of the other one in, and stop the old computer in Exchange.</source>
        <translation>Another computer of {office} also gives out numbers that begin with {series}: new numbers will be used twice. On the computer that has less, send everything to the other one, make a new office there as computer {number}, take a packet of the other one in, and stop the old computer in Exchange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} has number {number}. Nothing was changed; choose another number.</source>
        <translation>Another computer of {office} has number {number}. Nothing was changed; choose another number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another value</source>
        <translation>Another value</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answer {n} questions</source>
        <translation>
            <numerusform>Answer {n} question</numerusform>
            <numerusform>Answer {n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answered {n} questions.</source>
        <translation>
            <numerusform>Answered {n} question.</numerusform>
            <numerusform>Answered {n} questions.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Are these the six words?</source>
        <translation>Are these the six words?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Attached files, with their content</source>
        <translation>Attached files, with their content</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Both offices typed something different: {n} questions will be open.</source>
        <translation>
            <numerusform>Both offices typed something different: {n} question will be open.</numerusform>
            <numerusform>Both offices typed something different: {n} questions will be open.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>By mail: only what they have not confirmed</source>
        <translation>By mail: only what they have not confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed records</source>
        <translation>Changed records</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Check them by the rules of today</source>
        <translation>Check them by the rules of today</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Checked again: {n} dossiers changed state.</source>
        <translation>
            <numerusform>Checked again: {n} dossier changed state.</numerusform>
            <numerusform>Checked again: {n} dossiers changed state.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a file that ends in .sdgp, or drop it on this window. You first see what it would change.</source>
        <translation>Choose a file that ends in .sdgp, or drop it on this window. You first see what it would change.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a packet</source>
        <translation>Choose a packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose at least one desk.</source>
        <translation>Choose at least one desk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose for many</source>
        <translation>Choose for many</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose ours</source>
        <translation>Choose ours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose the value of {desk}</source>
        <translation>Choose the value of {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose theirs</source>
        <translation>Choose theirs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values</source>
        <translation>Chose between two values</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values, {count} times</source>
        <translation>Chose between two values, {count} times</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Chosen. The other values stay in the history.</source>
        <translation>Chosen. The other values stay in the history.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Class of personal data: {classes}. It is noted in the list “Sent and taken in”.</source>
        <translation>Class of personal data: {classes}. It is noted in the list “Sent and taken in”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Closing the package</source>
        <translation>Closing the package</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Contacts of forms</source>
        <translation>Contacts of forms</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Counting what the packet would hold</source>
        <translation>Counting what the packet would hold</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks known here</source>
        <translation>Desks known here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Dossiers came with a state that older rules gave them.</source>
        <translation>Dossiers came with a state that older rules gave them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Each office sends its card to the others once. Save yours and mail it; take theirs in here, and compare six words by telephone.</source>
        <translation>Each office sends its card to the others once. Save yours and mail it; take theirs in here, and compare six words by telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Entries of this kind are never changed. Open the record, and correct it by a reversal.</source>
        <translation>Entries of this kind are never changed. Open the record, and correct it by a reversal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Erased personal data for good</source>
        <translation>Erased personal data for good</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Every packet that leaves or comes in is written down here: when, for whom, what kind of personal data.</source>
        <translation>Every packet that leaves or comes in is written down here: when, for whom, what kind of personal data.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Everything in this packet is here already. Taking it in again does no harm; it keeps the receipts.</source>
        <translation>Everything in this packet is here already. Taking it in again does no harm; it keeps the receipts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange folder</source>
        <translation>Exchange folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Fields: {fields}</source>
        <translation>Fields: {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For a desk that left, or whose computer was lost. What it sends from now on counts nowhere, in no office, and this cannot be undone.</source>
        <translation>For a desk that left, or whose computer was lost. What it sends from now on counts nowhere, in no office, and this cannot be undone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For the chosen lines, or for all lines of the list when fewer than two are chosen.</source>
        <translation>For the chosen lines, or for all lines of the list when fewer than two are chosen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Gathering what the packet changed</source>
        <translation>Gathering what the packet changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Here now</source>
        <translation>Here now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>History of the field</source>
        <translation>History of the field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>How it travels</source>
        <translation>How it travels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>If one word differs, cancel: the card is not theirs, and nobody should use it.</source>
        <translation>If one word differs, cancel: the card is not theirs, and nobody should use it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Import {number} is undone already. Nothing was changed; take its packet in again to have it back.</source>
        <translation>Import {number} is undone already. Nothing was changed; take its packet in again to have it back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>In conflict</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In files of at most {size} MB each</source>
        <translation>In files of at most {size} MB each</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Is removed</source>
        <translation>Is removed</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It answers {n} open questions.</source>
        <translation>
            <numerusform>It answers {n} open question.</numerusform>
            <numerusform>It answers {n} open questions.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It has everything</source>
        <translation>It has everything</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>It is closed with a password that the sender tells you by telephone.</source>
        <translation>It is closed with a password that the sender tells you by telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It opens with</source>
        <translation>It opens with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It says it was made in the future: the clock of {desk} seems wrong, or the one of this computer. Nothing depends on it.</source>
        <translation>It says it was made in the future: the clock of {desk} seems wrong, or the one of this computer. Nothing depends on it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It signs with</source>
        <translation>It signs with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It speaks of: {audiences}</source>
        <translation>It speaks of: {audiences}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It told so, or a packet that came through another office shows it.</source>
        <translation>It told so, or a packet that came through another office shows it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Its six words</source>
        <translation>Its six words</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Key of the desk</source>
        <translation>Key of the desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Known by {desk} only: compare the six words by telephone</source>
        <translation>Known by {desk} only: compare the six words by telephone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Last changes that count</source>
        <translation>Last changes that count</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last received: {moment}</source>
        <translation>Last received: {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last sent: {moment}</source>
        <translation>Last sent: {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking at {file}</source>
        <translation>Looking at {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>Looking into the exchange folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the folder …</source>
        <translation>Looking into the folder …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet</source>
        <translation>Make a packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet for …</source>
        <translation>Make a packet for …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet…</source>
        <translation>Make a packet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Members of internal steering groups in forms</source>
        <translation>Members of internal steering groups in forms</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Municipalities and people</source>
        <translation>Municipalities and people</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Names in delegations of visits</source>
        <translation>Names in delegations of visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Neither is right: type the value that is.</source>
        <translation>Neither is right: type the value that is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>New here: {new}. Changed: {changed}. Nothing is stored yet.</source>
        <translation>New here: {new}. Changed: {changed}. Nothing is stored yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>New records</source>
        <translation>New records</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No desk of {code} is known here. No packet was made; take the card of that office in first.</source>
        <translation>No desk of {code} is known here. No packet was made; take the card of that office in first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No exchange folder was chosen on this computer. Nothing was written; choose one with “folder choose”.</source>
        <translation>No exchange folder was chosen on this computer. Nothing was written; choose one with “folder choose”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No field here gets another value.</source>
        <translation>No field here gets another value.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No import has the number {number}. Nothing was changed; “imports list” shows them with their numbers.</source>
        <translation>No import has the number {number}. Nothing was changed; “imports list” shows them with their numbers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No new packet lies there for this desk.</source>
        <translation>No new packet lies there for this desk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No open question has a value of {code}. Nothing was changed; “conflicts” shows who gave which.</source>
        <translation>No open question has a value of {code}. Nothing was changed; “conflicts” shows who gave which.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No open questions</source>
        <translation>No open questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No other office is known yet</source>
        <translation>No other office is known yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet for this desk holds these changes yet. At the bottom of the window a change that several desks lack counts once.</source>
        <translation>No packet for this desk holds these changes yet. At the bottom of the window a change that several desks lack counts once.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet yet</source>
        <translation>No packet yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No personal data in it.</source>
        <translation>No personal data in it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No rule finds anything new.</source>
        <translation>No rule finds anything new.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Nobody else takes part here yet, or only desks whose six words nobody has compared. Nothing was written; take the card of an office in, or say --strangers.</source>
        <translation>Nobody else takes part here yet, or only desks whose six words nobody has compared. Nothing was written; take the card of an office in, or say --strangers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Not counted: you stopped it. Change a choice to count again.</source>
        <translation>Not counted: you stopped it. Change a choice to count again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes and documents</source>
        <translation>Notes and documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing changes</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing leaves this computer by itself: you get a file to mail, to put on a stick or in a shared folder.</source>
        <translation>Nothing leaves this computer by itself: you get a file to mail, to put on a stick or in a shared folder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing received yet</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing sent yet</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Numbers of this computer begin with {series} already, and others may know them. Nothing was changed; the number of a computer stays once something was entered or sent.</source>
        <translation>Numbers of this computer begin with {series} already, and others may know them. Nothing was changed; the number of a computer stays once something was entered or sent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Office cards</source>
        <translation>Office cards</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>On a stick: everything from the beginning</source>
        <translation>On a stick: everything from the beginning</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>One file with everything that other offices may read and have not confirmed yet. It is closed: only they can open it.</source>
        <translation>One file with everything that other offices may read and have not confirmed yet. It is closed: only they can open it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>One office removed this record while another one changed it. It stays until somebody decides.</source>
        <translation>One office removed this record while another one changed it. It stays until somebody decides.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Only this visit goes into the file, closed with a password of its own. Tell the password by telephone, never in the same mail.</source>
        <translation>Only this visit goes into the file, closed with a password of its own. Tell the password by telephone, never in the same mail.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions ({count})</source>
        <translation>Open questions ({count})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Opening {file}</source>
        <translation>Opening {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Our own words, to be read to them</source>
        <translation>Our own words, to be read to them</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packet of {desk}</source>
        <translation>Packet of {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Parts of the exchange</source>
        <translation>Parts of the exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Payments to this person</source>
        <translation>Payments to this person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>People of partnerships</source>
        <translation>People of partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data in it: {classes}</source>
        <translation>Personal data in it: {classes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Record in the register of people</source>
        <translation>Record in the register of people</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>Removed or changed?</source>
        <translation>Removed or changed?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Removed records</source>
        <translation>Removed records</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save our card…</source>
        <translation>Save our card…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save the packet…</source>
        <translation>Save the packet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Save the visit package</source>
        <translation>Save the visit package</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file} ({size}). Now send it to {desks}.</source>
        <translation>Saved {file} ({size}). Now send it to {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file}. Send it to the other offices, then compare the six words by telephone.</source>
        <translation>Saved {file}. Send it to the other offices, then compare the six words by telephone.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {n} files ({size}), the first is {file}. Now send all of them to {desks}.</source>
        <translation>
            <numerusform>Saved {n} file ({size}), {file}. Now send it to {desks}.</numerusform>
            <numerusform>Saved {n} files ({size}), the first is {file}. Now send all of them to {desks}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Say which fields get their earlier value: the numbers from “imports show”, or --all. Nothing was changed.</source>
        <translation>Say which fields get their earlier value: the numbers from “imports show”, or --all. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Say why: all offices will read it.</source>
        <translation>Say why: all offices will read it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Search this list</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent and taken in</source>
        <translation>Sent and taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent or taken in</source>
        <translation>Sent or taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {count} fields of a packet</source>
        <translation>Set back {count} fields of a packet</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Set back {n} fields</source>
        <translation>
            <numerusform>Set back {n} field</numerusform>
            <numerusform>Set back {n} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {n} fields.</source>
        <translation>
            <numerusform>Set back {n} field.</numerusform>
            <numerusform>Set back {n} fields.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Six words</source>
        <translation>Six words</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk</source>
        <translation>Stop this desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk…</source>
        <translation>Stop this desk…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop {desk}</source>
        <translation>Stop {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {office}, {moment}: {reason}</source>
        <translation>Stopped by {office}, {moment}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {person} ({office}), {moment}: {reason}</source>
        <translation>Stopped by {person} ({office}), {moment}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped {office}</source>
        <translation>Stopped {office}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a card in…</source>
        <translation>Take a card in…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a packet in</source>
        <translation>Take a packet in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take the card of another office in first; then a packet can be made for it.</source>
        <translation>Take the card of another office in first; then a packet can be made for it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taken in: packet of {desk}</source>
        <translation>Taken in: packet of {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Taken in: {visit}, new {new}, changed {changed}</source>
        <translation>Taken in: {visit}, new {new}, changed {changed}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Takes part no longer</source>
        <translation>Takes part no longer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taking in {file}</source>
        <translation>Taking in {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Telephone {desk} and compare these six words before you send or take anything: {words}.</source>
        <translation>Telephone {desk} and compare these six words before you send or take anything: {words}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The computers of an office are numbered 1 to {most}. Nothing was changed; give another number.</source>
        <translation>The computers of an office are numbered 1 to {most}. Nothing was changed; give another number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The day has come on which the travel data of {visit} are erased: they travel no longer. Nothing was changed.</source>
        <translation>The day has come on which the travel data of {visit} are erased: they travel no longer. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk is full where the packet goes ({folder}): {file} was not written. Your work is safe and nothing counts as sent; make room there, or choose another place.</source>
        <translation>The disk is full where the packet goes ({folder}): {file} was not written. Your work is safe and nothing counts as sent; make room there, or choose another place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk of this computer is full ({folder}): {file} was not taken in. Nothing was changed, your work is safe; make room there, then take the packet in again.</source>
        <translation>The disk of this computer is full ({folder}): {file} was not taken in. Nothing was changed, your work is safe; make room there, then take the packet in again.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The first findings stand below, what matters most first; there are {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.</source>
        <translation>
            <numerusform>The first findings stand below, what matters most first; there is {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.</numerusform>
            <numerusform>The first findings stand below, what matters most first; there are {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} is not there. Nothing was written, your work is safe; put the stick back in or choose another folder.</source>
        <translation>The folder {folder} is not there. Nothing was written, your work is safe; put the stick back in or choose another folder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} lets nobody write. Nothing was written, your work is safe; unlock the stick or choose another folder.</source>
        <translation>The folder {folder} lets nobody write. Nothing was written, your work is safe; unlock the stick or choose another folder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The import is undone. The packet is kept; it can be taken in again.</source>
        <translation>The import is undone. The packet is kept; it can be taken in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The packet holds changes that cannot be read ({reason}). Nothing was changed; send the file to support.</source>
        <translation>The packet holds changes that cannot be read ({reason}). Nothing was changed; send the file to support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>The password again</source>
        <translation>The password again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The safety copy before the import failed ({reason}): {file} was not taken in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in again.</source>
        <translation>The safety copy before the import failed ({reason}): {file} was not taken in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The same entry came with different content. Both are kept in the history; check it and correct by a reversal.</source>
        <translation>The same entry came with different content. Both are kept in the history; check it and correct by a reversal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>The same entry twice</source>
        <translation>The same entry twice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The two passwords are not the same. No package was made; type them again.</source>
        <translation>The two passwords are not the same. No package was made; type them again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>The words are the same</source>
        <translation>The words are the same</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are no travel data for {visit}. No package was made; type them in Calendar first.</source>
        <translation>There are no travel data for {visit}. No package was made; type them in Calendar first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are {count} values to choose from. Nothing was changed; give a number from 1 to {count}, or a value of your own.</source>
        <translation>There are {count} values to choose from. Nothing was changed; give a number from 1 to {count}, or a value of your own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no field {line}: “imports show” numbers them from 1 to {count}. Nothing was changed; choose again.</source>
        <translation>There is no field {line}: “imports show” numbers them from 1 to {count}. Nothing was changed; choose again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no file {file} any more. Nothing was changed; put the stick back in, or choose the file again.</source>
        <translation>There is no file {file} any more. Nothing was changed; put the stick back in, or choose the file again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>These offices have confirmed everything. A packet would only carry receipts.</source>
        <translation>These offices have confirmed everything. A packet would only carry receipts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>They are in a packet for this desk, and nothing shows yet that it arrived: neither a receipt nor a packet that builds on them. The next packet holds them again.</source>
        <translation>They are in a packet for this desk, and nothing shows yet that it arrived: neither a receipt nor a packet that builds on them. The next packet holds them again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This belongs to a record that was removed.</source>
        <translation>This belongs to a record that was removed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This card belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right card.</source>
        <translation>This card belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right card.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This card says it is of {desk}, {name}. Telephone that office and let it read its six words to you. Nothing is stored yet.</source>
        <translation>This card says it is of {desk}, {name}. Telephone that office and let it read its six words to you. Nothing is stored yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>This database has no PIN yet, so it needs no key. Print a new sheet after setting the first PIN.</source>
        <translation>This database has no PIN yet, so it needs no key. Print a new sheet after setting the first PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This folder is not there now. Put the stick in, or wait for the network, and look again.</source>
        <translation>This folder is not there now. Put the stick in, or wait for the network, and look again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is not a whole card of an office. Nothing was changed; ask for the card again.</source>
        <translation>This is not a whole card of an office. Nothing was changed; ask for the card again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is the card of this very desk. Nothing was changed; send it to the other offices.</source>
        <translation>This is the card of this very desk. Nothing was changed; send it to the other offices.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>This package was taken in before: nothing will change.</source>
        <translation>This package was taken in before: nothing will change.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings more than a list can show: {shown} fields are listed and searched here. The figures count all.</source>
        <translation>This packet brings more than a list can show: {shown} fields are listed and searched here. The figures count all.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings no changes that are not here already; it tells what its sender has got from here.</source>
        <translation>This packet brings no changes that are not here already; it tells what its sender has got from here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet erased personal data or stopped a desk, for all offices. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>This packet erased personal data or stopped a desk, for all offices. Nothing was undone; choose the fields one by one in the list of what it changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet was not taken in here. Nothing was changed.</source>
        <translation>This packet was not taken in here. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This password does not open the visit package. Nothing was changed; ask for it by telephone.</source>
        <translation>This password does not open the visit package. Nothing was changed; ask for it by telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This question is not open here: it was answered already, or never asked. Nothing was changed; refresh the list.</source>
        <translation>This question is not open here: it was answered already, or never asked. Nothing was changed; refresh the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This record may only be added to. Nothing was changed; correct it by a reversal.</source>
        <translation>This record may only be added to. Nothing was changed; correct it by a reversal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick what gets its earlier value back. Each is an ordinary change that other offices will see; nothing is lost.</source>
        <translation>Tick what gets its earlier value back. Each is an ordinary change that other offices will see; nothing is lost.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {desk}: {figures}.</source>
        <translation>Took in a packet of {desk}: {figures}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {office}</source>
        <translation>Took in a packet of {office}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Travel data</source>
        <translation>Travel data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Travel data of {visit}</source>
        <translation>Travel data of {visit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two computers of {office} give out numbers that begin with {series}: their numbers will be used twice. Tell {office}: one of them needs number {number}.</source>
        <translation>Two computers of {office} give out numbers that begin with {series}: their numbers will be used twice. Tell {office}: one of them needs number {number}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two offices gave “{field}” different values. Both are kept; choose one in Exchange.</source>
        <translation>Two offices gave “{field}” different values. Both are kept; choose one in Exchange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Two people keep this sheet on paper, in two places, and nobody photographs or mails it: whoever has it can open everything.</source>
        <translation>Two people keep this sheet on paper, in two places, and nobody photographs or mails it: whoever has it can open everything.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Use this value</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit package {file}</source>
        <translation>Visit package {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit packages</source>
        <translation>Visit packages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it changed…</source>
        <translation>What it changed…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would change: {n} fields</source>
        <translation>
            <numerusform>What it would change: {n} field</numerusform>
            <numerusform>What it would change: {n} fields</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would hold</source>
        <translation>What it would hold</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>What leaves this computer: travel data of {n} people</source>
        <translation>
            <numerusform>What leaves this computer: travel data of {n} person</numerusform>
            <numerusform>What leaves this computer: travel data of {n} people</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the packet changed</source>
        <translation>What the packet changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the rules find now and did not before</source>
        <translation>What the rules find now and did not before</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What {desks} do not have yet leaves this office in one packet.</source>
        <translation>What {desks} do not have yet leaves this office in one packet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When all PINs are forgotten: start the program, choose “Use the recovery key…” and type this. Then a new PIN is asked for. Hyphens and small letters do not matter.</source>
        <translation>When all PINs are forgotten: start the program, choose “Use the recovery key…” and type this. Then a new PIN is asked for. Hyphens and small letters do not matter.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When the file with the keys of the desk is lost or damaged: Settings, People, “Bring the keys of this desk back…”. Other offices then go on knowing this desk by the same six words.</source>
        <translation>When the file with the keys of the desk is lost or damaged: Settings, People, “Bring the keys of this desk back…”. Other offices then go on knowing this desk by the same six words.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When two offices change the same field, both values are kept and you choose here.</source>
        <translation>When two offices change the same field, both values are kept and you choose here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Where to save the packet</source>
        <translation>Where to save the packet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>With documents and scans</source>
        <translation>With documents and scans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Words of this card</source>
        <translation>Words of this card</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Work has gone on upon this packet since. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>Work has gone on upon this packet since. Nothing was undone; choose the fields one by one in the list of what it changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Write into the folder</source>
        <translation>Write into the folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Write the package…</source>
        <translation>Write the package…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Writing the packet for {desks}</source>
        <translation>Writing the packet for {desks}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Wrote {file} ({size}) into the folder, for {desks}.</source>
        <translation>Wrote {file} ({size}) into the folder, for {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>You cancelled. Everything is as it was.</source>
        <translation>You cancelled. Everything is as it was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>a computer that is not known here</source>
        <translation>a computer that is not known here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>about {size}</source>
        <translation>about {size}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>correct it by a reversal</source>
        <translation>correct it by a reversal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/folder.py"/>
        <source>file {first} of {last}</source>
        <translation>file {first} of {last}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has it, as later packets show</source>
        <translation>has it, as later packets show</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has its earlier value</source>
        <translation>has its earlier value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>in {count} files</source>
        <translation>in {count} files</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>names, functions and office addresses</source>
        <translation>names, functions and office addresses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>participation lists</source>
        <translation>participation lists</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>payments to persons</source>
        <translation>payments to persons</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>personal parts of rejected dossiers</source>
        <translation>personal parts of rejected dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>pictures and quotes</source>
        <translation>pictures and quotes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>private telephone numbers and addresses</source>
        <translation>private telephone numbers and addresses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>scores and remarks of assessors</source>
        <translation>scores and remarks of assessors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>shown in the record until somebody chooses</source>
        <translation>shown in the record until somebody chooses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>taken in already</source>
        <translation>taken in already</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the money of {country}</source>
        <translation>the money of {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the panel</source>
        <translation>the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the work with {country}</source>
        <translation>the work with {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>travel documents</source>
        <translation>travel documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>what all offices may read</source>
        <translation>what all offices may read</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>who changed what and when</source>
        <translation>who changed what and when</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} does not prepare {visit}. No package was made; choose the association that receives the delegation.</source>
        <translation>{code} does not prepare {visit}. No package was made; choose the association that receives the delegation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} stands for several computers, whose keys begin with {keys}. Nothing was changed; give one of these keys instead.</source>
        <translation>{code} stands for several computers, whose keys begin with {keys}. Nothing was changed; give one of these keys instead.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} (this desk)</source>
        <translation>{desk} (this desk)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} gave both values: it seems to work on two computers, or went back to a copy. Nothing is lost: choose here. Then go on with one of them; on the other computer make a new office, exchange cards and take a packet in.</source>
        <translation>{desk} gave both values: it seems to work on two computers, or went back to a copy. Nothing is lost: choose here. Then go on with one of them; on the other computer make a new office, exchange cards and take a packet in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now.</source>
        <translation>{desk} is known here now.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now. Nothing was entered here yet, so this computer became {own}.</source>
        <translation>{desk} is known here now. Nothing was entered here yet, so this computer became {own}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} takes part no longer. Send a packet so that the others know.</source>
        <translation>{desk} takes part no longer. Send a packet so that the others know.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk}, {moment}</source>
        <translation>{desk}, {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}</source>
        <translation>{desk}: arrived {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}, {n} questions</source>
        <translation>
            <numerusform>{desk}: arrived {moment}, {n} question</numerusform>
            <numerusform>{desk}: arrived {moment}, {n} questions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: has it, as later packets show</source>
        <translation>{desk}: has it, as later packets show</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: not confirmed yet</source>
        <translation>{desk}: not confirmed yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to a visit that is not known here yet. Nothing was changed; take in the newest packet of {office} first, then this file again.</source>
        <translation>{file} belongs to a visit that is not known here yet. Nothing was changed; take in the newest packet of {office} first, then this file again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right file.</source>
        <translation>{file} belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} does not agree with its signature. Nothing was changed; do not use it, and telephone the office it should come from.</source>
        <translation>{file} does not agree with its signature. Nothing was changed; do not use it, and telephone the office it should come from.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes of a desk that is not known here and that {office} does not vouch for. Nothing was changed; take that desk’s card in first.</source>
        <translation>{file} holds changes of a desk that is not known here and that {office} does not vouch for. Nothing was changed; take that desk’s card in first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes whose signature does not agree. Nothing was changed; do not use it, and telephone the office it comes from.</source>
        <translation>{file} holds changes whose signature does not agree. Nothing was changed; do not use it, and telephone the office it comes from.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a second copy of {other} that a shared folder made. It can be deleted.</source>
        <translation>{file} is a second copy of {other} that a shared folder made. It can be deleted.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a visit package. Nothing was changed; take it in with “visit import” and its password.</source>
        <translation>{file} is a visit package. Nothing was changed; take it in with “visit import” and its password.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a zip file. Nothing was changed; unpack it and take in the file that ends in .sdgp.</source>
        <translation>{file} is a zip file. Nothing was changed; unpack it and take in the file that ends in .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is an ordinary packet, whatever its name says. Nothing was changed; take it in with “import”, without a password.</source>
        <translation>{file} is an ordinary packet, whatever its name says. Nothing was changed; take it in with “import”, without a password.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is closed for other desks and cannot be opened here. Nothing was changed; send your card to the office that made it and ask for a new packet.</source>
        <translation>{file} is closed for other desks and cannot be opened here. Nothing was changed; send your card to the office that made it and ask for a new packet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is damaged. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} is damaged. Nothing was changed; copy it again, or ask for it again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a packet of this program. Nothing was changed; choose the file that ends in .sdgp.</source>
        <translation>{file} is not a packet of this program. Nothing was changed; choose the file that ends in .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a visit package. Nothing was changed; choose the file that ends in .sdgpvisit.</source>
        <translation>{file} is not a visit package. Nothing was changed; choose the file that ends in .sdgpvisit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not whole: its end is missing. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} is not whole: its end is missing. Nothing was changed; copy it again, or ask for it again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is still being copied, or was copied by half. Wait a little, or copy it again.</source>
        <translation>{file} is still being copied, or was copied by half. Wait a little, or copy it again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is the card of an office. Nothing was changed; take it in with “office add”.</source>
        <translation>{file} is the card of an office. Nothing was changed; take it in with “office add”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>{file} is written ({size}). Send it to {office} and telephone the password.</source>
        <translation>{file} is written ({size}). Send it to {office} and telephone the password.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} lies there and holds everything for {desks}. Nothing was written.</source>
        <translation>{file} lies there and holds everything for {desks}. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a desk that is not known here ({office}-{desk}). Nothing was changed; take its card in first and compare these words by telephone: {fingerprint}.</source>
        <translation>{file} was made by a desk that is not known here ({office}-{desk}). Nothing was changed; take its card in first and compare these words by telephone: {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a newer program (format {version}). Nothing was changed; update this program, then take it in again.</source>
        <translation>{file} was made by a newer program (format {version}). Nothing was changed; update this program, then take it in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by this desk itself on {made}, for {desks}. Nothing was changed; send it to them, or choose a packet that they made.</source>
        <translation>{file} was made by this desk itself on {made}, for {desks}. Nothing was changed; send it to them, or choose a packet that they made.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by {office}-{desk}, which takes part no longer. Nothing was changed; if that desk works again, it needs new keys and sends its new card.</source>
        <translation>{file} was made by {office}-{desk}, which takes part no longer. Nothing was changed; if that desk works again, it needs new keys and sends its new card.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for another desk and then closed for this one by somebody else. Nothing was changed; ask the office that made it.</source>
        <translation>{file} was made for another desk and then closed for this one by somebody else. Nothing was changed; ask the office that made it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for {office}. Nothing was changed; send it there, or ask for a package of your own.</source>
        <translation>{file} was made for {office}. Nothing was changed; send it there, or ask for a package of your own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{file}, made on {moment}. Nothing is stored yet.</source>
        <translation>{file}, made on {moment}. Nothing is stored yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{number} came as “{stands}”; by the rules of today it is “{says}”. Check the dossiers again, or change a field of it.</source>
        <translation>{number} came as “{stands}”; by the rules of today it is “{says}”. Check the dossiers again, or change a field of it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} changed</numerusform>
            <numerusform>{n} changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} change</numerusform>
            <numerusform>{n} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} change not yet sent</numerusform>
            <numerusform>{n} changes not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes sent, not confirmed yet</source>
        <translation>
            <numerusform>{n} change sent, not confirmed yet</numerusform>
            <numerusform>{n} changes sent, not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} fields were changed here and there. Both values are kept; you choose after taking the packet in.</source>
        <translation>
            <numerusform>{n} field was changed here and there. Both values are kept; you choose after taking the packet in.</numerusform>
            <numerusform>{n} fields were changed here and there. Both values are kept; you choose after taking the packet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} files there cannot be used</source>
        <translation>
            <numerusform>{n} file there cannot be used</numerusform>
            <numerusform>{n} files there cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} findings more are not listed here. You find them on Today, and those of forms in Applications.</source>
        <translation>
            <numerusform>{n} finding more is not listed here. You find it on Today, and those of forms in Applications.</numerusform>
            <numerusform>{n} findings more are not listed here. You find them on Today, and those of forms in Applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} more fields are not listed. Set back some of these first.</source>
        <translation>
            <numerusform>{n} more field is not listed. Set back some of these first.</numerusform>
            <numerusform>{n} more fields are not listed. Set back some of these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} new</source>
        <translation>
            <numerusform>{n} new</numerusform>
            <numerusform>{n} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} packets from {desk}</source>
        <translation>
            <numerusform>{n} packet from {desk}</numerusform>
            <numerusform>{n} packets from {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} packets of {offices} wait in the exchange folder.</source>
        <translation>
            <numerusform>{n} packet of {offices} waits in the exchange folder.</numerusform>
            <numerusform>{n} packets of {offices} wait in the exchange folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets wait for earlier packets of {offices}. Ask for them.</source>
        <translation>
            <numerusform>{n} part of a packet waits for an earlier packet of {offices}. Ask for it.</numerusform>
            <numerusform>{n} parts of packets wait for earlier packets of {offices}. Ask for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} part of a packet was made by a newer program. It is kept and counts as soon as this one is updated.</numerusform>
            <numerusform>{n} parts of packets were made by a newer program. They are kept and count as soon as this one is updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts wait for earlier packets of {offices}. They are kept and count as soon as those come; ask for them.</source>
        <translation>
            <numerusform>{n} part waits for earlier packets of {offices}. It is kept and counts as soon as those come; ask for them.</numerusform>
            <numerusform>{n} parts wait for earlier packets of {offices}. They are kept and count as soon as those come; ask for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} part was made by a newer program. It is kept and counts as soon as this one is updated.</numerusform>
            <numerusform>{n} parts were made by a newer program. They are kept and count as soon as this one is updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} removed</numerusform>
            <numerusform>{n} removed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>{office}-{desk} · {name} · {day}</source>
        <translation>{office}-{desk} · {name} · {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{person}, {desk}, {moment}</source>
        <translation>{person}, {desk}, {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/sending.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/sending.py"/>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/sending.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>{visit}, made by {desk} on {moment}: travel data of {n} people</source>
        <translation>
            <numerusform>{visit}, made by {desk} on {moment}: travel data of {n} person</numerusform>
            <numerusform>{visit}, made by {desk} on {moment}: travel data of {n} people</numerusform>
        </translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>A blank form belongs to one call.</source>
        <translation>A blank form belongs to one call.</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>All checks passed.</source>
        <translation>All checks passed.</translation>
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
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Another annex</source>
        <translation>Another annex</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Application (Flemish municipality)</source>
        <translation>Application (Flemish municipality)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Application dossier</source>
        <translation>Application dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Applications</source>
        <translation>Applications</translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Arrived by</source>
        <translation>Arrived by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Arrondissements (Benin)</source>
        <translation>Arrondissements (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>As it stands, the dossier is not eligible:</source>
        <translation>As it stands, the dossier is not eligible:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>As name@place.org; several with a comma between them. Private addresses are fine.</source>
        <translation>As name@place.org; several with a comma between them. Private addresses are fine.</translation>
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
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attached {file}</source>
        <translation>Attached {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Attached {name} to {number}</source>
        <translation>Attached {name} to {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Before</source>
        <translation>Before</translation>
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
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Blank application form</source>
        <translation>Blank application form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Blank forms</source>
        <translation>Blank forms</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Check</source>
        <translation>Check</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Choice of country</source>
        <translation>Choice of country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Choose a call and a municipality.</source>
        <translation>Choose a call and a municipality.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Choose a call.</source>
        <translation>Choose a call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Choose filled forms</source>
        <translation>Choose filled forms</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Citizens' budget</source>
        <translation>Citizens' budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>City link verified</source>
        <translation>City link verified</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Code</source>
        <translation>Code</translation>
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
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Completeness letter</source>
        <translation>Completeness letter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Confirmed by the municipality</source>
        <translation>Confirmed by the municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Confirmed by the municipality on</source>
        <translation>Confirmed by the municipality on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Confirmed by the municipality…</source>
        <translation>Confirmed by the municipality…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed by the person</source>
        <translation>Confirmed by the person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Confirmed on {day}</source>
        <translation>Confirmed on {day}</translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Derogation of the steering group</source>
        <translation>Derogation of the steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Derogation…</source>
        <translation>Derogation…</translation>
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
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Digital framework sessions each year, at least {least}</source>
        <translation>Digital framework sessions each year, at least {least}</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Eligibility</source>
        <translation>Eligibility</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>End a derogation…</source>
        <translation>End a derogation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>End of a derogation</source>
        <translation>End of a derogation</translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
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
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Feedback to the associations to adjust the concept</source>
        <translation>Feedback to the associations to adjust the concept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} cannot be left empty. Nothing was changed.</source>
        <translation>Field {field} cannot be left empty. Nothing was changed.</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>File of the municipality</source>
        <translation>File of the municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>File, field</source>
        <translation>File, field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Files</source>
        <translation>Files</translation>
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
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Filled in by the association.</source>
        <translation>Filled in by the association.</translation>
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
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings each year, at least {least}</source>
        <translation>Fixed half-day meetings each year, at least {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings in {period}, at least {least}</source>
        <translation>Fixed half-day meetings in {period}, at least {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Flanders</source>
        <translation>Flanders</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Fluent</source>
        <translation>Fluent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For a form on paper, by e-mail or over the telephone: type it in as it comes, in parts.</source>
        <translation>For a form on paper, by e-mail or over the telephone: type it in as it comes, in parts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For colleagues who do not read the language of the answer. The answer itself stays.</source>
        <translation>For colleagues who do not read the language of the answer. The answer itself stays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>For politicians: the end of the mandate, if known.</source>
        <translation>For politicians: the end of the mandate, if known.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
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
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Form with these answers…</source>
        <translation>Form with these answers…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Formal agreement</source>
        <translation>Formal agreement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms to take in</source>
        <translation>Forms to take in</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Go on</source>
        <translation>Go on</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Handed in: {status}</source>
        <translation>Handed in: {status}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Head of service</source>
        <translation>Head of service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>History</source>
        <translation>History</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>How {file} arrived; the moment decides whether it came in time.</source>
        <translation>How {file} arrived; the moment decides whether it came in time.</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Incoming visits, hosted by us, at least {least}</source>
        <translation>Incoming visits, hosted by us, at least {least}</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>It cannot be read: {reason}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It has more than {megapixels} million points: scan the letter with fewer points.</source>
        <translation>It has more than {megapixels} million points: scan the letter with fewer points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {megabytes} MB: scan the letter in grey, with fewer points.</source>
        <translation>It is larger than {megabytes} MB: scan the letter in grey, with fewer points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {most} MB: scan the letter in grey, with fewer points.</source>
        <translation>It is larger than {most} MB: scan the letter in grey, with fewer points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is neither PDF nor JPG: scan the letter as PDF or JPG.</source>
        <translation>It is neither PDF nor JPG: scan the letter as PDF or JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Its content is not what its ending {suffix} says: open it in its program and save it anew as PDF.</source>
        <translation>Its content is not what its ending {suffix} says: open it in its program and save it anew as PDF.</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Kind of check</source>
        <translation>Kind of check</translation>
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
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
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
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Languages of the contact persons</source>
        <translation>Languages of the contact persons</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lift the check</source>
        <translation>Lift the check</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Lifted check {code} for {number}</source>
        <translation>Lifted check {code} for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lifts a hard check of this dossier. The decision stays on record with its reason, and can be taken back by another one.</source>
        <translation>Lifts a hard check of this dossier. The decision stays on record with its reason, and can be taken back by another one.</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Make it a draft again</source>
        <translation>Make it a draft again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Man</source>
        <translation>Man</translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>More</source>
        <translation>More</translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
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
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>New dossier…</source>
        <translation>New dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>New row: {row}</source>
        <translation>New row: {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>No applications yet</source>
        <translation>No applications yet</translation>
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
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No files attached yet.</source>
        <translation>No files attached yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No form file came in yet: the answers were typed.</source>
        <translation>No form file came in yet: the answers were typed.</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Nobody is named in the form yet.</source>
        <translation>Nobody is named in the form yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Note it</source>
        <translation>Note it</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Noted that the city link was verified</source>
        <translation>Noted that the city link was verified</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Notes the day for all contact persons who have none yet.</source>
        <translation>Notes the day for all contact persons who have none yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing changed in {number}</source>
        <translation>Nothing changed in {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.</source>
        <translation>Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing new: taken in before</source>
        <translation>Nothing new: taken in before</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing to take in</source>
        <translation>Nothing to take in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open a second one anyway</source>
        <translation>Open a second one anyway</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Open to learn from the partner’s input</source>
        <translation>Open to learn from the partner’s input</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Open {name} in the register</source>
        <translation>Open {name} in the register</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Outgoing working visits with a small delegation (about {people} persons), at least {least}</source>
        <translation>Outgoing working visits with a small delegation (about {people} persons), at least {least}</translation>
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
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Own means</source>
        <translation>Own means</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Partner country</source>
        <translation>Partner country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Partner profile</source>
        <translation>Partner profile</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Partner profile (district or commune)</source>
        <translation>Partner profile (district or commune)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Passed: {codes}</source>
        <translation>Passed: {codes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>People</source>
        <translation>People</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Personal contact data are left out of this shared version.</source>
        <translation>Personal contact data are left out of this shared version.</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Please send the corrected form by {day}. You may correct the form that you sent and send it once more.</source>
        <translation>Please send the corrected form by {day}. You may correct the form that you sent and send it once more.</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Privacy information given</source>
        <translation>Privacy information given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Privacy information given…</source>
        <translation>Privacy information given…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Privacy information, version 1.0. The associations of municipalities VVSG, RALGA and ANCB are jointly responsible for the data on this form. They use it only to choose the participating municipalities, to bring partners together and to accompany the partnerships; the basis is the public task of the associations and the agreement with the municipality. Names and functions stay in the file of the cycle for {public} years; telephone numbers, messaging accounts and private addresses are erased {contact} months after the person is no longer involved; dossiers that are not selected lose their personal data {rejected} months after the decision. The dossier is shared with the sister association of the partner country. Everybody named may ask to see, correct or erase the own data, or object to its use, at the association that received the form, and may complain to the data protection authority of the country. Please tell everybody you name here about this; the association notes the day (2.7). Please write nothing about health, origin, religion, party or family.</source>
        <translation>Privacy information, version 1.0. The associations of municipalities VVSG, RALGA and ANCB are jointly responsible for the data on this form. They use it only to choose the participating municipalities, to bring partners together and to accompany the partnerships; the basis is the public task of the associations and the agreement with the municipality. Names and functions stay in the file of the cycle for {public} years; telephone numbers, messaging accounts and private addresses are erased {contact} months after the person is no longer involved; dossiers that are not selected lose their personal data {rejected} months after the decision. The dossier is shared with the sister association of the partner country. Everybody named may ask to see, correct or erase the own data, or object to its use, at the association that received the form, and may complain to the data protection authority of the country. Please tell everybody you name here about this; the association notes the day (2.7). Please write nothing about health, origin, religion, party or family.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Private sector</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Profile</source>
        <translation>Profile</translation>
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
        <source>Public accountability sessions</source>
        <translation>Public accountability sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Put check {code} back for {number}</source>
        <translation>Put check {code} back for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Put the check back</source>
        <translation>Put the check back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Quarters (Benin)</source>
        <translation>Quarters (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} is missing on sheet “{sheet}”.</source>
        <translation>Question {field} is missing on sheet “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} stands twice, on sheet “{sheet}” too.</source>
        <translation>Question {field} stands twice, on sheet “{sheet}” too.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Questions or remarks to the association</source>
        <translation>Questions or remarks to the association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Questions? {contact}. Please quote the number of the field.</source>
        <translation>Questions? {contact}. Please quote the number of the field.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Reading {n} forms</source>
        <translation>
            <numerusform>Reading {n} form</numerusform>
            <numerusform>Reading {n} forms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Received (Brussels)</source>
        <translation>Received (Brussels)</translation>
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
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Refused</source>
        <translation>Refused</translation>
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
        <source>Required field missing: {field}, for {who}.</source>
        <translation>Required field missing: {field}, for {who}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}, in row {row}.</source>
        <translation>Required field missing: {field}, in row {row}.</translation>
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
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Row left out: {row}</source>
        <translation>Row left out: {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Row of the person in table 2</source>
        <translation>Row of the person in table 2</translation>
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
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Save this list…</source>
        <translation>Save this list…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Saved {file}: {n} fields</source>
        <translation>
            <numerusform>Saved {file}: {n} field</numerusform>
            <numerusform>Saved {file}: {n} fields</numerusform>
        </translation>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Send out the blank form, and take in the filled ones here; or open a dossier and type what comes on paper or over the telephone.</source>
        <translation>Send out the blank form, and take in the filled ones here; or open a dossier and type what comes on paper or over the telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Service or field</source>
        <translation>Service or field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Sheet “{sheet}” is missing.</source>
        <translation>Sheet “{sheet}” is missing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Show in the form</source>
        <translation>Show in the form</translation>
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
        <source>Some</source>
        <translation>Some</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Somebody of the municipality went through the answers and agreed.</source>
        <translation>Somebody of the municipality went through the answers and agreed.</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>State of the dossier</source>
        <translation>State of the dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>State whether there is an active city link.</source>
        <translation>State whether there is an active city link.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
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
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Take in forms…</source>
        <translation>Take in forms…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Take in {n} forms</source>
        <translation>
            <numerusform>Take in {n} form</numerusform>
            <numerusform>Take in {n} forms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Take the withdrawal back</source>
        <translation>Take the withdrawal back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Taken in as {number}</source>
        <translation>Taken in as {number}</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in, to be looked at</source>
        <translation>Taken in, to be looked at</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taking in {n} forms</source>
        <translation>
            <numerusform>Taking in {n} form</numerusform>
            <numerusform>Taking in {n} forms</numerusform>
        </translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. It is complete.</source>
        <translation>Thank you for dossier {number}, received on {day}. It is complete.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. We checked it against the call. The following is still missing or has to be corrected before it can be assessed:</source>
        <translation>Thank you for dossier {number}, received on {day}. We checked it against the call. The following is still missing or has to be corrected before it can be assessed:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The answers were not yet confirmed by the municipality.</source>
        <translation>The answers were not yet confirmed by the municipality.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The association has not yet verified what the municipality says about city links.</source>
        <translation>The association has not yet verified what the municipality says about city links.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The blocked periods leave hardly any visit window.</source>
        <translation>The blocked periods leave hardly any visit window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The check counts again from now on. Both decisions stay on record with their reasons.</source>
        <translation>The check counts again from now on. Both decisions stay on record with their reasons.</translation>
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
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The declaration (13.2) needs the names of at least {political} political and {administrative} administrative signatory; say under “Category” which one each is.</source>
        <translation>The declaration (13.2) needs the names of at least {political} political and {administrative} administrative signatory; say under “Category” which one each is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The digital framework sessions of each year</source>
        <translation>The digital framework sessions of each year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The dossier came in time; it was corrected on {day}, after the closing date {close}.</source>
        <translation>The dossier came in time; it was corrected on {day}, after the closing date {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier is being scored or was decided; its answers stay as they were scored.</source>
        <translation>The dossier is being scored or was decided; its answers stay as they were scored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier was withdrawn; its answers cannot be changed.</source>
        <translation>The dossier was withdrawn; its answers cannot be changed.</translation>
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
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>The letter comes beside the Excel form under this name, or is attached afterwards; PDF or JPG.</source>
        <translation>The letter comes beside the Excel form under this name, or is attached afterwards; PDF or JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing.</source>
        <translation>The letter of intent with both signatures is missing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing: “{letter}”, named in 12.1, does not lie beside the form. Lay it there and take the form in again, or attach it in the dossier under Documents.</source>
        <translation>The letter of intent with both signatures is missing: “{letter}”, named in 12.1, does not lie beside the form. Lay it there and take the form in again, or attach it in the dossier under Documents.</translation>
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
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The moment decides whether the form came in time; it is Brussels time.</source>
        <translation>The moment decides whether the form came in time; it is Brussels time.</translation>
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
        <source>The name (1.1) says {name}, the official code (1.3) {code} is that of {other}: correct one of the two.</source>
        <translation>The name (1.1) says {name}, the official code (1.3) {code} is that of {other}: correct one of the two.</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>The same for all files</source>
        <translation>The same for all files</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>These files do not say to which call they belong: {files}.</source>
        <translation>These files do not say to which call they belong: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>This local government is not on the list admitted for this call.</source>
        <translation>This local government is not on the list admitted for this call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Time in Brussels</source>
        <translation>Time in Brussels</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>To {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in application forms: {count}</source>
        <translation>Took in application forms: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in the form of {name}</source>
        <translation>Took in the form of {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Took in {n} forms</source>
        <translation>
            <numerusform>Took in {n} form</numerusform>
            <numerusform>Took in {n} forms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took the withdrawal of {number} back</source>
        <translation>Took the withdrawal of {number} back</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
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
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Versions received</source>
        <translation>Versions received</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Versions that arrived</source>
        <translation>Versions that arrived</translation>
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
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Visits of about a week each year, at least {least}</source>
        <translation>Visits of about a week each year, at least {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Wants to learn</source>
        <translation>Wants to learn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Warning</source>
        <translation>Warning</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What became of the forms</source>
        <translation>What became of the forms</translation>
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
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>What the check says</source>
        <translation>What the check says</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>When and how it arrived</source>
        <translation>When and how it arrived</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>When and how it arrived…</source>
        <translation>When and how it arrived…</translation>
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
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Which call is it?</source>
        <translation>Which call is it?</translation>
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
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>With the country code, as +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Two numbers with “/” between them; an extension as “ext. 12”.</source>
        <translation>With the country code, as +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Two numbers with “/” between them; an extension as “ext. 12”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
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
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Working languages of the administration</source>
        <translation>Working languages of the administration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Working translation</source>
        <translation>Working translation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Working translation ({kind}): {text}</source>
        <translation>Working translation ({kind}): {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Working translation…</source>
        <translation>Working translation…</translation>
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
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Your dossier is not complete yet</source>
        <translation>Your dossier is not complete yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>first version</source>
        <translation>first version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>left open</source>
        <translation>left open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/reading.py"/>
        <source>sheet “{sheet}”, row {row}</source>
        <translation>sheet “{sheet}”, row {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time)</source>
        <translation>{at} (Brussels time)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time, as the close of the call); {here} on the clock of this computer</source>
        <translation>{at} (Brussels time, as the close of the call); {here} on the clock of this computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{code} lifted</source>
        <translation>{code} lifted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>{code} lifted by {who} on {day} ({minutes}): {reason}</source>
        <translation>{code} lifted by {who} on {day} ({minutes}): {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): a formula, not a value.</source>
        <translation>{field} ({place}): a formula, not a value.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): an error value of Excel.</source>
        <translation>{field} ({place}): an error value of Excel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” cannot be so small or so large.</source>
        <translation>{field} ({place}): “{text}” cannot be so small or so large.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is neither yes nor no.</source>
        <translation>{field} ({place}): “{text}” is neither yes nor no.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a day.</source>
        <translation>{field} ({place}): “{text}” is not a day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a number.</source>
        <translation>{field} ({place}): “{text}” is not a number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not on the list.</source>
        <translation>{field} ({place}): “{text}” is not on the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} is longer than {limit} characters: shorten it by {over}.</source>
        <translation>{field} is longer than {limit} characters: shorten it by {over}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} is not a field of the form.</source>
        <translation>{field} is not a field of the form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} needs {least} characters at least: add {more}.</source>
        <translation>{field} needs {least} characters at least: add {more}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: at most {limit} can be chosen; leave out {over}.</source>
        <translation>{field}: at most {limit} can be chosen; leave out {over}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: the last day ({last}) lies before the first ({first}).</source>
        <translation>{field}: the last day ({last}) lies before the first ({first}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: “{text}” has no country code; write it as {example}.</source>
        <translation>{field}: “{text}” has no country code; write it as {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</source>
        <translation>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} does not say to which call it belongs. Nothing of it was stored; choose the call and take it in again.</source>
        <translation>{file} does not say to which call it belongs. Nothing of it was stored; choose the call and take it in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} ends neither in .xlsx nor in .pdf. Nothing was written; choose one of them.</source>
        <translation>{file} ends neither in .xlsx nor in .pdf. Nothing was written; choose one of them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</source>
        <translation>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, which this office does not have. Nothing of it was stored; take in the packet with that call, or choose another file.</source>
        <translation>{file} is a form of call {found}, which this office does not have. Nothing of it was stored; take in the packet with that call, or choose another file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is larger than {most} MB. It was not attached; scan the letter in grey, with fewer points.</source>
        <translation>{file} is larger than {most} MB. It was not attached; scan the letter in grey, with fewer points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is neither PDF nor JPG. It was not attached; scan the letter of intent as PDF or JPG.</source>
        <translation>{file} is neither PDF nor JPG. It was not attached; scan the letter of intent as PDF or JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is not attached to this dossier. Nothing was changed; attach the letter itself under Documents.</source>
        <translation>{file} is not attached to this dossier. Nothing was changed; attach the letter itself under Documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is the letter of {name} already and was not taken for this form. Attach the right letter in the dossier.</source>
        <translation>{file} is the letter of {name} already and was not taken for this form. Attach the right letter in the dossier.</translation>
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
        <source>{file}: its letter of intent {letter} cannot be taken. {why} The form comes in without it; lay the right letter beside the form and take it in again, or attach it in the dossier under Documents.</source>
        <translation>{file}: its letter of intent {letter} cannot be taken. {why} The form comes in without it; lay the right letter beside the form and take it in again, or attach it in the dossier under Documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} is missing on sheet “{sheet}”. Nothing of the file was stored; ask for the form as it was sent out. Questions missing: {count}.</source>
        <translation>{file}: question {field} is missing on sheet “{sheet}”. Nothing of the file was stored; ask for the form as it was sent out. Questions missing: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} stands twice, on sheet “{sheet}” too. Nothing of the file was stored; leave it once, or ask for the form as it was sent out. Questions that stand twice: {count}.</source>
        <translation>{file}: question {field} stands twice, on sheet “{sheet}” too. Nothing of the file was stored; leave it once, or ask for the form as it was sent out. Questions that stand twice: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: sheet “{sheet}” is missing, or was renamed and lost its numbers. Nothing of the file was stored; ask for the form with all its sheets, as it was sent out. Sheets missing: {count}.</source>
        <translation>{file}: sheet “{sheet}” is missing, or was renamed and lost its numbers. Nothing of the file was stored; ask for the form with all its sheets, as it was sent out. Sheets missing: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is a formula. Nothing of the file was stored; type the value itself. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}) is a formula. Nothing of the file was stored; type the value itself. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is an error value of Excel. Nothing of the file was stored; type the value. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}) is an error value of Excel. Nothing of the file was stored; type the value. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, cannot be so small or so large. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}), “{text}”, cannot be so small or so large. Nothing of the file was stored; correct it there. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is neither yes nor no. Nothing of the file was stored; choose one of the two. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}), “{text}”, is neither yes nor no. Nothing of the file was stored; choose one of the two. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a day. Nothing of the file was stored; type it as 24/11/2023. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}), “{text}”, is not a day. Nothing of the file was stored; type it as 24/11/2023. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a number. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}), “{text}”, is not a number. Nothing of the file was stored; correct it there. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not on the list. Nothing of the file was stored; choose from the list. Answers to correct: {count}.</source>
        <translation>{file}: the answer to {field} ({place}), “{text}”, is not on the list. Nothing of the file was stored; choose from the list. Answers to correct: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the name (1.1) says {name}, the official code (1.3) {code} is that of {other}. Nothing of the file was stored; ask the municipality which one is right and correct 1.1 or 1.3.</source>
        <translation>{file}: the name (1.1) says {name}, the official code (1.3) {code} is that of {other}. Nothing of the file was stored; ask the municipality which one is right and correct 1.1 or 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: {field} is not a field of the form. Nothing of the file was stored; send the form as it was sent out. Answers to correct: {count}.</source>
        <translation>{file}: {field} is not a field of the form. Nothing of the file was stored; send the form as it was sent out. Answers to correct: {count}.</translation>
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
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>{number} was withdrawn</source>
        <translation>{number} was withdrawn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{number} · {call} · received on {received} · {form}</source>
        <translation>{number} · {call} · received on {received} · {form}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>{n} answers changed</source>
        <translation>
            <numerusform>{n} answer changed</numerusform>
            <numerusform>{n} answers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} differences from {number}</source>
        <translation>
            <numerusform>{n} difference from {number}</numerusform>
            <numerusform>{n} differences from {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} further findings</source>
        <translation>
            <numerusform>{n} further finding</numerusform>
            <numerusform>{n} further findings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>{side}, {language}, {kind}…</source>
        <translation>{side}, {language}, {kind}…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</source>
        <translation>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{what} – {status}</source>
        <translation>{what} – {status}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{side}” is no side of the form: north or south. Nothing was written.</source>
        <translation>“{side}” is no side of the form: north or south. Nothing was written.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{sub}” (7.3) does not belong to “{category}” (7.2): correct one of the two.</source>
        <translation>“{sub}” (7.3) does not belong to “{category}” (7.2): correct one of the two.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>“{text}” cannot be right for field {field}. Nothing was changed; it looks like {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for {field}; it looks like {example}.</source>
        <translation>“{text}” cannot be right for {field}; it looks like {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</source>
        <translation>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a telephone number, in field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>“{text}” is not a telephone number, in field {field}. Nothing was changed; it looks like {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org, several with a comma between them.</source>
        <translation>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org, several with a comma between them.</translation>
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
        <source>A PIN has at least {least} signs. Nothing was changed; type a longer one.</source>
        <translation>A PIN has at least {least} signs. Nothing was changed; type a longer one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>A row of {table} points to a record that is not there. Restore the last safety copy, or ask your support.</source>
        <translation>A row of {table} points to a record that is not there. Restore the last safety copy, or ask your support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Another program is writing to the database. Nothing was changed; wait a moment and try again.</source>
        <translation>Another program is writing to the database. Nothing was changed; wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed a note</source>
        <translation>Changed a note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed the tags</source>
        <translation>Changed the tags</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Choose one of both: --keep N for one of the values, or --value TEXT for a third. Nothing was changed.</source>
        <translation>Choose one of both: --keep N for one of the values, or --value TEXT for a third. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Content</source>
        <translation>Content</translation>
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
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Erased fields</source>
        <translation>Erased fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File type</source>
        <translation>File type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/lines.py"/>
        <source>Further mistakes in the file: {count}.</source>
        <translation>Further mistakes in the file: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No association has the code {code}. Nothing was made; use VVSG, RALGA, ANCB or one that was added in Settings.</source>
        <translation>No association has the code {code}. Nothing was made; use VVSG, RALGA, ANCB or one that was added in Settings.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No record has the number {number}. Nothing was changed; look the number up in its list.</source>
        <translation>No record has the number {number}. Nothing was changed; look the number up in its list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal cannot be read. Ask another office for a packet with everything.</source>
        <translation>Part {segment} of the journal cannot be read. Ask another office for a packet with everything.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal does not carry the signature of its author. Ask another office for a packet with everything.</source>
        <translation>Part {segment} of the journal does not carry the signature of its author. Ask another office for a packet with everything.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal was changed after it was sealed. Ask another office for a packet with everything.</source>
        <translation>Part {segment} of the journal was changed after it was sealed. Ask another office for a packet with everything.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/report.py"/>
        <source>Row {row}: {text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</source>
        <translation>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Something secret is needed that nobody typed. Nothing was changed; put it into {name}, or call the command in a terminal.</source>
        <translation>Something secret is needed that nobody typed. Nothing was changed; put it into {name}, or call the command in a terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/sentences.py"/>
        <source>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</source>
        <translation>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag for sorting</source>
        <translation>Tag for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file is not on this computer yet. The record is complete; ask for a packet with scans.</source>
        <translation>The content of this file is not on this computer yet. The record is complete; ask for a packet with scans.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file was changed or damaged on the disk. The record is safe; take the file from a safety copy.</source>
        <translation>The content of this file was changed or damaged on the disk. The record is safe; take the file from a safety copy.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch of its own: nothing is lost. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch of its own: nothing is lost. Send the others a packet; what they were sent since comes back with the one they answer with.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back. What was here before is damaged: its files were set aside beside the copies, as {file}, for somebody who may save more from them. This office goes on from the copy as a branch of its own. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>The copy is back. What was here before is damaged: its files were set aside beside the copies, as {file}, for somebody who may save more from them. This office goes on from the copy as a branch of its own. Send the others a packet; what they were sent since comes back with the one they answer with.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is damaged. Nothing was changed; choose another copy.</source>
        <translation>The copy {file} is damaged. Nothing was changed; choose another copy.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is not there any more. Nothing was changed; choose another one.</source>
        <translation>The copy {file} is not there any more. Nothing was changed; choose another one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} was closed with the PIN of another time and does not open with the present one. Nothing was changed; choose another copy.</source>
        <translation>The copy {file} was closed with the PIN of another time and does not open with the present one. Nothing was changed; choose another copy.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database file is damaged. What can be read is there; restore the last safety copy.</source>
        <translation>The database file is damaged. What can be read is there; restore the last safety copy.</translation>
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
        <source>The file with the wrapped keys ({file}) cannot be read. The database was not touched; take the file from the last safety copy.</source>
        <translation>The file with the wrapped keys ({file}) cannot be read. The database was not touched; take the file from the last safety copy.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The keys of this desk ({file}) cannot be read. The database is safe; take the file from the last safety copy, or use the recovery sheet.</source>
        <translation>The keys of this desk ({file}) cannot be read. The database is safe; take the file from the last safety copy, or use the recovery sheet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The last change of this database was cut off, and the file may only be read, so that it cannot be taken back. What was saved is safe; copy the file and the one that ends in -journal to a place where you may write, and open it there.</source>
        <translation>The last change of this database was cut off, and the file may only be read, so that it cannot be taken back. What was saved is safe; copy the file and the one that ends in -journal to a place where you may write, and open it there.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The picture {file} has more than {megapixels} million dots. Nothing was stored; make it smaller.</source>
        <translation>The picture {file} has more than {megapixels} million dots. Nothing was stored; make it smaller.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The program made a mistake ({kind}). Nothing was changed; set SDGP_DETAILS=1, do it once more, and send what it prints to support.</source>
        <translation>The program made a mistake ({kind}). Nothing was changed; set SDGP_DETAILS=1, do it once more, and send what it prints to support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The records of “{audience}” are not what the journal says. Restore the last safety copy, or ask your support.</source>
        <translation>The records of “{audience}” are not what the journal says. Restore the last safety copy, or ask your support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The recovery sheet is a PDF, and {file} does not end in .pdf. Nothing was written; choose another name.</source>
        <translation>The recovery sheet is a PDF, and {file} does not end in .pdf. Nothing was written; choose another name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The safety copy could not be written ({reason}). Your work is saved; make room or choose another disk, and make a copy today.</source>
        <translation>The safety copy could not be written ({reason}). Your work is saved; make room or choose another disk, and make a copy today.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>The two PINs differ. Nothing was changed; type the same PIN twice.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is already a file {file}. It was not touched; choose another name.</source>
        <translation>There is already a file {file}. It was not touched; choose another name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no circle of readers {audience} here. Nothing was changed; choose one of {known}.</source>
        <translation>There is no circle of readers {audience} here. Nothing was changed; choose one of {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no database {file}. Nothing was changed; choose another file, or make a new office.</source>
        <translation>There is no database {file}. Nothing was changed; choose another file, or make a new office.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no field {field} on this record. Nothing was changed; use the number of the form (6.1) or the field's name.</source>
        <translation>There is no field {field} on this record. Nothing was changed; use the number of the form (6.1) or the field's name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no folder {folder}. Nothing was made; make the folder first, or correct its name.</source>
        <translation>There is no folder {folder}. Nothing was made; make the folder first, or correct its name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no safety copy {file}. Nothing was changed; choose another copy.</source>
        <translation>There is no safety copy {file}. Nothing was changed; choose another copy.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no word to search for: only signs were given. Nothing was looked up; give the beginning of a word.</source>
        <translation>There is no word to search for: only signs were given. Nothing was looked up; give the beginning of a word.</translation>
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
        <source>This PIN does not fit. Nothing was opened or changed; try again, or use the recovery key.</source>
        <translation>This PIN does not fit. Nothing was opened or changed; try again, or use the recovery key.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/unready.py"/>
        <source>This Python does not have the packages of the program. Nothing was changed; start with “python3 installer/bootstrap.py run”, which sets up what is missing (Windows: py installer\bootstrap.py run).</source>
        <translation>This Python does not have the packages of the program. Nothing was changed; start with “python3 installer/bootstrap.py run”, which sets up what is missing (Windows: py installer\bootstrap.py run).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This answer is sealed for the other offices, so the question cannot be opened again. Nothing was changed. To choose otherwise, give the field another value; all values stand in its history.</source>
        <translation>This answer is sealed for the other offices, so the question cannot be opened again. Nothing was changed. To choose otherwise, give the field another value; all values stand in its history.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database is locked with a PIN. Nothing was opened or changed; put the PIN into {name}, or call the command in a terminal.</source>
        <translation>This database is locked with a PIN. Nothing was opened or changed; put the PIN into {name}, or call the command in a terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database was made by a newer version of the program. It was not touched; update the program first.</source>
        <translation>This database was made by a newer version of the program. It was not touched; update the program first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is not the recovery key: a sign is missing or wrong. Nothing was opened; compare it with the paper sign by sign.</source>
        <translation>This is not the recovery key: a sign is missing or wrong. Nothing was opened; compare it with the paper sign by sign.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is the last PIN of an encrypted database. It stays; switch encryption off first if nobody shall need a PIN.</source>
        <translation>This is the last PIN of an encrypted database. It stays; switch encryption off first if nobody shall need a PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</source>
        <translation>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This recovery key does not open {file}: it belongs to another database, or the file is damaged. Nothing was opened; look for the sheet of this computer.</source>
        <translation>This recovery key does not open {file}: it belongs to another database, or the file is damaged. Nothing was opened; look for the sheet of this computer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Undone: {act}</source>
        <translation>Undone: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Who works here has no PIN. Nothing was changed; “pin set” gives one.</source>
        <translation>Who works here has no PIN. Nothing was changed; “pin set” gives one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Wrote a note</source>
        <translation>Wrote a note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>the disk does not answer</source>
        <translation>the disk does not answer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>what was written could not be read again</source>
        <translation>what was written could not be read again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>you may not read it</source>
        <translation>you may not read it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</source>
        <translation>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be read. Nothing was stored; check that it exists and is not open elsewhere.</source>
        <translation>{file} could not be read. Nothing was stored; check that it exists and is not open elsewhere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be written. Your work is saved and an older file of that name is untouched; choose another folder, or close the program that has it open.</source>
        <translation>{file} could not be written. Your work is saved and an older file of that name is untouched; choose another folder, or close the program that has it open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is a folder. Nothing was read or written; name a file in it.</source>
        <translation>{file} is a folder. Nothing was read or written; name a file in it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is larger than {megabytes} MB. Nothing was stored; scan it with fewer dots, or split it.</source>
        <translation>{file} is larger than {megabytes} MB. Nothing was stored; scan it with fewer dots, or split it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program, or its file of PINs ({file}.keys) is missing. Nothing was changed; choose another file, or put that file beside it again.</source>
        <translation>{file} is not a database of this program, or its file of PINs ({file}.keys) is missing. Nothing was changed; choose another file, or put that file beside it again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program. Nothing was changed; choose another file.</source>
        <translation>{file} is not a database of this program. Nothing was changed; choose another file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not what its ending {suffix} says. Nothing was stored; open it in its program and save it anew.</source>
        <translation>{file} is not what its ending {suffix} says. Nothing was stored; open it in its program and save it anew.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of a kind that is not taken. Nothing was stored; these are: {types}.</source>
        <translation>{file} is of a kind that is not taken. Nothing was stored; these are: {types}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of an earlier version of this program and cannot be read as it is. It was not touched; close it where it is open, then open it here for work: a safety copy is made, and it is brought to this version.</source>
        <translation>{file} is of an earlier version of this program and cannot be read as it is. It was not touched; close it where it is open, then open it here for work: a safety copy is made, and it is brought to this version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} was made by a trial version of this program, and its tables are others. It was not touched; open it with that version, or make a new office and take in a packet.</source>
        <translation>{file} was made by a trial version of this program, and its tables are others. It was not touched; open it with that version, or make a new office and take in a packet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/commands/report.py"/>
        <source>{n} more were refused for such reasons.</source>
        <translation>
            <numerusform>{n} more was refused for such a reason.</numerusform>
            <numerusform>{n} more were refused for such reasons.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{person} has this database open on {host}. Nothing was changed; close it there first, or look at it in reading mode.</source>
        <translation>{person} has this database open on {host}. Nothing was changed; close it there first, or look at it in reading mode.</translation>
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
    <name>matching</name>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A pair is one Flemish application and one profile from the South; {north} and {south} are not. Nothing was changed.</source>
        <translation>A pair is one Flemish application and one profile from the South; {north} and {south} are not. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>A reason is needed: {why}</source>
        <translation>A reason is needed: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A veto needs a reason. Nothing was stored; type it.</source>
        <translation>A veto needs a reason. Nothing was stored; type it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Accepted by one side</source>
        <translation>Accepted by one side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Advice of the associations</source>
        <translation>Advice of the associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Advice of the associations: {advice}</source>
        <translation>Advice of the associations: {advice}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>All pairs</source>
        <translation>All pairs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Alternative {place}: {total} ({difference})</source>
        <translation>Alternative {place}: {total} ({difference})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Alternatives considered</source>
        <translation>Alternatives considered</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An association can ask not to put two municipalities together, with its reason.</source>
        <translation>An association can ask not to put two municipalities together, with its reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An interpretation budget takes the place of a common language (M5); another place takes the place of one with red travel advice (M9).</source>
        <translation>An interpretation budget takes the place of a common language (M5); another place takes the place of one with red travel advice (M9).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Another pairing has the same sum; the order of the numbers decided.</source>
        <translation>Another pairing has the same sum; the order of the numbers decided.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Back to the matches</source>
        <translation>Back to the matches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Balance of time</source>
        <translation>Balance of time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both are {north_place}</source>
        <translation>Both are {north_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose goal {goal}, with other targets: {gain}</source>
        <translation>Both chose goal {goal}, with other targets: {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose target {target}: {gain}</source>
        <translation>Both chose target {target}: {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both work well in {language}</source>
        <translation>Both work well in {language}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Choose a card, or a pair in All pairs: the parts of its fit and their reasons are shown here.</source>
        <translation>Choose a card, or a pair in All pairs: the parts of its fit and their reasons are shown here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Confirmed the match {name}</source>
        <translation>Confirmed the match {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Coordinator, days a month</source>
        <translation>Coordinator, days a month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Decision of the steering group and the association of the country</source>
        <translation>Decision of the steering group and the association of the country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Different types: {north_place} and {south_place}</source>
        <translation>Different types: {north_place} and {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Different: {pairs}</source>
        <translation>Different: {pairs}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Dissolved</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolved the match {name}</source>
        <translation>Dissolved the match {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Dissolve…</source>
        <translation>Dissolve…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolving a match needs a reason. Nothing was changed; type it.</source>
        <translation>Dissolving a match needs a reason. Nothing was changed; type it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Done: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Drag a card to a partner, or pick it up with Space.</source>
        <translation>Drag a card to a partner, or pick it up with Space.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Each names the other as preferred partner</source>
        <translation>Each names the other as preferred partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Fit {fit}</source>
        <translation>Fit {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Fit: {fit} of 100</source>
        <translation>Fit: {fit} of 100</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Fits best with {name}: {fit}</source>
        <translation>Fits best with {name}: {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Flemish municipality</source>
        <translation>Flemish municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Gave the reason for {name}</source>
        <translation>Gave the reason for {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Held there</source>
        <translation>Held there</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Held {name} where it lies</source>
        <translation>Held {name} where it lies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Held: {north} × {south}</source>
        <translation>Held: {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Hold the card here</source>
        <translation>Hold the card here</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>In common, but not both first: {sub_themes}</source>
        <translation>In common, but not both first: {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Interpretation budget</source>
        <translation>Interpretation budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Interpretation budget (EUR)</source>
        <translation>Interpretation budget (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Interpretation budget: {amount}</source>
        <translation>Interpretation budget: {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Let the card go</source>
        <translation>Let the card go</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Let {name} go</source>
        <translation>Let {name} go</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Lies with</source>
        <translation>Lies with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Made {count} partnerships of the proposed pairs</source>
        <translation>Made {count} partnerships of the proposed pairs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Make the partnership</source>
        <translation>Make the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/__init__.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Match proposal</source>
        <translation>Match proposal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal (D08)</source>
        <translation>Match proposal (D08)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal…</source>
        <translation>Match proposal…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Moved {name}</source>
        <translation>Moved {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Needs a reason</source>
        <translation>Needs a reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neighbouring types: {north_place} and {south_place}</source>
        <translation>Neighbouring types: {north_place} and {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neither names the other</source>
        <translation>Neither names the other</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>New veto…</source>
        <translation>New veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card chosen</source>
        <translation>No card chosen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card is held and there is no veto: the proposal is free.</source>
        <translation>No card is held and there is no veto: the proposal is free.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No card lies with a partner and without a match. Nothing was proposed; put the cards in place first.</source>
        <translation>No card lies with a partner and without a match. Nothing was proposed; put the cards in place first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No match yet</source>
        <translation>No match yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No stable connection on both sides</source>
        <translation>No stable connection on both sides</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {north} meets a challenge of {south}</source>
        <translation>No strength of {north} meets a challenge of {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {south} meets a challenge of {north}</source>
        <translation>No strength of {south} meets a challenge of {north}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No sub-theme in common</source>
        <translation>No sub-theme in common</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No target and no goal in common</source>
        <translation>No target and no goal in common</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No veto</source>
        <translation>No veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No working language in common</source>
        <translation>No working language in common</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Nobody proposed</source>
        <translation>Nobody proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Nobody to match yet</source>
        <translation>Nobody to match yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not in the same call</source>
        <translation>Not in the same call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not selected: what if</source>
        <translation>Not selected: what if</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted that a side accepted {name}</source>
        <translation>Noted that a side accepted {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted what was agreed for {name}</source>
        <translation>Noted what was agreed for {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>One of the two is missing. Nothing was stored; choose both.</source>
        <translation>One of the two is missing. Nothing was stored; choose both.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Open the partnership</source>
        <translation>Open the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other partners</source>
        <translation>Other partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Other place agreed for visits</source>
        <translation>Other place agreed for visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Other place agreed for visits: {place}</source>
        <translation>Other place agreed for visits: {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other place for visits</source>
        <translation>Other place for visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Partner from the South</source>
        <translation>Partner from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Parts of matching</source>
        <translation>Parts of matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Parts of the fit</source>
        <translation>Parts of the fit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Proposal and alternatives</source>
        <translation>Proposal and alternatives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Proposal: {total}</source>
        <translation>Proposal: {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposal: {total} for {n} pairs</source>
        <translation>
            <numerusform>Proposal: {total} for {n} pair</numerusform>
            <numerusform>Proposal: {total} for {n} pairs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Propose these matches…</source>
        <translation>Propose these matches…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Proposed {count} matches</source>
        <translation>Proposed {count} matches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposed: {name} {fit}</source>
        <translation>Proposed: {name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put all as proposed</source>
        <translation>Put all as proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put the cards in place on the board, then propose the matches.</source>
        <translation>Put the cards in place on the board, then propose the matches.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put together</source>
        <translation>Put together</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Put {count} cards as proposed</source>
        <translation>Put {count} cards as proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Rank {rank} · {end}</source>
        <translation>Rank {rank} · {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>SDG interests</source>
        <translation>SDG interests</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>SDG interests, first choice first</source>
        <translation>SDG interests, first choice first</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Selected applications and complete profiles of partners come on the board. Rank the applications first, and take the profiles in.</source>
        <translation>Selected applications and complete profiles of partners come on the board. Rank the applications first, and take the profiles in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Set a veto on {name}</source>
        <translation>Set a veto on {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Set the veto</source>
        <translation>Set the veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Several cards lie with {south}: {norths}. Choose one.</source>
        <translation>Several cards lie with {south}: {norths}. Choose one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stable connection on both sides</source>
        <translation>Stable connection on both sides</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stated preference</source>
        <translation>Stated preference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Strengths</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Strengths meet challenges</source>
        <translation>Strengths meet challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Sub-theme</source>
        <translation>Sub-theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Sub-themes</source>
        <translation>Sub-themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The Flemish side accepts</source>
        <translation>The Flemish side accepts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The associations see the veto and its reason; the municipalities do not.</source>
        <translation>The associations see the veto and its reason; the municipalities do not.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The card becomes free. The match and its reason stay readable.</source>
        <translation>The card becomes free. The match and its reason stay readable.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held where it lies. Nothing was moved; let it go first.</source>
        <translation>The card of {north} is held where it lies. Nothing was moved; let it go first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held with {south}, but that pair is no longer possible: {rules}.</source>
        <translation>The card of {north} is held with {south}, but that pair is no longer possible: {rules}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} lies with nobody yet, so it cannot be held. Nothing was changed; put it with a partner first.</source>
        <translation>The card of {north} lies with nobody yet, so it cannot be held. Nothing was changed; put it with a partner first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The coordinators have {north_days} and {south_days} days a month</source>
        <translation>The coordinators have {north_days} and {south_days} days a month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match cannot take this step now. Nothing was changed; look at its steps.</source>
        <translation>The match cannot take this step now. Nothing was changed; look at its steps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} is not confirmed yet. No partnership was made; confirm it first.</source>
        <translation>The match of {north} and {south} is not confirmed yet. No partnership was made; confirm it first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} waits for an answer.</source>
        <translation>The match of {north} and {south} waits for an answer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partner accepts</source>
        <translation>The partner accepts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partnership is made.</source>
        <translation>The partnership is made.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>The proposal was followed; no reason is needed.</source>
        <translation>The proposal was followed; no reason is needed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The same first choice: {sub_themes}</source>
        <translation>The same first choice: {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The time of one of the coordinators is not known</source>
        <translation>The time of one of the coordinators is not known</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The type of one of the places is not known</source>
        <translation>The type of one of the places is not known</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The veto is one of {office}. Nothing was changed; only that office takes it back.</source>
        <translation>The veto is one of {office}. Nothing was changed; only that office takes it back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There are no pairs to propose in call {call}. Nothing was made; select applications and complete the profiles first.</source>
        <translation>There are no pairs to propose in call {call}. Nothing was made; select applications and complete the profiles first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>There is a match already: {name}</source>
        <translation>There is a match already: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There is a veto on {north} and {south} already. Nothing was stored.</source>
        <translation>There is a veto on {north} and {south} already. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>There is no other complete pairing.</source>
        <translation>There is no other complete pairing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>These two cannot be put together</source>
        <translation>These two cannot be put together</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the board</source>
        <translation>To the board</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the ranking</source>
        <translation>To the ranking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Together {sum} of {least}, the weight of the lighter list of interests</source>
        <translation>Together {sum} of {least}, the weight of the lighter list of interests</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Took the veto on {name} back</source>
        <translation>Took the veto on {name} back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is green</source>
        <translation>Travel advice is green</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is not green</source>
        <translation>Travel advice is not green</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Two profiles</source>
        <translation>Two profiles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Type of place</source>
        <translation>Type of place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Version of the rule book</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Veto of</source>
        <translation>Veto of</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Veto: {north} × {south}</source>
        <translation>Veto: {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Vetoes</source>
        <translation>Vetoes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Veto…</source>
        <translation>Veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visit weeks in common in the poorer year: {weeks}</source>
        <translation>Visit weeks in common in the poorer year: {weeks}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visits and connection</source>
        <translation>Visits and connection</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What held cards and vetoes cost</source>
        <translation>What held cards and vetoes cost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What if: all complete applications</source>
        <translation>What if: all complete applications</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What was agreed…</source>
        <translation>What was agreed…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Why a reason is needed</source>
        <translation>Why a reason is needed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Without a partner</source>
        <translation>Without a partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Without a partner: {names}</source>
        <translation>Without a partner: {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Working languages</source>
        <translation>Working languages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Working out the best pairs</source>
        <translation>Working out the best pairs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>an association has a veto</source>
        <translation>an association has a veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>another language</source>
        <translation>another language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>both sides are not complete and selected or admitted in the same call</source>
        <translation>both sides are not complete and selected or admitted in the same call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs nothing</source>
        <translation>costs nothing</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {n} pairs; points: {points}</source>
        <translation>
            <numerusform>costs {n} pair; points: {points}</numerusform>
            <numerusform>costs {n} pairs; points: {points}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {points} points</source>
        <translation>costs {points} points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>differs from the proposal</source>
        <translation>differs from the proposal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>excluded by {rules}</source>
        <translation>excluded by {rules}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>few interests in common</source>
        <translation>few interests in common</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>fit {fit}</source>
        <translation>fit {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>mixed, peri-urban</source>
        <translation>mixed, peri-urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no goal and no sub-theme in common</source>
        <translation>no goal and no sub-theme in common</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no working language in common, and no interpretation budget noted</source>
        <translation>no working language in common, and no interpretation budget noted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>one of the two is matched with somebody else already</source>
        <translation>one of the two is matched with somebody else already</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>strengths and challenges do not meet</source>
        <translation>strengths and challenges do not meet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>the country is not among the choices of the Flemish municipality</source>
        <translation>the country is not among the choices of the Flemish municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>the same sum</source>
        <translation>the same sum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>there is an active city link</source>
        <translation>there is an active city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>too few visit weeks in common ({weeks} in the poorer year)</source>
        <translation>too few visit weeks in common ({weeks} in the poorer year)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>travel advice is red, and no other place is agreed</source>
        <translation>travel advice is red, and no other place is agreed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>urban</source>
        <translation>urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: basic on both sides</source>
        <translation>{language}: basic on both sides</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: good on one side, basic on the other</source>
        <translation>{language}: good on one side, basic on the other</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/matches.py"/>
        <source>{moment} · {state}</source>
        <translation>{moment} · {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Dissolve one of them.</source>
        <translation>{name} stands in two matches: with {partners}. Dissolve one of them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Nothing was confirmed; dissolve one of them first.</source>
        <translation>{name} stands in two matches: with {partners}. Nothing was confirmed; dissolve one of them first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>{name} with {number}: {fit}</source>
        <translation>{name} with {number}: {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{name} {fit}</source>
        <translation>{name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} are not in the same call. Nothing was changed; choose two of one call.</source>
        <translation>{north} and {south} are not in the same call. Nothing was changed; choose two of one call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} cannot be put together: {rules}. Nothing was moved; note what was agreed, or choose another partner.</source>
        <translation>{north} and {south} cannot be put together: {rules}. Nothing was moved; note what was agreed, or choose another partner.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} have a match already. Nothing was changed; dissolve it first, with the reason.</source>
        <translation>{north} and {south} have a match already. Nothing was changed; dissolve it first, with the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} need a reason. Nothing was proposed; write it on the card.</source>
        <translation>{north} and {south} need a reason. Nothing was proposed; write it on the card.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} is strong where {south} struggles: {tags}</source>
        <translation>{north} is strong where {south} struggles: {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} names {south} as preferred partner</source>
        <translation>{north} names {south} as preferred partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>{north} × {south}: {fit}</source>
        <translation>{north} × {south}: {fit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{n} cards moved as proposed</source>
        <translation>
            <numerusform>{n} card moved as proposed</numerusform>
            <numerusform>{n} cards moved as proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{n} matches proposed</source>
        <translation>
            <numerusform>{n} match proposed</numerusform>
            <numerusform>{n} matches proposed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{office}: {reason}</source>
        <translation>{office}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{points} of {weight}</source>
        <translation>{points} of {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} already has the card of {north}, which is held there. Nothing was moved; let it go first.</source>
        <translation>{south} already has the card of {north}, which is held there. Nothing was moved; let it go first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} is strong where {north} struggles: {tags}</source>
        <translation>{south} is strong where {north} struggles: {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} names {north} as preferred partner</source>
        <translation>{south} names {north} as preferred partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/matches.py"/>
        <source>{state}: {side}</source>
        <translation>{state}: {side}</translation>
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
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer for {days} days: put one on a stick.</source>
        <translation>No copy has left this computer for {days} days: put one on a stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer yet: put the whole office on a stick.</source>
        <translation>No copy has left this computer yet: put the whole office on a stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Nothing needs you now</source>
        <translation>Nothing needs you now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Show {n} more</source>
        <translation>
            <numerusform>Show {n} more</numerusform>
            <numerusform>Show {n} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The last safety copy is {days} days old.</source>
        <translation>The last safety copy is {days} days old.</translation>
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
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>When a deadline comes near, a dossier is incomplete or a promise is in danger, it will stand here.</source>
        <translation>When a deadline comes near, a dossier is incomplete or a promise is in danger, it will stand here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is incomplete.</source>
        <translation>{findings} hard findings: this dossier is incomplete.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is not eligible.</source>
        <translation>{findings} hard findings: this dossier is not eligible.</translation>
    </message>
</context>
<context>
    <name>paperkit</name>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question is missing on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>A question is missing on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question stands twice on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>A question stands twice on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A text of {letters} letters does not fit into a cell ({most} at most). Nothing was written; shorten the text, or print it as PDF.</source>
        <translation>A text of {letters} letters does not fit into a cell ({most} at most). Nothing was written; shorten the text, or print it as PDF.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
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
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Each question has a number; use it on the telephone.</source>
        <translation>Each question has a number; use it on the telephone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Fill in the coloured cells. A star means that the answer is needed to submit.</source>
        <translation>Fill in the coloured cells. A star means that the answer is needed to submit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>Filled in by the association.</source>
        <translation>Filled in by the association.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Grey cells are for the association; you may leave them open.</source>
        <translation>Grey cells are for the association; you may leave them open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>In order of preference: write 1, 2, 3 in the boxes.</source>
        <translation>In order of preference: write 1, 2, 3 in the boxes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Letters left</source>
        <translation>Letters left</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please choose from the list.</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a day, such as 24/11/2023.</source>
        <translation>Please type a day, such as 24/11/2023.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a number.</source>
        <translation>Please type a number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Read me</source>
        <translation>Read me</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>SAMPLE</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is hidden.</source>
        <translation>Sheet “{sheet}” is hidden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is no part of the form and was not taken in. If there are answers on it, type them into their fields.</source>
        <translation>Sheet “{sheet}” is no part of the form and was not taken in. If there are answers on it, type them into their fields.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of the form is missing. Nothing was taken in; ask for the form with all its sheets.</source>
        <translation>Sheet “{sheet}” of the form is missing. Nothing was taken in; ask for the form with all its sheets.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} columns. Nothing was taken in; leave out the columns that are not needed.</source>
        <translation>Sheet “{sheet}” of {file} has more than {most} columns. Nothing was taken in; leave out the columns that are not needed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} rows. Nothing was taken in; split the list.</source>
        <translation>Sheet “{sheet}” of {file} has more than {most} rows. Nothing was taken in; split the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: the row is hidden. Its answers were taken in; check them.</source>
        <translation>Sheet “{sheet}”, row {row}: the row is hidden. Its answers were taken in; check them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: “{text}” stands where nothing is asked and was not taken in. If it is an answer, type it into its field.</source>
        <translation>Sheet “{sheet}”, row {row}: “{text}” stands where nothing is asked and was not taken in. If it is an answer, type it into its field.</translation>
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
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Texts that are too long are kept and marked; nothing is cut.</source>
        <translation>Texts that are too long are kept and marked; nothing is cut.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The file held empty characters; they were left out.</source>
        <translation>The file held empty characters; they were left out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The letters were read as {encoding}. Check names with accents; choose another encoding if they are wrong.</source>
        <translation>The letters were read as {encoding}. Check names with accents; choose another encoding if they are wrong.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} could not be read. The paper was not made; choose a PNG or JPG file.</source>
        <translation>The picture {file} could not be read. The paper was not made; choose a PNG or JPG file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} has more than {most} points. The paper was not made; make the picture smaller.</source>
        <translation>The picture {file} has more than {most} points. The paper was not made; make the picture smaller.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is a formula in row {row}, column {column}. It was left open; type the value itself.</source>
        <translation>There is a formula in row {row}, column {column}. It was left open; type the value itself.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is an error value in row {row}, column {column}. It was left open; type the value.</source>
        <translation>There is an error value in row {row}, column {column}. It was left open; type the value.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>This workbook counts its days from 1904. The days were converted; check one of them.</source>
        <translation>This workbook counts its days from 1904. The days were converted; check one of them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Version {version}, call {call}</source>
        <translation>Version {version}, call {call}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Where a list opens in a cell, choose from it. Days: 24/11/2023. Numbers may have blanks.</source>
        <translation>Where a list opens in a cell, choose from it. Days: 24/11/2023. Numbers may have blanks.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Write clearly. A star means that the answer is needed to submit; each question has a number to name it on the telephone. Use a separate sheet with the number of the question when there is not enough room.</source>
        <translation>Write clearly. A star means that the answer is needed to submit; each question has a number to name it on the telephone. Use a separate sheet with the number of the question when there is not enough room.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>You may leave answers open and send the file again later. Please type no formulas.</source>
        <translation>You may leave answers open and send the file again later. Please type no formulas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>day / month / year</source>
        <translation>day / month / year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} consists of {parts} parts, more than {most}. Nothing was taken in, for safety; copy the cells into a new workbook.</source>
        <translation>{file} consists of {parts} parts, more than {most}. Nothing was taken in, for safety; copy the cells into a new workbook.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be opened ({reason}). Nothing was taken in; check that the file is there and that you may read it.</source>
        <translation>{file} could not be opened ({reason}). Nothing was taken in; check that the file is there and that you may read it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be read as text ({encoding}). Nothing was taken in; save it again as CSV in UTF-8.</source>
        <translation>{file} could not be read as text ({encoding}). Nothing was taken in; save it again as CSV in UTF-8.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} holds declarations that a workbook must not hold. Nothing was taken in; do not open it, and ask the sender.</source>
        <translation>{file} holds declarations that a workbook must not hold. Nothing was taken in; do not open it, and ask the sender.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a LibreOffice file (.ods). Nothing was taken in; open it and save it as .xlsx.</source>
        <translation>{file} is a LibreOffice file (.ods). Nothing was taken in; open it and save it as .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a PDF with the ending of a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} is a PDF with the ending of a workbook. Nothing was taken in; ask for the Excel form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a binary Excel file (.xlsb). Nothing was taken in; save it as .xlsx.</source>
        <translation>{file} is a binary Excel file (.xlsb). Nothing was taken in; save it as .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form of another layout than the one this program sends out today. Nothing was taken in; send today’s form and have the answers copied into it.</source>
        <translation>{file} is a form of another layout than the one this program sends out today. Nothing was taken in; send today’s form and have the answers copied into it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form “{form}”, expected was “{expected}”. Nothing was taken in; take it in at its own place.</source>
        <translation>{file} is a form “{form}”, expected was “{expected}”. Nothing was taken in; take it in at its own place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a web page with the ending of a workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} is a web page with the ending of a workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook or a PDF, not a CSV file. Nothing was taken in; open it and save the sheet as CSV (UTF-8).</source>
        <translation>{file} is a workbook or a PDF, not a CSV file. Nothing was taken in; open it and save the sheet as CSV (UTF-8).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook, but none of our forms: its hidden sheet is missing. Nothing was taken in; send the form again and have the answers copied into it.</source>
        <translation>{file} is a workbook, but none of our forms: its hidden sheet is missing. Nothing was taken in; send the form again and have the answers copied into it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old Excel file (.xls). Nothing was taken in; open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file} is an old Excel file (.xls). Nothing was taken in; open it in Excel or LibreOffice and save it as .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old XML workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} is an old XML workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is another kind of document, not a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} is another kind of document, not a workbook. Nothing was taken in; ask for the Excel form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is damaged and could not be read to its end. Nothing was taken in; open and save it in Excel, or ask for it again.</source>
        <translation>{file} is damaged and could not be read to its end. Nothing was taken in; open and save it in Excel, or ask for it again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is empty. Nothing was taken in; ask for the file again.</source>
        <translation>{file} is empty. Nothing was taken in; ask for the file again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is incomplete: its end is missing. Nothing was taken in; ask for the file again.</source>
        <translation>{file} is incomplete: its end is missing. Nothing was taken in; ask for the file again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is larger than {most} MB. Nothing was taken in; split the list and try again.</source>
        <translation>{file} is larger than {most} MB. Nothing was taken in; split the list and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is no Excel workbook. Nothing was taken in; ask for the Excel form (.xlsx).</source>
        <translation>{file} is no Excel workbook. Nothing was taken in; ask for the Excel form (.xlsx).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is protected with a password. Nothing was taken in; save it without the password and try again.</source>
        <translation>{file} is protected with a password. Nothing was taken in; save it without the password and try again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is the form for the other side ({side}). Nothing was taken in; choose the call it belongs to.</source>
        <translation>{file} is the form for the other side ({side}). Nothing was taken in; choose the call it belongs to.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} MB. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} unpacks to more than {most} MB. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} times its size. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} unpacks to more than {most} times its size. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{label} (by the association)</source>
        <translation>{label} (by the association)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{least} to {limit} letters</source>
        <translation>{least} to {limit} letters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{least} to {limit} letters. You may keep the text as it is; it will be marked.</source>
        <translation>{least} to {limit} letters. You may keep the text as it is; it will be marked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{limit} letters at most</source>
        <translation>{limit} letters at most</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{limit} letters at most. You may keep the longer text; it will be marked.</source>
        <translation>{limit} letters at most. You may keep the longer text; it will be marked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not a whole number. It was left open; type it without decimals.</source>
        <translation>“{text}” is not a whole number. It was left open; type it without decimals.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not in the list. It was left open; choose from the list.</source>
        <translation>“{text}” is not in the list. It was left open; choose from the list.</translation>
    </message>
</context>
<context>
    <name>partnerships</name>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership belongs to a call. Nothing was stored; choose the call first.</source>
        <translation>A partnership belongs to a call. Nothing was stored; choose the call first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>A partnership comes from an adopted match. Work that runs already is entered here by itself: call, both partners, first and last day.</source>
        <translation>A partnership comes from an adopted match. Work that runs already is entered here by itself: call, both partners, first and last day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership has two partners. Nothing was stored; choose a municipality, or type a name, for both sides.</source>
        <translation>A partnership has two partners. Nothing was stored; choose a municipality, or type a name, for both sides.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership lasts {months} months at most: until {last}. Nothing was stored; choose an earlier last day, or change the rule book of the call.</source>
        <translation>A partnership lasts {months} months at most: until {last}. Nothing was stored; choose an earlier last day, or change the rule book of the call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A person needs a name. Nothing was stored; choose somebody from the register or type the name.</source>
        <translation>A person needs a name. Nothing was stored; choose somebody from the register or type the name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A suspension or termination needs its ground. Nothing was changed; write why.</source>
        <translation>A suspension or termination needs its ground. Nothing was changed; write why.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Action plan of {number}: {n} lines are past their day.</source>
        <translation>
            <numerusform>Action plan of {number}: {n} line is past its day.</numerusform>
            <numerusform>Action plan of {number}: {n} lines are past their day.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active from</source>
        <translation>Active from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active until</source>
        <translation>Active until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added a line to the action plan of {name}</source>
        <translation>Added a line to the action plan of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added an entry to the learning log of {name}</source>
        <translation>Added an entry to the learning log of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added {person} to {name}</source>
        <translation>Added {person} to {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted match</source>
        <translation>Adopted match</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted the match as partnership {name}</source>
        <translation>Adopted the match as partnership {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Agreed conditions</source>
        <translation>Agreed conditions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>All partnerships of the cycle</source>
        <translation>All partnerships of the cycle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Ambassador</source>
        <translation>Ambassador</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>As it stood on {day}.</source>
        <translation>As it stood on {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Being tried</source>
        <translation>Being tried</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Both partners</source>
        <translation>Both partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>By which partner</source>
        <translation>By which partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the action plan of {name}</source>
        <translation>Changed the action plan of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the learning log of {name}</source>
        <translation>Changed the learning log of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the partnership {name}</source>
        <translation>Changed the partnership {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the role of {person}</source>
        <translation>Changed the role of {person}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Choose an entry to read it.</source>
        <translation>Choose an entry to read it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>City link</source>
        <translation>City link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Colleague in the exchange</source>
        <translation>Colleague in the exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Contact within the network</source>
        <translation>Contact within the network</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Continues as</source>
        <translation>Continues as</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D00 Complete partnership dossier</source>
        <translation>D00 Complete partnership dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D11 Action plan</source>
        <translation>D11 Action plan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 Budget statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D24 Partnership sheet with promise card</source>
        <translation>D24 Partnership sheet with promise card</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Day, side, activity</source>
        <translation>Day, side, activity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Days left until the end of the period</source>
        <translation>Days left until the end of the period</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Days of thematic conference</source>
        <translation>Days of thematic conference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Digital exchange sessions</source>
        <translation>Digital exchange sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Flemish half of the budget</source>
        <translation>Flemish half of the budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Flemish municipality</source>
        <translation>Flemish municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Flemish partner</source>
        <translation>Flemish partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>For whom this is useful</source>
        <translation>For whom this is useful</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>For work that runs already. Choose both municipalities, or type a name where the register does not have them.</source>
        <translation>For work that runs already. Choose both municipalities, or type a name where the register does not have them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Gave the number {name}</source>
        <translation>Gave the number {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Give the number</source>
        <translation>Give the number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Given by the association that holds the grant, or taken over from an earlier list.</source>
        <translation>Given by the association that holds the grant, or taken over from an earlier list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Half-day meetings</source>
        <translation>Half-day meetings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Incoming working visits</source>
        <translation>Incoming working visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Interpretation, place of the visits, who pays what.</source>
        <translation>Interpretation, place of the visits, who pays what.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning entries</source>
        <translation>Learning entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning log</source>
        <translation>Learning log</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning question</source>
        <translation>Learning question</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning turned into action</source>
        <translation>Learning turned into action</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Length of the partnership</source>
        <translation>Length of the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Life of the partnership</source>
        <translation>Life of the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Made the partnership</source>
        <translation>Made the partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Made the partnership {name}</source>
        <translation>Made the partnership {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Make active again…</source>
        <translation>Make active again…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Member of the internal steering group</source>
        <translation>Member of the internal steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Municipality in the South</source>
        <translation>Municipality in the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the Flemish partner</source>
        <translation>Name of the Flemish partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the partner in the South</source>
        <translation>Name of the partner in the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>New partnership</source>
        <translation>New partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>No continuation</source>
        <translation>No continuation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>No partnerships yet</source>
        <translation>No partnerships yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Not spent</source>
        <translation>Not spent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted a new state of {name}</source>
        <translation>Noted a new state of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Nothing learned yet?</source>
        <translation>Nothing learned yet?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Number, if it has one</source>
        <translation>Number, if it has one</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Numbers are given by {office}. Nothing was stored; leave the number empty, it comes back with the next packet.</source>
        <translation>Numbers are given by {office}. Nothing was stored; leave the number empty, it comes back with the next packet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>One more needs {lead} days of preparation and {length} days itself; the next can follow {spacing} days later</source>
        <translation>One more needs {lead} days of preparation and {length} days itself; the next can follow {spacing} days later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Other activity</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Our partnership</source>
        <translation>Our partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Out of reach</source>
        <translation>Out of reach</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Outgoing working visits</source>
        <translation>Outgoing working visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partner from the South</source>
        <translation>Partner from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partner profile</source>
        <translation>Partner profile</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partnership sheet with promise card</source>
        <translation>Partnership sheet with promise card</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>People of both sides with their first and last day. A change of person is a successor: nobody is typed over.</source>
        <translation>People of both sides with their first and last day. A change of person is a successor: nobody is typed over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Person in the register</source>
        <translation>Person in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Political lead</source>
        <translation>Political lead</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promise card</source>
        <translation>Promise card</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed a line of the action plan of {name}</source>
        <translation>Removed a line of the action plan of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed an entry of the learning log of {name}</source>
        <translation>Removed an entry of the learning log of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Removed the entry</source>
        <translation>Removed the entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed {person}</source>
        <translation>Removed {person}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Replacement of the coordinator</source>
        <translation>Replacement of the coordinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Rule book of the call, version {version}</source>
        <translation>Rule book of the call, version {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG target</source>
        <translation>SDG target</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG {code}</source>
        <translation>SDG {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Section of the note</source>
        <translation>Section of the note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>So many still fit, or are planned</source>
        <translation>So many still fit, or are planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Southern half of the budget</source>
        <translation>Southern half of the budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Still possible</source>
        <translation>Still possible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Sub-theme</source>
        <translation>Sub-theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Successor…</source>
        <translation>Successor…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Suspend…</source>
        <translation>Suspend…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Terminate…</source>
        <translation>Terminate…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The action plan has no lines yet.</source>
        <translation>The action plan has no lines yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The coordinator of {number} on the side of {partner} has left and has no successor.</source>
        <translation>The coordinator of {number} on the side of {partner} has left and has no successor.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The earlier person stays in the list, with the day before as the last.</source>
        <translation>The earlier person stays in the list, with the day before as the last.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({end}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>The last day ({end}) lies before the first ({start}). Nothing was stored; correct one of the two days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({to}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>The last day ({to}) lies before the first ({start}). Nothing was stored; correct one of the two days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The learning log has no entries yet.</source>
        <translation>The learning log has no entries yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The learning log keeps what partners take home: what you saw or heard, what surprised you, what you will try. Write an entry after every session and visit; it counts in the promise card and stands in the dossier.</source>
        <translation>The learning log keeps what partners take home: what you saw or heard, what surprised you, what you will try. Write an entry after every session and visit; it counts in the promise card and stands in the dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The number is {number}</source>
        <translation>The number is {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} belongs to another partnership. Nothing was stored; use another number.</source>
        <translation>The number {number} belongs to another partnership. Nothing was stored; use another number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} is used by more than one partnership.</source>
        <translation>The number {number} is used by more than one partnership.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The partnership is closed. Make it active again to change it.</source>
        <translation>The partnership is closed. Make it active again to change it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership is closed. Nothing was changed; reopen it first, with the reason.</source>
        <translation>The partnership is closed. Nothing was changed; reopen it first, with the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The partnership is closed: its learning log is only read.</source>
        <translation>The partnership is closed: its learning log is only read.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>The partnership is not active: nothing more is possible</source>
        <translation>The partnership is not active: nothing more is possible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership lasts longer than {months} months.</source>
        <translation>The partnership lasts longer than {months} months.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership of {north} and {south} has no number yet.</source>
        <translation>The partnership of {north} and {south} has no number yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The step stays in the history of the partnership. Costs dated after a suspension or termination are rejected with this ground.</source>
        <translation>The step stays in the history of the partnership. Costs dated after a suspension or termination are rejected with this ground.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The term of {number} ended on {end}: close the partnership or note what is still open.</source>
        <translation>The term of {number} ended on {end}: close the partnership or note what is still open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>There is no partnership {number} in this database. Nothing was changed; check the number, or make the partnership first.</source>
        <translation>There is no partnership {number} in this database. Nothing was changed; check the number, or make the partnership first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This match is partnership {number} already. Nothing was made; open it from the list.</source>
        <translation>This match is partnership {number} already. Nothing was made; open it from the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This state cannot follow the present one. Nothing was changed; open the history of the partnership to see its steps.</source>
        <translation>This state cannot follow the present one. Nothing was changed; open the history of the partnership to see its steps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Two-year line</source>
        <translation>Two-year line</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Version of the rule book</source>
        <translation>Version of the rule book</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visible to</source>
        <translation>Visible to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visit or session</source>
        <translation>Visit or session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visits of about a week</source>
        <translation>Visits of about a week</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>What both partners want to learn, and what they do about it.</source>
        <translation>What both partners want to learn, and what they do about it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What surprised us</source>
        <translation>What surprised us</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we saw or heard</source>
        <translation>What we saw or heard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we will try</source>
        <translation>What we will try</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or its name</source>
        <translation>or its name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or the partner's name</source>
        <translation>or the partner's name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>section {section}</source>
        <translation>section {section}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the day on which the partnership was stopped ({since}). Nothing was changed; choose that day or a later one.</source>
        <translation>{day} lies before the day on which the partnership was stopped ({since}). Nothing was changed; choose that day or a later one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the first day of the partnership ({start}). Nothing was changed; choose a later day.</source>
        <translation>{day} lies before the first day of the partnership ({start}). Nothing was changed; choose a later day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{kept} of {all} promises kept on {day}</source>
        <translation>{kept} of {all} promises kept on {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is in two partnerships at the same time.</source>
        <translation>{name} is in two partnerships at the same time.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is not on this side of the call. Nothing was stored; choose another municipality.</source>
        <translation>{name} is not on this side of the call. Nothing was stored; choose another municipality.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{name}: {done} of {promised}</source>
        <translation>{name}: {done} of {promised}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>{name}: {value} (section {section} of the note, rule book version {version})</source>
        <translation>{name}: {value} (section {section} of the note, rule book version {version})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has no coordinator on the side of {partner}.</source>
        <translation>{number} has no coordinator on the side of {partner}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has run for {months} months; it ends on {end}.</source>
        <translation>{number} has run for {months} months; it ends on {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} is active again, but the stop of {since} was lifted with a day before it and still counts. Note the suspension again, and lift it with the right day.</source>
        <translation>{number} is active again, but the stop of {since} was lifted with a day before it and still counts. Note the suspension again, and lift it with the right day.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{number} · {call} · {start} – {end}</source>
        <translation>{number} · {call} · {start} – {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: a promise is out of reach: {promise}.</source>
        <translation>{number}: a promise is out of reach: {promise}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: fewer than {months} months are left and a promised visit is missing: {promise}.</source>
        <translation>{number}: fewer than {months} months are left and a promised visit is missing: {promise}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{n} items are still open ({items}). The partnership stays as it is; settle them first.</source>
        <translation>
            <numerusform>{n} item is still open ({items}). The partnership stays as it is; settle it first.</numerusform>
            <numerusform>{n} items are still open ({items}). The partnership stays as it is; settle them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months at most</source>
        <translation>
            <numerusform>{n} month at most</numerusform>
            <numerusform>{n} months at most</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{person} follows {earlier}</source>
        <translation>{person} follows {earlier}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{state} since {day}</source>
        <translation>{state} since {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>“{number}” is not a partnership number. Nothing was stored; type it as SDGP-2024-BJ-001.</source>
        <translation>“{number}” is not a partnership number. Nothing was stored; type it as SDGP-2024-BJ-001.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>○ planned</source>
        <translation>○ planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>● done</source>
        <translation>● done</translation>
    </message>
</context>
<context>
    <name>qtkit</name>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>%1 File</source>
        <translation>%1 File</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Add a choice to {field}</source>
        <translation>Add a choice to {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda: Return opens</source>
        <translation>Agenda: Return opens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>All checks are passed.</source>
        <translation>All checks are passed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Choose a line of the list to see it here.</source>
        <translation>Choose a line of the list to see it here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Choose a record first.</source>
        <translation>Choose a record first.</translation>
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
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Columns and order</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Compare them</source>
        <translation>Compare them</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Drawing {paper}</source>
        <translation>Drawing {paper}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Every change of this record will be listed here, with who made it and when.</source>
        <translation>Every change of this record will be listed here, with who made it and when.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Findings: Return jumps to the field</source>
        <translation>Findings: Return jumps to the field</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/sdg.py"/>
        <source>Goal {number}: {title}</source>
        <translation>Goal {number}: {title}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Half typed and not stored: “{text}”</source>
        <translation>Half typed and not stored: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Higher: {field}</source>
        <translation>Higher: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>In the bin</source>
        <translation>In the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Long side</source>
        <translation>Long side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Lower: {field}</source>
        <translation>Lower: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>Month: arrows go from day to day, Return opens, Space picks up</source>
        <translation>Month: arrows go from day to day, Return opens, Space picks up</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move {title}</source>
        <translation>Move {title}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Moved {title} to {day}</source>
        <translation>Moved {title} to {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>No changes yet</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>No line fits the search and the filters.</source>
        <translation>No line fits the search and the filters.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>No notes yet.</source>
        <translation>No notes yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>No paper to show</source>
        <translation>No paper to show</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Not everything fits</source>
        <translation>Not everything fits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Nothing to report</source>
        <translation>Nothing to report</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Options &lt;&lt;</source>
        <translation>Options &lt;&lt;</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Options &gt;&gt;</source>
        <translation>Options &gt;&gt;</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Order by</source>
        <translation>Order by</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page Set</source>
        <translation>Page Set</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Paste the others</source>
        <translation>Paste the others</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Preview of the paper</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Put the note into the bin</source>
        <translation>Put the note into the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Remove the file</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row down</source>
        <translation>Row down</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row up</source>
        <translation>Row up</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Row {row}, {column}: {why}</source>
        <translation>Row {row}, {column}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
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
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Several values were given for this field. One of them is shown until somebody chooses.</source>
        <translation>Several values were given for this field. One of them is shown until somebody chooses.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Short side</source>
        <translation>Short side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show all fields</source>
        <translation>Show all fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show the main fields</source>
        <translation>Show the main fields</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Show the other value</source>
        <translation>Show the other value</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Table of the picture</source>
        <translation>Table of the picture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Take off the tag {word}</source>
        <translation>Take off the tag {word}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Take out: {field}</source>
        <translation>Take out: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>The paper is being drawn…</source>
        <translation>The paper is being drawn…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>There is no room left.</source>
        <translation>There is no room left.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>This field got another value meanwhile. What you are typing replaces it when you leave the field.</source>
        <translation>This field got another value meanwhile. What you are typing replaces it when you leave the field.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Those who may read this record may read its notes.</source>
        <translation>Those who may read this record may read its notes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>Type the year of “{text}” with four digits. Nothing was stored.</source>
        <translation>Type the year of “{text}” with four digits. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Type to add…</source>
        <translation>Type to add…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reasons.py"/>
        <source>Where does {number} come from?</source>
        <translation>Where does {number} come from?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/year.py"/>
        <source>Year line: arrows go from week to week, Return opens, Space picks up</source>
        <translation>Year line: arrows go from week to week, Return opens, Space picks up</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>a word, then Return</source>
        <translation>a word, then Return</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>before the agreement</source>
        <translation>before the agreement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/section.py"/>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>day/month/year or 2024-04-03</source>
        <translation>day/month/year or 2024-04-03</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/slot.py"/>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/heatmap.py"/>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/card.py"/>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/charts.py"/>
        <source>mean {mean}, from {low} to {high}</source>
        <translation>mean {mean}, from {low} to {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>no file</source>
        <translation>no file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>not eligible</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>row {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>row {row}, column {column}: “{text}”: {why}</source>
        <translation>row {row}, column {column}: “{text}”: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>the cell cannot be changed</source>
        <translation>the cell cannot be changed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no column for it</source>
        <translation>there is no column for it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no row for it</source>
        <translation>there is no row for it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>to look at</source>
        <translation>to look at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>wk {week}</source>
        <translation>wk {week}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} is locked. Unlock it first.</source>
        <translation>{card} is locked. Unlock it first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} moved to {slot}</source>
        <translation>{card} moved to {slot}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} picked up. Arrows choose where to, Space drops it, Esc puts it back.</source>
        <translation>{card} picked up. Arrows choose where to, Space drops it, Esc puts it back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} put back.</source>
        <translation>{card} put back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>{field} was not stored: {why} What was typed is kept as a draft.</source>
        <translation>{field} was not stored: {why} What was typed is kept as a draft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{least} characters at least</source>
        <translation>{least} characters at least</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>{name}, {column}: {why}</source>
        <translation>{name}, {column}: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>{n} cells of the clipboard do not fit; {count} can be pasted.</source>
        <translation>
            <numerusform>{n} cell of the clipboard does not fit; {count} can be pasted.</numerusform>
            <numerusform>{n} cells of the clipboard do not fit; {count} can be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters left</source>
        <translation>
            <numerusform>{n} character left</numerusform>
            <numerusform>{n} characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters too many</source>
        <translation>
            <numerusform>{n} character too many</numerusform>
            <numerusform>{n} characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} chosen</numerusform>
            <numerusform>{n} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} finding</numerusform>
            <numerusform>{n} findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} hit</numerusform>
            <numerusform>{n} hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} more filters</source>
        <translation>
            <numerusform>{n} more filter</numerusform>
            <numerusform>{n} more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/tabs.py"/>
        <source>{n} more tabs</source>
        <translation>
            <numerusform>{n} more tab</numerusform>
            <numerusform>{n} more tabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/section.py"/>
        <source>{n} to complete</source>
        <translation>
            <numerusform>{n} to complete</numerusform>
            <numerusform>{n} to complete</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{over} characters too many: {limit} is the most. Nothing was stored; shorten the text.</source>
        <translation>{over} characters too many: {limit} is the most. Nothing was stored; shorten the text.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {card} can go here.</source>
        <translation>{slot}: {card} can go here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {why}</source>
        <translation>{slot}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} picked up. Arrows move it, Space drops it, Esc puts it back.</source>
        <translation>{title} picked up. Arrows move it, Space drops it, Esc puts it back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} put back.</source>
        <translation>{title} put back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title}: {start} to {end}</source>
        <translation>{title}: {start} to {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too high: the most is {high}. Nothing was stored.</source>
        <translation>{value} is too high: the most is {high}. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too low: the least is {low}. Nothing was stored.</source>
        <translation>{value} is too low: the least is {low}. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored; choose one of the two.</source>
        <translation>“{text}” is neither yes nor no. Nothing was stored; choose one of the two.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</source>
        <translation>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a whole number. Nothing was stored; type digits only.</source>
        <translation>“{text}” is not a whole number. Nothing was stored; type digits only.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</source>
        <translation>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not in the list. Nothing was stored; choose one of the list.</source>
        <translation>“{text}” is not in the list. Nothing was stored; choose one of the list.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</source>
        <translation>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>A person of a southern municipality is read in the track of that country only.</source>
        <translation>A person of a southern municipality is read in the track of that country only.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add it anyway</source>
        <translation>Add it anyway</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Add the person anyway</source>
        <translation>Add the person anyway</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Added the link</source>
        <translation>Added the link</translation>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Added {name}</source>
        <translation>Added {name}</translation>
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
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Ambassador</source>
        <translation>Ambassador</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Ambassadors</source>
        <translation>Ambassadors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Amounts in {code} have {digits} decimals by the international list of currencies. Nothing was stored; type {digits}.</source>
        <translation>Amounts in {code} have {digits} decimals by the international list of currencies. Nothing was stored; type {digits}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>Any time</source>
        <translation>Any time</translation>
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
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>By province</source>
        <translation>By province</translation>
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
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name}, who signs papers</source>
        <translation>Changed {name}, who signs papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Choose who follows; somebody new is added in the register first.</source>
        <translation>Choose who follows; somebody new is added in the register first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Circle of readers</source>
        <translation>Circle of readers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Circles of readers</source>
        <translation>Circles of readers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>City link</source>
        <translation>City link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links</source>
        <translation>City links</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links count in the scoring and in the matching: note them here and verify them.</source>
        <translation>City links count in the scoring and in the matching: note them here and verify them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
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
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Confirmed by {desks}.</source>
        <translation>Confirmed by {desks}.</translation>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Contacts, members of internal steering groups, experts and ambassadors, with the days of their functions.</source>
        <translation>Contacts, members of internal steering groups, experts and ambassadors, with the days of their functions.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Countries, provinces and codes of the official list are there already: search first.</source>
        <translation>Countries, provinces and codes of the official list are there already: search first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
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
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Currencies</source>
        <translation>Currencies</translation>
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
        <source>Donor line on Dutch papers</source>
        <translation>Donor line on Dutch papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on English papers</source>
        <translation>Donor line on English papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on French papers</source>
        <translation>Donor line on French papers</translation>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Election days</source>
        <translation>Election days</translation>
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
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase personal data of {name}</source>
        <translation>Erase personal data of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erase personal data…</source>
        <translation>Erase personal data…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Erased on {moment} by {person} ({office}). Ground: {ground}.</source>
        <translation>Erased on {moment} by {person} ({office}). Ground: {ground}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Everything that belongs to {name} (dossiers, people, links, partnerships) goes to the one that you choose; {name} then lies in the bin. The other offices get it with your next packet. Undo takes it back.</source>
        <translation>Everything that belongs to {name} (dossiers, people, links, partnerships) goes to the one that you choose; {name} then lies in the bin. The other offices get it with your next packet. Undo takes it back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Flemish municipality</source>
        <translation>Flemish municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Floating rate</source>
        <translation>Floating rate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Form</source>
        <translation>Form</translation>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>GLoBe programme</source>
        <translation>GLoBe programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand the function over…</source>
        <translation>Hand the function over…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Handed a function over to {name}</source>
        <translation>Handed a function over to {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Has a function today</source>
        <translation>Has a function today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>History</source>
        <translation>History</translation>
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
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>In force today</source>
        <translation>In force today</translation>
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
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>It should not have been collected</source>
        <translation>It should not have been collected</translation>
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
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>List of the code</source>
        <translation>List of the code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Local councils are elected</source>
        <translation>Local councils are elected</translation>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Mixed or peri-urban</source>
        <translation>Mixed or peri-urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Moved {name} to the bin</source>
        <translation>Moved {name} to the bin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>Municipalities by province</source>
        <translation>Municipalities by province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities of all countries that take part are listed here, with their dates.</source>
        <translation>Municipalities of all countries that take part are listed here, with their dates.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
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
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
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
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>New city link</source>
        <translation>New city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New function</source>
        <translation>New function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>New municipality</source>
        <translation>New municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No city links in the register.</source>
        <translation>No city links in the register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>No city links yet</source>
        <translation>No city links yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>No longer in force</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>No longer needed for its purpose</source>
        <translation>No longer needed for its purpose</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No municipalities yet</source>
        <translation>No municipalities yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>No other office has these data.</source>
        <translation>No other office has these data.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No people of this municipality in the register.</source>
        <translation>No people of this municipality in the register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>No people yet</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nobody in the register of people is called {name}. Nothing was erased; write the name as it stands there, or give the id that “search” tells with --json.</source>
        <translation>Nobody in the register of people is called {name}. Nothing was erased; write the name as it stands there, or give the id that “search” tells with --json.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>North (Flemish side)</source>
        <translation>North (Flemish side)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Not confirmed yet by {desks}: the next packet carries it there.</source>
        <translation>Not confirmed yet by {desks}: the next packet carries it there.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Not verified yet</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Noted a function of {name}</source>
        <translation>Noted a function of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Nothing is added to this list by hand; its words may be corrected.</source>
        <translation>Nothing is added to this list by hand; its words may be corrected.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nothing was erased: an erasure needs a ground, which the other offices will read. Choose one from the list.</source>
        <translation>Nothing was erased: an erasure needs a ground, which the other offices will read. Choose one from the list.</translation>
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
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>On {day}</source>
        <translation>On {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>One end of the city link of {name} is not known yet.</source>
        <translation>One end of the city link of {name} is not known yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Only ambassadors</source>
        <translation>Only ambassadors</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner in the South</source>
        <translation>Partner in the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner that is not in the register</source>
        <translation>Partner that is not in the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>Parts of the register</source>
        <translation>Parts of the register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Peace</source>
        <translation>Peace</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
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
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Privacy information given on</source>
        <translation>Privacy information given on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice given on {day}</source>
        <translation>Privacy notice given on {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice not given yet</source>
        <translation>Privacy notice not given yet</translation>
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
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Province or department</source>
        <translation>Province or department</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Put together…</source>
        <translation>Put together…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Put {name} together with {other}</source>
        <translation>Put {name} together with {other}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Read by: {audience}</source>
        <translation>Read by: {audience}</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Remove the entry</source>
        <translation>Remove the entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Removed {name}</source>
        <translation>Removed {name}</translation>
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
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>SDG interests</source>
        <translation>SDG interests</translation>
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
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Several people in the register are called {name}. Nothing was erased; give one of these ids: {ids}.</source>
        <translation>Several people in the register are called {name}. Nothing was erased; give one of these ids: {ids}.</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Sub-themes</source>
        <translation>Sub-themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Sum of the merged municipalities</source>
        <translation>Sum of the merged municipalities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Tags of strengths and challenges</source>
        <translation>Tags of strengths and challenges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Take the verification back</source>
        <translation>Take the verification back</translation>
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
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
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
        <source>The code {code} stands twice in the register: {name}. Decide which one stays.</source>
        <translation>The code {code} stands twice in the register: {name}. Decide which one stays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The country {code} is not in the register. Nothing was stored; add the country first.</source>
        <translation>The country {code} is not in the register. Nothing was stored; add the country first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>The function ends the day before, and the successor has it from that day on. Nothing is written over.</source>
        <translation>The function ends the day before, and the successor has it from that day on. Nothing is written over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>The goals that municipalities of the call in view named, and the city links in the register</source>
        <translation>The goals that municipalities of the call in view named, and the city links in the register</translation>
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
        <source>The name and function in papers already made and in signed letters and declarations; a name that somebody typed into a text; safety copies made before today, until newer ones replace them</source>
        <translation>The name and function in papers already made and in signed letters and declarations; a name that somebody typed into a text; safety copies made before today, until newer ones replace them</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>The one that stays</source>
        <translation>The one that stays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person asked for it</source>
        <translation>The person asked for it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person withdrew consent</source>
        <translation>The person withdrew consent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>The personal data are erased</source>
        <translation>The personal data are erased</translation>
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
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>There is no way back, here or in the other offices: the next packet erases there too, and an older packet brings nothing back.</source>
        <translation>There is no way back, here or in the other offices: the next packet erases there too, and an older packet brings nothing back.</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>To be verified</source>
        <translation>To be verified</translation>
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
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Track</source>
        <translation>Track</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Urban</source>
        <translation>Urban</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified</source>
        <translation>Verified</translation>
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
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Verified by {name} on {day}</source>
        <translation>Verified by {name} on {day}</translation>
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
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified {name}</source>
        <translation>Verified {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verify</source>
        <translation>Verify</translation>
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
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What goes</source>
        <translation>What goes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>When somebody leaves, note the last day and add a new line: nothing is written over.</source>
        <translation>When somebody leaves, note the last day and add a new line: nothing is written over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>With a city link</source>
        <translation>With a city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Without a city link</source>
        <translation>Without a city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Words and days that all offices share; what you add here is offered in every form.</source>
        <translation>Words and days that all offices share; what you add here is offered in every form.</translation>
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
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>all associations</source>
        <translation>all associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>merged into {name} on {day}</source>
        <translation>merged into {name} on {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/shared.py"/>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{goal}: named by {n} municipalities</source>
        <translation>
            <numerusform>{goal}: named by {n} municipality</numerusform>
            <numerusform>{goal}: named by {n} municipalities</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <location filename="../sdgp_desktop/registry/model/shared.py"/>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} and {other} have neither a code nor a name in common. Nothing was changed; “municipality twins” shows which ones are perhaps the same.</source>
        <translation>{name} and {other} have neither a code nor a name in common. Nothing was changed; “municipality twins” shows which ones are perhaps the same.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>{name} has the function from {day} on</source>
        <translation>{name} has the function from {day} on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} is the last person of this office who can change roles. Nothing was changed; give somebody else another role than reader first.</source>
        <translation>{name} is the last person of this office who can change roles. Nothing was changed; give somebody else another role than reader first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} was merged on {day}; the city link goes on with {successor}.</source>
        <translation>{name} was merged on {day}; the city link goes on with {successor}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>{name} was put together with {other}</source>
        <translation>{name} was put together with {other}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} works here as a reader, and a reader changes nothing. Nothing was stored; let a colleague do it, or give another role in Settings, People and PINs.</source>
        <translation>{name} works here as a reader, and a reader changes nothing. Nothing was stored; let a colleague do it, or give another role in Settings, People and PINs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: city link</source>
        <translation>{name}: city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: goals {goals}</source>
        <translation>{name}: goals {goals}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{n} municipalities</source>
        <translation>
            <numerusform>{n} municipality</numerusform>
            <numerusform>{n} municipalities</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>{partner}: {state}</source>
        <translation>{partner}: {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>{population} inhabitants</source>
        <translation>{population} inhabitants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{text} stands for several municipalities of the register. Nothing was changed; give one of these ids: {ids}.</source>
        <translation>{text} stands for several municipalities of the register. Nothing was changed; give one of these ids: {ids}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count} ({fields})</source>
        <translation>{what}: {count} ({fields})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count}, until {day}, because vouchers must be kept until then</source>
        <translation>{what}: {count}, until {day}, because vouchers must be kept until then</translation>
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
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{zone}” is not a time zone. Nothing was stored; type it as Europe/Brussels or Africa/Dakar.</source>
        <translation>“{zone}” is not a time zone. Nothing was stored; type it as Europe/Brussels or Africa/Dakar.</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A bar for each criterion, from its lowest to its highest mark. The criteria whose bars stand out are to discuss.</source>
        <translation>A bar for each criterion, from its lowest to its highest mark. The criteria whose bars stand out are to discuss.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A call already scores with this grid. Nothing was changed; make a new version of the grid for the next call.</source>
        <translation>A call already scores with this grid. Nothing was changed; make a new version of the grid for the next call.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A close relative, partner or cohabitant works or sits there</source>
        <translation>A close relative, partner or cohabitant works or sits there</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A digit scores and moves on. F2 changes, Tab and Enter move, Ctrl+Tab leads to the remark, Ctrl+Z takes back.</source>
        <translation>A digit scores and moves on. F2 changes, Tab and Enter move, Ctrl+Tab leads to the remark, Ctrl+Z takes back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A lot decides</source>
        <translation>A lot decides</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn among: {numbers}. Nothing was decided; draw it in the sitting and note the order.</source>
        <translation>A lot must be drawn among: {numbers}. Nothing was decided; draw it in the sitting and note the order.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn in the sitting among: {numbers}.</source>
        <translation>A lot must be drawn in the sitting among: {numbers}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A name is missing. Nothing was stored; type the name.</source>
        <translation>A name is missing. Nothing was stored; type the name.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A new version is open; the older one counts until it is locked.</source>
        <translation>A new version is open; the older one counts until it is locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Active city link (10.1): no bonus</source>
        <translation>Active city link (10.1): no bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Add a member…</source>
        <translation>Add a member…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Agreement between the assessors (Krippendorff's alpha, 1 is full agreement): {alpha}</source>
        <translation>Agreement between the assessors (Krippendorff's alpha, 1 is full agreement): {alpha}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>All sheets of this file are here already.</source>
        <translation>All sheets of this file are here already.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Another interest that a third person would doubt</source>
        <translation>Another interest that a third person would doubt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no quorum yet: {missing}.</source>
        <translation>Application {number} has no quorum yet: {missing}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no sheet that counts yet.</source>
        <translation>Application {number} has no sheet that counts yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} is not complete and eligible, or is not scored in this call. Nothing was stored; look at its checks.</source>
        <translation>Application {number} is not complete and eligible, or is not scored in this call. Nothing was stored; look at its checks.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Applications are scored in a call. Make one in the place Calls.</source>
        <translation>Applications are scored in a call. Make one in the place Calls.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Assessor (name)</source>
        <translation>Assessor (name)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Back to the marks</source>
        <translation>Back to the marks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Base total</source>
        <translation>Base total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Base total {base}</source>
        <translation>Base total {base}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <source>Blank score sheet</source>
        <translation>Blank score sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Bonus {bonus}</source>
        <translation>Bonus {bonus}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Bonus: {why}</source>
        <translation>Bonus: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Changed {name} on the panel</source>
        <translation>Changed {name} on the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Choose a mark in the grid: what each mark stands for is shown here.</source>
        <translation>Choose a mark in the grid: what each mark stands for is shown here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>City links not verified by the association (10.4): no bonus yet</source>
        <translation>City links not verified by the association (10.4): no bonus yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Close the sheet</source>
        <translation>Close the sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Conflict of interest…</source>
        <translation>Conflict of interest…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criteria and weights</source>
        <translation>Criteria and weights</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Criteria on which the marks lie far apart</source>
        <translation>Criteria on which the marks lie far apart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide the selection…</source>
        <translation>Decide the selection…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Decided the selection: {count} selected</source>
        <translation>Decided the selection: {count} selected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decision of {day}</source>
        <translation>Decision of {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Declared at</source>
        <translation>Declared at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Disagreement</source>
        <translation>Disagreement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Does not take part</source>
        <translation>Does not take part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Drawn at</source>
        <translation>Drawn at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Each dot is a mark, the line is the mean. These criteria are discussed in the meeting.</source>
        <translation>Each dot is a mark, the line is the mean. These criteria are discussed in the meeting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Each mean is rounded half up to {decimals} decimals and multiplied by its weight divided by {best}; the base total is the sum of these rounded points, the end total adds the bonus. Threshold: base total of {base} and a mean of {mean} on {criteria}; the bonus does not help there. Places: {places}.</source>
        <translation>Each mean is rounded half up to {decimals} decimals and multiplied by its weight divided by {best}; the base total is the sum of these rounded points, the end total adds the bonus. Threshold: base total of {base} and a mean of {mean} on {criteria}; the bonus does not help there. Places: {places}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Employed by the applicant or holds a mandate there, now or in recent years</source>
        <translation>Employed by the applicant or holds a mandate there, now or in recent years</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>End total</source>
        <translation>End total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>End total {end}</source>
        <translation>End total {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the decision</source>
        <translation>Fingerprint of the decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the sheet</source>
        <translation>Fingerprint of the sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>From then on it counts and does not change any more. After a discussion a new version can be opened.</source>
        <translation>From then on it counts and does not change any more. After a discussion a new version can be opened.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>General director</source>
        <translation>General director</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Helped to write the application</source>
        <translation>Helped to write the application</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was typed</source>
        <translation>How it was typed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>I have a conflict of interest and do not score this application:</source>
        <translation>I have a conflict of interest and do not score this application:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>I score each application by its text and by the grid alone, and I do not speak about it before all sheets are locked. I have no interest in any application that I score: in the last {years} years I neither worked for the applicant nor held a mandate there, no relative of mine up to degree {degree}, partner or cohabitant does, and I did not help to write it. Where this is not so I declare it, do not score that application, and am absent when it is discussed and decided.</source>
        <translation>I score each application by its text and by the grid alone, and I do not speak about it before all sheets are locked. I have no interest in any application that I score: in the last {years} years I neither worked for the applicant nor held a mandate there, no relative of mine up to degree {degree}, partner or cohabitant does, and I did not help to write it. Where this is not so I declare it, do not score that application, and am absent when it is discussed and decided.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>I sign this statement</source>
        <translation>I sign this statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Krippendorff's alpha: {alpha} (1 is full agreement, 0 is chance)</source>
        <translation>Krippendorff's alpha: {alpha} (1 is full agreement, 0 is chance)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Line {line}: {why}</source>
        <translation>Line {line}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet for {application}?</source>
        <translation>Lock the sheet for {application}?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet…</source>
        <translation>Lock the sheet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Locked at</source>
        <translation>Locked at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Locked the sheet of {name} for {number}</source>
        <translation>Locked the sheet of {name} for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark (tick one)</source>
        <translation>Mark (tick one)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Mark {mark} for {criterion} needs a remark of at least {length} characters. Nothing was stored; add it.</source>
        <translation>Mark {mark} for {criterion} needs a remark of at least {length} characters. Nothing was stored; add it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marked {criteria} for {applications} on the sheet of {name}</source>
        <translation>Marked {criteria} for {applications} on the sheet of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks are sealed until everybody has locked. The chair may open them earlier, with the reason; members who have not locked still see only their own.</source>
        <translation>Marks are sealed until everybody has locked. The chair may open them earlier, with the reason; members who have not locked still see only their own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by application and criterion</source>
        <translation>Marks by application and criterion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by criterion</source>
        <translation>Marks by criterion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marks lie far apart for {number}: discuss {criteria}.</source>
        <translation>Marks lie far apart for {number}: discuss {criteria}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks of {name} for {criterion}</source>
        <translation>Marks of {name} for {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means by criterion</source>
        <translation>Means by criterion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means of all valid sheets; in brackets the lowest and the highest mark. Marks that lie {spread} or more apart are discussed in the meeting.</source>
        <translation>Means of all valid sheets; in brackets the lowest and the highest mark. Marks that lie {spread} or more apart are discussed in the meeting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Member of the panel</source>
        <translation>Member of the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Minutes: {minutes}</source>
        <translation>Minutes: {minutes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Motivation of its own</source>
        <translation>Motivation of its own</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (Dutch)</source>
        <translation>Name (Dutch)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (English)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (French)</source>
        <translation>Name (French)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (for sorting)</source>
        <translation>Name (for sorting)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No active city link (10.1)</source>
        <translation>No active city link (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>No application has been scored in this call yet.</source>
        <translation>No application has been scored in this call yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No call yet</source>
        <translation>No call yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No criterion has marks that lie far apart, as far as you may see them.</source>
        <translation>No criterion has marks that lie far apart, as far as you may see them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No lot is needed among exactly these applications: {numbers}. Nothing was stored.</source>
        <translation>No lot is needed among exactly these applications: {numbers}. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No quorum: {why}</source>
        <translation>No quorum: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No ranking yet</source>
        <translation>No ranking yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No sheet that counts yet</source>
        <translation>No sheet that counts yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nobody is on the panel yet</source>
        <translation>Nobody is on the panel yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not selected</source>
        <translation>Not selected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note a lot…</source>
        <translation>Note a lot…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note the order</source>
        <translation>Note the order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Noted the lot among {numbers}</source>
        <translation>Noted the lot among {numbers}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to discuss</source>
        <translation>Nothing to discuss</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to score yet</source>
        <translation>Nothing to score yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Nothing was decided yet, so marks are not frozen. Nothing was changed.</source>
        <translation>Nothing was decided yet, so marks are not frozen. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing was taken in</source>
        <translation>Nothing was taken in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only complete and eligible applications are scored. Look at the checks in Applications.</source>
        <translation>Only complete and eligible applications are scored. Look at the checks in Applications.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only whether a sheet is locked is shown here, never what was marked.</source>
        <translation>Only whether a sheet is locked is shown here, never what was marked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the application</source>
        <translation>Open the application</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheet again</source>
        <translation>Open the sheet again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheets…</source>
        <translation>Open the sheets…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened a new version of the sheet of {name} for {number}</source>
        <translation>Opened a new version of the sheet of {name} for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Opened at</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheet of {name} for {number}</source>
        <translation>Opened the sheet of {name} for {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheets of the panel</source>
        <translation>Opened the sheets of the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order drawn</source>
        <translation>Order drawn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Over the threshold</source>
        <translation>Over the threshold</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Parts of scoring</source>
        <translation>Parts of scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Place {place}</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Points by criterion</source>
        <translation>Points by criterion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Politician</source>
        <translation>Politician</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put on the panel</source>
        <translation>Put on the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put the assessors on the panel first; then their sheets are typed here.</source>
        <translation>Put the assessors on the panel first; then their sheets are typed here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Put {name} on the panel</source>
        <translation>Put {name} on the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Ranking list</source>
        <translation>Ranking list</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ranking list (D06)</source>
        <translation>Ranking list (D06)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (needed for this mark)</source>
        <translation>Remark (needed for this mark)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Remark (needed for {marks}, at least {length} characters)</source>
        <translation>Remark (needed for {marks}, at least {length} characters)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (optional)</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Remark: {remark}</source>
        <translation>Remark: {remark}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Replaces the decision</source>
        <translation>Replaces the decision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve, if the steering group decides so</source>
        <translation>Reserve, if the steering group decides so</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; decided by: {step}</source>
        <translation>Same end total as {number}; decided by: {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; nothing tells them apart, a lot decides in the sitting</source>
        <translation>Same end total as {number}; nothing tells them apart, a lot decides in the sitting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets (*.csv)</source>
        <translation>Score sheets (*.csv)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Scoring taken up again</source>
        <translation>Scoring taken up again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Sealed until the sheets are locked</source>
        <translation>Sealed until the sheets are locked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Section of the concept note</source>
        <translation>Section of the concept note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Sheets of</source>
        <translation>Sheets of</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Sheets opened</source>
        <translation>Sheets opened</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Sign the statement…</source>
        <translation>Sign the statement…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Signed at</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Some sheets are not locked yet. Ranks are not shown, and figures only where you may see them.</source>
        <translation>Some sheets are not locked yet. Ranks are not shown, and figures only where you may see them.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Some sheets are not locked yet: ranks are not shown, and figures only where all sheets are locked.</source>
        <translation>Some sheets are not locked yet: ranks are not shown, and figures only where all sheets are locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Statement of impartiality</source>
        <translation>Statement of impartiality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Statement of impartiality of {name}</source>
        <translation>Statement of impartiality of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Stored at</source>
        <translation>Stored at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take in score sheets…</source>
        <translation>Take in score sheets…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take off the panel</source>
        <translation>Take off the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take scoring up again…</source>
        <translation>Take scoring up again…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken from a file</source>
        <translation>Taken from a file</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Takes part after all…</source>
        <translation>Takes part after all…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The bonus does not apply to profiles from the South</source>
        <translation>The bonus does not apply to profiles from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link does not end before the period starts (10.1, 10.2): no bonus</source>
        <translation>The city link does not end before the period starts (10.1, 10.2): no bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link ends before the period starts (10.1, 10.2)</source>
        <translation>The city link ends before the period starts (10.1, 10.2)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link is dormant (10.1)</source>
        <translation>The city link is dormant (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city links of {number} are not verified (10.4): no bonus is given.</source>
        <translation>The city links of {number} are not verified (10.4): no bonus is given.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The day of the decision is missing. Nothing was decided; type it.</source>
        <translation>The day of the decision is missing. Nothing was decided; type it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The decision stays readable until a new one replaces it. Say why marks may change.</source>
        <translation>The decision stays readable until a new one replaces it. Say why marks may change.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The figures are kept as they are now, and marks freeze. What differs from the proposal needs a motivation of its own.</source>
        <translation>The figures are kept as they are now, and marks freeze. What differs from the proposal needs a motivation of its own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The file {file} lacks the columns {columns}. Nothing was stored; its first line must name: {expected}.</source>
        <translation>The file {file} lacks the columns {columns}. Nothing was stored; its first line must name: {expected}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>The mean of each criterion, rounded half up, times its weight divided by the best mark; the base total is the sum of the rounded points.</source>
        <translation>The mean of each criterion, rounded half up, times its weight divided by the best mark; the base total is the sum of the rounded points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The minutes are not named. Nothing was stored; say in which minutes the lot stands.</source>
        <translation>The minutes are not named. Nothing was stored; say in which minutes the lot stands.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The motivation is missing. Nothing was decided; type it.</source>
        <translation>The motivation is missing. Nothing was decided; type it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The municipality has not confirmed the answers of {number} yet.</source>
        <translation>The municipality has not confirmed the answers of {number} yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The panel lacks a member for the seat: {seat} (at least {least}).</source>
        <translation>The panel lacks a member for the seat: {seat} (at least {least}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The ranking follows from locked score sheets. Type them, or take them in from a file.</source>
        <translation>The ranking follows from locked score sheets. Type them, or take them in from a file.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The reason is missing. Nothing was changed; type the reason.</source>
        <translation>The reason is missing. Nothing was changed; type the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection is decided.</source>
        <translation>The selection is decided.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The selection was decided: marks are frozen. Nothing was changed; take scoring up again first, with the reason.</source>
        <translation>The selection was decided: marks are frozen. Nothing was changed; take scoring up again first, with the reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection was decided: marks are frozen. They can be changed only after scoring is taken up again.</source>
        <translation>The selection was decided: marks are frozen. They can be changed only after scoring is taken up again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet closes, and its marks do not count. The member is absent when this application is discussed and decided.</source>
        <translation>The sheet closes, and its marks do not count. The member is absent when this application is discussed and decided.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet is locked.</source>
        <translation>The sheet is locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet is not complete: marks are missing for {marks}, remarks of at least {length} characters for {remarks}. It was not locked; what you typed is safe.</source>
        <translation>The sheet is not complete: marks are missing for {marks}, remarks of at least {length} characters for {remarks}. It was not locked; what you typed is safe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {assessor} lacks marks for {marks}. Nothing was stored; complete it.</source>
        <translation>The sheet of {assessor} lacks marks for {marks}. Nothing was stored; complete it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is locked. Nothing was changed; open a new version after the discussion.</source>
        <translation>The sheet of {name} is locked. Nothing was changed; open a new version after the discussion.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is not locked yet. Nothing was made; go on in the sheet itself.</source>
        <translation>The sheet of {name} is not locked yet. Nothing was made; go on in the sheet itself.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheets of {name} stay sealed until everybody has locked or the sheets are opened. Nothing was shown.</source>
        <translation>The sheets of {name} stay sealed until everybody has locked or the sheets are opened. Nothing was shown.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There are no figures to decide on. Nothing was decided; lock the sheets first.</source>
        <translation>There are no figures to decide on. Nothing was decided; lock the sheets first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is a newer version of the sheet of {name} (version {version}). Nothing was made; go on in that one.</source>
        <translation>There is a newer version of the sheet of {name} (version {version}). Nothing was made; go on in that one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>There is no agreement to measure yet.</source>
        <translation>There is no agreement to measure yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is no application “{number}” in this call. Nothing was stored; correct the number.</source>
        <translation>There is no application “{number}” in this call. Nothing was stored; correct the number.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These applications cannot be told apart by any rule. Draw the lot in the sitting and note the order here.</source>
        <translation>These applications cannot be told apart by any rule. Draw the lot in the sitting and note the order here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These applications have no outcome yet: {numbers}. Nothing was decided; choose one for each.</source>
        <translation>These applications have no outcome yet: {numbers}. Nothing was decided; choose one for each.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These lines of {file} cannot be taken in. Correct them and take the file in again.</source>
        <translation>These lines of {file} cannot be taken in. Correct them and take the file in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These outcomes differ from what the ranking proposes and need a motivation of their own: {numbers}. Nothing was decided.</source>
        <translation>These outcomes differ from what the ranking proposes and need a motivation of their own: {numbers}. Nothing was decided.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>This is the sheet of {name}, who types it alone. Nothing was opened.</source>
        <translation>This is the sheet of {name}, who types it alone. Nothing was opened.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>This mark needs a remark of at least {length} characters</source>
        <translation>This mark needs a remark of at least {length} characters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>To discuss</source>
        <translation>To discuss</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the panel</source>
        <translation>To the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the score sheets</source>
        <translation>To the score sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took in score sheets: {count}</source>
        <translation>Took in score sheets: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took scoring up again</source>
        <translation>Took scoring up again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took {name} off the panel</source>
        <translation>Took {name} off the panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed from paper</source>
        <translation>Typed from paper</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed on screen</source>
        <translation>Typed on screen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Under the threshold: {why}</source>
        <translation>Under the threshold: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the grid</source>
        <translation>Version of the grid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Version of the rule book</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the sheet</source>
        <translation>Version of the sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Version {version}, {state}</source>
        <translation>Version {version}, {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Weight {weight} · form: {fields}</source>
        <translation>Weight {weight} · form: {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>What the mark stands for</source>
        <translation>What the mark stands for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (Dutch)</source>
        <translation>What the mark stands for (Dutch)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (English)</source>
        <translation>What the mark stands for (English)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (French)</source>
        <translation>What the mark stands for (French)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>What the marks stand for, and the remark (Ctrl+Tab)</source>
        <translation>What the marks stand for, and the remark (Ctrl+Tab)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Where does the end total of {name} come from?</source>
        <translation>Where does the end total of {name} come from?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Where the answer is found in the form</source>
        <translation>Where the answer is found in the form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Who is finished</source>
        <translation>Who is finished</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Works here as</source>
        <translation>Works here as</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Yes, because:</source>
        <translation>Yes, because:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>base total under {least}</source>
        <translation>base total under {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>earlier complete arrival</source>
        <translation>earlier complete arrival</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>higher mean on {criterion}</source>
        <translation>higher mean on {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>locked {moment}</source>
        <translation>locked {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>lot drawn in the sitting</source>
        <translation>lot drawn in the sitting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>mean of {criterion} under {least}</source>
        <translation>mean of {criterion} under {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>mean {mean} × {weight} ÷ {best}</source>
        <translation>mean {mean} × {weight} ÷ {best}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no active city link</source>
        <translation>no active city link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no sheet of the association</source>
        <translation>no sheet of the association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>not locked yet</source>
        <translation>not locked yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>signed {day}</source>
        <translation>signed {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>spread {spread}: discuss</source>
        <translation>spread {spread}: discuss</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few sheets</source>
        <translation>too few sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few steering-group members</source>
        <translation>too few steering-group members</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} has two marks for {criterion} of this application. Nothing was stored; keep one.</source>
        <translation>{assessor} has two marks for {criterion} of this application. Nothing was stored; keep one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} is recused for this application and yet has marks. Nothing was stored; keep one of the two.</source>
        <translation>{assessor} is recused for this application and yet has marks. Nothing was stored; keep one of the two.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} from {low} to {high}</source>
        <translation>{code} from {low} to {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} {name}</source>
        <translation>{code} {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>{code} {name} (weight {weight}; form: {fields})</source>
        <translation>{code} {name} (weight {weight}; form: {fields})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{code} {name}, weight {weight}</source>
        <translation>{code} {name}, weight {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{count} lines of the file cannot be taken in (lines {rows}). Nothing of the file was stored; correct them and take it in again.</source>
        <translation>{count} lines of the file cannot be taken in (lines {rows}). Nothing of the file was stored; correct them and take it in again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{done} of {all} marks</source>
        <translation>{done} of {all} marks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{mark}  {text}</source>
        <translation>{mark}  {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{mean} × {weight} ÷ {best}</source>
        <translation>{mean} × {weight} ÷ {best}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{member} ({seat})</source>
        <translation>{member} ({seat})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} already does not take part in this application. Nothing was changed.</source>
        <translation>{name} already does not take part in this application. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest</source>
        <translation>{name} declared a conflict of interest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest: this sheet is closed. Nothing was stored.</source>
        <translation>{name} declared a conflict of interest: this sheet is closed. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has already locked a sheet in this seat. Nothing was changed; the seat can no longer be another one.</source>
        <translation>{name} has already locked a sheet in this seat. Nothing was changed; the seat can no longer be another one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has locked sheets. Nothing was changed; a member whose sheets count stays on the panel.</source>
        <translation>{name} has locked sheets. Nothing was changed; a member whose sheets count stays on the panel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has no conflict of interest on this application. Nothing was changed.</source>
        <translation>{name} has no conflict of interest on this application. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not locked the own sheet for this application yet, and sees no other sheet before. Nothing was opened.</source>
        <translation>{name} has not locked the own sheet for this application yet, and sees no other sheet before. Nothing was opened.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{name} has not signed the statement of impartiality yet.</source>
        <translation>{name} has not signed the statement of impartiality yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality yet. Nothing was opened; sign it first.</source>
        <translation>{name} has not signed the statement of impartiality yet. Nothing was opened; sign it first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality.</source>
        <translation>{name} has not signed the statement of impartiality.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} is on the panel already. Nothing was stored.</source>
        <translation>{name} is on the panel already. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} signed the statement of impartiality</source>
        <translation>{name} signed the statement of impartiality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} sits on the panel as {known}, not as {seat}. Nothing was stored; correct the seat.</source>
        <translation>{name} sits on the panel as {known}, not as {seat}. Nothing was stored; correct the seat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} took a conflict of interest back</source>
        <translation>{name} took a conflict of interest back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>{number} ({outcome}): {motivation}</source>
        <translation>{number} ({outcome}): {motivation}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{n} score sheets taken in</source>
        <translation>
            <numerusform>{n} score sheet taken in</numerusform>
            <numerusform>{n} score sheets taken in</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{total} ÷ {sheets}</source>
        <translation>{total} ÷ {sheets}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{criterion}” is not a criterion of the grid. Nothing was stored.</source>
        <translation>“{criterion}” is not a criterion of the grid. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{ground}” is no ground for a conflict of interest. Nothing was stored; choose one from the list.</source>
        <translation>“{ground}” is no ground for a conflict of interest. Nothing was stored; choose one from the list.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{mark}” is not a mark for {criterion}. Nothing was stored; type a whole number from 0 to {best}.</source>
        <translation>“{mark}” is not a mark for {criterion}. Nothing was stored; type a whole number from 0 to {best}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{outcome}” is not an outcome. Nothing was decided; choose selected, reserve or not selected.</source>
        <translation>“{outcome}” is not an outcome. Nothing was decided; choose selected, reserve or not selected.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{seat}” is not a seat of the panel. Nothing was stored; use one of: {seats}.</source>
        <translation>“{seat}” is not a seat of the panel. Nothing was stored; use one of: {seats}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored.</source>
        <translation>“{text}” is neither yes nor no. Nothing was stored.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{way}” is no way of signing. Nothing was stored; use screen, paper or file.</source>
        <translation>“{way}” is no way of signing. Nothing was stored; use screen, paper or file.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>A PIN encrypts the database with its attachments and safety copies. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. A whole office that you put on a stick before stays open: write a new one and delete it. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.</source>
        <translation>A PIN encrypts the database with its attachments and safety copies. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. A whole office that you put on a stick before stays open: write a new one and delete it. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A change that several desks lack counts once here.</source>
        <translation>A change that several desks lack counts once here.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A database or a safety copy of a colleague.</source>
        <translation>A database or a safety copy of a colleague.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A second database of {office} on this computer?</source>
        <translation>A second database of {office} on this computer?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add a signatory</source>
        <translation>Add a signatory</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>All calls</source>
        <translation>All calls</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Also with Ctrl + and Ctrl −, in every place.</source>
        <translation>Also with Ctrl + and Ctrl −, in every place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>An office that lies on this computer already; its PIN is asked for.</source>
        <translation>An office that lies on this computer already; its PIN is asked for.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association and papers</source>
        <translation>Association and papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association in view</source>
        <translation>Association in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring the keys of this desk back…</source>
        <translation>Bring the keys of this desk back…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Call in view</source>
        <translation>Call in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change the PIN…</source>
        <translation>Change the PIN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change who may read {circle}</source>
        <translation>Change who may read {circle}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Choose a number that no other computer of your association has.</source>
        <translation>Choose a number that no other computer of your association has.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Computer {number} of {office}: its numbers begin with {series}</source>
        <translation>Computer {number} of {office}: its numbers begin with {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.</source>
        <translation>Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies lie in {folder}</source>
        <translation>Copies lie in {folder}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Damaged and let go, because they could not be locked: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Databases and safety copies</source>
        <translation>Databases and safety copies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Done again: {act}</source>
        <translation>Done again: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Every record belongs to one circle of offices. A packet carries only what its receivers may read.</source>
        <translation>Every record belongs to one circle of offices. A packet carries only what its receivers may read.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Everything is saved, and the other places work. Try again, or copy the details of the message for your support.</source>
        <translation>Everything is saved, and the other places work. Try again, or copy the details of the message for your support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Example data: everything here is invented. It never mixes with real work.</source>
        <translation>Example data: everything here is invented. It never mixes with real work.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Fictional dossiers, scores and a finished partnership, to try everything.</source>
        <translation>Fictional dossiers, scores and a finished partnership, to try everything.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Folder for packets</source>
        <translation>Folder for packets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to it…</source>
        <translation>Go back to it…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to the copy of {moment}?</source>
        <translation>Go back to the copy of {moment}?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/help_page.py"/>
        <source>How everything is done, page by page</source>
        <translation>How everything is done, page by page</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>How the program looks, who works here, what stands on your papers, where your copies are</source>
        <translation>How the program looks, who works here, what stands on your papers, where your copies are</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>I have written the key down or printed it</source>
        <translation>I have written the key down or printed it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Is this the first computer of your association?</source>
        <translation>Is this the first computer of your association?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>It is locked or damaged; its recovery key is asked for.</source>
        <translation>It is locked or damaged; its recovery key is asked for.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It opens with</source>
        <translation>It opens with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It signs with</source>
        <translation>It signs with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its numbers begin with “{series}”.</source>
        <translation>Its numbers begin with “{series}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Last changed {moment}.</source>
        <translation>Last changed {moment}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Last day in this office</source>
        <translation>Last day in this office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Locking the safety copies with the PIN</source>
        <translation>Locking the safety copies with the PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Look at an example</source>
        <translation>Look at an example</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look into it</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>Looking into the exchange folder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make a second database</source>
        <translation>Make a second database</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make or open an office first: then {file} is shown to you. Nothing was changed.</source>
        <translation>Make or open an office first: then {file} is shown to you. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the database of your association on this computer.</source>
        <translation>Make the database of your association on this computer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the office</source>
        <translation>Make the office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making a safety copy</source>
        <translation>Making a safety copy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making the example…</source>
        <translation>Making the example…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved</source>
        <translation>NOT saved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved since {time}</source>
        <translation>NOT saved since {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New PIN (4 signs or more)</source>
        <translation>New PIN (4 signs or more)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New numbers of this computer begin with {series}</source>
        <translation>New numbers of this computer begin with {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>New office</source>
        <translation>New office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>No office chosen means every office. What an office has read already stays with it.</source>
        <translation>No office chosen means every office. What an office has read already stays with it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No other office is known here yet; Exchange takes its card in. Until then each step counts.</source>
        <translation>No other office is known here yet; Exchange takes its card in. Until then each step counts.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No packet holds them yet for who may read them, as Exchange tells: {desks}.</source>
        <translation>No packet holds them yet for who may read them, as Exchange tells: {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No place takes this kind of file. Forms (.xlsx) go to Applications, packets (.sdgp) to Exchange.</source>
        <translation>No place takes this kind of file. Forms (.xlsx) go to Applications, packets (.sdgp) to Exchange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No, it is number {number}: its numbers begin with {series}</source>
        <translation>No, it is number {number}: its numbers begin with {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Nobody else has a PIN. Without it the database, its attachments and all safety copies lie open to whoever takes this computer.</source>
        <translation>Nobody else has a PIN. Without it the database, its attachments and all safety copies lie open to whoever takes this computer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Nothing found. Try fewer letters or another word.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Of which association {file} is, and which number it has, is told once it is open.</source>
        <translation>Of which association {file} is, and which number it has, is told once it is open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>One moment: the database is being locked with the PIN.</source>
        <translation>One moment: the database is being locked with the PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open it for reading</source>
        <translation>Open it for reading</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open something else…</source>
        <translation>Open something else…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open what I received</source>
        <translation>Open what I received</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open {file}</source>
        <translation>Open {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Others of this office have a PIN: the database stays locked, and only they can open it from then on.</source>
        <translation>Others of this office have a PIN: the database stays locked, and only they can open it from then on.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>PIN set</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Packets are written here, and packets that arrive are looked for here: a stick, or a folder that is shared.</source>
        <translation>Packets are written here, and packets that arrive are looked for here: a stick, or a folder that is shared.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People and PINs</source>
        <translation>People and PINs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People of this office</source>
        <translation>People of this office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Present PIN</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Print it and let two people keep it. It opens everything: do not mail it, and do not leave a copy on a disk.</source>
        <translation>Print it and let two people keep it. It opens everything: do not mail it, and do not leave a copy on a disk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Put the whole office into one file…</source>
        <translation>Put the whole office into one file…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo: {act} (Ctrl+Y)</source>
        <translation>Redo: {act} (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>SDG partnerships</source>
        <translation>SDG partnerships</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Safety copies</source>
        <translation>Safety copies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Safety copy</source>
        <translation>Safety copy</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Score sheets</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Search or do something (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Set a PIN…</source>
        <translation>Set a PIN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show the recovery sheet</source>
        <translation>Show the recovery sheet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Some safety copies still lie open. The database is locked; the rest follows at the next start.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Sorting new words for the search</source>
        <translation>Sorting new words for the search</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take the PIN away…</source>
        <translation>Take the PIN away…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Taking the lock off the safety copies</source>
        <translation>Taking the lock off the safety copies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is set</source>
        <translation>The PIN is set</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is shorter than {least} signs. Nothing was changed; type a longer one.</source>
        <translation>The PIN is shorter than {least} signs. Nothing was changed; type a longer one.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The PIN stays, and everything is locked with it.</source>
        <translation>The PIN stays, and everything is locked with it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The copy of {moment} holds</source>
        <translation>The copy of {moment} holds</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The copy was saved as {file}.</source>
        <translation>The copy was saved as {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The keys of this desk are back.</source>
        <translation>The keys of this desk are back.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The last step could not be finished. What was saved before is safe. You can go on; if it happens again, copy the details and send them to your support.</source>
        <translation>The last step could not be finished. What was saved before is safe. You can go on; if it happens again, copy the details and send them to your support.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The money</source>
        <translation>The money</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The office of {office} that lies on this computer already.</source>
        <translation>The office of {office} that lies on this computer already.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The office was written to {file}.</source>
        <translation>The office was written to {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The panel and its marks</source>
        <translation>The panel and its marks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The present state is kept as a copy first, so that you can return. The window opens again at once.</source>
        <translation>The present state is kept as a copy first, so that you can return. The window opens again at once.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>The program ended while somebody was typing. Nothing of it is lost: show it, and it is offered beside its field; or forget it. What is left here stays beside its field.</source>
        <translation>The program ended while somebody was typing. Nothing of it is lost: show it, and it is offered beside its field; or forget it. What is left here stays beside its field.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The safety copy could not be written since the start of the program. Your work is saved, but make a copy on a stick today.</source>
        <translation>The safety copy could not be written since the start of the program. Your work is saved, but make a copy on a stick today.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The safety copy is made and checked.</source>
        <translation>The safety copy is made and checked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>The two PINs differ. Nothing was changed; type the same PIN twice.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The work on SDG partnerships of your association, in one place, without a network. How do you want to begin?</source>
        <translation>The work on SDG partnerships of your association, in one place, without a network. How do you want to begin?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The work with {country}</source>
        <translation>The work with {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There are safety copies of it. What you go back to takes its place; the damaged file is set aside as it is. What the other offices have of your work since then comes back with their next packet.</source>
        <translation>There are safety copies of it. What you go back to takes its place; the damaged file is set aside as it is. What the other offices have of your work since then comes back with their next packet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>There is no PIN any more. The database and its safety copies lie open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>There is no copy yet.</source>
        <translation>There is no copy yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This PIN does not fit. Nothing was opened; try again, or use the recovery key.</source>
        <translation>This PIN does not fit. Nothing was opened; try again, or use the recovery key.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database goes on from a copy of {moment}, as a branch of its own. Nothing is lost: send the other offices a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>This database goes on from a copy of {moment}, as a branch of its own. Nothing is lost: send the other offices a packet; what they were sent since comes back with the one they answer with.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open elsewhere</source>
        <translation>This database is open elsewhere</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open for reading only: nothing can be changed. {why}</source>
        <translation>This database is open for reading only: nothing can be changed. {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This place could not be opened</source>
        <translation>This place could not be opened</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Travel data of visits</source>
        <translation>Travel data of visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type a name, a number, a word of a text, or what you want to do</source>
        <translation>Type a name, a number, a word of a text, or what you want to do</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type a name. Nothing was added yet.</source>
        <translation>Type a name. Nothing was added yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type both keys of the desk from the recovery sheet, with or without hyphens. Other offices then know this desk again.</source>
        <translation>Type both keys of the desk from the recovery sheet, with or without hyphens. Other offices then know this desk again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type the PIN of {name}.</source>
        <translation>Type the PIN of {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type the key from the recovery sheet, with or without its hyphens. Then give yourself a new PIN in Settings.</source>
        <translation>Type the key from the recovery sheet, with or without its hyphens. Then give yourself a new PIN in Settings.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type your name: it stands beside what you do.</source>
        <translation>Type your name: it stands beside what you do.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Typed and not stored</source>
        <translation>Typed and not stored</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Undo: {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undone: {act}</source>
        <translation>Undone: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Use the recovery key…</source>
        <translation>Use the recovery key…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What everybody works with</source>
        <translation>What everybody works with</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What was done stays under the name. Whoever leaves gets a last day; nobody is taken away.</source>
        <translation>What was done stays under the name. Whoever leaves gets a last day; nobody is taken away.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who may read what</source>
        <translation>Who may read what</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who signs papers</source>
        <translation>Who signs papers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>With a PIN: {people}.</source>
        <translation>With a PIN: {people}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as this person</source>
        <translation>Work as this person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as {name}</source>
        <translation>Work as {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Yes, the first or the only one</source>
        <translation>Yes, the first or the only one</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>You have no PIN any more. Others have one: the database stays locked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Your recovery key. Write it down or print it, and let two people keep it on paper:</source>
        <translation>Your recovery key. Write it down or print it, and let two people keep it on paper:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>all saved</source>
        <translation>all saved</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an update</source>
        <translation>before an update</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before going back</source>
        <translation>before going back</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>copy of the day</source>
        <translation>copy of the day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>every office</source>
        <translation>every office</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>further entries</source>
        <translation>further entries</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>in view</source>
        <translation>in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>last copy {day}</source>
        <translation>last copy {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>no PIN</source>
        <translation>no PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>no safety copy yet</source>
        <translation>no safety copy yet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>none chosen</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>nothing to send</source>
        <translation>nothing to send</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>picture kept</source>
        <translation>picture kept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>safety copy failed</source>
        <translation>safety copy failed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>saved {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>works now</source>
        <translation>works now</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{desk}: {count}</source>
        <translation>{desk}: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>{dossier}, {field}, typed {moment}</source>
        <translation>{dossier}, {field}, typed {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} does not open</source>
        <translation>{file} does not open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} is not there any more</source>
        <translation>{file} is not there any more</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} lies here already; usually that is the one to open. Two databases of one association know of each other only by packets, and each gives numbers of its own.</source>
        <translation>{file} lies here already; usually that is the one to open. Two databases of one association know of each other only by packets, and each gives numbers of its own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{name} works here as a reader: looking, printing and searching; nothing can be changed.</source>
        <translation>{name} works here as a reader: looking, printing and searching; nothing can be changed.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} change not yet sent</numerusform>
            <numerusform>{n} changes not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent to {desk}</source>
        <translation>
            <numerusform>{n} change not yet sent to {desk}</numerusform>
            <numerusform>{n} changes not yet sent to {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} files of safety copies made without a PIN are locked with it now.</source>
        <translation>
            <numerusform>One file of safety copies made without a PIN is locked with it now.</numerusform>
            <numerusform>{n} files of safety copies made without a PIN are locked with it now.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{office} · {person}</source>
        <translation>{office} · {person}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{person} worked there last.</source>
        <translation>{person} worked there last.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Accompanied by (association)</source>
        <translation>Accompanied by (association)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Accompanied by {name}</source>
        <translation>Accompanied by {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the session {name}</source>
        <translation>Added the session {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the visit {name}</source>
        <translation>Added the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the window {name}</source>
        <translation>Added the window {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Another visit is called {name} too. On a voucher the name would mean either; give one of them another.</source>
        <translation>Another visit is called {name} too. On a voucher the name would mean either; give one of them another.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Applied for</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Back to the calendar</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Blocked by {who} from {start} to {end}: {reason}</source>
        <translation>Blocked by {who} from {start} to {end}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Brussels</source>
        <translation>Brussels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Brussels time</source>
        <translation>Brussels time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar file…</source>
        <translation>Calendar file…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Calendar: visits, sessions, windows</source>
        <translation>Calendar: visits, sessions, windows</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Call (country cohort)</source>
        <translation>Call (country cohort)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Certificate valid from</source>
        <translation>Certificate valid from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed the delegation of {name}</source>
        <translation>Changed the delegation of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the session {name}</source>
        <translation>Changed the session {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the visit {name}</source>
        <translation>Changed the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the window {name}</source>
        <translation>Changed the window {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed travel data of the visit {name}</source>
        <translation>Changed travel data of the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Closing information session</source>
        <translation>Closing information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Country window</source>
        <translation>Country window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Country windows</source>
        <translation>Country windows</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Days of commemoration in {country}: {start} to {end}.</source>
        <translation>Days of commemoration in {country}: {start} to {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Days with the journey there and back. Everything else can follow in the form.</source>
        <translation>Days with the journey there and back. Everything else can follow in the form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diet</source>
        <translation>Diet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Digital exchange session</source>
        <translation>Digital exchange session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diplomatic passport</source>
        <translation>Diplomatic passport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Direction of the visit</source>
        <translation>Direction of the visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Does not travel</source>
        <translation>Does not travel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Elections on {day} ({country}) are less than {weeks} weeks away.</source>
        <translation>Elections on {day} ({country}) are less than {weeks} weeks away.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Entry before</source>
        <translation>Entry before</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Erased the travel data of the visit {name}, as their day had come</source>
        <translation>Erased the travel data of the visit {name}, as their day had come</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everybody who prepares the visit sees who travels. Travel data leave only in the package of this visit, and are erased some weeks after it.</source>
        <translation>Everybody who prepares the visit sees who travels. Travel data leave only in the package of this visit, and are erased some weeks after it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everything else follows in the form.</source>
        <translation>Everything else follows in the form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Exchange day</source>
        <translation>Exchange day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>External person</source>
        <translation>External person</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Fewer than {months} months are left and a visit is still missing: {direction}.</source>
        <translation>Fewer than {months} months are left and a visit is still missing: {direction}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>First-year review</source>
        <translation>First-year review</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Flemish partner</source>
        <translation>Flemish partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Flemish schools have holidays from {start} to {end}.</source>
        <translation>Flemish schools have holidays from {start} to {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>For all partnerships of a call, or for one partnership alone.</source>
        <translation>For all partnerships of a call, or for one partnership alone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Had a valid travel document</source>
        <translation>Had a valid travel document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Host: {name}</source>
        <translation>Host: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>In an emergency, call</source>
        <translation>In an emergency, call</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>In the window {name}</source>
        <translation>In the window {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Incoming: the Flemish partner receives</source>
        <translation>Incoming: the Flemish partner receives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Individual coaching session</source>
        <translation>Individual coaching session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Information session</source>
        <translation>Information session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Insurance policy number</source>
        <translation>Insurance policy number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Internal steering group</source>
        <translation>Internal steering group</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Introductory session</source>
        <translation>Introductory session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued by (country)</source>
        <translation>Issued by (country)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint consultation days</source>
        <translation>Joint consultation days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Joint days</source>
        <translation>Joint days</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days from</source>
        <translation>Joint days from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days to</source>
        <translation>Joint days to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kigali time</source>
        <translation>Kigali time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kind of exchange</source>
        <translation>Kind of exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Kind of passport</source>
        <translation>Kind of passport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Last day (if more than one)</source>
        <translation>Last day (if more than one)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Learning questions</source>
        <translation>Learning questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Local time, as 14:00; the other side's time is shown beside it.</source>
        <translation>Local time, as 14:00; the other side's time is shown beside it.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Moved {name}</source>
        <translation>Moved {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name as in the passport</source>
        <translation>Name as in the passport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name for sorting</source>
        <translation>Name for sorting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Name somebody</source>
        <translation>Name somebody</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Named somebody for the visit {name}</source>
        <translation>Named somebody for the visit {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Next entry</source>
        <translation>Next entry</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No session has been planned yet.</source>
        <translation>No session has been planned yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No visit has been planned yet.</source>
        <translation>No visit has been planned yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Nobody has seen the yellow-fever certificate of {name}: without it there is no entry.</source>
        <translation>Nobody has seen the yellow-fever certificate of {name}: without it there is no entry.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Nobody is named yet.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–North</source>
        <translation>North–North</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–South</source>
        <translation>North–South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Not possible: {who}</source>
        <translation>Not possible: {who}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Noted who attended {name}</source>
        <translation>Noted who attended {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Officials</source>
        <translation>Officials</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>On {day} the travel data of {n} people of this visit are erased for good, here and at the other office.</source>
        <translation>
            <numerusform>On {day} the travel data of {n} person of this visit are erased for good, here and at the other office.</numerusform>
            <numerusform>On {day} the travel data of {n} people of this visit are erased for good, here and at the other office.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Only this partnership</source>
        <translation>Only this partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Ordinary passport</source>
        <translation>Ordinary passport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Outgoing: the Flemish partner travels</source>
        <translation>Outgoing: the Flemish partner travels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Over the visits no politician or no official travelled.</source>
        <translation>Over the visits no politician or no official travelled.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Own digital exchange</source>
        <translation>Own digital exchange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Partner from the South</source>
        <translation>Partner from the South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place and host</source>
        <translation>Place and host</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Place or link</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Politician</source>
        <translation>Politician</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Politicians</source>
        <translation>Politicians</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Porto-Novo time</source>
        <translation>Porto-Novo time</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Removed {name}</source>
        <translation>Removed {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Service passport</source>
        <translation>Service passport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Several visits are called “{name}”. Nothing was done; ask for one of these: {choices}.</source>
        <translation>Several visits are called “{name}”. Nothing was done; ask for one of these: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Short name on vouchers</source>
        <translation>Short name on vouchers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Somebody for the delegation</source>
        <translation>Somebody for the delegation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>South–South</source>
        <translation>South–South</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Starts at</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Taken out of the delegation</source>
        <translation>Taken out of the delegation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Telephone in an emergency</source>
        <translation>Telephone in an emergency</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The day of the travel data of this visit has passed: none are kept.</source>
        <translation>The day of the travel data of this visit has passed: none are kept.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The day on the certificate: ten days after the vaccination.</source>
        <translation>The day on the certificate: ten days after the vaccination.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>The days in which all delegations of a call travel; joint days and conference follow in the form.</source>
        <translation>The days in which all delegations of a call travel; joint days and conference follow in the form.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The first visit to the partner is accompanied by an association: name the person.</source>
        <translation>The first visit to the partner is accompanied by an association: name the person.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The joint days need at least {least} days in a row inside the window.</source>
        <translation>The joint days need at least {least} days in a row inside the window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The last day lies before the first. Nothing was stored; type the days again.</source>
        <translation>The last day lies before the first. Nothing was stored; type the days again.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} ends before it begins: check both days.</source>
        <translation>The passport of {name} ends before it begins: check both days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} is not valid for {months} months after the visit.</source>
        <translation>The passport of {name} is not valid for {months} months after the visit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} was issued {years} years or longer before the arrival.</source>
        <translation>The passport of {name} was issued {years} years or longer before the arrival.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The same municipality takes part in another visit on these days: {other}.</source>
        <translation>The same municipality takes part in another visit on these days: {other}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session should be over: note who attended.</source>
        <translation>The session should be over: note who attended.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session took place, but nobody of one partner is on the attendance list: it does not count.</source>
        <translation>The session took place, but nobody of one partner is on the attendance list: it does not count.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The thematic conference lasts fewer than {least} days.</source>
        <translation>The thematic conference lasts fewer than {least} days.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: no valid travel document was noted.</source>
        <translation>The travel data are erased. What is kept: no valid travel document was noted.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: there was a valid travel document.</source>
        <translation>The travel data are erased. What is kept: there was a valid travel document.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The travel data of this visit are erased, or their day has passed. Nothing was stored; a new visit has travel data of its own.</source>
        <translation>The travel data of this visit are erased, or their day has passed. Nothing was stored; a new visit has travel data of its own.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit does not cover the joint days of its window ({start} to {end}).</source>
        <translation>The visit does not cover the joint days of its window ({start} to {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit lies more than {days} days outside its window.</source>
        <translation>The visit lies more than {days} days outside its window.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit should be over: note whether it took place.</source>
        <translation>The visit should be over: note whether it took place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit takes {days} days; about a week ({least} to {most}) is asked.</source>
        <translation>The visit takes {days} days; about a week ({least} to {most}) is asked.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The yellow-fever certificate of {name} is not valid yet on the day of departure: the vaccination must be at least {days} days before.</source>
        <translation>The yellow-fever certificate of {name} is not valid yet on the day of departure: the vaccination must be at least {days} days before.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Thematic conference</source>
        <translation>Thematic conference</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference from</source>
        <translation>Thematic conference from</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference to</source>
        <translation>Thematic conference to</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no further entry in this direction.</source>
        <translation>There is no further entry in this direction.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no partnership yet: a visit belongs to one. Adopt a match first.</source>
        <translation>There is no partnership yet: a visit belongs to one. Adopt a match first.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Time of</source>
        <translation>Time of</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To Belgium</source>
        <translation>To Belgium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To the partner country</source>
        <translation>To the partner country</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Took place</source>
        <translation>Took place</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Took somebody out of the delegation of {name}</source>
        <translation>Took somebody out of the delegation of {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Travel data, kept apart</source>
        <translation>Travel data, kept apart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Travelled</source>
        <translation>Travelled</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Type how many people of each side were there. A session counts only when somebody of both partners attended.</source>
        <translation>Type how many people of each side were there. A session counts only when somebody of both partners attended.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Visit package…</source>
        <translation>Visit package…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Who attended</source>
        <translation>Who attended</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Windows, visits and sessions of the call in view</source>
        <translation>Windows, visits and sessions of the call in view</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Yellow-fever certificate seen</source>
        <translation>Yellow-fever certificate seen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>nobody noted</source>
        <translation>nobody noted</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom officials</source>
        <translation>of whom officials</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom politicians</source>
        <translation>of whom politicians</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>sdg-calendar.ics</source>
        <translation>sdg-calendar.ics</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>travel data</source>
        <translation>travel data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{day} is a public holiday ({name}, {country}).</source>
        <translation>{day} is a public holiday ({name}, {country}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} delegates</source>
        <translation>
            <numerusform>{n} delegate</numerusform>
            <numerusform>{n} delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{n} delegates: about three ({least} to {most}) is asked.</source>
        <translation>
            <numerusform>{n} delegate: about three ({least} to {most}) is asked.</numerusform>
            <numerusform>{n} delegates: about three ({least} to {most}) is asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>{n} entries written to {file}</source>
        <translation>
            <numerusform>{n} entry written to {file}</numerusform>
            <numerusform>{n} entries written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} officials</source>
        <translation>
            <numerusform>{n} official</numerusform>
            <numerusform>{n} officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} others</source>
        <translation>
            <numerusform>{n} other</numerusform>
            <numerusform>{n} others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} politicians</source>
        <translation>
            <numerusform>{n} politician</numerusform>
            <numerusform>{n} politicians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} took place</source>
        <translation>
            <numerusform>{n} took place</numerusform>
            <numerusform>{n} took place</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>“{field}” is needed. Nothing was stored; fill it in.</source>
        <translation>“{field}” is needed. Nothing was stored; fill it in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</source>
        <translation>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</translation>
    </message>
</context>
</TS>

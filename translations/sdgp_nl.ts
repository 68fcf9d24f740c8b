<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Attached files</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Bank accounts and signatures for payments</source>
        <translation>Bankrekeningen en handtekeningen voor betalingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Complete partnership dossier</source>
        <translation>Volledig partnerschapsdossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Content of attached files</source>
        <translation>Inhoud van de bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Continues as</source>
        <translation>Gaat verder als</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Fields and their new values</source>
        <translation>Velden en hun nieuwe waarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Flemish partner</source>
        <translation>Vlaamse partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It holds personal data; it is printed apart, for those who may see it.</source>
        <translation>Het bevat persoonsgegevens; het wordt apart afgedrukt, voor wie het mag zien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It is printed apart when it is needed.</source>
        <translation>Het wordt apart afgedrukt wanneer het nodig is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Life of the partnership</source>
        <translation>Levensloop van het partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Nothing is recorded for it.</source>
        <translation>Er is niets voor ingevuld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>Paper {document} is not made as {ending}. Nothing was written; choose {endings}.</source>
        <translation>Document {document} bestaat niet als {ending}. Er werd niets geschreven; kies {endings}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Partner from the South</source>
        <translation>Partner uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Passports, dates of birth, diet, emergency contacts</source>
        <translation>Paspoorten, geboortedatums, dieet, noodcontacten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Private telephone numbers and mail addresses</source>
        <translation>Private telefoonnummers en mailadressen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDG targets of the learning log</source>
        <translation>SDG-doelstellingen van het leerlogboek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs</source>
        <translation>SDG's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs and targets of the dossiers</source>
        <translation>SDG’s en doelstellingen van de dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Score sheets and remarks of the assessors</source>
        <translation>Quoteringsfiches en opmerkingen van de beoordelaars</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Size (kB)</source>
        <translation>Grootte (kB)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database of the association. Where the paper originals of vouchers are is told in the voucher list.</source>
        <translation>De bestanden worden bewaard in de databank van de vereniging. Waar de papieren originelen van bewijsstukken liggen, staat in de lijst van bewijsstukken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database; their names are listed below.</source>
        <translation>De bestanden worden in de databank bewaard; hun namen staan hieronder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is no paper {document}. Nothing was written; choose one of {known}.</source>
        <translation>Document {document} bestaat niet. Er werd niets geschreven; kies uit {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is nothing to print for {subject} yet. Nothing was written; record something first.</source>
        <translation>Er is nog niets af te drukken voor {subject}. Er werd niets geschreven; vul eerst gegevens in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They are not part of papers that are shared.</source>
        <translation>Ze staan niet in documenten die gedeeld worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the panel and are erased {years} years after the decision.</source>
        <translation>Ze blijven bij de jury en worden {years} jaar na de beslissing gewist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the vouchers, with finance.</source>
        <translation>Ze blijven bij de bewijsstukken, bij de financiële dienst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Travel data never leave the visit and are erased {days} days after it.</source>
        <translation>Reisgegevens blijven bij het bezoek en worden {days} dagen erna gewist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>What was left out</source>
        <translation>Wat niet is opgenomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>When, who</source>
        <translation>Wanneer, wie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>association</source>
        <translation>vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>both partners</source>
        <translation>beide partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>call</source>
        <translation>oproep</translation>
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
        <translation>leeggemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>official code {code}</source>
        <translation>officiële code {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>partnership</source>
        <translation>partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{count} inhabitants ({year})</source>
        <translation>{count} inwoners ({year})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{count} older changes are not printed; they stay in the history of the partnership.</source>
        <translation>{count} oudere wijzigingen zijn niet afgedrukt; ze blijven in de geschiedenis van het partnerschap.</translation>
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
            <numerusform>Nog {n} gegeven van deze soort werd in dezelfde stap geschreven.</numerusform>
            <numerusform>Nog {n} gegevens van deze soort werden in dezelfde stap geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{n} more values; the history of the partnership in the program has them.</source>
        <translation>
            <numerusform>nog {n} waarde, te lezen in de geschiedenis van het partnerschap in het programma.</numerusform>
            <numerusform>nog {n} waarden, te lezen in de geschiedenis van het partnerschap in het programma.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{state} since {day}</source>
        <translation>{state} sinds {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{target} ({side})</source>
        <translation>{target} ({side})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>“{subject}” names nothing that paper {document} could be about. Nothing was written; give the number of a {kind}.</source>
        <translation>“{subject}” is niets waar document {document} over kan gaan. Er werd niets geschreven; geef het nummer ({kind}).</translation>
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
        <translation>Een blokkering heeft een reden nodig. Er is niets gewijzigd; schrijf ze op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>A budget belongs to a partnership. Adopt a match, or enter a partnership that runs already.</source>
        <translation>Een budget hoort bij een partnerschap. Neem een koppeling aan, of voer een partnerschap in dat al loopt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A budget is not negative. Nothing was stored; type zero or more.</source>
        <translation>Een budget is niet negatief. Er is niets bewaard; typ nul of meer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A project says which part of the local government it reaches. Nothing was signed; fill that in.</source>
        <translation>Een project zegt welk deel van het lokaal bestuur het bereikt. Er is niets ondertekend; vul dat in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A query or rejection needs its reason. Nothing was changed; write what is wrong.</source>
        <translation>Een vraag of verwerping heeft een reden nodig. Er is niets gewijzigd; schrijf wat er mis is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same half, line and currency as {document}.</source>
        <translation>Een tegenboeking heeft dezelfde helft, lijn en munt als {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same rate as {document}.</source>
        <translation>Een tegenboeking heeft dezelfde koers als {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal is negative.</source>
        <translation>Een tegenboeking is negatief.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero.</source>
        <translation>Een verschuiving heeft een bedrag boven nul nodig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero. Nothing was stored; to move money back, make a transfer the other way.</source>
        <translation>Een verschuiving heeft een bedrag boven nul nodig. Er is niets bewaard; om terug te schuiven maakt u een verschuiving in de andere richting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines.</source>
        <translation>Een verschuiving vraagt twee verschillende lijnen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines. Nothing was stored; choose another line.</source>
        <translation>Een verschuiving vraagt twee verschillende lijnen. Er is niets bewaard; kies een andere lijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A write-off needs its reason. Nothing was changed; write it.</source>
        <translation>Een afboeking heeft een reden nodig. Er is niets gewijzigd; schrijf ze op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advance</source>
        <translation>Voorschot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Advance account of {office}</source>
        <translation>Voorschottenrekening van {office}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Advance to the partner association</source>
        <translation>Voorschot aan de partnervereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advances</source>
        <translation>Voorschotten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>After the first year both partners decide together on the rest of the budget: more exchange, communication, a small project. Only this decision opens those lines.</source>
        <translation>Na het eerste jaar beslissen beide partners samen over de rest van het budget: meer uitwisseling, communicatie, een klein project. Alleen die beslissing opent die lijnen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>After the first-year decision</source>
        <translation>Na de beslissing na het eerste jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Agreed in writing by both associations</source>
        <translation>Schriftelijk akkoord van beide verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>All amounts in EUR unless a currency is named. Each entry is converted and rounded half up to the cent; totals are sums of these rounded amounts.</source>
        <translation>Alle bedragen in EUR, tenzij een munt vermeld staat. Elke boeking wordt omgerekend en op de cent afgerond (half naar boven); totalen zijn sommen van die afgeronde bedragen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>All lines together</source>
        <translation>Alle lijnen samen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Amount (EUR)</source>
        <translation>Bedrag (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amount ({currency})</source>
        <translation>Bedrag ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Amount in EUR</source>
        <translation>Bedrag in EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Amount taken back ({currency})</source>
        <translation>Teruggenomen bedrag ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Amounts chosen</source>
        <translation>Gekozen bedragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amounts in EUR. Every figure opens to the entries and the formula it comes from.</source>
        <translation>Bedragen in EUR. Elk cijfer opent naar de boekingen en de formule waaruit het komt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Amounts per line</source>
        <translation>Bedragen per lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An advance or refund has no line.</source>
        <translation>Een voorschot of terugbetaling heeft geen lijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>An approved entry is never changed; a mistake is corrected by a reversal and a new entry.</source>
        <translation>Een goedgekeurde boeking wordt nooit gewijzigd; een fout wordt rechtgezet met een tegenboeking en een nieuwe boeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An approved or rejected entry names who decided, and when.</source>
        <translation>Een goedgekeurde of verworpen boeking zegt wie besliste, en wanneer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Answered the question about entry {entry}</source>
        <translation>Vraag over boeking {entry} beantwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Answer…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve all that wait</source>
        <translation>Alles wat wacht goedkeuren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Approved entries of {name}</source>
        <translation>Boekingen van {name} goedgekeurd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Approved entries up to that day are locked; nothing can be booked there any more.</source>
        <translation>Goedgekeurde boekingen tot die dag worden vergrendeld; er kan daar niets meer geboekt worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Asked about entry {entry}</source>
        <translation>Vraag gesteld over boeking {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Ask…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Began the first-year decision of {name}</source>
        <translation>Beslissing na het eerste jaar van {name} begonnen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Begin the decision</source>
        <translation>Beslissing beginnen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Block the balance…</source>
        <translation>Saldo blokkeren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Book a refund…</source>
        <translation>Terugbetaling boeken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Booked on</source>
        <translation>Geboekt op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both associations agreed in writing</source>
        <translation>Beide verenigingen gingen schriftelijk akkoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Both halves</source>
        <translation>Beide helften</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both halves are equal. The original budget can be typed until the first cost is approved; afterwards budget is moved.</source>
        <translation>Beide helften zijn gelijk. Het oorspronkelijke budget kan getypt worden tot de eerste kost is goedgekeurd; daarna wordt budget verschoven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Both municipalities and both associations.</source>
        <translation>Beide gemeenten en beide verenigingen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Budget moved</source>
        <translation>Budget verschoven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Budget statement</source>
        <translation>Financiële staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the first-year decision of {name}</source>
        <translation>Beslissing na het eerste jaar van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the plan of {name}</source>
        <translation>Plan van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the Flemish half</source>
        <translation>Keuze van de Vlaamse helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the southern half</source>
        <translation>Keuze van de zuidelijke helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Close a period…</source>
        <translation>Periode afsluiten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Closed the period until {until}</source>
        <translation>Periode afgesloten tot {until}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Closed until {day}.</source>
        <translation>Afgesloten tot {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Communication and awareness</source>
        <translation>Communicatie en sensibilisering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Coordinator of {name}</source>
        <translation>Coördinator van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Costs from</source>
        <translation>Kosten vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Costs that count</source>
        <translation>Kosten die meetellen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Costs were approved on this budget. The plan stays as it is; move money with a transfer.</source>
        <translation>Er zijn kosten goedgekeurd op dit budget. Het plan blijft zoals het is; verschuif geld met een verschuiving.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Current budget</source>
        <translation>Huidig budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Current budget less what was spent</source>
        <translation>Huidig budget min de uitgaven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 Financiële staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Date of the decision</source>
        <translation>Datum van de beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Desk</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Document</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Document number</source>
        <translation>Stuknummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor line</source>
        <translation>Lijn van de donor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor post</source>
        <translation>Post van de donor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Draft</source>
        <translation>Ontwerp</translation>
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
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Entries</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Entry</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {entry} was taken back by reversal {reversal}, which counts. Nothing was changed; reject the reversal first.</source>
        <translation>Boeking {entry} werd teruggenomen door tegenboeking {reversal}, die meetelt. Er is niets gewijzigd; verwerp eerst de tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {other} has the same payee, day and amount.</source>
        <translation>Boeking {other} heeft dezelfde begunstigde, dag en bedrag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Exchange rates used</source>
        <translation>Gebruikte wisselkoersen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Finance</source>
        <translation>Financiën</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>First date of a late cost</source>
        <translation>Eerste datum van een late kost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>First used</source>
        <translation>Eerst gebruikt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>First-year decision</source>
        <translation>Beslissing na het eerste jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Flemish half</source>
        <translation>Vlaamse helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Flemish half spent</source>
        <translation>Vlaamse helft uitgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Flemish half: planned and spent by line</source>
        <translation>Vlaamse helft: gepland en uitgegeven per lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Flow</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>For late costs of a closed period. What is locked stays locked.</source>
        <translation>Voor late kosten van een afgesloten periode. Wat vergrendeld is, blijft vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Free again</source>
        <translation>Opnieuw vrij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Free it…</source>
        <translation>Vrijgeven…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From half</source>
        <translation>Van helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From line</source>
        <translation>Van lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>From the start</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Go to the partnerships</source>
        <translation>Naar de partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Half</source>
        <translation>Helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted} of {left}. Nothing was signed; the amounts must add up to the balance.</source>
        <translation>Helft {side} beslist over {wanted} van {left}. Er is niets ondertekend; de bedragen moeten samen het saldo zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted}, but {left} is left to decide on. Nothing was signed; lower the amounts.</source>
        <translation>Helft {side} beslist over {wanted}, maar er is {left} te beslissen. Er is niets ondertekend; verlaag de bedragen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent.</source>
        <translation>Helft {side} zou overschreden worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent: {total} of {limit}. Nothing was changed; reject a cost, or reverse one first.</source>
        <translation>Helft {side} zou overschreden worden: {total} van {limit}. Er is niets gewijzigd; verwerp een kost, of boek er eerst een tegen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Initial budget</source>
        <translation>Oorspronkelijk budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>It is submitted to the ledger and waits for the approval of a colleague.</source>
        <translation>Het wordt ingediend in het grootboek en wacht op de goedkeuring van een collega.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Journal and voucher list</source>
        <translation>Journaal en lijst van bewijsstukken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Justified</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Kind of document</source>
        <translation>Soort stuk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Ledger</source>
        <translation>Grootboek</translation>
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
        <translation>Lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left.</source>
        <translation>Lijn {line} van helft {side} heeft nog {left}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left. Nothing was stored; move less.</source>
        <translation>Lijn {line} van helft {side} heeft nog {left}. Er is niets bewaard; verschuif minder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} stands twice in the file.</source>
        <translation>Lijn {line} van helft {side} staat twee keer in het bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}.</source>
        <translation>Lijn {line} van helft {side} zou meer dan toegelaten overschreden worden: {spent} van {budget}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}. Nothing was changed; move budget to the line first.</source>
        <translation>Lijn {line} van helft {side} zou meer dan toegelaten overschreden worden: {spent} van {budget}. Er is niets gewijzigd; verschuif eerst budget naar de lijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} opens only with the first-year decision of this half.</source>
        <translation>Lijn {line} gaat pas open met de beslissing na het eerste jaar van deze helft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} takes costs from {since} on.</source>
        <translation>Lijn {line} neemt kosten vanaf {since}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} would have received more than {percent} %: the agreement of both associations must be noted in the remark.</source>
        <translation>Lijn {line} zou meer dan {percent} % gekregen hebben: het akkoord van beide verenigingen moet in de opmerking staan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}.</source>
        <translation>Er wordt geen geld verschoven naar lijn {line}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}. Nothing was stored; choose another line.</source>
        <translation>Er wordt geen geld verschoven naar lijn {line}. Er is niets bewaard; kies een andere lijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money leaves line {line} only by the first-year decision. Nothing was stored; open the decision form.</source>
        <translation>Geld verlaat lijn {line} alleen door de beslissing na het eerste jaar. Er is niets bewaard; open het beslissingsformulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>More exchange</source>
        <translation>Meer uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>More is taken back than is left of {document}.</source>
        <translation>Er wordt meer teruggenomen dan er van {document} over is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Move budget…</source>
        <translation>Budget verschuiven…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Moved budget from {from_line} to {to_line}</source>
        <translation>Budget verschoven van {from_line} naar {to_line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in French</source>
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>New decision</source>
        <translation>Nieuwe beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>New row</source>
        <translation>Nieuwe rij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>No advance was paid yet: the first one may be paid.</source>
        <translation>Er is nog geen voorschot betaald: het eerste mag betaald worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>No cost may be booked here</source>
        <translation>Hier mag geen kost geboekt worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No cost may be booked on line {line}.</source>
        <translation>Op lijn {line} mag geen kost geboekt worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>No entries yet</source>
        <translation>Nog geen boekingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>No entry has been submitted yet.</source>
        <translation>Er is nog geen boeking ingediend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>No first-year decision yet</source>
        <translation>Nog geen beslissing na het eerste jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No line gets an amount. Nothing was signed; say what the rest of the budget is for.</source>
        <translation>Geen enkele lijn krijgt een bedrag. Er is niets ondertekend; zeg waarvoor de rest van het budget dient.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>No partnership to keep a budget for</source>
        <translation>Geen partnerschap om een budget voor bij te houden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No period is closed. Nothing was changed.</source>
        <translation>Er is geen periode afgesloten. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>No rows are being typed.</source>
        <translation>Er worden geen rijen getypt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Not signed yet.</source>
        <translation>Nog niet ondertekend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Noted what happens with the open advance of {name}</source>
        <translation>Genoteerd wat er met het open voorschot van {name} gebeurt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Nothing was decided after the first year yet.</source>
        <translation>Na het eerste jaar werd nog niets beslist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Nothing was moved yet.</source>
        <translation>Er is nog niets verschoven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Once signed the decision stays as it is: its transfers are written and its lines open.</source>
        <translation>Eenmaal ondertekend blijft de beslissing zoals ze is: haar verschuivingen worden geschreven en haar lijnen gaan open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a cost can be reversed; {document} is none.</source>
        <translation>Alleen een kost kan tegengeboekt worden; {document} is er geen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a reversal is negative.</source>
        <translation>Alleen een tegenboeking is negatief.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only an approved cost is reversed; {document} is not approved.</source>
        <translation>Alleen een goedgekeurde kost wordt tegengeboekt; {document} is niet goedgekeurd.</translation>
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
        <translation>Open voorschot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Original at</source>
        <translation>Origineel bij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Original budget</source>
        <translation>Oorspronkelijk budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Original budget and all transfers in and out</source>
        <translation>Oorspronkelijk budget en alle verschuivingen in en uit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Papers</source>
        <translation>Papieren</translation>
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
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Parts of the budget</source>
        <translation>Delen van het budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Pay an advance…</source>
        <translation>Voorschot betalen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>People reached</source>
        <translation>Bereikte mensen</translation>
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
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Queried</source>
        <translation>Bevraagd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rate (units for 1 EUR)</source>
        <translation>Koers (eenheden voor 1 EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Refund of an advance</source>
        <translation>Terugbetaling van een voorschot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rejected entries (not counted)</source>
        <translation>Verworpen boekingen (niet meegeteld)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rejected entry {entry}</source>
        <translation>Boeking {entry} verworpen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reject…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remove the row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Reopen the period…</source>
        <translation>Periode heropenen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopened the period until {until}</source>
        <translation>Periode tot {until} heropend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopening a period needs its reason. Nothing was changed; write it.</source>
        <translation>Een periode heropenen vraagt een reden. Er is niets gewijzigd; schrijf ze op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Return opens the next row; a block from Excel can be pasted. Rows stay on this computer until you submit them; then they get their number and are never changed again.</source>
        <translation>Enter opent de volgende rij; een blok uit Excel kan geplakt worden. Rijen blijven op deze computer tot u ze indient; dan krijgen ze hun nummer en worden ze nooit meer gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reversal or refund of a cost</source>
        <translation>Tegenboeking of terugbetaling van een kost</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversal {entry} takes back entry {original}, which does not count. The period until {until} stays open; reject the reversal first.</source>
        <translation>Tegenboeking {entry} neemt boeking {original} terug, die niet meetelt. De periode tot {until} blijft open; verwerp eerst de tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversed entry {entry}</source>
        <translation>Boeking {entry} tegengeboekt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reverse…</source>
        <translation>Tegenboeken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Risks</source>
        <translation>Risico's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signatures are missing: {missing}. Nothing was signed; both coordinators and both associations sign.</source>
        <translation>Er ontbreken handtekeningen: {missing}. Er is niets ondertekend; beide coördinatoren en beide verenigingen tekenen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed on</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Signed on {day}: its lines are open and its transfers are written.</source>
        <translation>Ondertekend op {day}: de lijnen zijn open en de verschuivingen geschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signed the first-year decision of {name}</source>
        <translation>Beslissing na het eerste jaar van {name} ondertekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Small-scale experiment or project</source>
        <translation>Kleinschalig experiment of project</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Something is missing here.</source>
        <translation>Hier ontbreekt iets.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Source of the rate</source>
        <translation>Bron van de koers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Southern half</source>
        <translation>Zuidelijke helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Southern half spent</source>
        <translation>Zuidelijke helft uitgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Southern half: planned and spent by line</source>
        <translation>Zuidelijke helft: gepland en uitgegeven per lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Spent</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent before {year}</source>
        <translation>Uitgegeven vóór {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent in {year}</source>
        <translation>Uitgegeven in {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent to date</source>
        <translation>Uitgegeven tot nu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Statement</source>
        <translation>Staat van uitgaven</translation>
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
        <translation>Stappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Submit</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Submitted entries for {name}</source>
        <translation>Boekingen ingediend voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Submitted; nobody has looked at it yet.</source>
        <translation>Ingediend; nog niemand keek ernaar.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Sum of the approved costs and reversals, each rounded half up to the cent</source>
        <translation>Som van de goedgekeurde kosten en tegenboekingen, elk op de cent afgerond (half naar boven)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a budget file in…</source>
        <translation>Budgetbestand inlezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a ledger file in…</source>
        <translation>Grootboekbestand inlezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take exchange rates in…</source>
        <translation>Wisselkoersen inlezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Taken in on</source>
        <translation>Ingelezen op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Takes back</source>
        <translation>Neemt terug</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Taking {file} in</source>
        <translation>{file} wordt ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The advance account is at zero: there is nothing to write off.</source>
        <translation>De voorschottenrekening staat op nul: er is niets af te boeken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount in EUR is {computed}, not {given}.</source>
        <translation>Het bedrag in EUR is {computed}, niet {given}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount is zero.</source>
        <translation>Het bedrag is nul.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” is missing.</source>
        <translation>De kolom “{field}” ontbreekt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” stands twice in the file.</source>
        <translation>De kolom “{field}” staat twee keer in het bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is due from {due}, after the first year. Nothing was signed; check the date {day}.</source>
        <translation>De beslissing valt vanaf {due}, na het eerste jaar. Er is niets ondertekend; controleer de datum {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>The decision is signed</source>
        <translation>De beslissing is ondertekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is signed and stays as it is. Nothing was changed; make a new decision.</source>
        <translation>De beslissing is ondertekend en blijft zoals ze is. Er is niets gewijzigd; neem een nieuwe beslissing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document number {document} is used already.</source>
        <translation>Het stuknummer {document} is al gebruikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document was {days} days old when it was booked ({most} is usual).</source>
        <translation>Het stuk was {days} dagen oud toen het geboekt werd ({most} is gebruikelijk).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The entry number {number} stands twice in the file.</source>
        <translation>Het boekingsnummer {number} staat twee keer in het bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>The file was not taken in</source>
        <translation>Het bestand is niet ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The halves are equal: money moves between them only with the written agreement of both associations and a reason. Nothing was stored.</source>
        <translation>De helften zijn gelijk: geld gaat alleen van de ene naar de andere met schriftelijk akkoord van beide verenigingen en een reden. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>The open balance is blocked: {reason}</source>
        <translation>Het openstaand saldo is geblokkeerd: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked.</source>
        <translation>Het partnerschap ligt stil en het open voorschot ({open}) is geblokkeerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked. Nothing was changed; free it first, with the reason.</source>
        <translation>Het partnerschap ligt stil en het open voorschot ({open}) is geblokkeerd. Er is niets gewijzigd; geef het eerst vrij, met de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership was stopped on {since} ({ground}): later costs are rejected.</source>
        <translation>Het partnerschap werd stilgelegd op {since} ({ground}): latere kosten worden verworpen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period is closed until {until} already. Nothing was changed; choose a later day.</source>
        <translation>De periode is al afgesloten tot {until}. Er is niets gewijzigd; kies een latere dag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>The period is open again</source>
        <translation>De periode is opnieuw open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period until {until} is closed.</source>
        <translation>De periode tot {until} is afgesloten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The rate of EUR is 1.</source>
        <translation>De koers van EUR is 1.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The reason is missing. Nothing was signed; write why this use was chosen.</source>
        <translation>De reden ontbreekt. Er is niets ondertekend; schrijf waarom dit gebruik gekozen werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>The reversal takes the rate of the entry and waits for approval itself. Less than the whole leaves the rest as a cost.</source>
        <translation>De tegenboeking neemt de koers van de boeking en wacht zelf op goedkeuring. Minder dan het geheel laat de rest als kost staan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The year {year} is not the year of the date.</source>
        <translation>Het jaar {year} is niet het jaar van de datum.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is a decision that is not signed yet. Nothing was made; go on with that one.</source>
        <translation>Er is een beslissing die nog niet ondertekend is. Er is niets aangemaakt; ga daarmee verder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no entry with the document number {document} to take back.</source>
        <translation>Er is geen boeking met stuknummer {document} om terug te nemen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no rate for this currency and month.</source>
        <translation>Er is geen koers voor deze munt en maand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>This step cannot follow the present status. Nothing was changed; an approved entry is corrected by a reversal.</source>
        <translation>Deze stap kan niet op de huidige status volgen. Er is niets gewijzigd; een goedgekeurde boeking wordt rechtgezet met een tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>To decide on</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To half</source>
        <translation>Naar helft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To line</source>
        <translation>Naar lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took exchange rates in</source>
        <translation>Wisselkoersen ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took the ledger of {name} in</source>
        <translation>Grootboek van {name} ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Touches the advance account</source>
        <translation>Raakt de voorschottenrekening</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers</source>
        <translation>Verschuivingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers between lines</source>
        <translation>Verschuivingen tussen budgetlijnen</translation>
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
        <translation>Typ kosten in het tabblad “Boekingen typen” en dien ze in, of lees een grootboekbestand in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Type entries</source>
        <translation>Boekingen typen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Up to a tenth of the receiving line by the staff of the associations; above that, and between the halves, with a written agreement of both associations.</source>
        <translation>Tot een tiende van de ontvangende lijn door medewerkers van de verenigingen; daarboven, en tussen de helften, met schriftelijk akkoord van beide verenigingen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in Dutch</source>
        <translation>Gebruikelijke bewijsstukken, in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in English</source>
        <translation>Gebruikelijke bewijsstukken, in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in French</source>
        <translation>Gebruikelijke bewijsstukken, in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Visit or activity</source>
        <translation>Bezoek of activiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Waiting for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>What the first year brought</source>
        <translation>Wat het eerste jaar opleverde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>What the rest is for, by line</source>
        <translation>Waarvoor de rest dient, per lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Where the original is</source>
        <translation>Waar het origineel ligt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Which part of the local government is reached</source>
        <translation>Welk deel van het lokaal bestuur bereikt wordt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>With this transfer line {line} would have received more than {percent} % ({sum} on {base}). Nothing was stored; note the written agreement of both associations and the reason.</source>
        <translation>Met deze verschuiving zou lijn {line} meer dan {percent} % gekregen hebben ({sum} op {base}). Er is niets bewaard; noteer het schriftelijk akkoord van beide verenigingen en de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Write off the rest…</source>
        <translation>Rest afboeken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Written off</source>
        <translation>Afgeboekt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Written off: {amount}. Reason: {reason}</source>
        <translation>Afgeboekt: {amount}. Reden: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>and {count} more entries</source>
        <translation>en nog {count} boekingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>attendance list</source>
        <translation>aanwezigheidslijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>bank statement</source>
        <translation>rekeninguittreksel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>certificate of broadcast</source>
        <translation>uitzendattest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>correction note</source>
        <translation>correctienota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>delivery note</source>
        <translation>leverbon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>e-tickets</source>
        <translation>e-tickets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>from {line}</source>
        <translation>van {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>hotel invoice</source>
        <translation>hotelfactuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>internal debit note</source>
        <translation>interne debetnota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>lists</source>
        <translation>lijsten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>payment confirmation</source>
        <translation>betalingsbewijs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policies</source>
        <translation>verzekeringspolissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policy</source>
        <translation>verzekeringspolis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>quotes</source>
        <translation>offertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipt</source>
        <translation>ontvangstbewijs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipts</source>
        <translation>ontvangstbewijzen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>row {row}, {field}: {problem}</source>
        <translation>rij {row}, {field}: {problem}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed list</source>
        <translation>getekende lijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed per diem list</source>
        <translation>getekende dagvergoedingslijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>to {line}</source>
        <translation>naar {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>{amount} / {rate} = {eur}, rounded half up to the cent</source>
        <translation>{amount} / {rate} = {eur}, op de cent afgerond (half naar boven)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}).</source>
        <translation>{amount} heeft meer decimalen dan {currency} er heeft ({digits}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}).</source>
        <translation>{amount} is meer dan het openstaand saldo ({open}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}). Nothing was changed; check the amount.</source>
        <translation>{amount} is meer dan het openstaand saldo ({open}). Er is niets gewijzigd; controleer het bedrag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} is a weekend day.</source>
        <translation>{day} is een weekenddag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} lies outside the partnership ({start} to {end}).</source>
        <translation>{day} valt buiten het partnerschap ({start} tot {end}).</translation>
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
        <translation>{entries} nieuwe boekingen, {known} waren bekend, {transfers} verschuivingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{file}, row {row}, {field}: {problem} Nothing of the file was stored; correct the file and take it in again. Rows to correct: {count}.</source>
        <translation>{file}, rij {row}, {field}: {problem} Niets van het bestand is bewaard; verbeter het en lees het opnieuw in. Te verbeteren rijen: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is asked for.</source>
        <translation>{justified} % van de eerdere voorschotten is verantwoord; {least} % wordt gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is needed before the next one. Nothing was changed; approve more costs first.</source>
        <translation>{justified} % van de eerdere voorschotten is verantwoord; {least} % is nodig vóór het volgende. Er is niets gewijzigd; keur eerst meer kosten goed.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: quotes are asked for above this amount ({n}).</source>
        <translation>
            <numerusform>{number}, boeking {entry}: boven dit bedrag wordt een offerte gevraagd ({n}).</numerusform>
            <numerusform>{number}, boeking {entry}: boven dit bedrag worden offertes gevraagd ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: the document was {days} days old when it was booked.</source>
        <translation>{number}, boeking {entry}: het stuk was {days} dagen oud toen het geboekt werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {amount} is more than is left of half {side} ({left}).</source>
        <translation>{number}, boeking {entry}: {amount} is meer dan er van helft {side} over is ({left}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {day} is a weekend day.</source>
        <translation>{number}, boeking {entry}: {day} is een weekenddag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: “{word}” looks like a cost that is not eligible.</source>
        <translation>{number}, boeking {entry}: “{word}” lijkt op een niet-subsidieerbare kost.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: an advance of {open} is still open.</source>
        <translation>{number}: er staat nog een voorschot van {open} open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: desk {desk} has {count} entries, but the last number is {last}.</source>
        <translation>{number}: werkplek {desk} heeft {count} boekingen, maar het laatste nummer is {last}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entries {entry} and {other} have the same payee, day and amount.</source>
        <translation>{number}: boekingen {entry} en {other} hebben dezelfde begunstigde, dag en bedrag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} lies in a closed period but is not locked.</source>
        <translation>{number}: boeking {entry} ligt in een afgesloten periode maar is niet vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} was approved by the person who made it.</source>
        <translation>{number}: boeking {entry} werd goedgekeurd door wie ze maakte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: half {side} is overspent.</source>
        <translation>{number}: helft {side} is overschreden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: less than half of the plan is for exchange and meeting.</source>
        <translation>{number}: minder dan de helft van het plan dient voor uitwisseling en ontmoeting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} of half {side} is overspent.</source>
        <translation>{number}: lijn {line} van helft {side} is overschreden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} received more than {percent} % without a noted agreement.</source>
        <translation>{number}: lijn {line} kreeg meer dan {percent} % zonder genoteerd akkoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was justified than was advanced.</source>
        <translation>{number}: er werd meer verantwoord dan voorgeschoten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was taken back of entry {entry} than it holds. Reject one of its reversals.</source>
        <translation>{number}: van boeking {entry} werd meer teruggenomen dan ze bevat. Verwerp een van haar tegenboekingen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: reversal {entry} takes back entry {original}, which does not count. Reject the reversal.</source>
        <translation>{number}: tegenboeking {entry} neemt boeking {original} terug, die niet meetelt. Verwerp de tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the amount in EUR of entry {entry} does not follow from its rate.</source>
        <translation>{number}: het bedrag in EUR van boeking {entry} volgt niet uit de koers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the approved entry {entry} is dated after the partnership was stopped.</source>
        <translation>{number}: de goedgekeurde boeking {entry} dateert van na het stilleggen van het partnerschap.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the document number {document} is used by more than one entry.</source>
        <translation>{number}: het stuknummer {document} wordt door meer dan één boeking gebruikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the entry number {entry} is used twice.</source>
        <translation>{number}: het boekingsnummer {entry} is twee keer gebruikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the first-year decision is due since {due}.</source>
        <translation>{number}: de beslissing na het eerste jaar wordt verwacht sinds {due}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the open advance of {open} is blocked: {reason}</source>
        <translation>{number}: het open voorschot van {open} is geblokkeerd: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the plan of half {side} adds up to {planned}, not to {half}.</source>
        <translation>{number}: het plan van helft {side} telt op tot {planned}, niet tot {half}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries have an open question.</source>
        <translation>
            <numerusform>{number}: {n} boeking heeft een open vraag.</numerusform>
            <numerusform>{number}: {n} boekingen hebben een open vraag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries wait for approval.</source>
        <translation>
            <numerusform>{number}: {n} boeking wacht op goedkeuring.</numerusform>
            <numerusform>{number}: {n} boekingen wachten op goedkeuring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>{n} entries are locked</source>
        <translation>
            <numerusform>{n} boeking is vergrendeld</numerusform>
            <numerusform>{n} boekingen zijn vergrendeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} entries submitted</source>
        <translation>
            <numerusform>{n} boeking ingediend</numerusform>
            <numerusform>{n} boekingen ingediend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} entries until {until} are not decided. The period stays open; approve or reject them first.</source>
        <translation>
            <numerusform>Over {n} boeking tot {until} is niet beslist. De periode blijft open; keur ze eerst goed of verwerp ze.</numerusform>
            <numerusform>Over {n} boekingen tot {until} is niet beslist. De periode blijft open; keur ze eerst goed of verwerp ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} quotes are asked for above this amount.</source>
        <translation>
            <numerusform>Boven dit bedrag wordt {n} offerte gevraagd.</numerusform>
            <numerusform>Boven dit bedrag worden {n} offertes gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>{n} rates are new or changed</source>
        <translation>
            <numerusform>{n} koers is nieuw of gewijzigd</numerusform>
            <numerusform>{n} koersen zijn nieuw of gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} rows are not ready: {problem} Nothing was submitted; correct the marked cells.</source>
        <translation>
            <numerusform>{n} rij is niet klaar: {problem} Er is niets ingediend; verbeter de gemarkeerde cellen.</numerusform>
            <numerusform>{n} rijen zijn niet klaar: {problem} Er is niets ingediend; verbeter de gemarkeerde cellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>{n} rows cannot be taken. Nothing of the file was stored; correct them and take the file in again.</source>
        <translation>
            <numerusform>{n} rij kan niet ingelezen worden. Niets van het bestand is bewaard; verbeter ze en lees het bestand opnieuw in.</numerusform>
            <numerusform>{n} rijen kunnen niet ingelezen worden. Niets van het bestand is bewaard; verbeter ze en lees het bestand opnieuw in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} rows were not submitted and stay here: {cell}</source>
        <translation>
            <numerusform>{n} rij werd niet ingediend en blijft hier staan: {cell}</numerusform>
            <numerusform>{n} rijen werden niet ingediend en blijven hier staan: {cell}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{open} is more than may be written off ({most}). Nothing was changed; ask for a refund.</source>
        <translation>{open} is meer dan afgeboekt mag worden ({most}). Er is niets gewijzigd; vraag een terugbetaling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made the entry and cannot approve it.</source>
        <translation>{person} maakte de boeking en kan ze niet goedkeuren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made this entry and cannot approve it. Nothing was changed; ask a colleague to approve it.</source>
        <translation>{person} maakte deze boeking en kan ze niet goedkeuren. Er is niets gewijzigd; vraag een collega om ze goed te keuren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; correct it and try again.</source>
        <translation>{problem} Er is niets gewijzigd; verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; look at the entry again.</source>
        <translation>{problem} Er is niets gewijzigd; bekijk de boeking opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{rate} is not a rate.</source>
        <translation>{rate} is geen koers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{ready} of {all} rows are ready to be submitted.</source>
        <translation>{ready} van {all} rijen zijn klaar om in te dienen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} ({half}) to {to_line} ({to_half}). {reason}</source>
        <translation>{reference}, {day}: {amount} van {line} ({half}) naar {to_line} ({to_half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} to {to_line} ({half}). {reason}</source>
        <translation>{reference}, {day}: {amount} van {line} naar {to_line} ({half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % justified</source>
        <translation>{share} % verantwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed before the next advance.</source>
        <translation>{share} % van alle voorschotten is verantwoord; {needed} % is nodig vóór het volgende voorschot.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed: the next advance may be paid.</source>
        <translation>{share} % van alle voorschotten is verantwoord; {needed} % is nodig: het volgende voorschot mag betaald worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % of {half}</source>
        <translation>{share} % van {half}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} current</source>
        <translation>{side} huidig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} left</source>
        <translation>{side} rest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} original</source>
        <translation>{side} begin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} spent</source>
        <translation>{side} uitgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} transfers</source>
        <translation>{side} verschoven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{field}” is not a column of this file.</source>
        <translation>“{field}” is geen kolom van dit bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a day; write it as 2024-05-31.</source>
        <translation>“{text}” is geen dag; schrijf hem als 2024-05-31.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a number; write it as 1234.56.</source>
        <translation>“{text}” is geen getal; schrijf het als 1234.56.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” stands in a column without a name; move or delete it.</source>
        <translation>“{text}” staat in een kolom zonder naam; verplaats of verwijder die waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” was not taken.</source>
        <translation>“{text}” werd niet aanvaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is neither INITIAL nor TRANSFER.</source>
        <translation>“{value}” is noch INITIAL noch TRANSFER.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a currency of the ledger; known are {known}.</source>
        <translation>“{value}” is geen munt van het grootboek; bekend zijn {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half (N or S).</source>
        <translation>“{value}” is geen helft (N of S).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half. Nothing was stored; choose N or S.</source>
        <translation>“{value}” is geen helft. Er is niets bewaard; kies N of S.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget. Nothing was stored; choose a line of the chart.</source>
        <translation>“{value}” is geen budgetlijn. Er is niets bewaard; kies een lijn uit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget; known are {known}.</source>
        <translation>“{value}” is geen budgetlijn; bekend zijn {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a status; known are {known}.</source>
        <translation>“{value}” is geen status; bekend zijn {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a type of entry (EXP, REV, ADV, RFD).</source>
        <translation>“{value}” is geen type boeking (EXP, REV, ADV, RFD).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{word}” looks like a cost that is not eligible.</source>
        <translation>“{word}” lijkt op een niet-subsidieerbare kost.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>A call opens partnerships with one country: its days, its rules and who may take part.</source>
        <translation>Een oproep opent partnerschappen met één land: de dagen, de regels en wie mag deelnemen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A call that is {state} cannot become {wanted}. Nothing was changed.</source>
        <translation>Een oproep die “{state}” is, kan niet “{wanted}” worden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A new version of the rules needs a reason. Nothing was stored; write one sentence.</source>
        <translation>Een nieuwe versie van de regels vraagt een reden. Er is niets bewaard; schrijf één zin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A rule of a published call is not typed over. Nothing was changed; make a new version with a reason.</source>
        <translation>Een regel van een gepubliceerde oproep wordt niet overschreven. Er is niets gewijzigd; maak een nieuwe versie met een reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added a milestone: {name}</source>
        <translation>Stap toegevoegd: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added an information session on {day}</source>
        <translation>Infosessie op {day} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added {name} to the steering group</source>
        <translation>{name} toegevoegd aan de stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Admitted</source>
        <translation>Toegelaten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Admitted (codes, with semicolons)</source>
        <translation>Toegelaten (codes, met puntkomma's)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Admitted districts and communes</source>
        <translation>Toegelaten districten en gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>An official, a politician and a general director of Flemish local governments, and association staff.</source>
        <translation>Een ambtenaar, een politicus en een algemeen directeur van Vlaamse lokale besturen, en medewerkers van de vereniging.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Application form</source>
        <translation>Kandidatuurformulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived the call {name}</source>
        <translation>Oproep {name} gearchiveerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call and theme</source>
        <translation>Oproep en thema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Calls</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the call {name}</source>
        <translation>Oproep {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the draft rules of {name}</source>
        <translation>Ontwerpregels van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the information session on {day}</source>
        <translation>Infosessie op {day} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the milestone {name}</source>
        <translation>Stap {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the programme {name}</source>
        <translation>Programma {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed {name} in the steering group</source>
        <translation>{name} gewijzigd in de stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Close the call</source>
        <translation>De oproep sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed the call {name}</source>
        <translation>Oproep {name} gesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Closes</source>
        <translation>Sluiting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Closes on</source>
        <translation>Sluit op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closes on (end of the day, Brussels time)</source>
        <translation>Sluit op (einde van de dag, Brusselse tijd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closing of the call</source>
        <translation>Sluiting van de oproep</translation>
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
        <translation>Conceptnota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>Concept note on SDG partnerships</source>
        <translation>Conceptnota over SDG-partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Confirm the timeline</source>
        <translation>De tijdlijn bevestigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Confirmed the timeline of {name}</source>
        <translation>Tijdlijn van {name} bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Count the days again</source>
        <translation>De dagen opnieuw berekenen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted from</source>
        <translation>Geteld vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted the timeline of {name} again</source>
        <translation>Tijdlijn van {name} opnieuw berekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date of the source</source>
        <translation>Datum van de bron</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Delicate period</source>
        <translation>Delicate periode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Done: {step}</source>
        <translation>Gedaan: {step}</translation>
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
        <translation>Ontwerp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft, to be confirmed</source>
        <translation>Ontwerp, te bevestigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Elections</source>
        <translation>Verkiezingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the period</source>
        <translation>Einde van de periode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the programme</source>
        <translation>Einde van het programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>First version</source>
        <translation>Eerste versie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Forget the changes</source>
        <translation>Wijzigingen vergeten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General director</source>
        <translation>Algemeen directeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General practice, to be checked</source>
        <translation>Algemene praktijk, na te kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Goals of the new theme (numbers, with semicolons)</source>
        <translation>Doelen van het nieuwe thema (nummers, met puntkomma’s)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Holder of the grant</source>
        <translation>Houder van de subsidie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Information session</source>
        <translation>Infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Information sessions</source>
        <translation>Infosessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Inspired by</source>
        <translation>Geïnspireerd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested after all sessions ({count}): {names}</source>
        <translation>Belangstelling na alle sessies ({count}): {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested in taking part</source>
        <translation>Wil deelnemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Is interested</source>
        <translation>Is geïnteresseerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Language of its letters</source>
        <translation>Taal van haar brieven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Languages of the track</source>
        <translation>Talen van het spoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Learning and follow-up</source>
        <translation>Leren en vervolg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Ledger and advances</source>
        <translation>Grootboek en voorschotten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the call {name}</source>
        <translation>Oproep {name} gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the programme {name}</source>
        <translation>Programma {name} gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made version {version} of the rules of {name}</source>
        <translation>Versie {version} van de regels van {name} gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Made {name}</source>
        <translation>{name} gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Make the version</source>
        <translation>De versie maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Matching</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Months from there</source>
        <translation>Maanden vanaf daar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Moved the milestone {name} to the bin</source>
        <translation>Stap {name} naar de prullenbak verplaatst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name for sorting</source>
        <translation>Naam om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in French</source>
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: code</source>
        <translation>Nieuwe vereniging van het land: code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: name</source>
        <translation>Nieuwe vereniging van het land: naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New call</source>
        <translation>Nieuwe oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New information session</source>
        <translation>Nieuwe infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New member</source>
        <translation>Nieuw lid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New programme</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version of the rules</source>
        <translation>Nieuwe versie van de regels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>No calls yet</source>
        <translation>Nog geen oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>No rule has another value now. No new version was made.</source>
        <translation>Geen enkele regel heeft een andere waarde. Er is geen nieuwe versie gemaakt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Nobody is admitted yet: fill in the rule “Admitted districts or communes”.</source>
        <translation>Er is nog niemand toegelaten: vul de regel “Toegelaten districten of gemeenten” in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note who came…</source>
        <translation>Noteren wie er was…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Noted {n} municipalities at the information session</source>
        <translation>
            <numerusform>{n} gemeente genoteerd bij de infosessie</numerusform>
            <numerusform>{n} gemeenten genoteerd bij de infosessie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Official</source>
        <translation>Ambtenaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open the call</source>
        <translation>De oproep openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opened the call {name}</source>
        <translation>Oproep {name} geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opening of the call</source>
        <translation>Opening van de oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Opens</source>
        <translation>Opening</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Opens on</source>
        <translation>Opent op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partner country</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships from</source>
        <translation>Partnerschappen van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships last {months} months at most. Nothing was stored; shorten the period.</source>
        <translation>Partnerschappen duren hoogstens {months} maanden. Er is niets bewaard; kort de periode in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Partnerships that began under an older version keep it.</source>
        <translation>Partnerschappen die onder een oudere versie begonnen, behouden die.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships until</source>
        <translation>Partnerschappen tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People who came</source>
        <translation>Aanwezige mensen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Place or link</source>
        <translation>Plaats of link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Politician</source>
        <translation>Mandataris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Promises</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Proposal, to be confirmed</source>
        <translation>Voorstel, te bevestigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Published text</source>
        <translation>Gepubliceerde tekst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Put in view</source>
        <translation>In beeld zetten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remove the step</source>
        <translation>De stap verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reopened the call {name}</source>
        <translation>Oproep {name} heropend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule book: type a value, Return goes on</source>
        <translation>Reglement: typ een waarde, Enter gaat verder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Rule “{name}” of {call} holds “{stored}”, which cannot be used; {value} counts until it is mended.</source>
        <translation>Regel “{name}” van {call} bevat “{stored}”, wat onbruikbaar is; {value} telt tot hij verbeterd is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Rules as in</source>
        <translation>Regels zoals in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Rules: version {version}</source>
        <translation>Regels: versie {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>SDG policy</source>
        <translation>SDG-beleid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Scoring</source>
        <translation>Quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Search in the rules</source>
        <translation>Zoeken in de regels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Seat</source>
        <translation>Zetel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Section of the concept note</source>
        <translation>Deel van de conceptnota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Source document</source>
        <translation>Brondocument</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Start of the period</source>
        <translation>Start van de periode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Steering group</source>
        <translation>Stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Steering group and panel</source>
        <translation>Stuurgroep en panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Stored is “{value}”, which cannot be used; the value shown counts. Type the right one.</source>
        <translation>Opgeslagen is “{value}”, wat onbruikbaar is; de getoonde waarde telt. Typ de juiste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Sub-themes</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>The call begins as a draft: you can still change every rule before you open it.</source>
        <translation>De oproep begint als ontwerp: u kunt elke regel nog wijzigen voor u de oproep opent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: no municipality has the codes {codes}, which it admits. Nothing was changed; correct them, or add the municipalities first.</source>
        <translation>De oproep kan nog niet worden geopend: geen enkel bestuur heeft de codes {codes}, die de oproep toelaat. Er is niets gewijzigd; verbeter ze, of voeg de besturen eerst toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</source>
        <translation>De oproep kan nog niet geopend worden: {missing}. Er is niets gewijzigd; vul dit eerst in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>The call is a draft: what you type is stored at once.</source>
        <translation>De oproep is een ontwerp: wat u typt, wordt meteen bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} closes on {day}.</source>
        <translation>De oproep {call} sluit op {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} has no information session yet; one is held right after the launch.</source>
        <translation>De oproep {call} heeft nog geen infosessie; er is er een net na de lancering.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} is past its closing day; close it.</source>
        <translation>De oproep {call} is voorbij de sluitingsdag; sluit de oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {code} is archived. Nothing was changed; take it out of the archive first.</source>
        <translation>De oproep {code} is gearchiveerd. Er is niets gewijzigd; haal de oproep eerst uit het archief.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The calls of the programme offer {places} places in {country}; {planned} are planned.</source>
        <translation>De oproepen van het programma bieden {places} plaatsen ({country}); {planned} zijn gepland.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them.</source>
        <translation>De dagen van de oproep volgen elkaar niet op: opening, sluiting, start, einde. Er is niets bewaard; verbeter ze.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days.</source>
        <translation>De periode valt buiten het programma ({starts} tot {ends}). Er is niets bewaard; verbeter de dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The register does not know {codes}, which the rule “{code}” would name. Nothing was stored; correct it, or add it to the register first.</source>
        <translation>Het register kent {codes} niet, die de regel “{code}” zou noemen. Er is niets opgeslagen; verbeter het, of voeg het eerst toe aan het register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</source>
        <translation>Het reglement van {call} heeft geen bepaling {code}. Er is niets gewijzigd; voeg de bepaling toe in een nieuwe versie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule “{code}” cannot be empty. Nothing was stored; name at least one.</source>
        <translation>De regel “{code}” kan niet leeg zijn. Er is niets opgeslagen; noem er minstens één.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The steering group has no {seat} on {day}.</source>
        <translation>De stuurgroep heeft geen lid “{seat}” op {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timeline is confirmed</source>
        <translation>De tijdlijn is bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The timeline of {call} is a draft; the associations confirm it.</source>
        <translation>De tijdlijn van {call} is een ontwerp; de verenigingen bevestigen die.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timing figure of the note is missing: these steps are a draft until they are confirmed.</source>
        <translation>De tijdsfiguur ontbreekt in de nota: deze stappen zijn een ontwerp tot ze bevestigd zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Themes</source>
        <translation>Thema's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a call {code}. Nothing was made; choose another code.</source>
        <translation>Er is al een oproep {code}. Er is niets gemaakt; kies een andere code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a programme {code}. Nothing was made; choose another code.</source>
        <translation>Er is al een programma {code}. Er is niets gemaakt; kies een andere code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no call {call}. Nothing was changed; choose one of the list of calls.</source>
        <translation>Er is geen oproep {call}. Er is niets gewijzigd; kies er een uit de lijst van oproepen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>This call is archived. Take it out of the archive to change it.</source>
        <translation>Deze oproep is gearchiveerd. Haal de oproep uit het archief om hem te wijzigen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Two offices made version {version} of the rules of {call}; make a new version that settles it.</source>
        <translation>Twee kantoren maakten versie {version} van de regels van {call}; maak een nieuwe versie die dit uitklaart.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Type another value; a new version with a reason makes it count. Partnerships keep theirs.</source>
        <translation>Typ een andere waarde; een nieuwe versie met een reden maakt ze geldig. Partnerschappen behouden de hunne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Version {version} of the rules</source>
        <translation>Versie {version} van de regels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Visits and sessions</source>
        <translation>Bezoeken en sessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Was: {value}</source>
        <translation>Was: {value}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>What changes</source>
        <translation>Wat er wijzigt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Who may take part</source>
        <translation>Wie mag deelnemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>alcohol and tobacco</source>
        <translation>alcohol en tabak</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>and days</source>
        <translation>en dagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>arrival</source>
        <translation>aankomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>associations</source>
        <translation>verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>business class</source>
        <translation>businessclass</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>cash without a signed list</source>
        <translation>contant geld zonder getekende lijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>challenges</source>
        <translation>uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>changes</source>
        <translation>veranderingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>city links</source>
        <translation>stedenbanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>communes</source>
        <translation>gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>costs funded twice</source>
        <translation>dubbel gefinancierde kosten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a month</source>
        <translation>dagen per maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a year</source>
        <translation>dagen per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>debts and interest</source>
        <translation>schulden en intresten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>degrees</source>
        <translation>graden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>digits</source>
        <translation>decimalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>doubtful debts</source>
        <translation>dubieuze vorderingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>entries</source>
        <translation>notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>exchange losses</source>
        <translation>wisselverliezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges</source>
        <translation>uitwisselingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges a year</source>
        <translation>uitwisselingen per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fines</source>
        <translation>boetes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>gifts</source>
        <translation>geschenken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>guarantees</source>
        <translation>waarborgen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>half days</source>
        <translation>halve dagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>interests</source>
        <translation>interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>land and buildings</source>
        <translation>gronden en gebouwen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>list (a;b)</source>
        <translation>lijst (a;b)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>loans</source>
        <translation>leningen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>meetings a year</source>
        <translation>vergaderingen per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>no active city link</source>
        <translation>geen actieve stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>other authorities</source>
        <translation>andere overheden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairings</source>
        <translation>verdelingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairs</source>
        <translation>paren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>partnerships</source>
        <translation>partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>principle</source>
        <translation>principe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>priority 1</source>
        <translation>prioriteit 1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>private extension of a journey</source>
        <translation>privéverlenging van een reis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>provisions</source>
        <translation>voorzieningen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>quotes</source>
        <translation>offertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>rate of the month</source>
        <translation>koers van de maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>recoverable VAT</source>
        <translation>terugvorderbare btw</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>salaries of the partner</source>
        <translation>lonen van de partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sentences</source>
        <translation>zinnen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>services</source>
        <translation>diensten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>services of own staff</source>
        <translation>diensten van eigen personeel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sessions a year</source>
        <translation>sessies per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>share (0 to 1)</source>
        <translation>aandeel (0 tot 1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sheets</source>
        <translation>scorebladen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>sister association</source>
        <translation>zustervereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>spring of 2024</source>
        <translation>lente 2024</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>steering group</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>stories a year</source>
        <translation>verhalen per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>strengths</source>
        <translation>sterktes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sub-themes</source>
        <translation>subthema's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>tags</source>
        <translation>trefwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>target</source>
        <translation>subdoel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>the whole period</source>
        <translation>de hele periode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>units for 1 EUR</source>
        <translation>eenheden voor 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits a year</source>
        <translation>bezoeken per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{call} admits {codes}, which no municipality has; correct the codes, or add the municipalities.</source>
        <translation>{call} laat {codes} toe, die geen enkel bestuur heeft; verbeter de codes, of voeg de besturen toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) is due on {day}.</source>
        <translation>{name} ({call}): te doen tegen {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) was due on {day}.</source>
        <translation>{name} ({call}) moest klaar zijn op {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, interested</source>
        <translation>{name}: {people}, geïnteresseerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, not interested</source>
        <translation>{name}: {people}, niet geïnteresseerd</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>{n} places</source>
        <translation>
            <numerusform>{n} plaats</numerusform>
            <numerusform>{n} plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>{n} rules have another value. They count when a new version is made.</source>
        <translation>
            <numerusform>{n} regel heeft een andere waarde. Die telt zodra er een nieuwe versie is.</numerusform>
            <numerusform>{n} regels hebben een andere waarde. Die tellen zodra er een nieuwe versie is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{n} steps moved</source>
        <translation>
            <numerusform>{n} stap verschoven</numerusform>
            <numerusform>{n} stappen verschoven</numerusform>
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
        <translation>“{name}” staat nog niet in de lijst: het wordt een nieuw thema, met deze doelen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{name}” is still empty; the call cannot be opened before it is filled in.</source>
        <translation>“{name}” is nog leeg; de oproep kan pas worden geopend als dit is ingevuld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name days of every year, which the rule “{code}” needs. Nothing was stored; type month and day as 04-07, a period as 04-07/04-13, several with ; between them.</source>
        <translation>“{value}” noemt geen dagen van elk jaar, maar de regel “{code}” vraagt die. Er is niets opgeslagen; typ maand en dag als 04-07, een periode als 04-07/04-13, meerdere met ; ertussen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name lines of the budget, which the rule “{code}” needs. Nothing was stored; type A1, several with ; between them where it is a list.</source>
        <translation>“{value}” noemt geen lijnen van het budget, maar de regel “{code}” vraagt die. Er is niets opgeslagen; typ A1, meerdere met ; ertussen als het een lijst is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” has more than {digits} decimals, which the rule “{code}” takes at most ({unit}). Nothing was stored; round it.</source>
        <translation>“{value}” heeft meer dan {digits} decimalen, het meeste wat de regel “{code}” aanneemt ({unit}). Er is niets opgeslagen; rond het af.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is neither yes nor no, but the rule “{code}” needs one of them. Nothing was stored.</source>
        <translation>“{value}” is ja noch nee, maar de regel “{code}” vraagt een van beide. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a day, but the rule “{code}” needs one. Nothing was stored; type it as 2024-04-07.</source>
        <translation>“{value}” is geen dag, maar de regel “{code}” vraagt er een. Er is niets opgeslagen; typ hem als 2024-04-07.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a number, but the rule “{code}” needs one ({unit}). Nothing was stored; type a number.</source>
        <translation>“{value}” is geen getal, maar de regel “{code}” vraagt er een ({unit}). Er is niets bewaard; typ een getal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a time zone, but the rule “{code}” needs one. Nothing was stored; type it as Europe/Brussels or Africa/Kigali.</source>
        <translation>“{value}” is geen tijdzone, maar de regel “{code}” vraagt er een. Er is niets opgeslagen; typ ze als Europe/Brussels of Africa/Kigali.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a whole number, but the rule “{code}” needs one ({unit}). Nothing was stored; type it without decimals.</source>
        <translation>“{value}” is geen geheel getal, maar de regel “{code}” vraagt er een ({unit}). Er is niets opgeslagen; typ het zonder decimalen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not what the rule “{code}” takes: {choices}. Nothing was stored; choose from these, several with ; between them where it is a list.</source>
        <translation>“{value}” is niet wat de regel “{code}” aanneemt: {choices}. Er is niets opgeslagen; kies hieruit, meerdere met ; ertussen als het een lijst is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” lies outside {least} to {most} ({unit}), which the rule “{code}” takes. Nothing was stored; type a number within.</source>
        <translation>“{value}” valt buiten {least} tot {most} ({unit}), wat de regel “{code}” aanneemt. Er is niets opgeslagen; typ een getal daarbinnen.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Beschadigd en verwijderd, omdat ze niet vergrendeld konden worden: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>New PIN: </source>
        <translation>Nieuwe pincode: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/pins.py"/>
        <source>PIN of {file}: </source>
        <translation>Pincode van {file}: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>Password of the visit package: </source>
        <translation>Wachtwoord van het bezoekpakket: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Recovery key: </source>
        <translation>Herstelsleutel: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>SDG partnerships of municipalities: the window without arguments, or one command.</source>
        <translation>SDG-partnerschappen van gemeenten: het venster zonder argumenten, of één opdracht.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Sommige veiligheidskopieën liggen nog open. De databank is vergrendeld; de rest volgt bij de volgende start.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>Still missing: {names}.</source>
        <translation>Ontbreekt nog: {names}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>The command cannot be read as it stands ({text}).</source>
        <translation>De opdracht is zo niet te lezen ({text}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The keys of this desk are back.</source>
        <translation>De sleutels van deze werkplek zijn terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The same PIN once more: </source>
        <translation>Dezelfde pincode nog eens: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>The same password once more: </source>
        <translation>Nog eens hetzelfde wachtwoord: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>Er is geen pincode meer. De databank en haar veiligheidskopieën liggen open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>There is no command “{text}”.</source>
        <translation>Er is geen opdracht “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>This is not understood here: {text}.</source>
        <translation>Dit wordt hier niet begrepen: {text}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>VVSG, RALGA or ANCB</source>
        <translation>VVSG, RALGA of ANCB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Write the recovery sheet now, with “office recovery”, and let two people keep it on paper: without it a PIN that everybody forgot cannot be brought back.</source>
        <translation>Schrijf nu het herstelblad met “office recovery”, en laat twee mensen het op papier bewaren: zonder dat blad komt een pincode die iedereen vergeten is niet terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>U hebt geen pincode meer. Anderen hebben er een: de databank blijft vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a municipality that stands twice in the register</source>
        <translation>een gemeente die tweemaal in het register staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a new PIN with the recovery key (SDGP_RECOVERY_KEY, or asked for)</source>
        <translation>een nieuwe pincode met de herstelsleutel (SDGP_RECOVERY_KEY, of gevraagd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a paper by its number (D00, D02, D06, D12 …)</source>
        <translation>een document bij zijn nummer (D00, D02, D06, D12 …)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>act</source>
        <translation>handeling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>advances</source>
        <translation>voorschotten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>all fields that can be set back</source>
        <translation>alle velden die kunnen worden teruggezet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>also for desks whose six words nobody here has compared</source>
        <translation>ook voor werkplekken waarvan hier niemand de zes woorden heeft vergeleken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>alternatives</source>
        <translation>andere mogelijkheden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer an open question</source>
        <translation>een open vraag beantwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer many open questions with the values of one office</source>
        <translation>veel open vragen beantwoorden met de waarden van één kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer with one JSON object and nothing else</source>
        <translation>antwoorden met één JSON-object en niets anders</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>answered questions</source>
        <translation>beantwoorde vragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>arrived</source>
        <translation>aangekomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>at</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>at most so many: 30 unless given</source>
        <translation>hoogstens zoveel: 30 als niets is opgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>base</source>
        <translation>basis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>budget after transfers</source>
        <translation>budget na overdrachten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>budget of year 2 opened</source>
        <translation>budget van jaar 2 geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by line</source>
        <translation>per lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side</source>
        <translation>per zijde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and line</source>
        <translation>per zijde en lijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and year</source>
        <translation>per zijde en jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side, line and year</source>
        <translation>per zijde, lijn en jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by status</source>
        <translation>per status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>call</source>
        <translation>oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>calls</source>
        <translation>oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>cannot be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>change one field</source>
        <translation>één veld wijzigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>check the dossiers of running calls again by the rules of today</source>
        <translation>de dossiers van lopende oproepen opnieuw nagaan volgens de regels van vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>code of the call, e.g. RW-2023</source>
        <translation>code van de oproep, bv. RW-2023</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>conflicts</source>
        <translation>conflicten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>counts</source>
        <translation>aantallen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create a database of fictional data</source>
        <translation>een databank met fictieve gegevens maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create the database of an office</source>
        <translation>de databank van een kantoor maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>database</source>
        <translation>databank</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desk</source>
        <translation>post</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desks</source>
        <translation>werkplekken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>digest</source>
        <translation>vingerafdruk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>do again what was undone last</source>
        <translation>opnieuw doen wat het laatst ongedaan is gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>effect</source>
        <translation>gevolg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>eligibility and completeness</source>
        <translation>ontvankelijkheid en volledigheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>end</source>
        <translation>eind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>entries</source>
        <translation>boekingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>entries and statement of a partnership</source>
        <translation>boekingen en staat van een partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erase for good; there is no way back</source>
        <translation>definitief wissen; er is geen weg terug</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erasing somebody's personal data, in all offices</source>
        <translation>iemands persoonsgegevens wissen, in alle kantoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>events</source>
        <translation>gebeurtenissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>field by field, with old and new value</source>
        <translation>veld per veld, met oude en nieuwe waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fields</source>
        <translation>velden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>file to write</source>
        <translation>te schrijven bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>files</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>findings</source>
        <translation>bevindingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fit</source>
        <translation>match</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>flags</source>
        <translation>signalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>from 1 to 99</source>
        <translation>van 1 tot 99</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>full check: database, journal, ledger sums, attachments</source>
        <translation>volledige controle: databank, journaal, sommen van het grootboek, bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>get to know another office by its card</source>
        <translation>een ander kantoor leren kennen door zijn kaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give a PIN, or another one (SDGP_NEW_PIN, or asked for)</source>
        <translation>een pincode geven, of een andere (SDGP_NEW_PIN, of gevraagd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give fields of an import their earlier value again</source>
        <translation>velden van een inlezing hun vroegere waarde teruggeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this computer another number, before anything was entered</source>
        <translation>deze computer een ander nummer geven, voordat er iets is ingevoerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this desk the keys of its recovery sheet again</source>
        <translation>deze werkplek de sleutels van haar herstelblad teruggeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>go back to a safety copy</source>
        <translation>teruggaan naar een veiligheidskopie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ground</source>
        <translation>grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>imports</source>
        <translation>inlezingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/wording.py"/>
        <source>in the bin</source>
        <translation>in de prullenbak</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>its code, its name, or its id</source>
        <translation>haar code, haar naam of haar id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>justified by the partner association</source>
        <translation>verantwoord door de partnervereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>justified of {advances} on {day} (%)</source>
        <translation>verantwoord van {advances} op {day} (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>keep the value with this number</source>
        <translation>de waarde met dit nummer houden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the answers; that of the window unless given</source>
        <translation>taal van de antwoorden; anders die van het venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the paper</source>
        <translation>taal van het document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last received</source>
        <translation>laatst ontvangen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last sent</source>
        <translation>laatst verstuurd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>leave documents and scans out</source>
        <translation>documenten en scans weglaten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>left of {amount}</source>
        <translation>over van {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>let a desk take part no longer, for all offices</source>
        <translation>een werkplek niet meer laten deelnemen, voor alle kantoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>listed fields</source>
        <translation>getoonde velden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>lowest balance of advances</source>
        <translation>laagste saldo van de voorschotten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>make the proposed pairs partnerships</source>
        <translation>van de voorgestelde paren partnerschappen maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>means</source>
        <translation>gemiddelden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>n</source>
        <translation>nr.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name north</source>
        <translation>naam noord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name south</source>
        <translation>naam zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>name what you did last, and take it back</source>
        <translation>uw laatste handeling noemen en ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>north</source>
        <translation>noord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not confirmed yet</source>
        <translation>nog niet bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>number of the import in the list, or name of its packet</source>
        <translation>nummer van de inlezing in de lijst, of naam van het pakket</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>numbers of fields, from “imports show”</source>
        <translation>nummers van velden, uit “imports show”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only lines with these words</source>
        <translation>van de lijst alleen regels met deze woorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only what is new, changed, in conflict or removed</source>
        <translation>van de lijst alleen wat nieuw, gewijzigd, in conflict of verwijderd is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>office</source>
        <translation>kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>offices</source>
        <translation>kantoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys</source>
        <translation>kantoren (RALGA), werkplekken (RALGA-R2) of, waar twee gelijk heten, hun sleutel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>old value</source>
        <translation>oude waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>on a stick: all from the beginning, not only what they have not confirmed</source>
        <translation>op een stick: alles vanaf het begin, niet alleen wat zij niet bevestigd hebben</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>one hash of the content</source>
        <translation>één vingerafdruk van de inhoud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>only added to</source>
        <translation>alleen aangevuld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only name it</source>
        <translation>ze alleen noemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only to or from this office or desk</source>
        <translation>alleen naar of van dit kantoor of deze werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what belongs to one place: intake, partnerships, budget …</source>
        <translation>alleen wat bij één plek hoort: intake, partnerships, budget …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what left, or only what came in</source>
        <translation>alleen wat vertrok, of alleen wat binnenkwam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what nobody has confirmed yet</source>
        <translation>alleen wat nog niemand bevestigd heeft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open an empty dossier</source>
        <translation>een leeg dossier openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open questions after imports</source>
        <translation>open vragen na het inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packet</source>
        <translation>pakket</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packets</source>
        <translation>pakketten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pages</source>
        <translation>bladzijden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pairs</source>
        <translation>paren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnership</source>
        <translation>partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnerships</source>
        <translation>partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>parts</source>
        <translation>delen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>perhaps the same</source>
        <translation>misschien dezelfde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>personal data</source>
        <translation>persoonsgegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>put into the bin</source>
        <translation>in de prullenbak</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>put two together that are one</source>
        <translation>twee samenvoegen die er één zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>questions</source>
        <translation>vragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ranking</source>
        <translation>rangschikking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>read a record or one field</source>
        <translation>een fiche of één veld lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipt</source>
        <translation>ontvangstbewijs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipts</source>
        <translation>ontvangstbewijzen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>records by their words, the same ones as in the window</source>
        <translation>fiches op hun woorden, dezelfde als in het venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>reference</source>
        <translation>referentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>refunded</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rejected, not counted (EUR)</source>
        <translation>afgewezen, niet meegeteld (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>resolved</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rules</source>
        <translation>regels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>say this and do nothing</source>
        <translation>dit zeggen en niets doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>several files of at most so many megabytes</source>
        <translation>meerdere bestanden van hoogstens zoveel megabyte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sheets</source>
        <translation>scorebladen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>short name of the visit, e.g. BJ-2025-V2</source>
        <translation>korte naam van het bezoek, bv. BJ-2025-V2</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>six words</source>
        <translation>zes woorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>south</source>
        <translation>zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>spent (%)</source>
        <translation>uitvoering (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status of the partnership</source>
        <translation>status van het partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>subjects</source>
        <translation>onderwerpen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a package in</source>
        <translation>een bezoekpakket inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a packet in</source>
        <translation>een pakket inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take an import back whole</source>
        <translation>een inlezing in haar geheel ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take filled forms in</source>
        <translation>ingevulde formulieren inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take ledger entries in</source>
        <translation>boekingen van het grootboek inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take score sheets in that were typed elsewhere</source>
        <translation>scoreformulieren inlezen die elders getypt werden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>taken in</source>
        <translation>ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the PIN of the person who works here</source>
        <translation>de pincode van wie hier werkt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the best complete pairing, its parts, the next best ones</source>
        <translation>de beste volledige koppeling, haar delen, de volgende beste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the desk (RALGA-R2), or the beginning of its key</source>
        <translation>de werkplek (RALGA-R2), of het begin van haar sleutel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the exchange folder of this computer</source>
        <translation>de uitwisselmap van deze computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the fit of two dossiers, part by part</source>
        <translation>de match van twee dossiers, deel per deel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the imports with their numbers, the oldest first</source>
        <translation>de inlezingen met hun nummer, de oudste eerst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the office's own database unless given</source>
        <translation>anders de databank van het kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here</source>
        <translation>de kantoren die hier bekend zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here, their cards, and what went between them</source>
        <translation>de kantoren die hier bekend zijn, hun kaarten en wat er tussen hen ging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the one that stays</source>
        <translation>de gemeente die blijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the packets that were taken in, and taking them back</source>
        <translation>de ingelezen pakketten, en hoe u ze terugneemt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the ranking by the grid's rules</source>
        <translation>de rangschikking volgens de regels van de quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the sums of a partnership</source>
        <translation>de sommen van een partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the transfer register: what left and what came in</source>
        <translation>het register van overdrachten: wat vertrok en wat binnenkwam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the travel data of a visit, in a package with a password of its own</source>
        <translation>de reisgegevens van een bezoek, in een pakket met een eigen wachtwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the whole name in the register, or the id</source>
        <translation>de volledige naam in het register, of de id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>these questions: all open ones unless given</source>
        <translation>deze vragen: alle open vragen als niets is opgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>threshold</source>
        <translation>drempel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>tied</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>to be said, since nothing brings the data back</source>
        <translation>verplicht, want niets brengt de gegevens terug</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>transfers</source>
        <translation>overdrachten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>usage:</source>
        <translation>gebruik:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>use this folder from now on</source>
        <translation>voortaan deze map gebruiken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>values</source>
        <translation>waarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>vouched for</source>
        <translation>op gezag van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>way</source>
        <translation>richting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a package would hold, without making it</source>
        <translation>wat een bezoekpakket zou bevatten, zonder het te maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a packet would hold and how large it would be, without writing it</source>
        <translation>wat een pakket zou bevatten en hoe groot het zou zijn, zonder het te schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what an import would do, without doing it</source>
        <translation>wat inlezen zou doen, zonder het te doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what arrived of the packets that left, desk by desk</source>
        <translation>wat er van de vertrokken pakketten aankwam, per werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what goes</source>
        <translation>wat verdwijnt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what lies there for this desk, and what cannot be used</source>
        <translation>wat er voor deze werkplek ligt, en wat niet bruikbaar is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what taking a package in would do, without doing it</source>
        <translation>wat het inlezen van een bezoekpakket zou doen, zonder het te doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what the law keeps</source>
        <translation>wat de wet doet bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what would go and what the law keeps, without erasing</source>
        <translation>wat zou verdwijnen en wat de wet doet bewaren, zonder te wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>when they arrived ("2023-11-20 10:00", Brussels time): it decides whether they are late</source>
        <translation>wanneer ze aankwamen (“2023-11-20 10:00”, Brusselse tijd): dat beslist of ze te laat zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which computer of the office: 1 unless given</source>
        <translation>welke computer van het kantoor: anders 1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which fields an import changed, with their numbers</source>
        <translation>welke velden een inlezing heeft gewijzigd, met hun nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which ones are perhaps the same</source>
        <translation>welke misschien dezelfde zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who changed what</source>
        <translation>wie wat gewijzigd heeft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who was erased, and which offices have confirmed it</source>
        <translation>wie gewist is, en welke kantoren dat bevestigd hebben</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who works here</source>
        <translation>wie hier werkt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>whose values: an office (RALGA), a desk (RALGA-R2) or the beginning of its key</source>
        <translation>wiens waarden: een kantoor (RALGA), een werkplek (RALGA-R2) of het begin van haar sleutel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>why: all offices will read it</source>
        <translation>waarom: alle kantoren zullen het lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>windows, visits and sessions as an ICS file</source>
        <translation>vensters, bezoeken en sessies als ICS-bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>without a partner</source>
        <translation>zonder partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>work without a PIN; without the last one everything lies open</source>
        <translation>zonder pincode werken; zonder de laatste ligt alles open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a blank application form (.xlsx or .pdf)</source>
        <translation>een blanco aanvraagformulier schrijven (.xlsx of .pdf)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a packet for other offices</source>
        <translation>een pakket voor andere kantoren schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a safety copy</source>
        <translation>een veiligheidskopie schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write one packet there for all desks that take part</source>
        <translation>er één pakket schrijven voor alle werkplekken die deelnemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the package of a visit for one office</source>
        <translation>het pakket van een bezoek voor één kantoor schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the public card of this office</source>
        <translation>de openbare kaart van dit kantoor schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the recovery sheet: the keys of the database and of this desk</source>
        <translation>het herstelblad schrijven: de sleutels van de databank en van deze werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} can mean several things: {choices}.</source>
        <translation>{name} kan meerdere dingen betekenen: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} cannot be “{text}”; choose one of: {choices}.</source>
        <translation>{name} kan niet “{text}” zijn; kies uit: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a value after it.</source>
        <translation>Na {name} ontbreekt een waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number from {low} to {high}, not “{text}”.</source>
        <translation>{name} vraagt een geheel getal van {low} tot {high}, niet “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number, not “{text}”.</source>
        <translation>{name} vraagt een geheel getal, niet “{text}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} takes no value, and so not “{text}”.</source>
        <translation>{name} neemt geen waarde, dus niet “{text}”.</translation>
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
            <numerusform>Eén bestand met veiligheidskopieën van vóór de pincode is er nu mee vergrendeld.</numerusform>
            <numerusform>{n} bestanden met veiligheidskopieën van vóór de pincode zijn er nu mee vergrendeld.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{problem} Nothing was done; “{command} --help” shows what is possible.</source>
        <translation>{problem} Er is niets gedaan; “{command} --help” toont wat mogelijk is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It opens with”, from the recovery sheet: </source>
        <translation>“Ze opent met”, op het herstelblad: </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It signs with”, from the recovery sheet: </source>
        <translation>“Ze ondertekent met”, op het herstelblad: </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(came with the packet)</source>
        <translation>(met het pakket gekomen)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(removed since)</source>
        <translation>(sindsdien verwijderd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(the whole record)</source>
        <translation>(de hele fiche)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(was not there)</source>
        <translation>(bestond niet)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>1  Key of the database</source>
        <translation>1  Sleutel van de databank</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>2  Keys of this desk</source>
        <translation>2  Sleutels van deze werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A computer named {code} is known already; its words are: {words}. Two computers of one office need two numbers. Is this the same computer with new keys, stop the old one; is it a second one, it needs another number before it is used.</source>
        <translation>Er is al een computer met de naam {code} bekend; zijn woorden zijn: {words}. Twee computers van één kantoor hebben twee nummers nodig. Is het dezelfde computer met nieuwe sleutels, zet dan de oude stop; is het een tweede, dan heeft die een ander nummer nodig voor er iemand op werkt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A mail program has altered {file} on its way. Nothing was changed; ask for it again as an attachment, on a stick or in a shared folder.</source>
        <translation>Een mailprogramma heeft {file} onderweg veranderd. Er is niets gewijzigd; vraag het opnieuw als bijlage, op een stick of in een gedeelde map.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password has at least {least} signs. No package was made; type a longer one.</source>
        <translation>Een wachtwoord heeft minstens {least} tekens. Er is geen pakket gemaakt; typ een langer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password is needed. Nothing was made or changed; put it into {name}, or call the command in a terminal.</source>
        <translation>Er is een wachtwoord nodig. Er is niets gemaakt of gewijzigd; zet het in {name}, of start de opdracht in een terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A stick, or a folder that OneDrive, Dropbox or a server shares: packets are written there and found there with one click.</source>
        <translation>Een stick, of een map die OneDrive, Dropbox of een server deelt: pakketten worden daar met één klik geschreven en gevonden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>After this packet both offices should hold the same, and they do not ({audience}). Nothing was changed, both databases are kept; send both to support.</source>
        <translation>Na dit pakket zouden beide kantoren hetzelfde moeten hebben, en dat is niet zo ({audience}). Er is niets gewijzigd, beide databanken blijven; stuur ze allebei naar de ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks have everything. Nothing was written.</source>
        <translation>Alle werkplekken hebben alles. Er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks of {code} that are known here take part no longer. No packet was made; choose another office, or take the card of its new desk in.</source>
        <translation>Alle werkplekken van {code} die hier bekend zijn, nemen niet meer deel. Er is geen pakket gemaakt; kies een ander kantoor, of neem eerst de kaart van zijn nieuwe werkplek.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All offices will read why a desk takes part no longer. Nothing was changed; say why with --reason.</source>
        <translation>Alle kantoren zullen lezen waarom een werkplek niet meer deelneemt. Er is niets gewijzigd; geef de reden met --reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>All values of {desk}</source>
        <translation>Alle waarden van {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Also for {desks}, whose six words nobody here has compared</source>
        <translation>Ook voor {desks}, waarvan niemand hier de zes woorden heeft vergeleken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}. Nothing was entered here yet: give this computer number {number} in Settings, under Association and papers.</source>
        <translation>Een andere computer van {office} deelt ook nummers uit die met {series} beginnen. Hier is nog niets ingevoerd: geef deze computer nummer {number} in Instellingen, onder Vereniging en documenten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}: new numbers will be used twice. On the computer that has less, send everything to the other one, make a new office there as computer {number}, take a packet of the other one in, and stop the old computer in Exchange.</source>
        <translation>Een andere computer van {office} deelt ook nummers uit die met {series} beginnen: nieuwe nummers zullen dubbel gebruikt worden. Stuur op de computer die het minst bevat alles naar de andere, maak daar een nieuw kantoor als computer {number}, lees er een pakket van de andere in, en zet de oude computer stop in Uitwisseling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} has number {number}. Nothing was changed; choose another number.</source>
        <translation>Een andere computer van {office} heeft nummer {number}. Er is niets gewijzigd; kies een ander nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another value</source>
        <translation>Een andere waarde</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answer {n} questions</source>
        <translation>
            <numerusform>{n} vraag beantwoorden</numerusform>
            <numerusform>{n} vragen beantwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answered {n} questions.</source>
        <translation>
            <numerusform>{n} vraag beantwoord.</numerusform>
            <numerusform>{n} vragen beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Applications</source>
        <translation>Kandidaturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Are these the six words?</source>
        <translation>Zijn dit de zes woorden?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Attached files, with their content</source>
        <translation>Bijgevoegde bestanden, met hun inhoud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Both offices typed something different: {n} questions will be open.</source>
        <translation>
            <numerusform>Beide kantoren typten iets anders: er staat dan {n} vraag open.</numerusform>
            <numerusform>Beide kantoren typten iets anders: er staan dan {n} vragen open.</numerusform>
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
        <translation>Per mail: enkel wat ze niet bevestigden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Calls</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed records</source>
        <translation>Gewijzigde fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed since</source>
        <translation>Sindsdien gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Check them by the rules of today</source>
        <translation>Ze controleren volgens de regels van vandaag</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Checked again: {n} dossiers changed state.</source>
        <translation>
            <numerusform>Opnieuw gecontroleerd: {n} dossier kreeg een andere toestand.</numerusform>
            <numerusform>Opnieuw gecontroleerd: {n} dossiers kregen een andere toestand.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a file that ends in .sdgp, or drop it on this window. You first see what it would change.</source>
        <translation>Kies een bestand dat eindigt op .sdgp, of sleep het op dit venster. U ziet eerst wat het zou wijzigen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a packet</source>
        <translation>Kies een pakket</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose at least one desk.</source>
        <translation>Kies minstens één werkplek.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose for many</source>
        <translation>Voor meerdere kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose ours</source>
        <translation>De onze kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose the value of {desk}</source>
        <translation>De waarde van {desk} kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose theirs</source>
        <translation>De hunne kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values</source>
        <translation>Gekozen tussen twee waarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values, {count} times</source>
        <translation>Gekozen tussen twee waarden, {count} keer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Chosen. The other values stay in the history.</source>
        <translation>Gekozen. De andere waarden blijven in de geschiedenis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Class of personal data: {classes}. It is noted in the list “Sent and taken in”.</source>
        <translation>Klasse van persoonsgegevens: {classes}. Het wordt genoteerd in de lijst “Verzonden en ingelezen”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Closing the package</source>
        <translation>Het pakket wordt gesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Contacts of forms</source>
        <translation>Contactpersonen van formulieren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Counting what the packet would hold</source>
        <translation>Tellen wat in het pakket zou zitten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desk</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks known here</source>
        <translation>Werkplekken die hier bekend zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Dossiers came with a state that older rules gave them.</source>
        <translation>Er kwamen dossiers binnen met een toestand die oudere regels gaven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Each office sends its card to the others once. Save yours and mail it; take theirs in here, and compare six words by telephone.</source>
        <translation>Elk kantoor stuurt zijn kaart één keer naar de andere. Bewaar de uwe en mail ze; neem de hunne hier, en vergelijk zes woorden per telefoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Entries of this kind are never changed. Open the record, and correct it by a reversal.</source>
        <translation>Boekingen van deze soort veranderen nooit. Open de fiche en verbeter met een tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Erased personal data for good</source>
        <translation>Persoonsgegevens definitief gewist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Every packet that leaves or comes in is written down here: when, for whom, what kind of personal data.</source>
        <translation>Elk pakket dat vertrekt of aankomt staat hier: wanneer, voor wie, welke persoonsgegevens.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Everything in this packet is here already. Taking it in again does no harm; it keeps the receipts.</source>
        <translation>Alles in dit pakket is hier al. Opnieuw inlezen kan geen kwaad; het bewaart de ontvangstbewijzen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange folder</source>
        <translation>Uitwisselmap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Fields: {fields}</source>
        <translation>Velden: {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For a desk that left, or whose computer was lost. What it sends from now on counts nowhere, in no office, and this cannot be undone.</source>
        <translation>Voor een werkplek die vertrok, of waarvan de computer verloren is. Wat ze vanaf nu stuurt telt nergens, in geen enkel kantoor, en dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For the chosen lines, or for all lines of the list when fewer than two are chosen.</source>
        <translation>Voor de gekozen regels, of voor alle regels van de lijst als er minder dan twee gekozen zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Gathering what the packet changed</source>
        <translation>Verzamelen wat het pakket wijzigde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Here now</source>
        <translation>Hier nu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>History of the field</source>
        <translation>Geschiedenis van het veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>How it travels</source>
        <translation>Hoe het reist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>If one word differs, cancel: the card is not theirs, and nobody should use it.</source>
        <translation>Verschilt één woord, annuleer dan: de kaart is niet van hen, en niemand mag ze gebruiken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Import {number} is undone already. Nothing was changed; take its packet in again to have it back.</source>
        <translation>Inlezing {number} is al ongedaan gemaakt. Er is niets gewijzigd; lees het pakket opnieuw in om ze terug te hebben.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>In conflict</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In files of at most {size} MB each</source>
        <translation>In bestanden van hoogstens {size} MB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In the packet</source>
        <translation>In het pakket</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Is removed</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It answers {n} open questions.</source>
        <translation>
            <numerusform>Het beantwoordt {n} open vraag.</numerusform>
            <numerusform>Het beantwoordt {n} open vragen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It has everything</source>
        <translation>Het heeft alles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>It is closed with a password that the sender tells you by telephone.</source>
        <translation>Het is gesloten met een wachtwoord dat de afzender telefonisch doorgeeft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It opens with</source>
        <translation>Ze opent met</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It says it was made in the future: the clock of {desk} seems wrong, or the one of this computer. Nothing depends on it.</source>
        <translation>Het zegt dat het in de toekomst gemaakt is: de klok van {desk} lijkt verkeerd, of die van deze computer. Er hangt niets van af.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It signs with</source>
        <translation>Ze ondertekent met</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It speaks of: {audiences}</source>
        <translation>Het gaat over: {audiences}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It told so, or a packet that came through another office shows it.</source>
        <translation>Het werd zelf gezegd, of een pakket via een ander kantoor toont het.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Its six words</source>
        <translation>Haar zes woorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Key of the desk</source>
        <translation>Sleutel van de werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Known by {desk} only: compare the six words by telephone</source>
        <translation>Enkel bekend via {desk}: vergelijk de zes woorden per telefoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Last changes that count</source>
        <translation>Laatste wijzigingen die tellen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last received: {moment}</source>
        <translation>Laatst ontvangen: {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last sent: {moment}</source>
        <translation>Laatst verzonden: {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking at {file}</source>
        <translation>{file} bekijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>In de uitwisselmap kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the folder …</source>
        <translation>In de map kijken …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet</source>
        <translation>Een pakket maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet for …</source>
        <translation>Een pakket maken voor …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet…</source>
        <translation>Een pakket maken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Matching</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Members of internal steering groups in forms</source>
        <translation>Leden van interne stuurgroepen in formulieren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Municipalities and people</source>
        <translation>Gemeenten en mensen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Names in delegations of visits</source>
        <translation>Namen in delegaties van bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Neither is right: type the value that is.</source>
        <translation>Geen van beide klopt: typ de juiste waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>New here: {new}. Changed: {changed}. Nothing is stored yet.</source>
        <translation>Nieuw hier: {new}. Gewijzigd: {changed}. Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>New records</source>
        <translation>Nieuwe fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No desk of {code} is known here. No packet was made; take the card of that office in first.</source>
        <translation>Er is hier geen werkplek van {code} bekend. Er is geen pakket gemaakt; neem eerst de kaart van dat kantoor.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No exchange folder was chosen on this computer. Nothing was written; choose one with “folder choose”.</source>
        <translation>Op deze computer is geen uitwisselmap gekozen. Er is niets geschreven; kies er een met “folder choose”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No field here gets another value.</source>
        <translation>Geen enkel veld krijgt hier een andere waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No import has the number {number}. Nothing was changed; “imports list” shows them with their numbers.</source>
        <translation>Geen inlezing heeft het nummer {number}. Er is niets gewijzigd; “imports list” toont ze met hun nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No new packet lies there for this desk.</source>
        <translation>Er ligt geen nieuw pakket voor deze werkplek.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No open question has a value of {code}. Nothing was changed; “conflicts” shows who gave which.</source>
        <translation>Geen open vraag heeft een waarde van {code}. Er is niets gewijzigd; “conflicts” toont wie welke heeft gegeven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No open questions</source>
        <translation>Geen open vragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No other office is known yet</source>
        <translation>Er is nog geen ander kantoor bekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet for this desk holds these changes yet. At the bottom of the window a change that several desks lack counts once.</source>
        <translation>Nog geen pakket voor deze werkplek bevat deze wijzigingen. Onderaan het venster telt een wijziging die op verschillende werkplekken ontbreekt één keer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet yet</source>
        <translation>Nog geen pakket</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No personal data in it.</source>
        <translation>Geen persoonsgegevens erin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No rule finds anything new.</source>
        <translation>Geen enkele regel vindt iets nieuws.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Nobody else takes part here yet, or only desks whose six words nobody has compared. Nothing was written; take the card of an office in, or say --strangers.</source>
        <translation>Hier neemt nog niemand anders deel, of alleen werkplekken waarvan niemand de zes woorden heeft vergeleken. Er is niets geschreven; lees de kaart van een kantoor in, of zeg --strangers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Not counted: you stopped it. Change a choice to count again.</source>
        <translation>Niet geteld: u hebt het gestopt. Wijzig een keuze om opnieuw te tellen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes and documents</source>
        <translation>Notities en documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing changes</source>
        <translation>Niets verandert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing leaves this computer by itself: you get a file to mail, to put on a stick or in a shared folder.</source>
        <translation>Niets verlaat deze computer vanzelf: u krijgt een bestand om te mailen, op een stick of in een gedeelde map te zetten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing received yet</source>
        <translation>Nog niets ontvangen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing sent yet</source>
        <translation>Nog niets verzonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Numbers of this computer begin with {series} already, and others may know them. Nothing was changed; the number of a computer stays once something was entered or sent.</source>
        <translation>De nummers van deze computer beginnen al met {series}, en anderen kennen ze misschien. Er is niets gewijzigd; het nummer van een computer blijft zodra er iets ingevoerd of verstuurd is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Office cards</source>
        <translation>Kantoorkaarten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Offices</source>
        <translation>Kantoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>On a stick: everything from the beginning</source>
        <translation>Op een stick: alles vanaf het begin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>One file with everything that other offices may read and have not confirmed yet. It is closed: only they can open it.</source>
        <translation>Eén bestand met alles wat andere kantoren mogen lezen en nog niet bevestigden. Het is gesloten: enkel zij kunnen het openen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>One office removed this record while another one changed it. It stays until somebody decides.</source>
        <translation>Een kantoor verwijderde deze fiche terwijl een ander ze wijzigde. Ze blijft tot iemand beslist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Only this visit goes into the file, closed with a password of its own. Tell the password by telephone, never in the same mail.</source>
        <translation>Alleen dit bezoek komt in het bestand, gesloten met een eigen wachtwoord. Geef het wachtwoord telefonisch door, nooit in dezelfde mail.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions ({count})</source>
        <translation>Open vragen ({count})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open the record</source>
        <translation>De fiche openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Opening {file}</source>
        <translation>{file} wordt geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Our own words, to be read to them</source>
        <translation>Onze eigen woorden, om aan hen voor te lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Ours</source>
        <translation>De onze</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packet of {desk}</source>
        <translation>Pakket van {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packets</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Parts of the exchange</source>
        <translation>Delen van de uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Payments to this person</source>
        <translation>Betalingen aan deze persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>People of partnerships</source>
        <translation>Personen van partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data in it: {classes}</source>
        <translation>Persoonsgegevens erin: {classes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Record in the register of people</source>
        <translation>Fiche in het personenregister</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>Removed or changed?</source>
        <translation>Verwijderd of gewijzigd?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Removed records</source>
        <translation>Verwijderde fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save our card…</source>
        <translation>Onze kaart bewaren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save the packet…</source>
        <translation>Het pakket bewaren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Save the visit package</source>
        <translation>Het bezoekpakket bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file} ({size}). Now send it to {desks}.</source>
        <translation>{file} bewaard ({size}). Stuur het nu naar {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file}. Send it to the other offices, then compare the six words by telephone.</source>
        <translation>{file} bewaard. Stuur het naar de andere kantoren en vergelijk dan de zes woorden per telefoon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {n} files ({size}), the first is {file}. Now send all of them to {desks}.</source>
        <translation>
            <numerusform>{n} bestand bewaard ({size}), {file}. Stuur het nu naar {desks}.</numerusform>
            <numerusform>{n} bestanden bewaard ({size}), het eerste is {file}. Stuur ze nu allemaal naar {desks}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Say which fields get their earlier value: the numbers from “imports show”, or --all. Nothing was changed.</source>
        <translation>Zeg welke velden hun vroegere waarde krijgen: de nummers uit “imports show”, of --all. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Say why: all offices will read it.</source>
        <translation>Zeg waarom: alle kantoren zullen het lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Scoring</source>
        <translation>Quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Search this list</source>
        <translation>In deze lijst zoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent and taken in</source>
        <translation>Verzonden en ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent or taken in</source>
        <translation>Verzonden of ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {count} fields of a packet</source>
        <translation>{count} velden van een pakket teruggezet</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Set back {n} fields</source>
        <translation>
            <numerusform>{n} veld terugzetten</numerusform>
            <numerusform>{n} velden terugzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {n} fields.</source>
        <translation>
            <numerusform>{n} veld teruggezet.</numerusform>
            <numerusform>{n} velden teruggezet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Six words</source>
        <translation>Zes woorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk</source>
        <translation>Deze werkplek stoppen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk…</source>
        <translation>Deze werkplek stoppen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop {desk}</source>
        <translation>{desk} stoppen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {office}, {moment}: {reason}</source>
        <translation>Stopgezet door {office}, {moment}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {person} ({office}), {moment}: {reason}</source>
        <translation>Stopgezet door {person} ({office}), {moment}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped {office}</source>
        <translation>{office} gestopt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a card in…</source>
        <translation>Een kaart inlezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a packet in</source>
        <translation>Een pakket inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take it in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take the card of another office in first; then a packet can be made for it.</source>
        <translation>Neem eerst de kaart van een ander kantoor; dan kan er een pakket voor gemaakt worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Taken in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taken in: packet of {desk}</source>
        <translation>Ingelezen: pakket van {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Taken in: {visit}, new {new}, changed {changed}</source>
        <translation>Ingelezen: {visit}, nieuw {new}, gewijzigd {changed}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Takes part no longer</source>
        <translation>Neemt niet meer deel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taking in {file}</source>
        <translation>{file} inlezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Telephone {desk} and compare these six words before you send or take anything: {words}.</source>
        <translation>Telefoneer naar {desk} en vergelijk deze zes woorden voordat u iets verstuurt of inleest: {words}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The computers of an office are numbered 1 to {most}. Nothing was changed; give another number.</source>
        <translation>De computers van een kantoor zijn genummerd van 1 tot {most}. Er is niets gewijzigd; geef een ander nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The day has come on which the travel data of {visit} are erased: they travel no longer. Nothing was changed.</source>
        <translation>De dag is gekomen waarop de reisgegevens van {visit} gewist worden: ze reizen niet meer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk is full where the packet goes ({folder}): {file} was not written. Your work is safe and nothing counts as sent; make room there, or choose another place.</source>
        <translation>De schijf waar het pakket komt, is vol ({folder}): {file} werd niet geschreven. Uw werk is veilig en niets telt als verstuurd; maak daar plaats of kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk of this computer is full ({folder}): {file} was not taken in. Nothing was changed, your work is safe; make room there, then take the packet in again.</source>
        <translation>De schijf van deze computer is vol ({folder}): {file} werd niet ingelezen. Er is niets gewijzigd, uw werk is veilig; maak daar plaats en lees het pakket daarna opnieuw in.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The first findings stand below, what matters most first; there are {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.</source>
        <translation>
            <numerusform>De eerste bevindingen staan hieronder, het belangrijkste eerst; er is er nog {n}. “check” somt die van formulieren op, Vandaag in het venster de andere, en --json geeft ze alle.</numerusform>
            <numerusform>De eerste bevindingen staan hieronder, het belangrijkste eerst; er zijn er nog {n}. “check” somt die van formulieren op, Vandaag in het venster de andere, en --json geeft ze alle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} is not there. Nothing was written, your work is safe; put the stick back in or choose another folder.</source>
        <translation>De map {folder} is er niet. Er is niets geschreven, uw werk is veilig; steek de stick weer in of kies een andere map.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} lets nobody write. Nothing was written, your work is safe; unlock the stick or choose another folder.</source>
        <translation>De map {folder} laat niet schrijven. Er is niets geschreven, uw werk is veilig; ontgrendel de stick of kies een andere map.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The import is undone. The packet is kept; it can be taken in again.</source>
        <translation>Het inlezen is ongedaan gemaakt. Het pakket blijft bewaard en kan opnieuw ingelezen worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The packet holds changes that cannot be read ({reason}). Nothing was changed; send the file to support.</source>
        <translation>Het pakket bevat onleesbare wijzigingen ({reason}). Er is niets gewijzigd; stuur het bestand naar de ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>The password again</source>
        <translation>Het wachtwoord nog eens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The safety copy before the import failed ({reason}): {file} was not taken in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in again.</source>
        <translation>De veiligheidskopie vóór het inlezen is mislukt ({reason}): {file} werd niet ingelezen. Er is niets gewijzigd, uw werk is veilig; kijk de schijf van deze computer na en lees het pakket daarna opnieuw in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The same entry came with different content. Both are kept in the history; check it and correct by a reversal.</source>
        <translation>Dezelfde boeking kwam met een andere inhoud. Beide blijven in de geschiedenis; kijk na en verbeter met een tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>The same entry twice</source>
        <translation>Dezelfde boeking tweemaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The two passwords are not the same. No package was made; type them again.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Er is geen pakket gemaakt; typ ze opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>The words are the same</source>
        <translation>De woorden zijn dezelfde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Theirs</source>
        <translation>De hunne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are no travel data for {visit}. No package was made; type them in Calendar first.</source>
        <translation>Er zijn geen reisgegevens voor {visit}. Er is geen pakket gemaakt; typ ze eerst in Kalender.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are {count} values to choose from. Nothing was changed; give a number from 1 to {count}, or a value of your own.</source>
        <translation>Er zijn {count} waarden om uit te kiezen. Er is niets gewijzigd; geef een getal van 1 tot {count}, of een eigen waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no field {line}: “imports show” numbers them from 1 to {count}. Nothing was changed; choose again.</source>
        <translation>Er is geen veld {line}: “imports show” nummert ze van 1 tot {count}. Er is niets gewijzigd; kies opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no file {file} any more. Nothing was changed; put the stick back in, or choose the file again.</source>
        <translation>Er is geen bestand {file} meer. Er is niets gewijzigd; steek de stick terug in, of kies het bestand opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>These offices have confirmed everything. A packet would only carry receipts.</source>
        <translation>Deze kantoren bevestigden alles. Een pakket zou enkel ontvangstbewijzen bevatten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>They are in a packet for this desk, and nothing shows yet that it arrived: neither a receipt nor a packet that builds on them. The next packet holds them again.</source>
        <translation>Ze zitten in een pakket voor deze werkplek, en niets toont al dat het is aangekomen: geen ontvangstbewijs en geen pakket dat erop voortbouwt. Het volgende pakket bevat ze opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This belongs to a record that was removed.</source>
        <translation>Dit hoort bij een fiche die verwijderd is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This card belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right card.</source>
        <translation>Deze kaart hoort bij een ander programma, of bij een voorbeeldbestand. Er is niets gewijzigd; voorbeelden en echt werk worden nooit gemengd, vraag dus de juiste kaart.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This card says it is of {desk}, {name}. Telephone that office and let it read its six words to you. Nothing is stored yet.</source>
        <translation>Deze kaart zegt van {desk}, {name} te zijn. Bel dat kantoor en laat het zijn zes woorden voorlezen. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>This database has no PIN yet, so it needs no key. Print a new sheet after setting the first PIN.</source>
        <translation>Deze databank heeft nog geen pincode en heeft dus geen sleutel nodig. Druk een nieuw blad af na de eerste pincode.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This desk</source>
        <translation>Deze werkplek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This folder is not there now. Put the stick in, or wait for the network, and look again.</source>
        <translation>Deze map is er nu niet. Steek de stick in, of wacht op het netwerk, en kijk opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is not a whole card of an office. Nothing was changed; ask for the card again.</source>
        <translation>Dit is geen volledige kaart van een kantoor. Er is niets gewijzigd; vraag de kaart opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is the card of this very desk. Nothing was changed; send it to the other offices.</source>
        <translation>Dit is de kaart van deze werkplek zelf. Er is niets gewijzigd; stuur ze naar de andere kantoren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>This package was taken in before: nothing will change.</source>
        <translation>Dit pakket werd al ingelezen: er verandert niets.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings more than a list can show: {shown} fields are listed and searched here. The figures count all.</source>
        <translation>Dit pakket brengt meer dan een lijst kan tonen: {shown} velden staan hier en worden doorzocht. De cijfers tellen alles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings no changes that are not here already; it tells what its sender has got from here.</source>
        <translation>Dit pakket brengt geen wijzigingen die hier nog niet zijn; het zegt wat de afzender van hier heeft gekregen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet erased personal data or stopped a desk, for all offices. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>Dit pakket heeft persoonsgegevens gewist of een werkplek gestopt, voor alle kantoren. Er is niets ongedaan gemaakt; kies de velden een voor een in de lijst van wat het wijzigde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet was not taken in here. Nothing was changed.</source>
        <translation>Dit pakket is hier niet ingelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This password does not open the visit package. Nothing was changed; ask for it by telephone.</source>
        <translation>Dit wachtwoord opent het bezoekpakket niet. Er is niets gewijzigd; vraag het per telefoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This question is not open here: it was answered already, or never asked. Nothing was changed; refresh the list.</source>
        <translation>Deze vraag staat hier niet open: ze is al beantwoord, of nooit gesteld. Er is niets gewijzigd; ververs de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This record may only be added to. Nothing was changed; correct it by a reversal.</source>
        <translation>Aan deze fiche kan men enkel toevoegen. Er is niets gewijzigd; verbeter met een tegenboeking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick what gets its earlier value back. Each is an ordinary change that other offices will see; nothing is lost.</source>
        <translation>Vink aan wat zijn vroegere waarde terugkrijgt. Elk is een gewone wijziging die de andere kantoren zullen zien; er gaat niets verloren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {desk}: {figures}.</source>
        <translation>Pakket van {desk} ingelezen: {figures}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {office}</source>
        <translation>Pakket van {office} ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Travel data</source>
        <translation>Reisgegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Travel data of {visit}</source>
        <translation>Reisgegevens van {visit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two computers of {office} give out numbers that begin with {series}: their numbers will be used twice. Tell {office}: one of them needs number {number}.</source>
        <translation>Twee computers van {office} delen nummers uit die met {series} beginnen: hun nummers zullen dubbel gebruikt worden. Zeg het aan {office}: een van beide heeft nummer {number} nodig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two offices gave “{field}” different values. Both are kept; choose one in Exchange.</source>
        <translation>Twee kantoren gaven “{field}” verschillende waarden. Beide blijven bewaard; kies er een in Uitwisseling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Two people keep this sheet on paper, in two places, and nobody photographs or mails it: whoever has it can open everything.</source>
        <translation>Twee mensen bewaren dit blad op papier, op twee plaatsen, en niemand fotografeert of mailt het: wie het heeft, kan alles openen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undo this import</source>
        <translation>Dit inlezen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undoing the import</source>
        <translation>Het inlezen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Use this value</source>
        <translation>Deze waarde gebruiken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit package {file}</source>
        <translation>Bezoekpakket {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit packages</source>
        <translation>Bezoekpakketten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it changed…</source>
        <translation>Wat het wijzigde…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would change: {n} fields</source>
        <translation>
            <numerusform>Wat het zou wijzigen: {n} veld</numerusform>
            <numerusform>Wat het zou wijzigen: {n} velden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would hold</source>
        <translation>Wat erin zou zitten</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>What leaves this computer: travel data of {n} people</source>
        <translation>
            <numerusform>Wat deze computer verlaat: reisgegevens van {n} persoon</numerusform>
            <numerusform>Wat deze computer verlaat: reisgegevens van {n} personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the packet changed</source>
        <translation>Wat het pakket wijzigde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the rules find now and did not before</source>
        <translation>Wat de regels nu vinden en voordien niet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What {desks} do not have yet leaves this office in one packet.</source>
        <translation>Wat {desks} nog niet hebben, verlaat dit kantoor in één pakket.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When all PINs are forgotten: start the program, choose “Use the recovery key…” and type this. Then a new PIN is asked for. Hyphens and small letters do not matter.</source>
        <translation>Als alle pincodes vergeten zijn: start het programma, kies “De herstelsleutel gebruiken…” en typ dit. Daarna wordt een nieuwe pincode gevraagd. Streepjes en kleine letters doen er niet toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When the file with the keys of the desk is lost or damaged: Settings, People, “Bring the keys of this desk back…”. Other offices then go on knowing this desk by the same six words.</source>
        <translation>Als het bestand met de sleutels van de werkplek verloren of beschadigd is: Instellingen, Personen en pincodes, “De sleutels van deze werkplek terugzetten…”. Andere kantoren blijven deze werkplek dan herkennen aan dezelfde zes woorden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When two offices change the same field, both values are kept and you choose here.</source>
        <translation>Wanneer twee kantoren hetzelfde veld wijzigen, blijven beide waarden bewaard en kiest u hier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Where to save the packet</source>
        <translation>Waar het pakket te bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>With documents and scans</source>
        <translation>Met documenten en scans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Words of this card</source>
        <translation>Woorden van deze kaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Work has gone on upon this packet since. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>Er is intussen verder gewerkt op dit pakket. Er is niets ongedaan gemaakt; kies de velden een voor een in de lijst van wat het wijzigde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Write into the folder</source>
        <translation>In de map schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Write the package…</source>
        <translation>Het pakket schrijven…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Writing the packet for {desks}</source>
        <translation>Pakket voor {desks} schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Wrote {file} ({size}) into the folder, for {desks}.</source>
        <translation>{file} ({size}) in de map geschreven, voor {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>You cancelled. Everything is as it was.</source>
        <translation>U annuleerde. Alles is zoals het was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>a computer that is not known here</source>
        <translation>een computer die hier niet bekend is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>about {size}</source>
        <translation>ongeveer {size}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>en nog {n}</numerusform>
            <numerusform>en nog {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>arrived</source>
        <translation>aangekomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>correct it by a reversal</source>
        <translation>te verbeteren met een tegenboeking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/folder.py"/>
        <source>file {first} of {last}</source>
        <translation>bestand {first} van {last}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has it, as later packets show</source>
        <translation>heeft het, zoals latere pakketten tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has its earlier value</source>
        <translation>heeft zijn vroegere waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>in {count} files</source>
        <translation>in {count} bestanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>names, functions and office addresses</source>
        <translation>namen, functies en kantooradressen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>not confirmed yet</source>
        <translation>nog niet bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>participation lists</source>
        <translation>aanwezigheidslijsten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>payments to persons</source>
        <translation>betalingen aan personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>personal parts of rejected dossiers</source>
        <translation>persoonlijke delen van afgewezen dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>pictures and quotes</source>
        <translation>foto’s en citaten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>private telephone numbers and addresses</source>
        <translation>privételefoonnummers en -adressen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>scores and remarks of assessors</source>
        <translation>scores en opmerkingen van beoordelaars</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>shown in the record until somebody chooses</source>
        <translation>in de fiche getoond tot iemand kiest</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>taken in already</source>
        <translation>al ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the money of {country}</source>
        <translation>het budget van het werk met {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the panel</source>
        <translation>de jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the work with {country}</source>
        <translation>het werk met {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>travel documents</source>
        <translation>reisdocumenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>what all offices may read</source>
        <translation>wat alle kantoren mogen lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>who changed what and when</source>
        <translation>wie wat wanneer wijzigde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} does not prepare {visit}. No package was made; choose the association that receives the delegation.</source>
        <translation>{code} bereidt {visit} niet voor. Er is geen pakket gemaakt; kies de vereniging die de delegatie ontvangt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} stands for several computers, whose keys begin with {keys}. Nothing was changed; give one of these keys instead.</source>
        <translation>{code} staat voor verschillende computers, waarvan de sleutels beginnen met {keys}. Er is niets gewijzigd; geef in plaats daarvan een van deze sleutels.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} (this desk)</source>
        <translation>{desk} (deze werkplek)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} gave both values: it seems to work on two computers, or went back to a copy. Nothing is lost: choose here. Then go on with one of them; on the other computer make a new office, exchange cards and take a packet in.</source>
        <translation>{desk} gaf beide waarden: deze werkplek lijkt op twee computers te werken, of ging terug naar een kopie. Er is niets verloren: kies hier. Ga daarna voort op één ervan; maak op de andere computer een nieuw kantoor, wissel kaarten uit en lees een pakket in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now.</source>
        <translation>{desk} is hier nu bekend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now. Nothing was entered here yet, so this computer became {own}.</source>
        <translation>{desk} is hier nu bekend. Hier was nog niets ingevoerd, dus werd deze computer {own}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} takes part no longer. Send a packet so that the others know.</source>
        <translation>{desk} neemt niet meer deel. Stuur een pakket zodat de anderen het weten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk}, {moment}</source>
        <translation>{desk}, {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}</source>
        <translation>{desk}: aangekomen {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}, {n} questions</source>
        <translation>
            <numerusform>{desk}: aangekomen {moment}, {n} vraag</numerusform>
            <numerusform>{desk}: aangekomen {moment}, {n} vragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: has it, as later packets show</source>
        <translation>{desk}: heeft het, zoals latere pakketten tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: not confirmed yet</source>
        <translation>{desk}: nog niet bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to a visit that is not known here yet. Nothing was changed; take in the newest packet of {office} first, then this file again.</source>
        <translation>{file} hoort bij een bezoek dat hier nog niet bekend is. Er is niets gewijzigd; lees eerst het nieuwste pakket van {office} in, daarna dit bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right file.</source>
        <translation>{file} hoort bij een ander programma, of bij een voorbeeldbestand. Er is niets gewijzigd; voorbeelden en echt werk worden nooit gemengd, vraag dus het juiste bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} does not agree with its signature. Nothing was changed; do not use it, and telephone the office it should come from.</source>
        <translation>{file} klopt niet met zijn handtekening. Er is niets gewijzigd; gebruik het niet, en bel het kantoor waar het vandaan zou komen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes of a desk that is not known here and that {office} does not vouch for. Nothing was changed; take that desk’s card in first.</source>
        <translation>{file} bevat wijzigingen van een werkplek die hier niet bekend is en waar {office} niet voor instaat. Er is niets gewijzigd; neem eerst de kaart van die werkplek.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes whose signature does not agree. Nothing was changed; do not use it, and telephone the office it comes from.</source>
        <translation>{file} bevat wijzigingen waarvan de handtekening niet klopt. Er is niets gewijzigd; gebruik het niet, en bel het kantoor waar het vandaan komt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a second copy of {other} that a shared folder made. It can be deleted.</source>
        <translation>{file} is een tweede kopie van {other}, gemaakt door een gedeelde map. Ze mag weg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a visit package. Nothing was changed; take it in with “visit import” and its password.</source>
        <translation>{file} is een bezoekpakket. Er is niets gewijzigd; lees het in met “visit import” en het wachtwoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a zip file. Nothing was changed; unpack it and take in the file that ends in .sdgp.</source>
        <translation>{file} is een zipbestand. Er is niets gewijzigd; pak het uit en neem het bestand dat eindigt op .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is an ordinary packet, whatever its name says. Nothing was changed; take it in with “import”, without a password.</source>
        <translation>{file} is een gewoon pakket, wat de naam ook zegt. Er is niets gewijzigd; lees het in met “import”, zonder wachtwoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is closed for other desks and cannot be opened here. Nothing was changed; send your card to the office that made it and ask for a new packet.</source>
        <translation>{file} is gesloten voor andere werkplekken en gaat hier niet open. Er is niets gewijzigd; stuur uw kaart naar het kantoor dat het maakte en vraag een nieuw pakket.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is damaged. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} is beschadigd. Er is niets gewijzigd; kopieer het opnieuw, of vraag het opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a packet of this program. Nothing was changed; choose the file that ends in .sdgp.</source>
        <translation>{file} is geen pakket van dit programma. Er is niets gewijzigd; kies het bestand dat eindigt op .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a visit package. Nothing was changed; choose the file that ends in .sdgpvisit.</source>
        <translation>{file} is geen bezoekpakket. Er is niets gewijzigd; kies het bestand dat eindigt op .sdgpvisit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not whole: its end is missing. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} is niet volledig: het einde ontbreekt. Er is niets gewijzigd; kopieer het opnieuw, of vraag het opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is still being copied, or was copied by half. Wait a little, or copy it again.</source>
        <translation>{file} wordt nog gekopieerd, of is maar half gekopieerd. Wacht even, of kopieer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is the card of an office. Nothing was changed; take it in with “office add”.</source>
        <translation>{file} is de kaart van een kantoor. Er is niets gewijzigd; lees ze in met “office add”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>{file} is written ({size}). Send it to {office} and telephone the password.</source>
        <translation>{file} is geschreven ({size}). Stuur het naar {office} en geef het wachtwoord telefonisch door.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} lies there and holds everything for {desks}. Nothing was written.</source>
        <translation>{file} ligt er en bevat alles voor {desks}. Er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a desk that is not known here ({office}-{desk}). Nothing was changed; take its card in first and compare these words by telephone: {fingerprint}.</source>
        <translation>{file} komt van een werkplek die hier niet bekend is ({office}-{desk}). Er is niets gewijzigd; neem eerst haar kaart en vergelijk deze woorden per telefoon: {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a newer program (format {version}). Nothing was changed; update this program, then take it in again.</source>
        <translation>{file} komt van een nieuwer programma (formaat {version}). Er is niets gewijzigd; werk dit programma bij en neem het dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by this desk itself on {made}, for {desks}. Nothing was changed; send it to them, or choose a packet that they made.</source>
        <translation>{file} is door deze werkplek zelf gemaakt op {made}, voor {desks}. Er is niets gewijzigd; stuur het hun, of kies een pakket dat zij hebben gemaakt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by {office}-{desk}, which takes part no longer. Nothing was changed; if that desk works again, it needs new keys and sends its new card.</source>
        <translation>{file} komt van {office}-{desk}, die niet meer deelneemt. Er is niets gewijzigd; als die werkplek opnieuw werkt, heeft ze nieuwe sleutels nodig en stuurt ze haar nieuwe kaart.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for another desk and then closed for this one by somebody else. Nothing was changed; ask the office that made it.</source>
        <translation>{file} is voor een andere werkplek gemaakt en daarna door iemand anders voor deze gesloten. Er is niets gewijzigd; vraag het aan het kantoor dat het maakte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for {office}. Nothing was changed; send it there, or ask for a package of your own.</source>
        <translation>{file} werd voor {office} gemaakt. Er is niets gewijzigd; stuur het daarheen, of vraag een eigen pakket.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{file}, made on {moment}. Nothing is stored yet.</source>
        <translation>{file}, gemaakt op {moment}. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{number} came as “{stands}”; by the rules of today it is “{says}”. Check the dossiers again, or change a field of it.</source>
        <translation>{number} kwam binnen als “{stands}”; volgens de regels van vandaag is het “{says}”. Controleer de dossiers opnieuw, of wijzig er een veld van.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} gewijzigd</numerusform>
            <numerusform>{n} gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} wijziging</numerusform>
            <numerusform>{n} wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} wijziging nog niet verstuurd</numerusform>
            <numerusform>{n} wijzigingen nog niet verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes sent, not confirmed yet</source>
        <translation>
            <numerusform>{n} wijziging verstuurd, nog niet bevestigd</numerusform>
            <numerusform>{n} wijzigingen verstuurd, nog niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} fields were changed here and there. Both values are kept; you choose after taking the packet in.</source>
        <translation>
            <numerusform>{n} veld is hier en daar gewijzigd. Beide waarden blijven bewaard; u kiest na het inlezen.</numerusform>
            <numerusform>{n} velden zijn hier en daar gewijzigd. Beide waarden blijven bewaard; u kiest na het inlezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} files there cannot be used</source>
        <translation>
            <numerusform>{n} bestand daar is niet bruikbaar</numerusform>
            <numerusform>{n} bestanden daar zijn niet bruikbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} findings more are not listed here. You find them on Today, and those of forms in Applications.</source>
        <translation>
            <numerusform>Nog {n} bevinding staat hier niet. U vindt ze onder Vandaag, die van formulieren onder Kandidaturen.</numerusform>
            <numerusform>Nog {n} bevindingen staan hier niet. U vindt ze onder Vandaag, die van formulieren onder Kandidaturen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} more fields are not listed. Set back some of these first.</source>
        <translation>
            <numerusform>Nog {n} veld staat niet in de lijst. Zet eerst enkele hiervan terug.</numerusform>
            <numerusform>Nog {n} velden staan niet in de lijst. Zet eerst enkele hiervan terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nieuw</numerusform>
            <numerusform>{n} nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} packets from {desk}</source>
        <translation>
            <numerusform>{n} pakket van {desk}</numerusform>
            <numerusform>{n} pakketten van {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} packets of {offices} wait in the exchange folder.</source>
        <translation>
            <numerusform>{n} pakket van {offices} wacht in de uitwisselmap.</numerusform>
            <numerusform>{n} pakketten van {offices} wachten in de uitwisselmap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets wait for earlier packets of {offices}. Ask for them.</source>
        <translation>
            <numerusform>{n} deel van een pakket wacht op een vroeger pakket van {offices}. Vraag het.</numerusform>
            <numerusform>{n} delen van pakketten wachten op vroegere pakketten van {offices}. Vraag ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} deel van een pakket komt van een nieuwer programma. Het wordt bewaard en telt zodra dit programma is bijgewerkt.</numerusform>
            <numerusform>{n} delen van pakketten komen van een nieuwer programma. Ze worden bewaard en tellen zodra dit programma is bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts wait for earlier packets of {offices}. They are kept and count as soon as those come; ask for them.</source>
        <translation>
            <numerusform>{n} deel wacht op vroegere pakketten van {offices}. Het wordt bewaard en telt zodra die komen; vraag ze.</numerusform>
            <numerusform>{n} delen wachten op vroegere pakketten van {offices}. Ze worden bewaard en tellen zodra die komen; vraag ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} deel komt van een nieuwer programma. Het wordt bewaard en telt zodra dit is bijgewerkt.</numerusform>
            <numerusform>{n} delen komen van een nieuwer programma. Ze worden bewaard en tellen zodra dit is bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} verwijderd</numerusform>
            <numerusform>{n} verwijderd</numerusform>
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
            <numerusform>{visit}, gemaakt door {desk} op {moment}: reisgegevens van {n} persoon</numerusform>
            <numerusform>{visit}, gemaakt door {desk} op {moment}: reisgegevens van {n} personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>0 none, 1 first steps, 2 some years, 3 advanced.</source>
        <translation>0 geen, 1 eerste stappen, 2 enkele jaren, 3 gevorderd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>A blank form belongs to one call.</source>
        <translation>Een leeg formulier hoort bij één oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in {field}.</source>
        <translation>Een afwijking vraagt de reden, wie besliste, de dag en het verslag. Er is niets opgeslagen; vul {field} in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier for this local government exists already: {no}.</source>
        <translation>Er bestaat al een dossier voor dit bestuur: {no}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>A dossier that was not confirmed is scored with a warning.</source>
        <translation>Een dossier dat niet bevestigd is, wordt met een waarschuwing gequoteerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>A policy, a project, a figure.</source>
        <translation>Een beleid, een project, een cijfer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A required commitment was answered with “no”: {list}.</source>
        <translation>Een verplicht engagement is met “nee” beantwoord: {list}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>A visit of about a week each year</source>
        <translation>Elk jaar een bezoek van ongeveer een week</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Academic institution</source>
        <translation>Academische instelling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Active city link with the Global South today?</source>
        <translation>Vandaag een actieve stedenband met het Zuiden?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Active city link: the bonus does not apply.</source>
        <translation>Actieve stedenband: het pluspunt geldt niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Active digital exchange in between, on own initiative</source>
        <translation>Tussendoor actief digitaal uitwisselen, op eigen initiatief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Actors to involve</source>
        <translation>Te betrekken actoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Added a row to {table} of {number}</source>
        <translation>Rij toegevoegd aan {table} van {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Administrative</source>
        <translation>Ambtelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory council</source>
        <translation>Adviesraad</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory councils</source>
        <translation>Adviesraden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Alderman</source>
        <translation>Schepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>All</source>
        <translation>Allen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>All checks passed.</source>
        <translation>Alle controles zijn geslaagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Already involved</source>
        <translation>Al betrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An incoming visit, hosted by us</source>
        <translation>Een inkomend werkbezoek, waarbij wij gastheer zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An outgoing working visit with a small delegation</source>
        <translation>Een uitgaand werkbezoek met een kleine delegatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Another annex</source>
        <translation>Een andere bijlage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Another name under which this dossier is known, for instance of its file.</source>
        <translation>Een andere naam waaronder dit dossier bekend is, bijvoorbeeld die van het bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Application</source>
        <translation>Kandidatuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Application (Flemish municipality)</source>
        <translation>Kandidatuur (Vlaamse gemeente)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Application dossier</source>
        <translation>Kandidaatsdossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Application form</source>
        <translation>Kandidatuurformulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Applications</source>
        <translation>Kandidaturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Approval by the supervisory authority</source>
        <translation>Goedkeuring door de toezichthoudende overheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Area in km²</source>
        <translation>Oppervlakte in km²</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Arranged</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Arrival that made it complete</source>
        <translation>Aankomst die het volledig maakte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Arrived by</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Arrondissements (Benin)</source>
        <translation>Arrondissementen (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>As it stands, the dossier is not eligible:</source>
        <translation>Zoals het er nu ligt, is het dossier niet ontvankelijk:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>As name@place.org; several with a comma between them. Private addresses are fine.</source>
        <translation>Zoals naam@plaats.org; meerdere met een komma ertussen. Privéadressen zijn goed.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>As on the letterhead: city, municipality, district or commune.</source>
        <translation>Zoals op het briefhoofd: stad, gemeente, district of commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>As the person writes it.</source>
        <translation>Zoals de persoon die schrijft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>At least 4 members: 1 political and 2 administrative from different services.</source>
        <translation>Minstens 4 leden: 1 politiek en 2 ambtelijk uit verschillende diensten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>At least one from outside the administration, with the day from which it takes part.</source>
        <translation>Minstens één van buiten de administratie, met de dag vanaf wanneer die meedoet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>At least one political and one administrative.</source>
        <translation>Minstens één politieke en één ambtelijke.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>At least two strengths and two challenges.</source>
        <translation>Minstens twee sterktes en twee uitdagingen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Attached file</source>
        <translation>Toegevoegd bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attached {file}</source>
        <translation>{file} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Attached {name} to {number}</source>
        <translation>{name} toegevoegd aan {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attach…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.</source>
        <translation>België: NIS-code van 5 cijfers. Rwanda en Benin: code van het district of de commune, indien bekend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: communal council.</source>
        <translation>België: raad of college. Rwanda: District Council of Executive Committee. Benin: gemeenteraad.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. Benin: PDC, PAI or PTA.</source>
        <translation>België: meerjarenplan. Rwanda: District Development Strategy en imihigo van het jaar. Benin: PDC, PAI of PTA.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Benin: the prefect. Rwanda: no objection by the ministry or province, if asked.</source>
        <translation>Benin: de prefect. Rwanda: geen bezwaar van ministerie of provincie, indien gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Beyond two years: what may follow?</source>
        <translation>Na twee jaar: wat kan er volgen?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Blank application form</source>
        <translation>Blanco kandidatuurformulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Blank forms</source>
        <translation>Blanco formulieren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Body</source>
        <translation>Orgaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Broad involvement of officials and politicians, and of other actors</source>
        <translation>Brede betrokkenheid van ambtenaren en mandatarissen, en van andere actoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown</source>
        <translation>Kan getoond worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown on a visit</source>
        <translation>Kan bij een bezoek getoond worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Can share</source>
        <translation>Kan delen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Cells (Rwanda)</source>
        <translation>Cellen (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Census</source>
        <translation>Volkstelling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Challenge</source>
        <translation>Uitdaging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Changed field {field} of {number}</source>
        <translation>Veld {field} van {number} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Check that is lifted</source>
        <translation>Opgeheven controle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Check {code} does not hold this dossier back. Nothing was stored.</source>
        <translation>Controle {code} houdt dit dossier niet tegen. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Checked by</source>
        <translation>Nagekeken door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Checked the dossiers again</source>
        <translation>Dossiers opnieuw nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Choice of country</source>
        <translation>Keuze van land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Choose a call and a municipality.</source>
        <translation>Kies een oproep en een gemeente.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Choose a call.</source>
        <translation>Kies een oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Choose filled forms</source>
        <translation>Ingevulde formulieren kiezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Citizens' budget</source>
        <translation>Burgerbegroting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>City link verified</source>
        <translation>Stedenband nagegaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>City links</source>
        <translation>Stedenbanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Civil society</source>
        <translation>Middenveld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Code in the register</source>
        <translation>Code in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Commitment {x} was not given.</source>
        <translation>Engagement {x} is niet aangegaan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune (Benin)</source>
        <translation>Commune (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with a city link</source>
        <translation>Commune met stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with special status (Benin)</source>
        <translation>Commune met bijzonder statuut (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Communes that already have a city link with Flanders are not eligible in Benin.</source>
        <translation>Gemeenten in Benin met een Vlaamse stedenband komen niet in aanmerking.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Completeness letter</source>
        <translation>Brief over de volledigheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Confirmed by the municipality</source>
        <translation>Bevestigd door de gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Confirmed by the municipality on</source>
        <translation>Bevestigd door de gemeente op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Confirmed by the municipality…</source>
        <translation>Bevestigd door de gemeente…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed by the person</source>
        <translation>Bevestigd door de persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Confirmed on</source>
        <translation>Bevestigd op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Confirmed on {day}</source>
        <translation>Bevestigd op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Connection and equipment</source>
        <translation>Verbinding en uitrusting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Consultation frameworks</source>
        <translation>Overlegkaders</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Contact persons</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Coordinator’s time, in days a month</source>
        <translation>Tijd van de coördinator, in dagen per maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Council outreach</source>
        <translation>Raadsleden onder de mensen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Councillor</source>
        <translation>Raadslid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Covenant of Mayors</source>
        <translation>Burgemeestersconvenant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Decision and attachments</source>
        <translation>Beslissing en bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Decision of the competent body</source>
        <translation>Beslissing van het bevoegde orgaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Declaration</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Delegates hold valid passports</source>
        <translation>De delegatieleden hebben een geldig paspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Deputy coordinator</source>
        <translation>Adjunct-coördinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Derogation of the steering group</source>
        <translation>Afwijking door de stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Derogation…</source>
        <translation>Afwijking…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Describe at least two strengths and two challenges.</source>
        <translation>Beschrijf minstens twee sterktes en twee uitdagingen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Diaspora, schools, associations, hospitals.</source>
        <translation>Diaspora, scholen, verenigingen, ziekenhuizen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Digital framework sessions each year, at least {least}</source>
        <translation>Digitale kadersessies elk jaar, minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>District (Rwanda)</source>
        <translation>District (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Dormant</source>
        <translation>Slapend</translation>
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
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as they were scored.</source>
        <translation>Dossier {number} wordt gequoteerd of is beslist. Er is niets gewijzigd; de antwoorden blijven zoals ze gequoteerd zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first.</source>
        <translation>Dossier {number} is ingetrokken. Er is niets gewijzigd; maak eerst de intrekking ongedaan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>During a visit</source>
        <translation>Tijdens een bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
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
        <translation>Verkiezingen, begroting, evaluatie van de imihigo, vakanties, regenseizoen …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Eligibility</source>
        <translation>Ontvankelijkheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>End a derogation…</source>
        <translation>Een afwijking beëindigen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>End of a derogation</source>
        <translation>Einde van een afwijking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Ending</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Equal split of the budget, administered by the associations</source>
        <translation>Gelijke verdeling van het budget, beheerd door de verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Exchange on an equal basis about strengths and challenges</source>
        <translation>Uitwisselen op voet van gelijkheid over sterktes en uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Executive secretary</source>
        <translation>Uitvoerend secretaris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Existing contacts in the country</source>
        <translation>Bestaande contacten in het land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Existing links</source>
        <translation>Bestaande banden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Fair-trade municipality</source>
        <translation>FairTradeGemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Feedback to the associations to adjust the concept</source>
        <translation>Feedback aan de verenigingen om het concept bij te sturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} cannot be left empty. Nothing was changed.</source>
        <translation>Veld {field} mag niet leeg blijven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} has several parts ({parts}). Nothing was changed; name the part.</source>
        <translation>Veld {field} heeft verschillende delen ({parts}). Er is niets gewijzigd; noem het deel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} is filled in by the program. Nothing was changed.</source>
        <translation>Veld {field} wordt door het programma ingevuld. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fields that changed</source>
        <translation>Gewijzigde velden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>File of the municipality</source>
        <translation>Bestand van de gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>File, field</source>
        <translation>Bestand, veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fill in those that your country has.</source>
        <translation>Vul in wat in uw land bestaat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Filled form</source>
        <translation>Ingevuld formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Filled in by the association.</source>
        <translation>In te vullen door de vereniging.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Finance</source>
        <translation>Financiën</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the answers</source>
        <translation>Vingerafdruk van de antwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the file</source>
        <translation>Vingerafdruk van het bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>First arrival</source>
        <translation>Eerste aankomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fiscal year</source>
        <translation>Boekjaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings each year, at least {least}</source>
        <translation>Vaste overlegmomenten van een halve dag elk jaar, minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings in {period}, at least {least}</source>
        <translation>Vaste overlegmomenten van een halve dag in {period}, minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Fluent</source>
        <translation>Vloeiend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For a form on paper, by e-mail or over the telephone: type it in as it comes, in parts.</source>
        <translation>Voor een formulier op papier, per e-mail of telefonisch: tik het in zoals het komt, in stukken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For colleagues who do not read the language of the answer. The answer itself stays.</source>
        <translation>Voor collega’s die de taal van het antwoord niet lezen. Het antwoord zelf blijft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>For politicians: the end of the mandate, if known.</source>
        <translation>Voor mandatarissen: het einde van het mandaat, indien bekend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Form file</source>
        <translation>Formulierbestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Form of address</source>
        <translation>Aanspreking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Form version</source>
        <translation>Versie van het formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Form with these answers…</source>
        <translation>Formulier met deze antwoorden…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Formal agreement</source>
        <translation>Formele overeenkomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms to take in</source>
        <translation>Op te nemen formulieren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Forums of participation in place</source>
        <translation>Bestaande participatiefora</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>From when</source>
        <translation>Vanaf wanneer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function and service</source>
        <translation>Functie en dienst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Funding</source>
        <translation>Financiering</translation>
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
        <translation>Gendercommune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>General contact</source>
        <translation>Algemeen contact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>General director</source>
        <translation>Algemeen directeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Give one coordinator and at least one other contact.</source>
        <translation>Geef één coördinator en minstens één andere contactpersoon op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Given by the program; quote it in every letter.</source>
        <translation>Door het programma gegeven; vermeld het in elke brief.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Goal {g} lies outside the focus of the call.</source>
        <translation>Doel {g} valt buiten de focus van de oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Green: no particular warning</source>
        <translation>Groen: geen bijzondere waarschuwing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Handed in: {status}</source>
        <translation>Ingediend: {status}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Head of service</source>
        <translation>Diensthoofd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Homework between the sessions</source>
        <translation>Huiswerk tussen de sessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>How it was signed</source>
        <translation>Wijze van ondertekening</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>How to reach the person</source>
        <translation>Hoe de persoon te bereiken is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>How will the learning be made visible in your municipality?</source>
        <translation>Hoe wordt wat geleerd is zichtbaar in uw gemeente?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>How will they be involved?</source>
        <translation>Hoe worden zij betrokken?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>How {file} arrived; the moment decides whether it came in time.</source>
        <translation>Hoe {file} binnenkwam; het tijdstip beslist of het op tijd was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Human translation</source>
        <translation>Vertaling door een mens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In euro</source>
        <translation>In euro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In kind</source>
        <translation>In natura</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>In office</source>
        <translation>In functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>In order of preference.</source>
        <translation>In volgorde van voorkeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>In scoring</source>
        <translation>In quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>In the register</source>
        <translation>In het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Incoming visits, hosted by us, at least {least}</source>
        <translation>Inkomende bezoeken, door ons ontvangen, minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Incomplete (returned)</source>
        <translation>Onvolledig (teruggestuurd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Ineligible</source>
        <translation>Niet-ontvankelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Inteko z'abaturage (citizens' assembly)</source>
        <translation>Inteko z'abaturage (burgervergadering)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Intensity</source>
        <translation>Intensiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Internal steering group</source>
        <translation>Interne stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Internet connection</source>
        <translation>Internetverbinding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Into</source>
        <translation>Naar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>Ze kan niet gelezen worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It has more than {megapixels} million points: scan the letter with fewer points.</source>
        <translation>Ze heeft meer dan {megapixels} miljoen punten: scan de brief met minder punten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {megabytes} MB: scan the letter in grey, with fewer points.</source>
        <translation>Ze is groter dan {megabytes} MB: scan de brief in grijs, met minder punten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {most} MB: scan the letter in grey, with fewer points.</source>
        <translation>Ze is groter dan {most} MB: scan de brief in grijs, met minder punten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is neither PDF nor JPG: scan the letter as PDF or JPG.</source>
        <translation>Ze is geen PDF of JPG: scan de brief als PDF of JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Its content is not what its ending {suffix} says: open it in its program and save it anew as PDF.</source>
        <translation>De inhoud is niet wat het einde van de naam ({suffix}) zegt: open ze in haar programma en bewaar ze opnieuw als PDF.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>JADF (joint action forum)</source>
        <translation>JADF (forum voor gezamenlijke actie)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>January to December</source>
        <translation>Januari tot december</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>July to June</source>
        <translation>Juli tot juni</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Key planning document</source>
        <translation>Belangrijkste beleidsplan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Kind of check</source>
        <translation>Soort controle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Kind of government</source>
        <translation>Soort bestuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Kind of translation</source>
        <translation>Soort vertaling</translation>
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
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the answer</source>
        <translation>Taal van het antwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Language of the answers</source>
        <translation>Taal van de antwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language of the notice</source>
        <translation>Taal van de informatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Languages of the contact persons</source>
        <translation>Talen van de contactpersonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Letter of intent</source>
        <translation>Intentieverklaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lift the check</source>
        <translation>De controle opheffen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Lifted check {code} for {number}</source>
        <translation>Controle {code} opgeheven voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lifts a hard check of this dossier. The decision stays on record with its reason, and can be taken back by another one.</source>
        <translation>Heft een harde controle van dit dossier op. De beslissing blijft met haar reden bewaard en kan door een andere ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Lifts the check</source>
        <translation>Heft de controle op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Link with own policy</source>
        <translation>Band met het eigen beleid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Linked the people of {number} to the register</source>
        <translation>Personen van {number} aan het register gekoppeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Little time for the coordinator ({d} days a month).</source>
        <translation>Weinig tijd voor de coördinator ({d} dagen per maand).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Logistics</source>
        <translation>Logistiek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Looked up on</source>
        <translation>Opgezocht op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Machine translation</source>
        <translation>Automatische vertaling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Made dossier {number} a draft again</source>
        <translation>Dossier {number} opnieuw een ontwerp gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Make it a draft again</source>
        <translation>Opnieuw een ontwerp maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mayor</source>
        <translation>Burgemeester</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Meeting room with a screen</source>
        <translation>Vergaderzaal met scherm</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Messaging</source>
        <translation>Berichtendienst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Mixed, peri-urban</source>
        <translation>Gemengd, stadsrand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Motivation</source>
        <translation>Motivatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Moved a row in {table} of {number}</source>
        <translation>Rij verplaatst in {table} van {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Multi-year plan, imihigo, PDC.</source>
        <translation>Meerjarenplan, imihigo, PDC.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Municipality in the register</source>
        <translation>Gemeente in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Municipality or city (Belgium)</source>
        <translation>Gemeente of stad (België)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Name at least one actor from outside the administration, or say from when one will join.</source>
        <translation>Noem minstens één externe actor, of vanaf wanneer die aansluit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Name for sorting</source>
        <translation>Naam om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Name of the partner</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Name of the replacement</source>
        <translation>Naam van de vervanger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>New dossier…</source>
        <translation>Nieuw dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>New row: {row}</source>
        <translation>Nieuwe rij: {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>No applications yet</source>
        <translation>Nog geen kandidaturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No common working language: plan interpretation.</source>
        <translation>Geen gemeenschappelijke werktaal: voorzie tolken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No files attached yet.</source>
        <translation>Nog geen bestanden toegevoegd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No form file came in yet: the answers were typed.</source>
        <translation>Er kwam nog geen bestand binnen: de antwoorden zijn ingetikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>No medical details, please.</source>
        <translation>Geen medische details, alstublieft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No municipality has the code or name “{text}”. Nothing was stored; look it up under Municipalities.</source>
        <translation>Geen gemeente heeft de code of naam “{text}”. Er is niets opgeslagen; zoek ze op bij Gemeenten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No preference</source>
        <translation>Geen voorkeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Nobody is named in the form yet.</source>
        <translation>In het formulier wordt nog niemand genoemd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Not selected</source>
        <translation>Niet geselecteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted on</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Noted that the city link was verified</source>
        <translation>Nazicht van de stedenband genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted that the municipality confirmed {number}</source>
        <translation>Bevestiging van {number} door de gemeente genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the privacy information given for {number}</source>
        <translation>Privacy-informatie genoteerd voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the verification of the city link of {number}</source>
        <translation>Nazicht van de stedenband van {number} genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Notes the day for all contact persons who have none yet.</source>
        <translation>Noteert de dag voor alle contactpersonen die er nog geen hebben.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing changed in {number}</source>
        <translation>Niets gewijzigd in {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.</source>
        <translation>Er is nog niets opgeslagen. Elk bestand zegt wat het zou doen; vink bij een verbeterd formulier uit wat niet overgenomen wordt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing new: taken in before</source>
        <translation>Niets nieuws: al eerder opgenomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing to take in</source>
        <translation>Niets op te nemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number of inhabitants</source>
        <translation>Aantal inwoners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Number the SDG interests 1, 2, 3 … without gaps.</source>
        <translation>Nummer de SDG-interesses 1, 2, 3 … zonder gaten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Officer</source>
        <translation>Ambtenaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official code</source>
        <translation>Officiële code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Official statistic</source>
        <translation>Officiële statistiek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Official travel advice is negative for this place: plan the visit elsewhere.</source>
        <translation>Negatief reisadvies: plan het bezoek elders.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>One coordinator and at least one other person.</source>
        <translation>Eén coördinator en minstens één andere persoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>One row per language, with the level of speaking and of writing.</source>
        <translation>Eén rij per taal, met het niveau spreken en schrijven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to five goals or targets; number them 1, 2, 3 … without gaps.</source>
        <translation>Een tot vijf doelen of subdoelen; nummer ze 1, 2, 3 … zonder gaten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to three, the most important first.</source>
        <translation>Een tot drie, het belangrijkste eerst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Only a local government can take part.</source>
        <translation>Alleen een lokaal bestuur kan deelnemen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Only for the totals of the group; never printed with the name.</source>
        <translation>Enkel voor de totalen van de groep; nooit met de naam afgedrukt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Only needed when the answer to 10.1 is not “none”.</source>
        <translation>Enkel nodig wanneer het antwoord op 10.1 niet “geen” is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open a second one anyway</source>
        <translation>Toch een tweede openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Open to learn from the partner’s input</source>
        <translation>Openstaan om van de inbreng van de partner te leren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Open {name} in the register</source>
        <translation>{name} openen in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Opened dossier {number}</source>
        <translation>Dossier {number} geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Orange: with caution</source>
        <translation>Oranje: voorzichtig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Other actors</source>
        <translation>Andere actoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other annexes</source>
        <translation>Andere bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other level of government</source>
        <translation>Ander bestuursniveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other networks</source>
        <translation>Andere netwerken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Other: not a local government</source>
        <translation>Andere: geen lokaal bestuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Outgoing working visits with a small delegation (about {people} persons), at least {least}</source>
        <translation>Uitgaande werkbezoeken met een kleine delegatie (ongeveer {people} personen), minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Own experience</source>
        <translation>Eigen ervaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Own means</source>
        <translation>Eigen middelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PDF signed electronically</source>
        <translation>Elektronisch ondertekende pdf</translation>
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
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Part it plays</source>
        <translation>Welke rol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Part of the GLoBe programme</source>
        <translation>In het GLoBe-programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Partner country</source>
        <translation>Partnerland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Partner profile</source>
        <translation>Partnerprofiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Partner profile (district or commune)</source>
        <translation>Partnerprofiel (district of commune)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Passed: {codes}</source>
        <translation>Geslaagd: {codes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Periods not possible for visits</source>
        <translation>Periodes waarin bezoek niet kan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person in the register</source>
        <translation>Persoon in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Personal contact data are left out of this shared version.</source>
        <translation>Persoonlijke contactgegevens staan niet in deze gedeelde versie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Pilot district</source>
        <translation>Pilootdistrict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Please send the corrected form by {day}. You may correct the form that you sent and send it once more.</source>
        <translation>Stuur het verbeterde formulier tegen {day}. U mag het formulier dat u stuurde verbeteren en opnieuw sturen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Political</source>
        <translation>Politiek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Political lead</source>
        <translation>Politiek verantwoordelijke</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Population</source>
        <translation>Bevolking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postcode or post box</source>
        <translation>Postcode of postbus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Power backup</source>
        <translation>Noodstroom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Preferred partner</source>
        <translation>Gewenste partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Privacy information given</source>
        <translation>Privacy-informatie gegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Privacy information given…</source>
        <translation>Privacy-informatie gegeven…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Privacy information, version 1.0. The associations of municipalities VVSG, RALGA and ANCB are jointly responsible for the data on this form. They use it only to choose the participating municipalities, to bring partners together and to accompany the partnerships; the basis is the public task of the associations and the agreement with the municipality. Names and functions stay in the file of the cycle for {public} years; telephone numbers, messaging accounts and private addresses are erased {contact} months after the person is no longer involved; dossiers that are not selected lose their personal data {rejected} months after the decision. The dossier is shared with the sister association of the partner country. Everybody named may ask to see, correct or erase the own data, or object to its use, at the association that received the form, and may complain to the data protection authority of the country. Please tell everybody you name here about this; the association notes the day (2.7). Please write nothing about health, origin, religion, party or family.</source>
        <translation>Privacy-informatie, versie 1.0. De verenigingen van gemeenten VVSG, RALGA en ANCB zijn samen verantwoordelijk voor de gegevens op dit formulier. Zij gebruiken ze enkel om de deelnemende gemeenten te kiezen, partners te koppelen en de partnerschappen te begeleiden; de grondslag is de publieke taak van de verenigingen en de overeenkomst met de gemeente. Namen en functies blijven {public} jaar in het dossier van de cyclus; telefoonnummers, berichtenaccounts en privéadressen worden gewist {contact} maanden nadat de persoon niet meer betrokken is; kandidaturen die niet geselecteerd zijn, verliezen hun persoonsgegevens {rejected} maanden na de beslissing. Het dossier wordt gedeeld met de zustervereniging van het partnerland. Iedereen die genoemd wordt, kan bij de vereniging die het formulier ontving vragen om de eigen gegevens in te zien, te verbeteren of te wissen, of zich tegen het gebruik verzetten, en kan klacht indienen bij de gegevensbeschermingsautoriteit van het land. Vertel dit aan iedereen die u hier noemt; de vereniging noteert de dag (2.7). Schrijf niets over gezondheid, afkomst, godsdienst, partij of familie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Private sector</source>
        <translation>Privésector</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Province or department</source>
        <translation>Provincie of departement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability sessions</source>
        <translation>Openbare verantwoordingssessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Put check {code} back for {number}</source>
        <translation>Controle {code} weer ingesteld voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Put the check back</source>
        <translation>De controle weer laten gelden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Quarters (Benin)</source>
        <translation>Wijken (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} is missing on sheet “{sheet}”.</source>
        <translation>Vraag {field} ontbreekt op het blad “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} stands twice, on sheet “{sheet}” too.</source>
        <translation>Vraag {field} staat er twee keer, ook op het blad “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Questions or remarks to the association</source>
        <translation>Vragen of opmerkingen aan de vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Questions? {contact}. Please quote the number of the field.</source>
        <translation>Vragen? {contact}. Vermeld het nummer van het veld.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Reading {n} forms</source>
        <translation>
            <numerusform>{n} formulier lezen</numerusform>
            <numerusform>{n} formulieren lezen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Received (Brussels)</source>
        <translation>Ontvangen (Brussel)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Received after the closing date {close}.</source>
        <translation>Ontvangen na de sluitingsdatum {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Noteer wanneer de privacy-informatie aan {name} is gegeven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Red: not advised</source>
        <translation>Rood: afgeraden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Reference of the minutes</source>
        <translation>Verwijzing naar het verslag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Removed a row from {table} of {number}</source>
        <translation>Rij verwijderd uit {table} van {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Replacement arranged</source>
        <translation>Vervanging geregeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}, for {who}.</source>
        <translation>Verplicht veld ontbreekt: {field}, voor {who}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}, in row {row}.</source>
        <translation>Verplicht veld ontbreekt: {field}, in rij {row}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}.</source>
        <translation>Verplicht veld ontbreekt: {field}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Responsible service</source>
        <translation>Verantwoordelijke dienst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role in the group</source>
        <translation>Rol in de groep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Row left out: {row}</source>
        <translation>Weggelaten rij: {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Row of the person in table 2</source>
        <translation>Rij van de persoon in tabel 2</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Rural</source>
        <translation>Landelijk</translation>
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
        <translation>SDG-interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Save this list…</source>
        <translation>Deze lijst opslaan…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Saved {file}: {n} fields</source>
        <translation>
            <numerusform>{file} opgeslagen: {n} veld</numerusform>
            <numerusform>{file} opgeslagen: {n} velden</numerusform>
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
        <translation>Zetels in de raad</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Second reference</source>
        <translation>Tweede referentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sectors (Rwanda)</source>
        <translation>Sectoren (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Selected</source>
        <translation>Geselecteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Send out the blank form, and take in the filled ones here; or open a dossier and type what comes on paper or over the telephone.</source>
        <translation>Stuur het blanco formulier uit en neem de ingevulde hier op; of open een dossier en tik in wat op papier of telefonisch binnenkomt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Service or field</source>
        <translation>Dienst of domein</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Sheet “{sheet}” is missing.</source>
        <translation>Het blad “{sheet}” ontbreekt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Show in the form</source>
        <translation>Tonen in het formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories</source>
        <translation>Ondertekenaars</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories of the letter</source>
        <translation>Ondertekenaars van de brief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signature on the print</source>
        <translation>Handtekening op de afdruk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signed by hand and scanned</source>
        <translation>Met de hand ondertekend en gescand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signed by the political and by the administrative head; PDF or JPG of 10 MB at most.</source>
        <translation>Ondertekend door het politieke en het ambtelijke hoofd; pdf of jpg van hoogstens 10 MB.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Some</source>
        <translation>Sommigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Somebody of the municipality went through the answers and agreed.</source>
        <translation>Iemand van de gemeente nam de antwoorden door en ging akkoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the advice</source>
        <translation>Bron van het advies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the figure</source>
        <translation>Bron van het cijfer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Speaking</source>
        <translation>Spreken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Special needs for sessions and visits</source>
        <translation>Bijzondere noden voor sessies en bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Stable</source>
        <translation>Stabiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff (full-time equivalents)</source>
        <translation>Personeel (voltijdse equivalenten)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff and council</source>
        <translation>Personeel en raad</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>State of the dossier</source>
        <translation>Stand van het dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>State whether there is an active city link.</source>
        <translation>Geef aan of er een actieve stedenband is.</translation>
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
        <translation>Straat of plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strength or challenge</source>
        <translation>Sterkte of uitdaging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strengths and challenges</source>
        <translation>Sterktes en uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Sub-category</source>
        <translation>Subcategorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-municipalities (Belgium)</source>
        <translation>Deelgemeenten (België)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Sub-themes</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-units</source>
        <translation>Onderverdelingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Submitted dossier {number}</source>
        <translation>Dossier {number} ingediend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Substitute</source>
        <translation>Plaatsvervanger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Table {table} has no row {row}. Nothing was changed; add the row first.</source>
        <translation>Tabel {table} heeft geen rij {row}. Er is niets gewijzigd; voeg eerst de rij toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Tag</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Take in forms…</source>
        <translation>Formulieren opnemen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Take in {n} forms</source>
        <translation>
            <numerusform>{n} formulier opnemen</numerusform>
            <numerusform>{n} formulieren opnemen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Take the withdrawal back</source>
        <translation>De intrekking ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Taken in as {number}</source>
        <translation>Opgenomen als {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in by</source>
        <translation>Opgenomen door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in on</source>
        <translation>Ingelezen op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in, to be looked at</source>
        <translation>Overgenomen, te bekijken</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taking in {n} forms</source>
        <translation>
            <numerusform>{n} formulier opnemen</numerusform>
            <numerusform>{n} formulieren opnemen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Target</source>
        <translation>Subdoel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Target {t} does not belong to goal {g}.</source>
        <translation>Subdoel {t} hoort niet bij doel {g}.</translation>
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
        <translation>Telefoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Ten digits, as in 0123.456.749.</source>
        <translation>Tien cijfers, zoals 0123.456.749.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. It is complete.</source>
        <translation>Bedankt voor dossier {number}, ontvangen op {day}. Het is volledig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. We checked it against the call. The following is still missing or has to be corrected before it can be assessed:</source>
        <translation>Bedankt voor dossier {number}, ontvangen op {day}. We legden het naast de oproep. Voor het beoordeeld kan worden, ontbreekt nog het volgende of moet het verbeterd worden:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The answers were not yet confirmed by the municipality.</source>
        <translation>De antwoorden zijn nog niet door de gemeente bevestigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The association has not yet verified what the municipality says about city links.</source>
        <translation>De vereniging heeft nog niet nagekeken wat de gemeente over stedenbanden zegt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The blocked periods leave hardly any visit window.</source>
        <translation>De geblokkeerde periodes laten nauwelijks een bezoekperiode over.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The check counts again from now on. Both decisions stay on record with their reasons.</source>
        <translation>De controle telt vanaf nu opnieuw. Beide beslissingen blijven met hun reden bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The coordinator cannot be reached: add e-mail or telephone.</source>
        <translation>De coördinator is niet bereikbaar: voeg e-mail of telefoon toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>The coordinator: an e-mail address; from the South an e-mail address or a telephone number.</source>
        <translation>De coördinator: een e-mailadres; in het Zuiden een e-mailadres of een telefoonnummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The council decision is needed before the agreement.</source>
        <translation>Het raads- of collegebesluit is nodig vóór de overeenkomst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The declaration (13.2) needs the names of at least {political} political and {administrative} administrative signatory; say under “Category” which one each is.</source>
        <translation>De verklaring (13.2) noemt minstens {political} politieke en {administrative} ambtelijke ondertekenaar; zeg onder “Categorie” wie wat is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The digital framework sessions of each year</source>
        <translation>De digitale kadersessies van elk jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The dossier came in time; it was corrected on {day}, after the closing date {close}.</source>
        <translation>Het dossier kwam op tijd; het werd verbeterd op {day}, na de sluitingsdatum {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier is being scored or was decided; its answers stay as they were scored.</source>
        <translation>Het dossier wordt gequoteerd of is beslist; de antwoorden blijven zoals ze gequoteerd zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier was withdrawn; its answers cannot be changed.</source>
        <translation>Het dossier is ingetrokken; de antwoorden kunnen niet gewijzigd worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The dossier, without personal travel data, is shared with the sister association for matching</source>
        <translation>Het dossier, zonder persoonlijke reisgegevens, wordt voor het koppelen met de zustervereniging gedeeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The enterprise number is not valid.</source>
        <translation>Het ondernemingsnummer is niet geldig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The file itself</source>
        <translation>Het bestand zelf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The fixed half-day meetings</source>
        <translation>De vaste bijeenkomsten van een halve dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The internal steering group needs at least {members} members: {political} political and {administrative} administrative from different services.</source>
        <translation>De interne stuurgroep telt minstens {members} leden: {political} politiek en {administrative} ambtelijk uit verschillende diensten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The last day lies before the first, in field {field}. Nothing was changed; type the days again.</source>
        <translation>De laatste dag ligt vóór de eerste, in veld {field}. Er is niets gewijzigd; tik de dagen opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>The letter comes beside the Excel form under this name, or is attached afterwards; PDF or JPG.</source>
        <translation>De brief zit onder deze naam naast het Excelformulier, of wordt achteraf toegevoegd; PDF of JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing.</source>
        <translation>De intentieverklaring met beide handtekeningen ontbreekt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing: “{letter}”, named in 12.1, does not lie beside the form. Lay it there and take the form in again, or attach it in the dossier under Documents.</source>
        <translation>De intentieverklaring met beide handtekeningen ontbreekt: “{letter}”, genoemd in 12.1, ligt niet naast het formulier. Leg ze ernaast en neem het formulier opnieuw op, of voeg ze in het dossier toe onder Documenten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>The local government</source>
        <translation>Het lokaal bestuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The mandate of {name} ends on {date}: plan the hand-over.</source>
        <translation>Het mandaat van {name} eindigt op {date}: plan de overdracht.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The moment decides whether the form came in time; it is Brussels time.</source>
        <translation>Het moment bepaalt of het formulier op tijd kwam; het is Brusselse tijd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>The moment that decides whether the form came in time.</source>
        <translation>Het moment dat bepaalt of het formulier op tijd kwam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality already has a partnership in this cycle.</source>
        <translation>Het bestuur heeft al een partnerschap in deze cyclus.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality is not a Flemish local government.</source>
        <translation>De gemeente is geen Vlaams lokaal bestuur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The name (1.1) says {name}, the official code (1.3) {code} is that of {other}: correct one of the two.</source>
        <translation>De naam (1.1) zegt {name}, de officiële code (1.3) {code} is die van {other}: verbeter een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The number {number} is used by two dossiers.</source>
        <translation>Het nummer {number} is door twee dossiers gebruikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The partnership rests on one person or one service.</source>
        <translation>Het partnerschap rust op één persoon of één dienst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>The same for all files</source>
        <translation>Hetzelfde voor alle bestanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The steering group is not mixed.</source>
        <translation>De stuurgroep is niet gemengd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The steering group, as a rule.</source>
        <translation>In de regel de stuurgroep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The theme is not open for this country.</source>
        <translation>Dit thema staat niet open voor dit land.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Theme of the call</source>
        <translation>Thema van de oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no dossier {number}. Nothing was changed; look it up in the list of applications.</source>
        <translation>Er is geen dossier {number}. Er is niets gewijzigd; zoek het op in de lijst van kandidaturen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>These files do not say to which call they belong: {files}.</source>
        <translation>Deze bestanden zeggen niet bij welke oproep ze horen: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>This local government is not on the list admitted for this call.</source>
        <translation>Dit bestuur staat niet op de lijst van deze oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Time in Brussels</source>
        <translation>Uur in Brussel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>To follow</source>
        <translation>Volgt nog</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>To {name}</source>
        <translation>Aan {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in application forms: {count}</source>
        <translation>Formulieren overgenomen: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in the form of {name}</source>
        <translation>Formulier van {name} opgenomen</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Took in {n} forms</source>
        <translation>
            <numerusform>{n} formulier opgenomen</numerusform>
            <numerusform>{n} formulieren opgenomen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took the withdrawal of {number} back</source>
        <translation>Intrekking van {number} ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Track and preferences</source>
        <translation>Traject en voorkeuren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Translated into</source>
        <translation>Vertaald naar het</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Travel advice for the place</source>
        <translation>Reisadvies voor de plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Two letters: BE, FR, SN …</source>
        <translation>Twee letters: BE, FR, SN …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Type of settlement</source>
        <translation>Type nederzetting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Typed in the program</source>
        <translation>Ingetikt in het programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>UCLG</source>
        <translation>UCLG</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umuganda (community work)</source>
        <translation>Umuganda (gemeenschapswerk)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umugoroba w'imiryango (family evening)</source>
        <translation>Umugoroba w'imiryango (gezinsavond)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Urban</source>
        <translation>Stedelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified</source>
        <translation>Nagegaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified by the association</source>
        <translation>Nagegaan door de vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Version of the notice</source>
        <translation>Versie van de informatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Versions received</source>
        <translation>Ontvangen versies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Versions that arrived</source>
        <translation>Aangekomen versies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vice mayor</source>
        <translation>Vice-burgemeester</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Village or quarter councils</source>
        <translation>Dorps- of wijkraden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Villages (Benin)</source>
        <translation>Dorpen (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Visits of about a week each year, at least {least}</source>
        <translation>Bezoeken van ongeveer een week elk jaar, minstens {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Wants to learn</source>
        <translation>Wil leren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Way of confirmation</source>
        <translation>Wijze van bevestiging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>We declare that the answers are correct</source>
        <translation>Wij verklaren dat de antwoorden juist zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What became of the forms</source>
        <translation>Wat er met de formulieren gebeurde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What can you contribute?</source>
        <translation>Wat kunt u bijdragen?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What do you want to learn from the partner?</source>
        <translation>Wat wilt u van de partner leren?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>What the check says</source>
        <translation>Wat de controle zegt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>When and how it arrived</source>
        <translation>Wanneer en hoe het aankwam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>When and how it arrived…</source>
        <translation>Wanneer en hoe het aankwam…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>When somebody leaves, fill in the last day and add the new person on a row of his or her own.</source>
        <translation>Vul de laatste dag in wanneer iemand vertrekt, en zet de nieuwe persoon op een eigen rij.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Where the answers come from</source>
        <translation>Waar de antwoorden vandaan komen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Which call is it?</source>
        <translation>Om welke oproep gaat het?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why exchange on an equal footing, and how will both sides notice it?</source>
        <translation>Waarom uitwisselen op voet van gelijkheid, en waaraan merken beide kanten dat?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why this partner</source>
        <translation>Waarom deze partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>With interruptions</source>
        <translation>Met onderbrekingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>With the country code, as +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Two numbers with “/” between them; an extension as “ext. 12”.</source>
        <translation>Met de landcode, zoals +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Twee nummers met “/” ertussen; een toestel als “toestel 12”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Withdrew dossier {number}</source>
        <translation>Dossier {number} ingetrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Woman</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Working languages of the administration</source>
        <translation>Werktalen van de administratie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Working translation</source>
        <translation>Werkvertaling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Working translation ({kind}): {text}</source>
        <translation>Werkvertaling ({kind}): {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Working translation…</source>
        <translation>Werkvertaling…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Wrote a working translation of {field} of {number}</source>
        <translation>Werkvertaling van {field} van {number} geschreven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Year of the figure</source>
        <translation>Jaar van het cijfer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Your dossier is not complete yet</source>
        <translation>Uw dossier is nog niet volledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>first version</source>
        <translation>eerste versie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>left open</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/reading.py"/>
        <source>sheet “{sheet}”, row {row}</source>
        <translation>blad “{sheet}”, rij {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time)</source>
        <translation>{at} (Brusselse tijd)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time, as the close of the call); {here} on the clock of this computer</source>
        <translation>{at} (Brusselse tijd, zoals de sluiting van de oproep); {here} op de klok van deze computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{code} lifted</source>
        <translation>{code} opgeheven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>{code} lifted by {who} on {day} ({minutes}): {reason}</source>
        <translation>{code} opgeheven door {who} op {day} ({minutes}): {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): a formula, not a value.</source>
        <translation>{field} ({place}): een formule, geen waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): an error value of Excel.</source>
        <translation>{field} ({place}): een foutwaarde van Excel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” cannot be so small or so large.</source>
        <translation>{field} ({place}): “{text}” kan niet zo klein of zo groot zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is neither yes nor no.</source>
        <translation>{field} ({place}): “{text}” is ja noch nee.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a day.</source>
        <translation>{field} ({place}): “{text}” is geen datum.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a number.</source>
        <translation>{field} ({place}): “{text}” is geen getal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not on the list.</source>
        <translation>{field} ({place}): “{text}” staat niet op de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} is longer than {limit} characters: shorten it by {over}.</source>
        <translation>{field} is langer dan {limit} tekens: kort {over} tekens in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} is not a field of the form.</source>
        <translation>{field} is geen veld van het formulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} needs {least} characters at least: add {more}.</source>
        <translation>{field} vraagt minstens {least} tekens: er ontbreken er {more}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: at most {limit} can be chosen; leave out {over}.</source>
        <translation>{field}: hoogstens {limit} keuzes; laat er {over} weg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: the last day ({last}) lies before the first ({first}).</source>
        <translation>{field}: de laatste dag ({last}) valt vóór de eerste ({first}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: “{text}” has no country code; write it as {example}.</source>
        <translation>{field}: “{text}” heeft geen landcode; schrijf het als {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</source>
        <translation>{file} kan niet als formulier gelezen worden. Er is niets van opgeslagen; vraag het formulier als .xlsx, zoals het verstuurd is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} does not say to which call it belongs. Nothing of it was stored; choose the call and take it in again.</source>
        <translation>{file} zegt niet bij welke oproep het hoort. Er is niets van bewaard; kies de oproep en neem het opnieuw in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} ends neither in .xlsx nor in .pdf. Nothing was written; choose one of them.</source>
        <translation>{file} eindigt niet op .xlsx of .pdf. Er is niets geschreven; kies een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</source>
        <translation>{file} is een formulier van oproep {found}, niet van {call}. Er is niets van opgeslagen; kies de juiste oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, which this office does not have. Nothing of it was stored; take in the packet with that call, or choose another file.</source>
        <translation>{file} is een formulier van oproep {found}, die dit kantoor niet heeft. Er is niets van bewaard; neem het pakket met die oproep in, of kies een ander bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is larger than {most} MB. It was not attached; scan the letter in grey, with fewer points.</source>
        <translation>{file} is groter dan {most} MB. Het werd niet toegevoegd; scan de brief in grijs, met minder punten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is neither PDF nor JPG. It was not attached; scan the letter of intent as PDF or JPG.</source>
        <translation>{file} is geen pdf of jpg. Het werd niet toegevoegd; scan de intentieverklaring als pdf of jpg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is not attached to this dossier. Nothing was changed; attach the letter itself under Documents.</source>
        <translation>{file} zit niet bij dit dossier. Er is niets gewijzigd; voeg de brief zelf toe onder Documenten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is the letter of {name} already and was not taken for this form. Attach the right letter in the dossier.</source>
        <translation>{file} is al de brief van {name} en werd niet bij dit formulier genomen. Voeg de juiste brief toe in het dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was stored.</source>
        <translation>{file} vermeldt naam noch code van de gemeente (1.1 en 1.3). Er is niets van opgeslagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} was made with form version {found}; this program knows {known}. Nothing of it was stored; send the municipality a fresh form.</source>
        <translation>{file} is gemaakt met formulierversie {found}; dit programma kent {known}. Er is niets van opgeslagen; stuur de gemeente een nieuw formulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: its letter of intent {letter} cannot be taken. {why} The form comes in without it; lay the right letter beside the form and take it in again, or attach it in the dossier under Documents.</source>
        <translation>{file}: de intentieverklaring {letter} kan niet overgenomen worden. {why} Het formulier wordt zonder haar opgenomen; leg de juiste brief naast het formulier en neem het opnieuw op, of voeg hem in het dossier toe onder Documenten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} is missing on sheet “{sheet}”. Nothing of the file was stored; ask for the form as it was sent out. Questions missing: {count}.</source>
        <translation>{file}: vraag {field} ontbreekt op het blad “{sheet}”. Van het bestand is niets bewaard; vraag het formulier zoals het verstuurd werd. Ontbrekende vragen: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} stands twice, on sheet “{sheet}” too. Nothing of the file was stored; leave it once, or ask for the form as it was sent out. Questions that stand twice: {count}.</source>
        <translation>{file}: vraag {field} staat er twee keer, ook op blad “{sheet}”. Niets van het bestand is bewaard; laat ze één keer staan of vraag het formulier zoals het verstuurd werd. Vragen die er twee keer staan: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: sheet “{sheet}” is missing, or was renamed and lost its numbers. Nothing of the file was stored; ask for the form with all its sheets, as it was sent out. Sheets missing: {count}.</source>
        <translation>{file}: het blad “{sheet}” ontbreekt, of kreeg een andere naam en verloor zijn nummers. Van het bestand is niets bewaard; vraag het formulier met al zijn bladen, zoals het verstuurd werd. Ontbrekende bladen: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is a formula. Nothing of the file was stored; type the value itself. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}) is een formule. Er is niets van het bestand opgeslagen; tik de waarde zelf. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is an error value of Excel. Nothing of the file was stored; type the value. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}) is een foutwaarde van Excel. Er is niets van het bestand opgeslagen; tik de waarde. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, cannot be so small or so large. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}), “{text}”, kan niet zo klein of zo groot zijn. Er is niets van het bestand opgeslagen; verbeter het daar. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is neither yes nor no. Nothing of the file was stored; choose one of the two. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}), “{text}”, is ja noch nee. Er is niets van het bestand opgeslagen; kies een van beide. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a day. Nothing of the file was stored; type it as 24/11/2023. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}), “{text}”, is geen dag. Er is niets van het bestand opgeslagen; tik die als 24/11/2023. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a number. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}), “{text}”, is geen getal. Er is niets van het bestand opgeslagen; verbeter het daar. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not on the list. Nothing of the file was stored; choose from the list. Answers to correct: {count}.</source>
        <translation>{file}: het antwoord op {field} ({place}), “{text}”, staat niet op de lijst. Er is niets van het bestand opgeslagen; kies uit de lijst. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the name (1.1) says {name}, the official code (1.3) {code} is that of {other}. Nothing of the file was stored; ask the municipality which one is right and correct 1.1 or 1.3.</source>
        <translation>{file}: de naam (1.1) zegt {name}, de officiële code (1.3) {code} is die van {other}. Van het bestand is niets bewaard; vraag de gemeente wat juist is en verbeter 1.1 of 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: {field} is not a field of the form. Nothing of the file was stored; send the form as it was sent out. Answers to correct: {count}.</source>
        <translation>{file}: {field} is geen veld van het formulier. Er is niets van het bestand opgeslagen; stuur het formulier zoals het verstuurd is. Te verbeteren antwoorden: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or 1.3.</source>
        <translation>{file}: “{text}” is geen gemeente van deze oproep. Er is niets van opgeslagen; verbeter 1.1 of 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{name} lies in another country than this call. Nothing was opened; choose the call of its country.</source>
        <translation>{name} ligt in een ander land dan deze oproep. Er is niets geopend; kies de oproep van dat land.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>{number} was withdrawn</source>
        <translation>{number} is ingetrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{number} · {call} · received on {received} · {form}</source>
        <translation>{number} · {call} · ontvangen op {received} · {form}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>{n} answers changed</source>
        <translation>
            <numerusform>{n} antwoord gewijzigd</numerusform>
            <numerusform>{n} antwoorden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} differences from {number}</source>
        <translation>
            <numerusform>{n} verschil met {number}</numerusform>
            <numerusform>{n} verschillen met {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} further findings</source>
        <translation>
            <numerusform>nog {n} bevinding</numerusform>
            <numerusform>nog {n} bevindingen</numerusform>
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
        <translation>{text} ligt buiten {low} tot {high}, in veld {field}. Er is niets gewijzigd.</translation>
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
        <translation>“{side}” is geen kant van het formulier: north of south. Er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{sub}” (7.3) does not belong to “{category}” (7.2): correct one of the two.</source>
        <translation>“{sub}” (7.3) hoort niet bij “{category}” (7.2): verbeter een van de twee.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>“{text}” kan niet juist zijn voor veld {field}. Er is niets gewijzigd; voorbeeld: {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for {field}; it looks like {example}.</source>
        <translation>“{text}” kan niet juist zijn voor {field}; voorbeeld: {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</source>
        <translation>“{text}” is geen dag met uur, in veld {field}. Er is niets gewijzigd; tik 2023-11-30 17:45.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a telephone number, in field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>“{text}” is geen telefoonnummer, in veld {field}. Er is niets gewijzigd; het ziet eruit als {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org, several with a comma between them.</source>
        <translation>“{text}” is geen e-mailadres, in veld {field}. Er is niets gewijzigd; het ziet eruit als naam@plaats.org, meerdere met een komma ertussen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.</source>
        <translation>“{text}” staat niet op de lijst van veld {field}. Er is niets gewijzigd; kies uit: {choices}.</translation>
    </message>
</context>
<context>
    <name>kernel</name>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>A PIN has at least {least} signs. Nothing was changed; type a longer one.</source>
        <translation>Een pincode heeft minstens {least} tekens. Er is niets gewijzigd; typ een langere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>A row of {table} points to a record that is not there. Restore the last safety copy, or ask your support.</source>
        <translation>Een rij van {table} verwijst naar een fiche die er niet is. Zet de laatste veiligheidskopie terug, of vraag ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Another program is writing to the database. Nothing was changed; wait a moment and try again.</source>
        <translation>Een ander programma schrijft in de databank. Er is niets gewijzigd; wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed a note</source>
        <translation>Notitie gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed the tags</source>
        <translation>Trefwoorden gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Choose one of both: --keep N for one of the values, or --value TEXT for a third. Nothing was changed.</source>
        <translation>Kies een van beide: --keep N voor een van de waarden, of --value TEKST voor een derde. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Content</source>
        <translation>Inhoud</translation>
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
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Erased fields</source>
        <translation>Gewiste velden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File type</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/lines.py"/>
        <source>Further mistakes in the file: {count}.</source>
        <translation>Verdere fouten in het bestand: {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Kind of record</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No association has the code {code}. Nothing was made; use VVSG, RALGA, ANCB or one that was added in Settings.</source>
        <translation>Geen vereniging heeft de code {code}. Er is niets gemaakt; gebruik VVSG, RALGA, ANCB of een die bij Instellingen is toegevoegd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No record has the number {number}. Nothing was changed; look the number up in its list.</source>
        <translation>Geen fiche heeft het nummer {number}. Er is niets gewijzigd; zoek het nummer op in zijn lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal cannot be read. Ask another office for a packet with everything.</source>
        <translation>Deel {segment} van het journaal is onleesbaar. Vraag een ander kantoor een pakket met alles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal does not carry the signature of its author. Ask another office for a packet with everything.</source>
        <translation>Deel {segment} van het journaal draagt de handtekening van zijn auteur niet. Vraag een ander kantoor een pakket met alles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal was changed after it was sealed. Ask another office for a packet with everything.</source>
        <translation>Deel {segment} van het journaal is gewijzigd nadat het verzegeld was. Vraag een ander kantoor een pakket met alles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/report.py"/>
        <source>Row {row}: {text}</source>
        <translation>Rij {row}: {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</source>
        <translation>Iemand wijzigde dit veld intussen. Er is niets ongedaan gemaakt; bekijk de geschiedenis van de fiche en typ de gewenste waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Something secret is needed that nobody typed. Nothing was changed; put it into {name}, or call the command in a terminal.</source>
        <translation>Er is iets geheims nodig dat niemand heeft getypt. Er is niets gewijzigd; zet het in {name}, of geef de opdracht in een terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/sentences.py"/>
        <source>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</source>
        <translation>Er ging iets mis ({code}). Er is niets gewijzigd. Probeer opnieuw, of kopieer de details voor ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag for sorting</source>
        <translation>Trefwoord om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file is not on this computer yet. The record is complete; ask for a packet with scans.</source>
        <translation>De inhoud van dit bestand staat nog niet op deze computer. De fiche is volledig; vraag een pakket met scans.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file was changed or damaged on the disk. The record is safe; take the file from a safety copy.</source>
        <translation>De inhoud van dit bestand is op de schijf gewijzigd of beschadigd. De fiche is veilig; neem het bestand uit een veiligheidskopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch of its own: nothing is lost. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>De kopie is terug, en wat hier eerst was, is als kopie bewaard. Dit kantoor gaat er als een eigen tak mee verder: er is niets verloren. Stuur de anderen een pakket; wat hun sindsdien is gestuurd, komt terug met het pakket waarmee zij antwoorden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back. What was here before is damaged: its files were set aside beside the copies, as {file}, for somebody who may save more from them. This office goes on from the copy as a branch of its own. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>De kopie is terug. Wat hier eerst was, is beschadigd: de bestanden ervan zijn bij de kopieën opzijgezet als {file}, voor wie er nog meer uit kan redden. Dit kantoor gaat vanaf de kopie als een eigen tak verder. Stuur de anderen een pakket; wat hun sindsdien is gestuurd, komt terug met het pakket waarmee zij antwoorden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is damaged. Nothing was changed; choose another copy.</source>
        <translation>De kopie {file} is beschadigd. Er is niets gewijzigd; kies een andere kopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is not there any more. Nothing was changed; choose another one.</source>
        <translation>De kopie {file} is er niet meer. Er is niets gewijzigd; kies een andere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} was closed with the PIN of another time and does not open with the present one. Nothing was changed; choose another copy.</source>
        <translation>De kopie {file} werd vergrendeld met de pincode van een andere tijd en gaat niet open met de huidige. Er werd niets gewijzigd; kies een andere kopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database file is damaged. What can be read is there; restore the last safety copy.</source>
        <translation>Het databankbestand is beschadigd. Wat leesbaar is, is er; zet de laatste veiligheidskopie terug.</translation>
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
        <source>The file with the wrapped keys ({file}) cannot be read. The database was not touched; take the file from the last safety copy.</source>
        <translation>Het bestand met de ingepakte sleutels ({file}) is onleesbaar. De databank is niet aangeraakt; neem het bestand uit de laatste veiligheidskopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The keys of this desk ({file}) cannot be read. The database is safe; take the file from the last safety copy, or use the recovery sheet.</source>
        <translation>De sleutels van deze werkplek ({file}) zijn onleesbaar. De databank is veilig; neem het bestand uit de laatste veiligheidskopie, of gebruik het herstelblad.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The last change of this database was cut off, and the file may only be read, so that it cannot be taken back. What was saved is safe; copy the file and the one that ends in -journal to a place where you may write, and open it there.</source>
        <translation>De laatste wijziging van deze database werd afgebroken, en het bestand mag alleen gelezen worden, dus kan ze niet ongedaan worden gemaakt. Wat bewaard was, is veilig; kopieer het bestand en dat wat eindigt op -journal naar een plaats waar u mag schrijven, en open het daar.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The picture {file} has more than {megapixels} million dots. Nothing was stored; make it smaller.</source>
        <translation>De afbeelding {file} heeft meer dan {megapixels} miljoen punten. Er is niets bewaard; maak ze kleiner.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The program made a mistake ({kind}). Nothing was changed; set SDGP_DETAILS=1, do it once more, and send what it prints to support.</source>
        <translation>Het programma maakte een fout ({kind}). Er is niets gewijzigd; zet SDGP_DETAILS=1, doe het nog eens en stuur wat het toont naar de helpdesk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The records of “{audience}” are not what the journal says. Restore the last safety copy, or ask your support.</source>
        <translation>De fiches van “{audience}” zijn niet wat het journaal zegt. Zet de laatste veiligheidskopie terug, of vraag ondersteuning.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The recovery sheet is a PDF, and {file} does not end in .pdf. Nothing was written; choose another name.</source>
        <translation>Het herstelblad is een PDF, en {file} eindigt niet op .pdf. Er is niets geschreven; kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The safety copy could not be written ({reason}). Your work is saved; make room or choose another disk, and make a copy today.</source>
        <translation>De veiligheidskopie kon niet geschreven worden ({reason}). Uw werk is bewaard; maak plaats of kies een andere schijf, en maak vandaag een kopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>De twee pincodes verschillen. Er is niets gewijzigd; typ tweemaal dezelfde code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is already a file {file}. It was not touched; choose another name.</source>
        <translation>Er is al een bestand {file}. Het is niet aangeraakt; kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no circle of readers {audience} here. Nothing was changed; choose one of {known}.</source>
        <translation>Er is hier geen lezerskring {audience}. Er is niets gewijzigd; kies uit {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no database {file}. Nothing was changed; choose another file, or make a new office.</source>
        <translation>Er is geen databank {file}. Er is niets gewijzigd; kies een ander bestand, of maak een nieuw kantoor.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no field {field} on this record. Nothing was changed; use the number of the form (6.1) or the field's name.</source>
        <translation>Deze fiche heeft geen veld {field}. Er is niets gewijzigd; gebruik het nummer van het formulier (6.1) of de naam van het veld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no folder {folder}. Nothing was made; make the folder first, or correct its name.</source>
        <translation>Er is geen map {folder}. Er is niets gemaakt; maak de map eerst, of verbeter haar naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no safety copy {file}. Nothing was changed; choose another copy.</source>
        <translation>Er is geen veiligheidskopie {file}. Er is niets gewijzigd; kies een andere kopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no word to search for: only signs were given. Nothing was looked up; give the beginning of a word.</source>
        <translation>Er is geen woord om te zoeken: alleen tekens zijn gegeven. Er is niets opgezocht; geef het begin van een woord.</translation>
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
        <source>This PIN does not fit. Nothing was opened or changed; try again, or use the recovery key.</source>
        <translation>Deze pincode past niet. Er is niets geopend of gewijzigd; probeer opnieuw, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/unready.py"/>
        <source>This Python does not have the packages of the program. Nothing was changed; start with “python3 installer/bootstrap.py run”, which sets up what is missing (Windows: py installer\bootstrap.py run).</source>
        <translation>Deze Python heeft de pakketten van het programma niet. Er is niets gewijzigd; start met “python3 installer/bootstrap.py run”, dat installeert wat ontbreekt (Windows: py installer\bootstrap.py run).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This answer is sealed for the other offices, so the question cannot be opened again. Nothing was changed. To choose otherwise, give the field another value; all values stand in its history.</source>
        <translation>Dit antwoord is verzegeld voor de andere kantoren, dus de vraag kan niet meer opengaan. Er is niets gewijzigd. Kiest u toch anders, geef het veld dan een andere waarde; alle waarden staan in de geschiedenis ervan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database is locked with a PIN. Nothing was opened or changed; put the PIN into {name}, or call the command in a terminal.</source>
        <translation>Deze databank is vergrendeld met een pincode. Er is niets geopend of gewijzigd; zet de pincode in {name}, of geef de opdracht in een terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database was made by a newer version of the program. It was not touched; update the program first.</source>
        <translation>Deze databank is gemaakt met een nieuwere versie van het programma. Ze is niet aangeraakt; werk eerst het programma bij.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is not the recovery key: a sign is missing or wrong. Nothing was opened; compare it with the paper sign by sign.</source>
        <translation>Dit is niet de herstelsleutel: een teken ontbreekt of is fout. Er is niets geopend; vergelijk ze teken per teken met het papier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is the last PIN of an encrypted database. It stays; switch encryption off first if nobody shall need a PIN.</source>
        <translation>Dit is de laatste pincode van een versleutelde databank. Ze blijft; zet eerst de versleuteling uit als niemand nog een pincode nodig heeft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</source>
        <translation>Deze fiche bestaat niet in deze databank. Er is niets gewijzigd; ververs de lijst en kies opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This recovery key does not open {file}: it belongs to another database, or the file is damaged. Nothing was opened; look for the sheet of this computer.</source>
        <translation>Deze herstelsleutel opent {file} niet: hij hoort bij een andere databank, of het bestand is beschadigd. Er is niets geopend; zoek het blad van deze computer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Who works here has no PIN. Nothing was changed; “pin set” gives one.</source>
        <translation>Wie hier werkt, heeft geen pincode. Er is niets gewijzigd; “pin set” geeft er een.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Wrote a note</source>
        <translation>Notitie geschreven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is not there</source>
        <translation>het is er niet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>the disk does not answer</source>
        <translation>de schijf antwoordt niet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>what was written could not be read again</source>
        <translation>wat werd geschreven, kon niet opnieuw worden gelezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>you may not read it</source>
        <translation>u mag het niet lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</source>
        <translation>{amount} heeft meer decimalen dan {currency} heeft ({digits}). Er is niets bewaard; typ het bedrag zonder die decimalen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be read. Nothing was stored; check that it exists and is not open elsewhere.</source>
        <translation>{file} kon niet gelezen worden. Er is niets bewaard; kijk na of het bestaat en niet elders open is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be written. Your work is saved and an older file of that name is untouched; choose another folder, or close the program that has it open.</source>
        <translation>{file} kon niet geschreven worden. Uw werk is opgeslagen en een ouder bestand met die naam is onaangeroerd; kies een andere map, of sluit het programma dat het open heeft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is a folder. Nothing was read or written; name a file in it.</source>
        <translation>{file} is een map. Er is niets gelezen of geschreven; noem een bestand erin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is larger than {megabytes} MB. Nothing was stored; scan it with fewer dots, or split it.</source>
        <translation>{file} is groter dan {megabytes} MB. Er is niets bewaard; scan met minder punten, of splits het.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program, or its file of PINs ({file}.keys) is missing. Nothing was changed; choose another file, or put that file beside it again.</source>
        <translation>{file} is geen databank van dit programma, of het bestand met de pincodes ({file}.keys) ontbreekt. Er is niets gewijzigd; kies een ander bestand, of zet dat bestand er weer naast.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program. Nothing was changed; choose another file.</source>
        <translation>{file} is geen databank van dit programma. Er is niets gewijzigd; kies een ander bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not what its ending {suffix} says. Nothing was stored; open it in its program and save it anew.</source>
        <translation>{file} is niet wat zijn extensie {suffix} zegt. Er is niets bewaard; open het in zijn programma en bewaar het opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of a kind that is not taken. Nothing was stored; these are: {types}.</source>
        <translation>{file} is van een soort die niet wordt aanvaard. Er is niets bewaard; deze wel: {types}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of an earlier version of this program and cannot be read as it is. It was not touched; close it where it is open, then open it here for work: a safety copy is made, and it is brought to this version.</source>
        <translation>{file} is van een vroegere versie van dit programma en kan zo niet gelezen worden. Het is niet aangeraakt; sluit het waar het open is en open het dan hier om te werken: er wordt een veiligheidskopie gemaakt, en het wordt naar deze versie gebracht.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} was made by a trial version of this program, and its tables are others. It was not touched; open it with that version, or make a new office and take in a packet.</source>
        <translation>{file} werd gemaakt door een proefversie van dit programma en heeft andere tabellen. Er is niets aan gewijzigd; open het met die versie, of maak een nieuw kantoor en neem een pakket op.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/commands/report.py"/>
        <source>{n} more were refused for such reasons.</source>
        <translation>
            <numerusform>Nog {n} werd om zo'n reden geweigerd.</numerusform>
            <numerusform>Nog {n} werden om zulke redenen geweigerd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{person} has this database open on {host}. Nothing was changed; close it there first, or look at it in reading mode.</source>
        <translation>{person} heeft deze databank open op {host}. Er is niets gewijzigd; sluit ze eerst daar, of bekijk ze in leesmodus.</translation>
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
    <name>matching</name>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A pair is one Flemish application and one profile from the South; {north} and {south} are not. Nothing was changed.</source>
        <translation>Een paar is één Vlaamse kandidatuur en één profiel uit het Zuiden; {north} en {south} zijn dat niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>A reason is needed: {why}</source>
        <translation>Er is een reden nodig: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A veto needs a reason. Nothing was stored; type it.</source>
        <translation>Een veto vraagt een reden. Er is niets bewaard; typ ze.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Accepted by one side</source>
        <translation>Aanvaard door één kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Advice of the associations</source>
        <translation>Advies van de verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Advice of the associations: {advice}</source>
        <translation>Advies van de verenigingen: {advice}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>All pairs</source>
        <translation>Alle paren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Alternative {place}: {total} ({difference})</source>
        <translation>Alternatief {place}: {total} ({difference})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Alternatives considered</source>
        <translation>Overwogen alternatieven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An association can ask not to put two municipalities together, with its reason.</source>
        <translation>Een vereniging kan vragen om twee besturen niet samen te leggen, met haar reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An interpretation budget takes the place of a common language (M5); another place takes the place of one with red travel advice (M9).</source>
        <translation>Een tolkenbudget vervangt een gemeenschappelijke taal (M5); een andere plaats vervangt er een met rood reisadvies (M9).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Another pairing has the same sum; the order of the numbers decided.</source>
        <translation>Een andere combinatie heeft dezelfde som; de volgorde van de nummers besliste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>At</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Back to the matches</source>
        <translation>Terug naar de koppelingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Balance of time</source>
        <translation>Evenwicht in tijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both are {north_place}</source>
        <translation>Beide zijn {north_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose goal {goal}, with other targets: {gain}</source>
        <translation>Beide kozen doel {goal}, met andere subdoelstellingen: {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose target {target}: {gain}</source>
        <translation>Beide kozen subdoelstelling {target}: {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both work well in {language}</source>
        <translation>Beide werken goed in het {language}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Challenges</source>
        <translation>Uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Choose a card, or a pair in All pairs: the parts of its fit and their reasons are shown here.</source>
        <translation>Kies een kaart, of een paar bij Alle paren: hier staan de onderdelen van de geschiktheid en waarom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Confirmed the match {name}</source>
        <translation>Koppeling {name} bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Coordinator, days a month</source>
        <translation>Coördinator, dagen per maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Decision of the steering group and the association of the country</source>
        <translation>Beslissing van de stuurgroep en de vereniging van het land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Different types: {north_place} and {south_place}</source>
        <translation>Verschillende types: {north_place} en {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Different: {pairs}</source>
        <translation>Anders: {pairs}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Dissolved</source>
        <translation>Ontbonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolved the match {name}</source>
        <translation>Koppeling {name} ontbonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Dissolve…</source>
        <translation>Ontbinden…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolving a match needs a reason. Nothing was changed; type it.</source>
        <translation>Een koppeling ontbinden vraagt een reden. Er is niets gewijzigd; typ ze.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Done: {step}</source>
        <translation>Gedaan: {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Drag a card to a partner, or pick it up with Space.</source>
        <translation>Sleep een kaart naar een partner, of neem ze op met de spatiebalk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Each names the other as preferred partner</source>
        <translation>Elk noemt de ander als gewenste partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Fit</source>
        <translation>Geschiktheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Fit {fit}</source>
        <translation>Geschiktheid {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Fit: {fit} of 100</source>
        <translation>Geschiktheid: {fit} op 100</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Fits best with {name}: {fit}</source>
        <translation>Past het best bij {name}: {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Flemish municipality</source>
        <translation>Vlaamse gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Gave the reason for {name}</source>
        <translation>Reden gegeven voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Held there</source>
        <translation>Daar vastgezet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Held {name} where it lies</source>
        <translation>{name} vastgezet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Held: {north} × {south}</source>
        <translation>Vastgezet: {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Hold the card here</source>
        <translation>Kaart hier vastzetten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>In common, but not both first: {sub_themes}</source>
        <translation>Gemeenschappelijk, maar niet bij beide eerst: {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Interpretation budget</source>
        <translation>Tolkenbudget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Interpretation budget (EUR)</source>
        <translation>Tolkenbudget (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Interpretation budget: {amount}</source>
        <translation>Tolkenbudget: {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Let the card go</source>
        <translation>Kaart losmaken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Let {name} go</source>
        <translation>{name} losgemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Lies with</source>
        <translation>Ligt bij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Made {count} partnerships of the proposed pairs</source>
        <translation>{count} partnerschappen gemaakt van de voorgestelde paren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Make the partnership</source>
        <translation>Partnerschap maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Match</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/__init__.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Match proposal</source>
        <translation>Koppelingsvoorstel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal (D08)</source>
        <translation>Koppelingsvoorstel (D08)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal…</source>
        <translation>Koppelingsvoorstel…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matches</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matching</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Moved {name}</source>
        <translation>{name} verplaatst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Needs a reason</source>
        <translation>Vraagt een reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neighbouring types: {north_place} and {south_place}</source>
        <translation>Naburige types: {north_place} en {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neither names the other</source>
        <translation>Geen van beide noemt de ander</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>New veto…</source>
        <translation>Nieuw veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card chosen</source>
        <translation>Geen kaart gekozen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card is held and there is no veto: the proposal is free.</source>
        <translation>Er is geen kaart vastgezet en er is geen veto: het voorstel is vrij.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No card lies with a partner and without a match. Nothing was proposed; put the cards in place first.</source>
        <translation>Er ligt geen kaart bij een partner zonder koppeling. Er is niets voorgesteld; leg eerst de kaarten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No match yet</source>
        <translation>Nog geen koppeling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No stable connection on both sides</source>
        <translation>Geen stabiele verbinding aan beide kanten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {north} meets a challenge of {south}</source>
        <translation>Geen sterkte van {north} ontmoet een uitdaging van {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {south} meets a challenge of {north}</source>
        <translation>Geen sterkte van {south} ontmoet een uitdaging van {north}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No sub-theme in common</source>
        <translation>Geen subthema gemeenschappelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No target and no goal in common</source>
        <translation>Geen subdoelstelling en geen doel gemeenschappelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No veto</source>
        <translation>Geen veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No working language in common</source>
        <translation>Geen gemeenschappelijke werktaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Nobody proposed</source>
        <translation>Niemand voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Nobody to match yet</source>
        <translation>Nog niemand te koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not in the same call</source>
        <translation>Niet in dezelfde oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not selected: what if</source>
        <translation>Niet geselecteerd: wat als</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted that a side accepted {name}</source>
        <translation>Aanvaarding door een kant genoteerd voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted what was agreed for {name}</source>
        <translation>Afspraak genoteerd voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>One of the two is missing. Nothing was stored; choose both.</source>
        <translation>Een van beide ontbreekt. Er is niets bewaard; kies er twee.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Open the partnership</source>
        <translation>Het partnerschap openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other partners</source>
        <translation>Andere partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Other place agreed for visits</source>
        <translation>Andere plaats afgesproken voor bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Other place agreed for visits: {place}</source>
        <translation>Andere plaats afgesproken voor bezoeken: {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other place for visits</source>
        <translation>Andere plaats voor bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Partner from the South</source>
        <translation>Partner uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Parts of matching</source>
        <translation>Onderdelen van het koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Parts of the fit</source>
        <translation>Onderdelen van de geschiktheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Proposal and alternatives</source>
        <translation>Voorstel en alternatieven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Proposal: {total}</source>
        <translation>Voorstel: {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposal: {total} for {n} pairs</source>
        <translation>
            <numerusform>Voorstel: {total} voor {n} paar</numerusform>
            <numerusform>Voorstel: {total} voor {n} paren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Propose these matches…</source>
        <translation>Deze koppelingen voorstellen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Proposed {count} matches</source>
        <translation>{count} koppelingen voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposed: {name} {fit}</source>
        <translation>Voorgesteld: {name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put all as proposed</source>
        <translation>Alles leggen zoals voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put the cards in place on the board, then propose the matches.</source>
        <translation>Leg de kaarten op het bord en stel dan de koppelingen voor.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put together</source>
        <translation>Samenleggen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Put {count} cards as proposed</source>
        <translation>{count} kaarten gelegd zoals voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Rank {rank} · {end}</source>
        <translation>Rang {rank} · {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>SDG interests</source>
        <translation>SDG-interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>SDG interests, first choice first</source>
        <translation>SDG-interesses, eerste keuze eerst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Selected applications and complete profiles of partners come on the board. Rank the applications first, and take the profiles in.</source>
        <translation>Geselecteerde kandidaturen en volledige profielen van partners komen op het bord. Rangschik eerst de kandidaturen en neem de profielen op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Set a veto on {name}</source>
        <translation>Veto gesteld op {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Set the veto</source>
        <translation>Veto stellen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Several cards lie with {south}: {norths}. Choose one.</source>
        <translation>Er liggen meerdere kaarten bij {south}: {norths}. Kies er een.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stable connection on both sides</source>
        <translation>Stabiele verbinding aan beide kanten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stated preference</source>
        <translation>Uitgesproken voorkeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Strengths meet challenges</source>
        <translation>Sterktes ontmoeten uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Sub-theme</source>
        <translation>Subthema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Sub-themes</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The Flemish side accepts</source>
        <translation>De Vlaamse kant aanvaardt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The associations see the veto and its reason; the municipalities do not.</source>
        <translation>De verenigingen zien het veto en de reden; de besturen niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The card becomes free. The match and its reason stay readable.</source>
        <translation>De kaart komt vrij. De koppeling en de reden blijven leesbaar.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held where it lies. Nothing was moved; let it go first.</source>
        <translation>De kaart van {north} is vastgezet waar ze ligt. Er is niets verplaatst; maak ze eerst los.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held with {south}, but that pair is no longer possible: {rules}.</source>
        <translation>De kaart van {north} is vastgezet bij {south}, maar dat paar kan niet meer: {rules}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} lies with nobody yet, so it cannot be held. Nothing was changed; put it with a partner first.</source>
        <translation>De kaart van {north} ligt nog bij niemand en kan dus niet vastgezet worden. Er is niets gewijzigd; leg ze eerst bij een partner.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The coordinators have {north_days} and {south_days} days a month</source>
        <translation>De coördinatoren hebben {north_days} en {south_days} dagen per maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match cannot take this step now. Nothing was changed; look at its steps.</source>
        <translation>De koppeling kan deze stap nu niet zetten. Er is niets gewijzigd; bekijk haar stappen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} is not confirmed yet. No partnership was made; confirm it first.</source>
        <translation>De koppeling van {north} en {south} is nog niet bevestigd. Er is geen partnerschap gemaakt; bevestig ze eerst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} waits for an answer.</source>
        <translation>De koppeling van {north} en {south} wacht op antwoord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partner accepts</source>
        <translation>De partner aanvaardt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partnership is made.</source>
        <translation>Het partnerschap is gemaakt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>The proposal was followed; no reason is needed.</source>
        <translation>Het voorstel is gevolgd; er is geen reden nodig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The same first choice: {sub_themes}</source>
        <translation>Dezelfde eerste keuze: {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The time of one of the coordinators is not known</source>
        <translation>De tijd van een van de coördinatoren is niet bekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The type of one of the places is not known</source>
        <translation>Het type van een van de plaatsen is niet bekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The veto is one of {office}. Nothing was changed; only that office takes it back.</source>
        <translation>Dit veto is van {office}. Er is niets gewijzigd; enkel dat kantoor trekt het in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There are no pairs to propose in call {call}. Nothing was made; select applications and complete the profiles first.</source>
        <translation>Er zijn geen paren voor te stellen in oproep {call}. Er is niets gemaakt; selecteer eerst kandidaturen en vul de profielen aan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>There is a match already: {name}</source>
        <translation>Er is al een koppeling: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There is a veto on {north} and {south} already. Nothing was stored.</source>
        <translation>Er is al een veto op {north} en {south}. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>There is no other complete pairing.</source>
        <translation>Er is geen andere volledige combinatie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>These two cannot be put together</source>
        <translation>Deze twee kunnen niet samen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the board</source>
        <translation>Naar het bord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the ranking</source>
        <translation>Naar de rangschikking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Together {sum} of {least}, the weight of the lighter list of interests</source>
        <translation>Samen {sum} van {least}, het gewicht van de lichtste lijst van interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Took the veto on {name} back</source>
        <translation>Veto op {name} ingetrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is green</source>
        <translation>Het reisadvies is groen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is not green</source>
        <translation>Het reisadvies is niet groen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Two profiles</source>
        <translation>Twee profielen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Type of place</source>
        <translation>Type gebied</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Versie van het reglement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Veto of</source>
        <translation>Veto van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Veto: {north} × {south}</source>
        <translation>Veto: {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Vetoes</source>
        <translation>Veto's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Veto…</source>
        <translation>Veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visit weeks in common in the poorer year: {weeks}</source>
        <translation>Gemeenschappelijke bezoekweken in het armste jaar: {weeks}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visits and connection</source>
        <translation>Bezoeken en verbinding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What held cards and vetoes cost</source>
        <translation>Wat vastgezette kaarten en veto's kosten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What if: all complete applications</source>
        <translation>Wat als: alle volledige kandidaturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What was agreed…</source>
        <translation>Wat afgesproken is…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Why a reason is needed</source>
        <translation>Waarom een reden nodig is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Without a partner</source>
        <translation>Zonder partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Without a partner: {names}</source>
        <translation>Zonder partner: {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Working languages</source>
        <translation>Werktalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Working out the best pairs</source>
        <translation>De beste paren worden gezocht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>an association has a veto</source>
        <translation>een vereniging stelde een veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>another language</source>
        <translation>een andere taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>both sides are not complete and selected or admitted in the same call</source>
        <translation>beide kanten zijn niet volledig en geselecteerd of toegelaten in dezelfde oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs nothing</source>
        <translation>kost niets</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {n} pairs; points: {points}</source>
        <translation>
            <numerusform>kost {n} paar; punten: {points}</numerusform>
            <numerusform>kost {n} paren; punten: {points}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {points} points</source>
        <translation>kost {points} punten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>differs from the proposal</source>
        <translation>wijkt af van het voorstel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>excluded by {rules}</source>
        <translation>uitgesloten door {rules}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>few interests in common</source>
        <translation>weinig gemeenschappelijke interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>fit {fit}</source>
        <translation>fit {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>mixed, peri-urban</source>
        <translation>gemengd, halfstedelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no goal and no sub-theme in common</source>
        <translation>geen doel en geen subthema gemeenschappelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no working language in common, and no interpretation budget noted</source>
        <translation>geen gemeenschappelijke werktaal, en geen tolkenbudget genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>one of the two is matched with somebody else already</source>
        <translation>een van beide is al aan iemand anders gekoppeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>rural</source>
        <translation>landelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>strengths and challenges do not meet</source>
        <translation>sterktes en uitdagingen ontmoeten elkaar niet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>the country is not among the choices of the Flemish municipality</source>
        <translation>het land staat niet bij de keuzes van de Vlaamse gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>the same sum</source>
        <translation>dezelfde som</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>there is an active city link</source>
        <translation>er is een actieve stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>too few visit weeks in common ({weeks} in the poorer year)</source>
        <translation>te weinig gemeenschappelijke bezoekweken ({weeks} in het armste jaar)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>travel advice is red, and no other place is agreed</source>
        <translation>het reisadvies is rood, en er is geen andere plaats afgesproken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>urban</source>
        <translation>stedelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: basic on both sides</source>
        <translation>{language}: basis aan beide kanten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: good on one side, basic on the other</source>
        <translation>{language}: goed aan de ene kant, basis aan de andere</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/matches.py"/>
        <source>{moment} · {state}</source>
        <translation>{moment} · {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Dissolve one of them.</source>
        <translation>{name} staat in twee koppelingen: met {partners}. Ontbind een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Nothing was confirmed; dissolve one of them first.</source>
        <translation>{name} staat in twee koppelingen: met {partners}. Er is niets bevestigd; ontbind eerst een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>{name} with {number}: {fit}</source>
        <translation>{name} met {number}: {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{name} {fit}</source>
        <translation>{name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} are not in the same call. Nothing was changed; choose two of one call.</source>
        <translation>{north} en {south} zitten niet in dezelfde oproep. Er is niets gewijzigd; kies er twee van één oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} cannot be put together: {rules}. Nothing was moved; note what was agreed, or choose another partner.</source>
        <translation>{north} en {south} kunnen niet samen: {rules}. Er is niets verplaatst; noteer wat afgesproken is of kies een andere partner.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} have a match already. Nothing was changed; dissolve it first, with the reason.</source>
        <translation>{north} en {south} hebben al een koppeling. Er is niets gewijzigd; ontbind ze eerst, met de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} need a reason. Nothing was proposed; write it on the card.</source>
        <translation>{north} en {south} vragen een reden. Er is niets voorgesteld; schrijf ze bij de kaart.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} is strong where {south} struggles: {tags}</source>
        <translation>{north} is sterk waar {south} een uitdaging heeft: {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} names {south} as preferred partner</source>
        <translation>{north} noemt {south} als gewenste partner</translation>
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
            <numerusform>{n} kaart verplaatst zoals voorgesteld</numerusform>
            <numerusform>{n} kaarten verplaatst zoals voorgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{n} matches proposed</source>
        <translation>
            <numerusform>{n} koppeling voorgesteld</numerusform>
            <numerusform>{n} koppelingen voorgesteld</numerusform>
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
        <translation>{points} van {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} already has the card of {north}, which is held there. Nothing was moved; let it go first.</source>
        <translation>{south} heeft al de kaart van {north}, die daar vastgezet is. Er is niets verplaatst; maak ze eerst los.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} is strong where {north} struggles: {tags}</source>
        <translation>{south} is sterk waar {north} een uitdaging heeft: {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} names {north} as preferred partner</source>
        <translation>{south} noemt {north} als gewenste partner</translation>
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
        <translation>Komt eraan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer for {days} days: put one on a stick.</source>
        <translation>Er verliet al {days} dagen geen kopie deze computer: zet er een op een stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer yet: put the whole office on a stick.</source>
        <translation>Er verliet nog geen kopie deze computer: zet het hele kantoor op een stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Not eligible</source>
        <translation>Niet-ontvankelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Nothing needs you now</source>
        <translation>Niets heeft u nu nodig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Show {n} more</source>
        <translation>
            <numerusform>Nog {n} tonen</numerusform>
            <numerusform>Nog {n} tonen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The last safety copy is {days} days old.</source>
        <translation>De laatste veiligheidskopie is {days} dagen oud.</translation>
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
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>When a deadline comes near, a dossier is incomplete or a promise is in danger, it will stand here.</source>
        <translation>Wanneer een termijn nadert, een dossier onvolledig is of een belofte in gevaar komt, staat het hier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is incomplete.</source>
        <translation>{findings} harde bevindingen: dit dossier is onvolledig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is not eligible.</source>
        <translation>{findings} harde bevindingen: dit dossier is niet ontvankelijk.</translation>
    </message>
</context>
<context>
    <name>paperkit</name>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question is missing on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>Er ontbreekt een vraag op het blad “{sheet}”. Er is niets ingenomen; vraag het formulier zoals het verstuurd werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question stands twice on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>Een vraag staat twee keer op blad “{sheet}”. Er is niets opgenomen; vraag het formulier zoals het verstuurd werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A text of {letters} letters does not fit into a cell ({most} at most). Nothing was written; shorten the text, or print it as PDF.</source>
        <translation>Een tekst van {letters} tekens past niet in een cel (hoogstens {most}). Er werd niets geschreven; kort de tekst in of druk hem af als pdf.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Each question has a number; use it on the telephone.</source>
        <translation>Elke vraag heeft een nummer; gebruik het aan de telefoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Fill in the coloured cells. A star means that the answer is needed to submit.</source>
        <translation>Vul de gekleurde cellen in. Een sterretje betekent dat het antwoord nodig is om in te dienen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>Filled in by the association.</source>
        <translation>In te vullen door de vereniging.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Grey cells are for the association; you may leave them open.</source>
        <translation>Grijze cellen zijn voor de vereniging; u mag ze openlaten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>In order of preference: write 1, 2, 3 in the boxes.</source>
        <translation>In volgorde van voorkeur: schrijf 1, 2, 3 in de vakjes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Letters left</source>
        <translation>Tekens over</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Place and date</source>
        <translation>Plaats en datum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please check</source>
        <translation>Gelieve na te kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please choose from the list.</source>
        <translation>Kies uit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a day, such as 24/11/2023.</source>
        <translation>Typ een datum, bijvoorbeeld 24/11/2023.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Privacy notice</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Read me</source>
        <translation>Lees mij</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>SAMPLE</source>
        <translation>VOORBEELD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is hidden.</source>
        <translation>Blad “{sheet}” is verborgen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is no part of the form and was not taken in. If there are answers on it, type them into their fields.</source>
        <translation>Blad “{sheet}” hoort niet bij het formulier en is niet opgenomen. Staan er antwoorden op, typ ze dan in hun velden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of the form is missing. Nothing was taken in; ask for the form with all its sheets.</source>
        <translation>Het blad “{sheet}” van het formulier ontbreekt. Er is niets ingenomen; vraag het formulier met al zijn bladen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} columns. Nothing was taken in; leave out the columns that are not needed.</source>
        <translation>Blad “{sheet}” van {file} heeft meer dan {most} kolommen. Er werd niets overgenomen; laat de overbodige kolommen weg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} rows. Nothing was taken in; split the list.</source>
        <translation>Blad “{sheet}” van {file} heeft meer dan {most} rijen. Er werd niets overgenomen; splits de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: the row is hidden. Its answers were taken in; check them.</source>
        <translation>Blad “{sheet}”, rij {row}: de rij is verborgen. De antwoorden erop zijn opgenomen; kijk ze na.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: “{text}” stands where nothing is asked and was not taken in. If it is an answer, type it into its field.</source>
        <translation>Blad “{sheet}”, rij {row}: “{text}” staat waar niets gevraagd wordt en is niet opgenomen. Is het een antwoord, typ het dan in zijn veld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>State of the data: {sequence} · {digest} · {day}</source>
        <translation>Stand van de gegevens: {sequence} · {digest} · {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Texts that are too long are kept and marked; nothing is cut.</source>
        <translation>Te lange teksten worden bewaard en gemeld; er wordt niets afgekapt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The file held empty characters; they were left out.</source>
        <translation>Het bestand bevatte lege tekens; ze werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The letters were read as {encoding}. Check names with accents; choose another encoding if they are wrong.</source>
        <translation>De tekens werden gelezen als {encoding}. Kijk namen met accenten na; kies een andere codering als ze fout zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} could not be read. The paper was not made; choose a PNG or JPG file.</source>
        <translation>De afbeelding {file} kon niet gelezen worden. Het document werd niet gemaakt; kies een png- of jpg-bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} has more than {most} points. The paper was not made; make the picture smaller.</source>
        <translation>De afbeelding {file} heeft meer dan {most} punten. Het document werd niet gemaakt; maak de afbeelding kleiner.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is a formula in row {row}, column {column}. It was left open; type the value itself.</source>
        <translation>Er staat een formule in rij {row}, kolom {column}. Het veld bleef leeg; typ de waarde zelf.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is an error value in row {row}, column {column}. It was left open; type the value.</source>
        <translation>Er staat een foutwaarde in rij {row}, kolom {column}. Het veld bleef leeg; typ de waarde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>This workbook counts its days from 1904. The days were converted; check one of them.</source>
        <translation>Deze werkmap telt haar datums vanaf 1904. De datums werden omgezet; kijk er een na.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Version {version}, call {call}</source>
        <translation>Versie {version}, oproep {call}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Where a list opens in a cell, choose from it. Days: 24/11/2023. Numbers may have blanks.</source>
        <translation>Opent er een lijst in een cel, kies dan daaruit. Datums: 24/11/2023. Getallen mogen spaties bevatten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Write clearly. A star means that the answer is needed to submit; each question has a number to name it on the telephone. Use a separate sheet with the number of the question when there is not enough room.</source>
        <translation>Schrijf duidelijk. Een sterretje betekent dat het antwoord nodig is om in te dienen; elke vraag heeft een nummer dat u aan de telefoon kunt noemen. Is er te weinig plaats, gebruik dan een apart blad met het nummer van de vraag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>You may leave answers open and send the file again later. Please type no formulas.</source>
        <translation>U mag antwoorden openlaten en het bestand later opnieuw insturen. Typ geen formules.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>day / month / year</source>
        <translation>dag / maand / jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>page {page} of {pages}</source>
        <translation>pagina {page} van {pages}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} consists of {parts} parts, more than {most}. Nothing was taken in, for safety; copy the cells into a new workbook.</source>
        <translation>{file} bestaat uit {parts} delen, meer dan {most}. Voor de veiligheid werd niets overgenomen; kopieer de cellen naar een nieuwe werkmap.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be opened ({reason}). Nothing was taken in; check that the file is there and that you may read it.</source>
        <translation>{file} kon niet geopend worden ({reason}). Er werd niets overgenomen; kijk na of het bestand er staat en of u het mag lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be read as text ({encoding}). Nothing was taken in; save it again as CSV in UTF-8.</source>
        <translation>{file} kon niet als tekst gelezen worden ({encoding}). Er werd niets overgenomen; bewaar het opnieuw als CSV in UTF-8.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} holds declarations that a workbook must not hold. Nothing was taken in; do not open it, and ask the sender.</source>
        <translation>{file} bevat declaraties die niet in een werkmap horen. Er werd niets overgenomen; open het niet en vraag het aan de afzender.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a LibreOffice file (.ods). Nothing was taken in; open it and save it as .xlsx.</source>
        <translation>{file} is een LibreOfficebestand (.ods). Er werd niets overgenomen; open het en bewaar het als .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a PDF with the ending of a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} is een pdf met de extensie van een werkmap. Er werd niets overgenomen; vraag het Excelformulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a binary Excel file (.xlsb). Nothing was taken in; save it as .xlsx.</source>
        <translation>{file} is een binair Excelbestand (.xlsb). Er werd niets overgenomen; bewaar het als .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form of another layout than the one this program sends out today. Nothing was taken in; send today’s form and have the answers copied into it.</source>
        <translation>{file} is een formulier met een andere indeling dan wat dit programma vandaag verstuurt. Er is niets opgenomen; stuur het formulier van vandaag en laat de antwoorden daarin overnemen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form “{form}”, expected was “{expected}”. Nothing was taken in; take it in at its own place.</source>
        <translation>{file} is een formulier “{form}”, verwacht werd “{expected}”. Er werd niets overgenomen; neem het over op zijn eigen plaats.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a web page with the ending of a workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} is een webpagina met de extensie van een werkmap. Er werd niets overgenomen; open ze in Excel en bewaar ze als .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook or a PDF, not a CSV file. Nothing was taken in; open it and save the sheet as CSV (UTF-8).</source>
        <translation>{file} is een werkmap of een pdf, geen CSV-bestand. Er is niets opgenomen; open het en bewaar het blad als CSV (UTF-8).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook, but none of our forms: its hidden sheet is missing. Nothing was taken in; send the form again and have the answers copied into it.</source>
        <translation>{file} is een werkmap, maar geen formulier van ons: het verborgen blad ontbreekt. Er werd niets overgenomen; stuur het formulier opnieuw en laat de antwoorden erin kopiëren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old Excel file (.xls). Nothing was taken in; open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file} is een oud Excelbestand (.xls). Er werd niets overgenomen; open het in Excel of LibreOffice en bewaar het als .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old XML workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} is een oude XML-werkmap. Er werd niets overgenomen; open ze in Excel en bewaar ze als .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is another kind of document, not a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} is een ander soort document, geen werkmap. Er werd niets overgenomen; vraag het Excelformulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is damaged and could not be read to its end. Nothing was taken in; open and save it in Excel, or ask for it again.</source>
        <translation>{file} is beschadigd en kon niet tot het einde gelezen worden. Er werd niets overgenomen; open en bewaar het in Excel, of vraag het opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is empty. Nothing was taken in; ask for the file again.</source>
        <translation>{file} is leeg. Er werd niets overgenomen; vraag het bestand opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is incomplete: its end is missing. Nothing was taken in; ask for the file again.</source>
        <translation>{file} is onvolledig: het einde ontbreekt. Er werd niets overgenomen; vraag het bestand opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is larger than {most} MB. Nothing was taken in; split the list and try again.</source>
        <translation>{file} is groter dan {most} MB. Er werd niets overgenomen; splits de lijst en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is no Excel workbook. Nothing was taken in; ask for the Excel form (.xlsx).</source>
        <translation>{file} is geen Excelwerkmap. Er werd niets overgenomen; vraag het Excelformulier (.xlsx).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is protected with a password. Nothing was taken in; save it without the password and try again.</source>
        <translation>{file} is beveiligd met een wachtwoord. Er werd niets overgenomen; bewaar het zonder wachtwoord en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is the form for the other side ({side}). Nothing was taken in; choose the call it belongs to.</source>
        <translation>{file} is het formulier voor de andere zijde ({side}). Er werd niets overgenomen; kies de oproep waar het bij hoort.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} MB. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} is uitgepakt groter dan {most} MB. Er is voor de veiligheid niets ingelezen; vraag het bestand opnieuw, zoals het verstuurd werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} times its size. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} is uitgepakt meer dan {most} keer zo groot. Er is voor de veiligheid niets ingelezen; vraag het bestand opnieuw, zoals het verstuurd werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{label} (by the association)</source>
        <translation>{label} (door de vereniging)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{least} to {limit} letters</source>
        <translation>{least} tot {limit} tekens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{least} to {limit} letters. You may keep the text as it is; it will be marked.</source>
        <translation>{least} tot {limit} tekens. U mag de tekst zo laten; hij wordt gemarkeerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{limit} letters at most</source>
        <translation>hoogstens {limit} tekens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{limit} letters at most. You may keep the longer text; it will be marked.</source>
        <translation>Hoogstens {limit} tekens. U mag de langere tekst laten staan; hij wordt gemeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not a whole number. It was left open; type it without decimals.</source>
        <translation>“{text}” is geen geheel getal. Het veld bleef leeg; typ het zonder decimalen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not in the list. It was left open; choose from the list.</source>
        <translation>“{text}” staat niet in de lijst. Het veld bleef leeg; kies uit de lijst.</translation>
    </message>
</context>
<context>
    <name>partnerships</name>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership belongs to a call. Nothing was stored; choose the call first.</source>
        <translation>Een partnerschap hoort bij een oproep. Er is niets bewaard; kies eerst de oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>A partnership comes from an adopted match. Work that runs already is entered here by itself: call, both partners, first and last day.</source>
        <translation>Een partnerschap komt voort uit een aangenomen koppeling. Werk dat al loopt, voert u hier rechtstreeks in: oproep, beide partners, eerste en laatste dag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership has two partners. Nothing was stored; choose a municipality, or type a name, for both sides.</source>
        <translation>Een partnerschap heeft twee partners. Er is niets bewaard; kies een gemeente of typ een naam voor beide kanten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership lasts {months} months at most: until {last}. Nothing was stored; choose an earlier last day, or change the rule book of the call.</source>
        <translation>Een partnerschap duurt hoogstens {months} maanden: tot {last}. Er is niets bewaard; kies een vroegere laatste dag of wijzig het reglement van de oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A person needs a name. Nothing was stored; choose somebody from the register or type the name.</source>
        <translation>Een persoon heeft een naam nodig. Er is niets bewaard; kies iemand uit het register of typ de naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A suspension or termination needs its ground. Nothing was changed; write why.</source>
        <translation>Een opschorting of beëindiging heeft een grond nodig. Er is niets gewijzigd; schrijf waarom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Action plan of {number}: {n} lines are past their day.</source>
        <translation>
            <numerusform>Actieplan van {number}: {n} regel is over tijd.</numerusform>
            <numerusform>Actieplan van {number}: {n} regels zijn over tijd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active from</source>
        <translation>Actief vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active until</source>
        <translation>Actief tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added a line to the action plan of {name}</source>
        <translation>Regel toegevoegd aan het actieplan van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added an entry to the learning log of {name}</source>
        <translation>Notitie toegevoegd aan het leerlogboek van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added {person} to {name}</source>
        <translation>{person} toegevoegd aan {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted match</source>
        <translation>Aangenomen koppeling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted the match as partnership {name}</source>
        <translation>Koppeling aangenomen als partnerschap {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Agreed conditions</source>
        <translation>Afgesproken voorwaarden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>All partnerships of the cycle</source>
        <translation>Alle partnerschappen van de cyclus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Application</source>
        <translation>Kandidatuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>As it stood on {day}.</source>
        <translation>Stand op {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Associations</source>
        <translation>Verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Being tried</source>
        <translation>Wordt uitgeprobeerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Both partners</source>
        <translation>Beide partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>By which partner</source>
        <translation>Door welke partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the action plan of {name}</source>
        <translation>Actieplan van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the learning log of {name}</source>
        <translation>Leerlogboek van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the partnership {name}</source>
        <translation>Partnerschap {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the role of {person}</source>
        <translation>Rol van {person} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Choose an entry to read it.</source>
        <translation>Kies een notitie om ze te lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>City link</source>
        <translation>Stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Colleague in the exchange</source>
        <translation>Collega in de uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Contact within the network</source>
        <translation>Contact binnen het netwerk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Continues as</source>
        <translation>Gaat verder als</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>Copy the picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D00 Complete partnership dossier</source>
        <translation>D00 Volledig partnerschapsdossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D11 Action plan</source>
        <translation>D11 Actieplan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 Financiële staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D24 Partnership sheet with promise card</source>
        <translation>D24 Partnerschapsfiche met engagementenkaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Day, side, activity</source>
        <translation>Dag, kant, activiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Days left until the end of the period</source>
        <translation>Dagen tot het einde van de periode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Days of thematic conference</source>
        <translation>Dagen thematische conferentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Digital exchange sessions</source>
        <translation>Digitale uitwisselingssessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Done</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Dropped</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Everybody</source>
        <translation>Iedereen</translation>
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
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Flemish half of the budget</source>
        <translation>Vlaamse helft van het budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Flemish municipality</source>
        <translation>Vlaamse gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Flemish partner</source>
        <translation>Vlaamse partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>For whom this is useful</source>
        <translation>Voor wie dit nuttig is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>For work that runs already. Choose both municipalities, or type a name where the register does not have them.</source>
        <translation>Voor werk dat al loopt. Kies beide gemeenten, of typ een naam als het register ze niet kent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Gave the number {name}</source>
        <translation>Nummer {name} toegekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Give the number</source>
        <translation>Nummer toekennen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Given by the association that holds the grant, or taken over from an earlier list.</source>
        <translation>Toegekend door de vereniging die de subsidie houdt, of overgenomen uit een vroegere lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Half-day meetings</source>
        <translation>Bijeenkomsten van een halve dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Incoming working visits</source>
        <translation>Inkomende werkbezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Interpretation, place of the visits, who pays what.</source>
        <translation>Tolken, plaats van de bezoeken, wie wat betaalt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning entries</source>
        <translation>Leernotities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning log</source>
        <translation>Leerlogboek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning turned into action</source>
        <translation>Lessen omgezet in actie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Length of the partnership</source>
        <translation>Duur van het partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Life of the partnership</source>
        <translation>Levensloop van het partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Made the partnership</source>
        <translation>Partnerschap aangemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Made the partnership {name}</source>
        <translation>Partnerschap {name} aangemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Make active again…</source>
        <translation>Opnieuw actief maken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Member of the internal steering group</source>
        <translation>Lid van de interne stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Municipality in the South</source>
        <translation>Gemeente in het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the Flemish partner</source>
        <translation>Naam van de Vlaamse partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the partner in the South</source>
        <translation>Naam van de partner in het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>New entry</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>New partnership</source>
        <translation>Nieuw partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>No continuation</source>
        <translation>Geen vervolg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>No partnerships yet</source>
        <translation>Nog geen partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Not spent</source>
        <translation>Niet uitgegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted a new state of {name}</source>
        <translation>Nieuwe staat van {name} genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Nothing learned yet?</source>
        <translation>Nog niets geleerd?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Number, if it has one</source>
        <translation>Nummer, als het er een heeft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Numbers are given by {office}. Nothing was stored; leave the number empty, it comes back with the next packet.</source>
        <translation>Nummers worden toegekend door {office}. Er is niets bewaard; laat het nummer leeg, het komt terug met het volgende pakket.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>One more needs {lead} days of preparation and {length} days itself; the next can follow {spacing} days later</source>
        <translation>Nog een keer vraagt {lead} dagen voorbereiding en zelf {length} dagen; de volgende kan {spacing} dagen later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Other activity</source>
        <translation>Andere activiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Our partnership</source>
        <translation>Ons partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Out of reach</source>
        <translation>Onhaalbaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Outgoing working visits</source>
        <translation>Uitgaande werkbezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partner from the South</source>
        <translation>Partner uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partner profile</source>
        <translation>Partnerprofiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partnership sheet with promise card</source>
        <translation>Partnerschapsfiche met engagementenkaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>People of both sides with their first and last day. A change of person is a successor: nobody is typed over.</source>
        <translation>Personen van beide kanten met hun eerste en laatste dag. Een wissel is een opvolging: niemand wordt overschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Person in the register</source>
        <translation>Persoon in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Political lead</source>
        <translation>Politiek verantwoordelijke</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promise</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promise card</source>
        <translation>Engagementenkaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Promises</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed a line of the action plan of {name}</source>
        <translation>Regel van het actieplan van {name} verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed an entry of the learning log of {name}</source>
        <translation>Notitie verwijderd uit het leerlogboek van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Removed the entry</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed {person}</source>
        <translation>{person} verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Replacement of the coordinator</source>
        <translation>Vervanger van de coördinator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Rule book of the call, version {version}</source>
        <translation>Reglement van de oproep, versie {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG target</source>
        <translation>Subdoelstelling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG {code}</source>
        <translation>SDG {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Section of the note</source>
        <translation>Paragraaf van de nota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>So many still fit, or are planned</source>
        <translation>Zoveel passen er nog, of zijn gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Southern half of the budget</source>
        <translation>Zuidelijke helft van het budget</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Still possible</source>
        <translation>Nog mogelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Sub-theme</source>
        <translation>Subthema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Successor</source>
        <translation>Opvolger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Successor…</source>
        <translation>Opvolger…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Suspend…</source>
        <translation>Opschorten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Tags</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Terminated</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Terminate…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The action plan has no lines yet.</source>
        <translation>Het actieplan heeft nog geen regels.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The coordinator of {number} on the side of {partner} has left and has no successor.</source>
        <translation>De coördinator van {number} aan de kant van {partner} is vertrokken en heeft geen opvolger.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The earlier person stays in the list, with the day before as the last.</source>
        <translation>De vorige persoon blijft in de lijst, met de dag ervoor als laatste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({end}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>De laatste dag ({end}) ligt voor de eerste ({start}). Er is niets bewaard; verbeter een van de twee dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({to}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>De laatste dag ({to}) ligt voor de eerste ({start}). Er is niets bewaard; verbeter een van de twee dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The learning log has no entries yet.</source>
        <translation>Het leerlogboek bevat nog geen notities.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The learning log keeps what partners take home: what you saw or heard, what surprised you, what you will try. Write an entry after every session and visit; it counts in the promise card and stands in the dossier.</source>
        <translation>Het leerlogboek bewaart wat partners meenemen: wat u zag of hoorde, wat u verraste, wat u gaat uitproberen. Schrijf een notitie na elke sessie en elk bezoek; ze telt mee op de engagementenkaart en staat in het dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The number is {number}</source>
        <translation>Het nummer is {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} belongs to another partnership. Nothing was stored; use another number.</source>
        <translation>Het nummer {number} hoort bij een ander partnerschap. Er is niets bewaard; gebruik een ander nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} is used by more than one partnership.</source>
        <translation>Het nummer {number} wordt door meer dan één partnerschap gebruikt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The partnership is closed. Make it active again to change it.</source>
        <translation>Het partnerschap is afgesloten. Maak het opnieuw actief om het te wijzigen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership is closed. Nothing was changed; reopen it first, with the reason.</source>
        <translation>Het partnerschap is afgesloten. Er is niets gewijzigd; heropen het eerst, met de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The partnership is closed: its learning log is only read.</source>
        <translation>Het partnerschap is afgesloten: het leerlogboek is alleen te lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>The partnership is not active: nothing more is possible</source>
        <translation>Het partnerschap is niet actief: er is niets meer mogelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership lasts longer than {months} months.</source>
        <translation>Het partnerschap duurt langer dan {months} maanden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership of {north} and {south} has no number yet.</source>
        <translation>Het partnerschap van {north} en {south} heeft nog geen nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The step stays in the history of the partnership. Costs dated after a suspension or termination are rejected with this ground.</source>
        <translation>De stap blijft in de geschiedenis van het partnerschap. Kosten van na een opschorting of beëindiging worden met deze grond verworpen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The term of {number} ended on {end}: close the partnership or note what is still open.</source>
        <translation>De looptijd van {number} eindigde op {end}: sluit het partnerschap af of noteer wat nog openstaat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>There is no partnership {number} in this database. Nothing was changed; check the number, or make the partnership first.</source>
        <translation>Er is geen partnerschap {number} in deze databank. Er is niets gewijzigd; controleer het nummer of maak eerst het partnerschap aan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This match is partnership {number} already. Nothing was made; open it from the list.</source>
        <translation>Deze koppeling is al partnerschap {number}. Er is niets aangemaakt; open het vanuit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This state cannot follow the present one. Nothing was changed; open the history of the partnership to see its steps.</source>
        <translation>Deze staat kan niet op de huidige volgen. Er is niets gewijzigd; open de geschiedenis van het partnerschap om de stappen te zien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Two-year line</source>
        <translation>Tweejarenlijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Version of the rule book</source>
        <translation>Versie van het reglement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visit or session</source>
        <translation>Bezoek of sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visits of about a week</source>
        <translation>Bezoeken van ongeveer een week</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>What both partners want to learn, and what they do about it.</source>
        <translation>Wat beide partners willen leren, en wat ze ervoor doen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What surprised us</source>
        <translation>Wat ons verraste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we saw or heard</source>
        <translation>Wat we zagen of hoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we will try</source>
        <translation>Wat we gaan uitproberen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>no number yet</source>
        <translation>nog geen nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or its name</source>
        <translation>of de naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or the partner's name</source>
        <translation>of de naam van de partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>section {section}</source>
        <translation>paragraaf {section}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the day on which the partnership was stopped ({since}). Nothing was changed; choose that day or a later one.</source>
        <translation>{day} ligt voor de dag waarop het partnerschap werd stilgelegd ({since}). Er is niets gewijzigd; kies die dag of een latere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the first day of the partnership ({start}). Nothing was changed; choose a later day.</source>
        <translation>{day} ligt voor de eerste dag van het partnerschap ({start}). Er is niets gewijzigd; kies een latere dag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{kept} of {all} promises kept on {day}</source>
        <translation>{kept} van {all} engagementen nagekomen op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is in two partnerships at the same time.</source>
        <translation>{name} zit in twee partnerschappen tegelijk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is not on this side of the call. Nothing was stored; choose another municipality.</source>
        <translation>{name} staat niet aan deze kant van de oproep. Er is niets bewaard; kies een andere gemeente.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{name}: {done} of {promised}</source>
        <translation>{name}: {done} van {promised}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>{name}: {value} (section {section} of the note, rule book version {version})</source>
        <translation>{name}: {value} (paragraaf {section} van de nota, reglement versie {version})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has no coordinator on the side of {partner}.</source>
        <translation>{number} heeft geen coördinator aan de kant van {partner}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has run for {months} months; it ends on {end}.</source>
        <translation>{number} loopt {months} maanden; het eindigt op {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} is active again, but the stop of {since} was lifted with a day before it and still counts. Note the suspension again, and lift it with the right day.</source>
        <translation>{number} is weer actief, maar de opschorting van {since} werd opgeheven met een dag ervoor en telt nog altijd. Noteer de opschorting opnieuw, en hef ze op met de juiste dag.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{number} · {call} · {start} – {end}</source>
        <translation>{number} · {call} · {start} – {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: a promise is out of reach: {promise}.</source>
        <translation>{number}: een engagement is onhaalbaar: {promise}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: fewer than {months} months are left and a promised visit is missing: {promise}.</source>
        <translation>{number}: er resten minder dan {months} maanden en een beloofd bezoek ontbreekt: {promise}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{n} items are still open ({items}). The partnership stays as it is; settle them first.</source>
        <translation>
            <numerusform>{n} punt staat nog open ({items}). Het partnerschap blijft zoals het is; regel dat eerst.</numerusform>
            <numerusform>{n} punten staan nog open ({items}). Het partnerschap blijft zoals het is; regel die eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months</source>
        <translation>
            <numerusform>{n} maand</numerusform>
            <numerusform>{n} maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months at most</source>
        <translation>
            <numerusform>hoogstens {n} maand</numerusform>
            <numerusform>hoogstens {n} maanden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{person} follows {earlier}</source>
        <translation>{person} volgt {earlier} op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{state} since {day}</source>
        <translation>{state} sinds {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>“{number}” is not a partnership number. Nothing was stored; type it as SDGP-2024-BJ-001.</source>
        <translation>“{number}” is geen partnerschapsnummer. Er is niets bewaard; typ het als SDGP-2024-BJ-001.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>○ planned</source>
        <translation>○ gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>● done</source>
        <translation>● gedaan</translation>
    </message>
</context>
<context>
    <name>qtkit</name>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Add a choice to {field}</source>
        <translation>Een keuze toevoegen aan {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Add a row</source>
        <translation>Een rij toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda: Return opens</source>
        <translation>Agenda: Enter opent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>All checks are passed.</source>
        <translation>Alle controles zijn in orde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Choose a line of the list to see it here.</source>
        <translation>Kies een regel van de lijst om hem hier te zien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Choose a record first.</source>
        <translation>Kies eerst een fiche.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Close the notice</source>
        <translation>De melding sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Columns and order</source>
        <translation>Kolommen en volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Compare them</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Copy the picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Days</source>
        <translation>Dagen</translation>
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
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Drawing {paper}</source>
        <translation>{paper} wordt opgemaakt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Every change of this record will be listed here, with who made it and when.</source>
        <translation>Elke wijziging van deze fiche komt hier, met wie ze deed en wanneer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File Folder</source>
        <translation>Bestandsmap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Files of &amp;type:</source>
        <translation>Bestanden van het &amp;type:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Findings: Return jumps to the field</source>
        <translation>Bevindingen: Enter springt naar het veld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Fit the width</source>
        <translation>Passend in de breedte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/sdg.py"/>
        <source>Goal {number}: {title}</source>
        <translation>Doelstelling {number}: {title}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Half typed and not stored: “{text}”</source>
        <translation>Half ingetypt en niet bewaard: “{text}”</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Higher: {field}</source>
        <translation>Hoger: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Keep the note</source>
        <translation>De notitie bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Language of the paper</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Long side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Lower: {field}</source>
        <translation>Lager: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>Month: arrows go from day to day, Return opens, Space picks up</source>
        <translation>Maand: de pijltjes gaan van dag tot dag, Enter opent, spatie neemt op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move {title}</source>
        <translation>{title} verplaatsen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Moved {title} to {day}</source>
        <translation>{title} verplaatst naar {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New tag</source>
        <translation>Nieuw trefwoord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>No changes yet</source>
        <translation>Nog geen wijzigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>No line fits the search and the filters.</source>
        <translation>Geen enkele regel past bij de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>No notes yet.</source>
        <translation>Nog geen notities.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>No paper to show</source>
        <translation>Geen document om te tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Not everything fits</source>
        <translation>Niet alles past</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing here yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Nothing to report</source>
        <translation>Niets te melden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Notices</source>
        <translation>Meldingen</translation>
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
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Options &lt;&lt;</source>
        <translation>Opties &lt;&lt;</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Options &gt;&gt;</source>
        <translation>Opties &gt;&gt;</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Order by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page Set</source>
        <translation>Paginareeks</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page size:</source>
        <translation>Paginaformaat:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Parts of the record</source>
        <translation>Onderdelen van de fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Paste the others</source>
        <translation>De andere plakken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Preview of the paper</source>
        <translation>Voorbeeld van het document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Put the note into the bin</source>
        <translation>De notitie in de prullenbak doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Remove the file</source>
        <translation>Het bestand verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Remove the row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row down</source>
        <translation>Rij omlaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row up</source>
        <translation>Rij omhoog</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Row {row}, {column}: {why}</source>
        <translation>Rij {row}, {column}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as Excel…</source>
        <translation>Bewaren als Excel…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search this list</source>
        <translation>In deze lijst zoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Several values were given for this field. One of them is shown until somebody chooses.</source>
        <translation>Voor dit veld werden verschillende waarden gegeven. Eén ervan staat er tot iemand kiest.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Short side</source>
        <translation>Korte zijde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show all fields</source>
        <translation>Alle velden tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show the main fields</source>
        <translation>De hoofdvelden tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Show the other value</source>
        <translation>De andere waarde tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Table of the picture</source>
        <translation>Tabel bij de grafiek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Tags</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Take off the tag {word}</source>
        <translation>Trefwoord {word} weghalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Take out: {field}</source>
        <translation>Weghalen: {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>The paper is being drawn…</source>
        <translation>Het document wordt opgemaakt…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>There is no room left.</source>
        <translation>Er is geen plaats meer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>This field got another value meanwhile. What you are typing replaces it when you leave the field.</source>
        <translation>Dit veld kreeg intussen een andere waarde. Wat u typt, vervangt ze als u het veld verlaat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Those who may read this record may read its notes.</source>
        <translation>Wie dit record mag lezen, mag de notities lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>Type the year of “{text}” with four digits. Nothing was stored.</source>
        <translation>Typ het jaar van “{text}” met vier cijfers. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Type to add…</source>
        <translation>Typ om toe te voegen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reasons.py"/>
        <source>Where does {number} come from?</source>
        <translation>Waar komt {number} vandaan?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/year.py"/>
        <source>Year line: arrows go from week to week, Return opens, Space picks up</source>
        <translation>Jaarlijn: de pijltjes gaan van week tot week, Enter opent, spatie neemt op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Your PIN</source>
        <translation>Uw pincode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>a word, then Return</source>
        <translation>een woord, dan Enter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>before the agreement</source>
        <translation>vóór de overeenkomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/section.py"/>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>day/month/year or 2024-04-03</source>
        <translation>dag/maand/jaar of 2024-04-03</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>due</source>
        <translation>vervalt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/slot.py"/>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/heatmap.py"/>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/card.py"/>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/charts.py"/>
        <source>mean {mean}, from {low} to {high}</source>
        <translation>gemiddelde {mean}, van {low} tot {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>no file</source>
        <translation>geen bestand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>not eligible</source>
        <translation>niet ontvankelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>row {row}</source>
        <translation>rij {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>row {row}, column {column}: “{text}”: {why}</source>
        <translation>rij {row}, kolom {column}: “{text}”: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>the cell cannot be changed</source>
        <translation>de cel kan niet gewijzigd worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no column for it</source>
        <translation>er is geen kolom voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no row for it</source>
        <translation>er is geen rij voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>to look at</source>
        <translation>te bekijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>wk {week}</source>
        <translation>wk {week}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} is locked. Unlock it first.</source>
        <translation>{card} is vergrendeld. Ontgrendel eerst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} moved to {slot}</source>
        <translation>{card} verplaatst naar {slot}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} picked up. Arrows choose where to, Space drops it, Esc puts it back.</source>
        <translation>{card} opgenomen. De pijltjes kiezen waarheen, spatie legt neer, Esc zet terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} put back.</source>
        <translation>{card} teruggezet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>{field} was not stored: {why} What was typed is kept as a draft.</source>
        <translation>{field} is niet bewaard: {why} Wat ingetypt was, blijft als ontwerp bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{least} characters at least</source>
        <translation>minstens {least} tekens</translation>
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
            <numerusform>{n} cel van het klembord past niet; {count} kunnen geplakt worden.</numerusform>
            <numerusform>{n} cellen van het klembord passen niet; {count} kunnen geplakt worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters left</source>
        <translation>
            <numerusform>nog {n} teken</numerusform>
            <numerusform>nog {n} tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters too many</source>
        <translation>
            <numerusform>{n} teken te veel</numerusform>
            <numerusform>{n} tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} gekozen</numerusform>
            <numerusform>{n} gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} bevinding</numerusform>
            <numerusform>{n} bevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} treffer</numerusform>
            <numerusform>{n} treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} regel</numerusform>
            <numerusform>{n} regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>nog {n}</numerusform>
            <numerusform>nog {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} more filters</source>
        <translation>
            <numerusform>{n} filter meer</numerusform>
            <numerusform>{n} filters meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/tabs.py"/>
        <source>{n} more tabs</source>
        <translation>
            <numerusform>nog {n} tabblad</numerusform>
            <numerusform>nog {n} tabbladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} pagina</numerusform>
            <numerusform>{n} pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/section.py"/>
        <source>{n} to complete</source>
        <translation>
            <numerusform>{n} aan te vullen</numerusform>
            <numerusform>{n} aan te vullen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{over} characters too many: {limit} is the most. Nothing was stored; shorten the text.</source>
        <translation>{over} tekens te veel: {limit} is het maximum. Er is niets bewaard; kort de tekst in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {card} can go here.</source>
        <translation>{slot}: {card} kan hier komen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {why}</source>
        <translation>{slot}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} picked up. Arrows move it, Space drops it, Esc puts it back.</source>
        <translation>{title} opgenomen. De pijltjes verplaatsen, spatie legt neer, Esc zet terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} put back.</source>
        <translation>{title} teruggezet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title}: {start} to {end}</source>
        <translation>{title}: {start} tot {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too high: the most is {high}. Nothing was stored.</source>
        <translation>{value} is te hoog: het maximum is {high}. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too low: the least is {low}. Nothing was stored.</source>
        <translation>{value} is te laag: het minimum is {low}. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored; choose one of the two.</source>
        <translation>“{text}” is geen ja en geen nee. Er is niets opgeslagen; kies een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</source>
        <translation>“{text}” is geen datum. Er is niets bewaard; typ 2024-04-03 of 3/4/2024.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a whole number. Nothing was stored; type digits only.</source>
        <translation>“{text}” is geen geheel getal. Er is niets bewaard; typ alleen cijfers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</source>
        <translation>“{text}” is geen e-mailadres. Er is niets bewaard; typ het als naam@plaats.be.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not in the list. Nothing was stored; choose one of the list.</source>
        <translation>“{text}” staat niet in de lijst. Er is niets bewaard; kies er een uit de lijst.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>(erased)</source>
        <translation>(gewist)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</source>
        <translation>Een stedenband vraagt een Vlaamse gemeente en een partner, of een van beide en een opmerking. Er is niets bewaard; vul ze in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>A person of a southern municipality is read in the track of that country only.</source>
        <translation>Een persoon van een zuidelijke gemeente wordt enkel in het spoor van dat land gelezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add it anyway</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Add the person anyway</source>
        <translation>De persoon toch toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the association {name}</source>
        <translation>Vereniging {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the city link {name}</source>
        <translation>Stedenband {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Added the link</source>
        <translation>Stedenband toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the list entry {name}</source>
        <translation>Lijstitem {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the municipality {name}</source>
        <translation>Gemeente {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the person {name}</source>
        <translation>Persoon toegevoegd: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name} to the office</source>
        <translation>{name} toegevoegd aan het kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name}, who signs papers</source>
        <translation>{name}, ondertekenaar, toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Administrative</source>
        <translation>Ambtelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Amounts in {code} have {digits} decimals by the international list of currencies. Nothing was stored; type {digits}.</source>
        <translation>Bedragen in {code} hebben {digits} decimalen volgens de internationale lijst van munten. Er is niets opgeslagen; typ {digits}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>Any time</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Basis of the population figure</source>
        <translation>Basis van het bevolkingscijfer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>By province</source>
        <translation>Per provincie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed a function of {name}</source>
        <translation>Functie van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the association {name}</source>
        <translation>Vereniging {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the city link {name}</source>
        <translation>Stedenband {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the country {name}</source>
        <translation>Land {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the list entry {name}</source>
        <translation>Lijstitem {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the municipality {name}</source>
        <translation>Gemeente {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the person {name}</source>
        <translation>Persoon gewijzigd: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed who may read {name}</source>
        <translation>Lezers van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name} in the office</source>
        <translation>{name} gewijzigd in het kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name}, who signs papers</source>
        <translation>{name} gewijzigd, die documenten ondertekent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Choose who follows; somebody new is added in the register first.</source>
        <translation>Kies wie volgt; een nieuwe persoon wordt eerst in het register toegevoegd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Circle of readers</source>
        <translation>Kring van lezers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Circles of readers</source>
        <translation>Kringen van lezers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>City link</source>
        <translation>Stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links</source>
        <translation>Stedenbanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links count in the scoring and in the matching: note them here and verify them.</source>
        <translation>Stedenbanden tellen in de quotering en de koppeling: noteer ze hier en kijk ze na.</translation>
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
        <translation>Code van de provincie of het departement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the successor</source>
        <translation>Code van de opvolger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune</source>
        <translation>Gemeente (Benin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune with special status</source>
        <translation>Gemeente met bijzonder statuut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Confirmed by {desks}.</source>
        <translation>Bevestigd door {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent given for</source>
        <translation>Toestemming gegeven voor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent to pictures and quotes given on</source>
        <translation>Toestemming voor beeld en citaten gegeven op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Contacts, members of internal steering groups, experts and ambassadors, with the days of their functions.</source>
        <translation>Contactpersonen, leden van interne stuurgroepen, experts en ambassadeurs, met de data van hun functies.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Countries, provinces and codes of the official list are there already: search first.</source>
        <translation>Landen, provincies en codes van de officiële lijst staan er al: zoek eerst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country of the partner</source>
        <translation>Land van de partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Country officer</source>
        <translation>Landenmedewerker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Currencies</source>
        <translation>Munten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Currency of the budget</source>
        <translation>Munt van het budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Days a year as an expert</source>
        <translation>Dagen per jaar als expert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Decimals</source>
        <translation>Decimalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on Dutch papers</source>
        <translation>Donorregel op Nederlandse documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on English papers</source>
        <translation>Donorregel op Engelse documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on French papers</source>
        <translation>Donorregel op Franse documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dormant</source>
        <translation>Slapend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Due</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
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
        <translation>Verkiezingsdagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Empty means all associations. It is fixed when the person is entered.</source>
        <translation>Leeg betekent alle verenigingen. Dit ligt vast bij het invoeren van de persoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Empty means every office.</source>
        <translation>Leeg betekent alle kantoren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ending</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase personal data of {name}</source>
        <translation>Persoonsgegevens van {name} wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erase personal data…</source>
        <translation>Persoonsgegevens wissen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erased for good</source>
        <translation>Definitief gewist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Erased on {moment} by {person} ({office}). Ground: {ground}.</source>
        <translation>Gewist op {moment} door {person} ({office}). Grond: {ground}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erasure</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Everything that belongs to {name} (dossiers, people, links, partnerships) goes to the one that you choose; {name} then lies in the bin. The other offices get it with your next packet. Undo takes it back.</source>
        <translation>Alles wat bij {name} hoort (dossiers, personen, stedenbanden, partnerschappen) gaat naar het bestuur dat u kiest; {name} ligt daarna in de prullenbak. De andere kantoren krijgen dit met uw volgende pakket. ‘Ongedaan maken’ draait het terug.</translation>
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
        <translation>Familienaam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name for sorting</source>
        <translation>Familienaam om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Finance</source>
        <translation>Financiën</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Fixed rate</source>
        <translation>Vaste koers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Flemish municipality</source>
        <translation>Vlaamse gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Floating rate</source>
        <translation>Zwevende koers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Form of address</source>
        <translation>Aanspreking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Formal agreement</source>
        <translation>Formele overeenkomst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>From outside the administration</source>
        <translation>Van buiten het bestuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>GLoBe programme</source>
        <translation>GLoBe-programma</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand over</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand the function over…</source>
        <translation>De functie doorgeven…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Handed a function over to {name}</source>
        <translation>Functie overgedragen aan {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Has a function today</source>
        <translation>Heeft vandaag een functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Holds the grant</source>
        <translation>Houdt de subsidie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How certain</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How exact</source>
        <translation>Hoe nauwkeurig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>In force today</source>
        <translation>Vandaag van kracht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force until</source>
        <translation>Van kracht tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>In preparation</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Intensity</source>
        <translation>Intensiteit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>It should not have been collected</source>
        <translation>Hadden niet verzameld mogen worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of election</source>
        <translation>Soort verkiezing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of rate</source>
        <translation>Soort koers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in Dutch</source>
        <translation>Label in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in English</source>
        <translation>Label in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in French</source>
        <translation>Label in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Language of its letters</source>
        <translation>Taal van haar brieven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Language of the notice</source>
        <translation>Taal van de informatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Lines of the letterhead</source>
        <translation>Regels van het briefhoofd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Links</source>
        <translation>Banden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>List of the code</source>
        <translation>Lijst van de code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Local councils are elected</source>
        <translation>Lokale raden worden verkozen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Messages by</source>
        <translation>Berichten via</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Mixed or peri-urban</source>
        <translation>Gemengd of randstedelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Moved {name} to the bin</source>
        <translation>{name} naar de prullenbak verplaatst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>Municipalities by province</source>
        <translation>Gemeenten per provincie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities of all countries that take part are listed here, with their dates.</source>
        <translation>Gemeenten van alle deelnemende landen staan hier, met hun data.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Municipality or city</source>
        <translation>Gemeente of stad</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name as the person writes it</source>
        <translation>Naam zoals de persoon die schrijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name for sorting</source>
        <translation>Naam om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in French</source>
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>New city link</source>
        <translation>Nieuwe stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>New entry</source>
        <translation>Nieuw item</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New function</source>
        <translation>Nieuwe functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>New municipality</source>
        <translation>Nieuwe gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No city links in the register.</source>
        <translation>Geen stedenbanden in het register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>No city links yet</source>
        <translation>Nog geen stedenbanden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>No longer in force</source>
        <translation>Niet meer van kracht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>No longer needed for its purpose</source>
        <translation>Niet meer nodig voor het doel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No municipalities yet</source>
        <translation>Nog geen gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>No other office has these data.</source>
        <translation>Geen ander kantoor heeft deze gegevens.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No people of this municipality in the register.</source>
        <translation>Geen mensen van deze gemeente in het register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>No people yet</source>
        <translation>Nog geen mensen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nobody in the register of people is called {name}. Nothing was erased; write the name as it stands there, or give the id that “search” tells with --json.</source>
        <translation>Niemand in het personenregister heet {name}. Er is niets gewist; schrijf de naam zoals hij daar staat, of geef de id die “search” met --json toont.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>North (Flemish side)</source>
        <translation>Noorden (Vlaamse kant)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Not confirmed yet by {desks}: the next packet carries it there.</source>
        <translation>Nog niet bevestigd door {desks}: het volgende pakket brengt het daarheen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Not verified yet</source>
        <translation>Nog niet nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Noted a function of {name}</source>
        <translation>Functie van {name} genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Nothing is added to this list by hand; its words may be corrected.</source>
        <translation>Aan deze lijst wordt niets met de hand toegevoegd; de woorden mogen verbeterd worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nothing was erased: an erasure needs a ground, which the other offices will read. Choose one from the list.</source>
        <translation>Er is niets gewist: wissen vraagt een grond, die de andere kantoren lezen. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Offices that may read</source>
        <translation>Kantoren die mogen lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official code</source>
        <translation>Officiële code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Official figure</source>
        <translation>Officieel cijfer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>On {day}</source>
        <translation>Op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>One end of the city link of {name} is not known yet.</source>
        <translation>Eén kant van de stedenband {name} is nog niet bekend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Only ambassadors</source>
        <translation>Enkel ambassadeurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other organisation</source>
        <translation>Andere organisatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other spellings</source>
        <translation>Andere schrijfwijzen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Own means</source>
        <translation>Eigen middelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner in the South</source>
        <translation>Partner in het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner that is not in the register</source>
        <translation>Partner die niet in het register staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>Parts of the register</source>
        <translation>Delen van het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Peace</source>
        <translation>Vrede</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>People of {office} are kept by that office. Nothing was changed; ask {office} to do it.</source>
        <translation>Mensen van {office} worden door dat kantoor beheerd. Er is niets gewijzigd; vraag het aan {office}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Pillar of Agenda 2030</source>
        <translation>Pijler van Agenda 2030</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Planet</source>
        <translation>Planeet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Political</source>
        <translation>Politiek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Population</source>
        <translation>Bevolking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Privacy information given on</source>
        <translation>Privacy-informatie gegeven op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Privacy notice</source>
        <translation>Privacy-informatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice given on {day}</source>
        <translation>Privacy-informatie gegeven op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice not given yet</source>
        <translation>Privacy-informatie nog niet gegeven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Programme officer</source>
        <translation>Programmamedewerker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Prosperity</source>
        <translation>Welvaart</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Province or department</source>
        <translation>Provincie of departement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Put together…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Put {name} together with {other}</source>
        <translation>{name} samengevoegd met {other}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Read by: {audience}</source>
        <translation>Gelezen door: {audience}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Noteer wanneer de privacy-informatie aan {name} is gegeven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Remove the entry</source>
        <translation>Het item verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Removed {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Rural</source>
        <translation>Landelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>SDG interests</source>
        <translation>SDG-interesses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Secretary of the panel</source>
        <translation>Secretaris van het panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Separate them with a semicolon; search and import know them.</source>
        <translation>Scheid ze met een puntkomma; zoeken en invoer kennen ze.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Settlement type</source>
        <translation>Type gebied</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Several people in the register are called {name}. Nothing was erased; give one of these ids: {ids}.</source>
        <translation>Verschillende mensen in het register heten {name}. Er is niets gewist; geef een van deze id’s: {ids}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Sign</source>
        <translation>Teken</translation>
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
        <translation>Sinds</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>South</source>
        <translation>Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Sub-themes</source>
        <translation>Subthema’s</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Successor</source>
        <translation>Opvolger</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Sum of the merged municipalities</source>
        <translation>Som van de samengevoegde gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Tags of strengths and challenges</source>
        <translation>Trefwoorden voor sterktes en uitdagingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Take the verification back</source>
        <translation>Nazicht terugnemen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Takes part</source>
        <translation>Neemt deel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Target</source>
        <translation>Subdoelstelling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Targets</source>
        <translation>Subdoelstellingen</translation>
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
        <translation>Telefoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Telephone prefix</source>
        <translation>Landnummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link ended on {day}, but its state is still “{state}”.</source>
        <translation>De stedenband eindigde op {day}, maar de status is nog “{state}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link is ending; note the day on which it ends.</source>
        <translation>De stedenband loopt af; noteer de dag waarop hij eindigt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link of {name} is not verified by an association yet.</source>
        <translation>De stedenband {name} is nog niet nagekeken door een vereniging.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} is taken already. Nothing was stored; choose another code.</source>
        <translation>De code {code} is al in gebruik. Er is niets bewaard; kies een andere code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} stands twice in the register: {name}. Decide which one stays.</source>
        <translation>De code {code} staat twee keer in het register: {name}. Beslis welke blijft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The country {code} is not in the register. Nothing was stored; add the country first.</source>
        <translation>Het land {code} staat niet in het register. Er is niets bewaard; voeg eerst het land toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>The function ends the day before, and the successor has it from that day on. Nothing is written over.</source>
        <translation>De functie eindigt de dag voordien en de opvolger heeft ze vanaf die dag. Er wordt niets overschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>The goals that municipalities of the call in view named, and the city links in the register</source>
        <translation>De doelen die gemeenten van de oproep in beeld noemden, en de stedenbanden in het register</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The last day lies before the first. Nothing was stored; correct one of the two.</source>
        <translation>De laatste dag ligt vóór de eerste. Er is niets bewaard; verbeter een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>The municipality that took over on the next day.</source>
        <translation>De gemeente die de dag nadien overnam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The name and function in papers already made and in signed letters and declarations; a name that somebody typed into a text; safety copies made before today, until newer ones replace them</source>
        <translation>De naam en functie in documenten die al gemaakt zijn en in ondertekende brieven en verklaringen; een naam die iemand in een tekst typte; veiligheidskopieën van vóór vandaag, tot nieuwere ze vervangen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>The one that stays</source>
        <translation>Het bestuur dat blijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person asked for it</source>
        <translation>De persoon vroeg erom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person withdrew consent</source>
        <translation>De persoon trok de toestemming in</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>The personal data are erased</source>
        <translation>De persoonsgegevens zijn gewist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The successor {code} is not in the register.</source>
        <translation>De opvolger {code} staat niet in het register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Themes</source>
        <translation>Thema's</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>There is no way back, here or in the other offices: the next packet erases there too, and an older packet brings nothing back.</source>
        <translation>Er is geen weg terug, niet hier en niet in de andere kantoren: het volgende pakket wist ook daar, en een ouder pakket brengt niets terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This city link is in the register twice.</source>
        <translation>Deze stedenband staat tweemaal in het register.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This municipality is perhaps in the register already: {name} ({code}).</source>
        <translation>Deze gemeente staat misschien al in het register: {name} ({code}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This person is perhaps in the register already: {name}.</source>
        <translation>Deze persoon staat misschien al in het register: {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in Dutch</source>
        <translation>Titel in het Nederlands</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in English</source>
        <translation>Titel in het Engels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in French</source>
        <translation>Titel in het Frans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To be checked</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>To be verified</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the day</source>
        <translation>Tot op de dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the month</source>
        <translation>Tot op de maand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the year</source>
        <translation>Tot op het jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Track that may read</source>
        <translation>Spoor dat mag lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice</source>
        <translation>Reisadvies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice looked up on</source>
        <translation>Reisadvies opgezocht op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Units for 1 EUR</source>
        <translation>Eenheden voor 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Urban</source>
        <translation>Stedelijk</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified</source>
        <translation>Nagegaan</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by</source>
        <translation>Nagekeken door</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by an association</source>
        <translation>Nagekeken door een vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Verified by {name} on {day}</source>
        <translation>Nagekeken door {name} op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Verified the city link {name}</source>
        <translation>Stedenband {name} nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified {name}</source>
        <translation>{name} nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verify</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Version of the notice</source>
        <translation>Versie van de informatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What goes</source>
        <translation>Wat verdwijnt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>When somebody leaves, note the last day and add a new line: nothing is written over.</source>
        <translation>Als iemand vertrekt, noteer de laatste dag en voeg een regel toe: er wordt niets overschreven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>With a city link</source>
        <translation>Met stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Without a city link</source>
        <translation>Zonder stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Words and days that all offices share; what you add here is offered in every form.</source>
        <translation>Woorden en dagen die alle kantoren delen; wat u hier toevoegt, wordt in elk formulier aangeboden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Working languages</source>
        <translation>Werktalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Year of the population figure</source>
        <translation>Jaar van het bevolkingscijfer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>all associations</source>
        <translation>alle verenigingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>merged into {name} on {day}</source>
        <translation>opgegaan in {name} op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/shared.py"/>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{goal}: named by {n} municipalities</source>
        <translation>
            <numerusform>{goal}: genoemd door {n} gemeente</numerusform>
            <numerusform>{goal}: genoemd door {n} gemeenten</numerusform>
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
        <translation>{name} en {other} hebben geen code en geen naam gemeen. Er is niets gewijzigd; “municipality twins” toont welke misschien dezelfde zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>{name} has the function from {day} on</source>
        <translation>{name} heeft de functie vanaf {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} is the last person of this office who can change roles. Nothing was changed; give somebody else another role than reader first.</source>
        <translation>{name} is de laatste persoon van dit kantoor die rollen kan wijzigen. Er is niets gewijzigd; geef eerst iemand anders een andere rol dan lezer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} was merged on {day}; the city link goes on with {successor}.</source>
        <translation>{name} is gefuseerd op {day}; de stedenband gaat verder met {successor}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>{name} was put together with {other}</source>
        <translation>{name} is samengevoegd met {other}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} works here as a reader, and a reader changes nothing. Nothing was stored; let a colleague do it, or give another role in Settings, People and PINs.</source>
        <translation>{name} werkt hier als lezer, en een lezer wijzigt niets. Er is niets opgeslagen; laat een collega het doen, of laat een andere rol geven onder Instellingen, Personen en pincodes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: city link</source>
        <translation>{name}: stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: goals {goals}</source>
        <translation>{name}: doelen {goals}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{n} municipalities</source>
        <translation>
            <numerusform>{n} gemeente</numerusform>
            <numerusform>{n} gemeenten</numerusform>
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
        <translation>{population} inwoners</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{text} stands for several municipalities of the register. Nothing was changed; give one of these ids: {ids}.</source>
        <translation>{text} staat voor verschillende gemeenten van het register. Er is niets gewijzigd; geef een van deze id’s: {ids}.</translation>
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
        <translation>{what}: {count}, tot {day}, want bewijsstukken moeten tot dan bewaard worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” cannot be changed here. Nothing was stored.</source>
        <translation>“{field}” kan hier niet gewijzigd worden. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” may not be empty. Nothing was stored; fill it in.</source>
        <translation>“{field}” mag niet leeg zijn. Er is niets bewaard; vul het in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” must lie between {low} and {high}. Nothing was stored; type another number.</source>
        <translation>“{field}” moet tussen {low} en {high} liggen. Er is niets bewaard; typ een ander getal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” takes {limit} characters at most. Nothing was stored; shorten the text.</source>
        <translation>“{field}” neemt hoogstens {limit} tekens. Er is niets bewaard; kort de tekst in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is no choice of “{field}”. Nothing was stored; choose from the list.</source>
        <translation>“{value}” is geen keuze van “{field}”. Er is niets bewaard; kies uit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty.</source>
        <translation>“{value}” is geen e-mailadres. Er is niets bewaard; verbeter het of laat het leeg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{zone}” is not a time zone. Nothing was stored; type it as Europe/Brussels or Africa/Dakar.</source>
        <translation>“{zone}” is geen tijdzone. Er is niets opgeslagen; typ ze als Europe/Brussels of Africa/Dakar.</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A bar for each criterion, from its lowest to its highest mark. The criteria whose bars stand out are to discuss.</source>
        <translation>Een balk per criterium, van het laagste tot het hoogste cijfer. De criteria met een opvallende balk zijn te bespreken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A call already scores with this grid. Nothing was changed; make a new version of the grid for the next call.</source>
        <translation>Een oproep gebruikt deze quotering al. Er is niets gewijzigd; maak een nieuwe versie voor de volgende oproep.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A close relative, partner or cohabitant works or sits there</source>
        <translation>Een naast familielid, partner of huisgenoot werkt of zetelt er</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A digit scores and moves on. F2 changes, Tab and Enter move, Ctrl+Tab leads to the remark, Ctrl+Z takes back.</source>
        <translation>Een cijfer scoort en gaat verder. F2 wijzigt, Tab en Enter verplaatsen, Ctrl+Tab gaat naar de opmerking, Ctrl+Z maakt ongedaan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A lot decides</source>
        <translation>Loting beslist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn among: {numbers}. Nothing was decided; draw it in the sitting and note the order.</source>
        <translation>Er moet geloot worden tussen: {numbers}. Er is niets beslist; loot in de zitting en noteer de volgorde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn in the sitting among: {numbers}.</source>
        <translation>In de zitting moet geloot worden tussen: {numbers}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A name is missing. Nothing was stored; type the name.</source>
        <translation>Er ontbreekt een naam. Er is niets bewaard; typ de naam.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A new version is open; the older one counts until it is locked.</source>
        <translation>Er is een nieuwe versie open; de oude telt tot de nieuwe vergrendeld is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Active city link (10.1): no bonus</source>
        <translation>Actieve stedenband (10.1): geen pluspunt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Add a member…</source>
        <translation>Lid toevoegen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Agreement between the assessors (Krippendorff's alpha, 1 is full agreement): {alpha}</source>
        <translation>Overeenstemming tussen de beoordelaars (Krippendorffs alfa, 1 is volledige overeenstemming): {alpha}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>All sheets of this file are here already.</source>
        <translation>Alle fiches van dit bestand zijn er al.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Another interest that a third person would doubt</source>
        <translation>Een ander belang waaraan een derde zou twijfelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Application</source>
        <translation>Kandidatuur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no quorum yet: {missing}.</source>
        <translation>Kandidatuur {number} heeft nog geen quorum: {missing}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no sheet that counts yet.</source>
        <translation>Kandidatuur {number} heeft nog geen geldige fiche.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} is not complete and eligible, or is not scored in this call. Nothing was stored; look at its checks.</source>
        <translation>Kandidatuur {number} is niet volledig en ontvankelijk, of wordt in deze oproep niet gequoteerd. Er is niets bewaard; bekijk de controles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Applications are scored in a call. Make one in the place Calls.</source>
        <translation>Kandidaturen worden in een oproep gequoteerd. Maak er een bij Oproepen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Assessor (name)</source>
        <translation>Beoordelaar (naam)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>At</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Back to the marks</source>
        <translation>Terug naar de scores</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Base total</source>
        <translation>Basistotaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Base total {base}</source>
        <translation>Basistotaal {base}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <source>Blank score sheet</source>
        <translation>Blanco scorefiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Bonus</source>
        <translation>Pluspunt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Bonus {bonus}</source>
        <translation>Pluspunt {bonus}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Bonus: {why}</source>
        <translation>Pluspunt: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Changed {name} on the panel</source>
        <translation>{name} in het panel gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Choose a mark in the grid: what each mark stands for is shown here.</source>
        <translation>Kies een score in het rooster: hier staat waar elke score voor staat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>City links not verified by the association (10.4): no bonus yet</source>
        <translation>Stedenbanden niet nagekeken door de vereniging (10.4): nog geen pluspunt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Close the sheet</source>
        <translation>Fiche sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Conflict of interest</source>
        <translation>Belangenconflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Conflict of interest…</source>
        <translation>Belangenconflict…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criteria and weights</source>
        <translation>Criteria en gewichten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Criteria on which the marks lie far apart</source>
        <translation>Criteria waarop de scores ver uiteen liggen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide the selection…</source>
        <translation>Over de selectie beslissen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Decided the selection: {count} selected</source>
        <translation>Over de selectie beslist: {count} geselecteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decision of {day}</source>
        <translation>Beslissing van {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Declared at</source>
        <translation>Verklaard op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Disagreement</source>
        <translation>Meningsverschillen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Does not take part</source>
        <translation>Neemt niet deel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Drawn at</source>
        <translation>Geloot op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Each dot is a mark, the line is the mean. These criteria are discussed in the meeting.</source>
        <translation>Elk punt is een score, de streep is het gemiddelde. Deze criteria worden in de vergadering besproken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Each mean is rounded half up to {decimals} decimals and multiplied by its weight divided by {best}; the base total is the sum of these rounded points, the end total adds the bonus. Threshold: base total of {base} and a mean of {mean} on {criteria}; the bonus does not help there. Places: {places}.</source>
        <translation>Elk gemiddelde wordt half naar boven afgerond op {decimals} decimalen en vermenigvuldigd met het gewicht gedeeld door {best}; het basistotaal is de som van die afgeronde punten, het eindtotaal telt het pluspunt erbij. Drempel: basistotaal van {base} en gemiddelde van {mean} op {criteria}; het pluspunt helpt daar niet. Plaatsen: {places}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Employed by the applicant or holds a mandate there, now or in recent years</source>
        <translation>Werkt bij de kandidaat of heeft er een mandaat, nu of in de voorbije jaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>End</source>
        <translation>Eind</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>End total</source>
        <translation>Eindtotaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>End total {end}</source>
        <translation>Eindtotaal {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the decision</source>
        <translation>Vingerafdruk van de beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the sheet</source>
        <translation>Vingerafdruk van de fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>From then on it counts and does not change any more. After a discussion a new version can be opened.</source>
        <translation>Vanaf dan telt ze en verandert ze niet meer. Na een bespreking kan een nieuwe versie geopend worden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>General director</source>
        <translation>Algemeen directeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Grid</source>
        <translation>Quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Helped to write the application</source>
        <translation>Hielp de kandidatuur schrijven</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was signed</source>
        <translation>Wijze van ondertekening</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was typed</source>
        <translation>Hoe ingevoerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>I have a conflict of interest and do not score this application:</source>
        <translation>Ik heb een belangenconflict en quoteer deze kandidatuur niet:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>I score each application by its text and by the grid alone, and I do not speak about it before all sheets are locked. I have no interest in any application that I score: in the last {years} years I neither worked for the applicant nor held a mandate there, no relative of mine up to degree {degree}, partner or cohabitant does, and I did not help to write it. Where this is not so I declare it, do not score that application, and am absent when it is discussed and decided.</source>
        <translation>Ik quoteer elke kandidatuur enkel op haar tekst en op de quotering, en ik spreek er niet over voor alle fiches vergrendeld zijn. Ik heb geen belang bij een kandidatuur die ik quoteer: de voorbije {years} jaar werkte ik niet voor de kandidaat en had ik er geen mandaat, geen verwant tot graad {degree}, partner of huisgenoot van mij doet dat, en ik hielp de kandidatuur niet schrijven. Is dat anders, dan meld ik het, quoteer ik die kandidatuur niet en ben ik afwezig bij de bespreking en de beslissing.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>I sign this statement</source>
        <translation>Ik onderteken deze verklaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Krippendorff's alpha: {alpha} (1 is full agreement, 0 is chance)</source>
        <translation>Krippendorffs alfa: {alpha} (1 is volledige overeenstemming, 0 is toeval)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Line {line}: {why}</source>
        <translation>Regel {line}: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet for {application}?</source>
        <translation>De fiche voor {application} vergrendelen?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet…</source>
        <translation>Fiche vergrendelen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Locked at</source>
        <translation>Vergrendeld op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Locked the sheet of {name} for {number}</source>
        <translation>Fiche van {name} vergrendeld voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark (tick one)</source>
        <translation>Score (kruis er een aan)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Mark {mark} for {criterion} needs a remark of at least {length} characters. Nothing was stored; add it.</source>
        <translation>Score {mark} voor {criterion} vraagt een opmerking van minstens {length} tekens. Er is niets bewaard; voeg ze toe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marked {criteria} for {applications} on the sheet of {name}</source>
        <translation>{criteria} gescoord voor {applications} op de fiche van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks are sealed until everybody has locked. The chair may open them earlier, with the reason; members who have not locked still see only their own.</source>
        <translation>Scores zijn verzegeld tot iedereen vergrendeld heeft. De voorzitter kan ze eerder openen, met de reden; leden die niet vergrendelden zien nog steeds enkel hun eigen scores.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by application and criterion</source>
        <translation>Scores per kandidatuur en criterium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by criterion</source>
        <translation>Scores per criterium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marks lie far apart for {number}: discuss {criteria}.</source>
        <translation>De scores liggen ver uiteen voor {number}: bespreek {criteria}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks of {name} for {criterion}</source>
        <translation>Scores van {name} voor {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means by criterion</source>
        <translation>Gemiddelden per criterium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means of all valid sheets; in brackets the lowest and the highest mark. Marks that lie {spread} or more apart are discussed in the meeting.</source>
        <translation>Gemiddelden van alle geldige fiches; tussen haakjes de laagste en de hoogste score. Scores die {spread} of meer uiteen liggen, worden in de vergadering besproken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Member of the panel</source>
        <translation>Panellid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Minutes: {minutes}</source>
        <translation>Verslag: {minutes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Motivation of its own</source>
        <translation>Eigen motivering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (Dutch)</source>
        <translation>Naam (Nederlands)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (English)</source>
        <translation>Naam (Engels)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (French)</source>
        <translation>Naam (Frans)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (for sorting)</source>
        <translation>Naam (om te sorteren)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No active city link (10.1)</source>
        <translation>Geen actieve stedenband (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>No application has been scored in this call yet.</source>
        <translation>In deze oproep is nog geen kandidatuur gequoteerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No call yet</source>
        <translation>Nog geen oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No criterion has marks that lie far apart, as far as you may see them.</source>
        <translation>Geen criterium heeft scores die ver uiteen liggen, voor zover je ze mag zien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No lot is needed among exactly these applications: {numbers}. Nothing was stored.</source>
        <translation>Tussen precies deze kandidaturen is geen loting nodig: {numbers}. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No quorum: {why}</source>
        <translation>Geen quorum: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No ranking yet</source>
        <translation>Nog geen rangschikking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No sheet that counts yet</source>
        <translation>Nog geen geldige fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nobody is on the panel yet</source>
        <translation>Er zit nog niemand in het panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not selected</source>
        <translation>Niet geselecteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note a lot…</source>
        <translation>Loting noteren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note the order</source>
        <translation>Volgorde noteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Noted the lot among {numbers}</source>
        <translation>Loting genoteerd tussen {numbers}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to discuss</source>
        <translation>Niets te bespreken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to score yet</source>
        <translation>Nog niets te quoteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Nothing was decided yet, so marks are not frozen. Nothing was changed.</source>
        <translation>Er is nog niets beslist, dus de scores liggen niet vast. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing was taken in</source>
        <translation>Er is niets overgenomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Official</source>
        <translation>Ambtenaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only complete and eligible applications are scored. Look at the checks in Applications.</source>
        <translation>Enkel volledige en ontvankelijke kandidaturen worden gequoteerd. Bekijk de controles bij Kandidaturen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only whether a sheet is locked is shown here, never what was marked.</source>
        <translation>Hier staat enkel of een fiche vergrendeld is, nooit wat er gescoord werd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the application</source>
        <translation>Kandidatuur openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheet again</source>
        <translation>Fiche opnieuw openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheets…</source>
        <translation>Fiches openen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened a new version of the sheet of {name} for {number}</source>
        <translation>Nieuwe versie van de fiche van {name} geopend voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Opened at</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheet of {name} for {number}</source>
        <translation>Fiche van {name} geopend voor {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheets of the panel</source>
        <translation>Fiches van het panel geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order drawn</source>
        <translation>Gelote volgorde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Over the threshold</source>
        <translation>Boven de drempel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Parts of scoring</source>
        <translation>Onderdelen van de quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Place {place}</source>
        <translation>Plaats {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Points by criterion</source>
        <translation>Punten per criterium</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Politician</source>
        <translation>Mandataris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put on the panel</source>
        <translation>In het panel zetten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put the assessors on the panel first; then their sheets are typed here.</source>
        <translation>Zet eerst de beoordelaars in het panel; daarna worden hun fiches hier getypt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Put {name} on the panel</source>
        <translation>{name} in het panel gezet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ranking</source>
        <translation>Rangschikking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Ranking list</source>
        <translation>Rangschikkingslijst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ranking list (D06)</source>
        <translation>Rangschikkingslijst (D06)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (needed for this mark)</source>
        <translation>Opmerking (nodig voor deze score)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Remark (needed for {marks}, at least {length} characters)</source>
        <translation>Opmerking (nodig voor {marks}, minstens {length} tekens)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (optional)</source>
        <translation>Opmerking (vrij)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Remark: {remark}</source>
        <translation>Opmerking: {remark}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Replaces the decision</source>
        <translation>Vervangt de beslissing</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve, if the steering group decides so</source>
        <translation>Reserve, als de stuurgroep zo beslist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; decided by: {step}</source>
        <translation>Zelfde eindtotaal als {number}; beslist door: {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; nothing tells them apart, a lot decides in the sitting</source>
        <translation>Zelfde eindtotaal als {number}; niets onderscheidt ze, loting beslist in de zitting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Score sheet</source>
        <translation>Scorefiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets</source>
        <translation>Scorefiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets (*.csv)</source>
        <translation>Scorefiches (*.csv)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Scoring</source>
        <translation>Quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Scoring taken up again</source>
        <translation>Quotering hervat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Sealed until the sheets are locked</source>
        <translation>Verzegeld tot de fiches vergrendeld zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Seat</source>
        <translation>Zetel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Section of the concept note</source>
        <translation>Deel van de conceptnota</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Selected</source>
        <translation>Geselecteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Sheets of</source>
        <translation>Fiches van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Sheets opened</source>
        <translation>Fiches geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Sign the statement…</source>
        <translation>Verklaring ondertekenen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Signed at</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Signed on paper</source>
        <translation>Op papier ondertekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Some sheets are not locked yet. Ranks are not shown, and figures only where you may see them.</source>
        <translation>Sommige fiches zijn nog niet vergrendeld. De rangen staan er niet, en cijfers enkel waar je ze mag zien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Some sheets are not locked yet: ranks are not shown, and figures only where all sheets are locked.</source>
        <translation>Sommige fiches zijn nog niet vergrendeld: de rangen staan er niet, en cijfers enkel waar alle fiches vergrendeld zijn.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Statement of impartiality</source>
        <translation>Verklaring van onpartijdigheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Statement of impartiality of {name}</source>
        <translation>Verklaring van onpartijdigheid van {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Stored at</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take in score sheets…</source>
        <translation>Scorefiches overnemen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take off the panel</source>
        <translation>Uit het panel halen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take scoring up again…</source>
        <translation>Quotering hervatten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take up again</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken from a file</source>
        <translation>Uit een bestand overgenomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Takes part after all…</source>
        <translation>Neemt toch deel…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The bonus does not apply to profiles from the South</source>
        <translation>Het pluspunt geldt niet voor profielen uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link does not end before the period starts (10.1, 10.2): no bonus</source>
        <translation>De stedenband eindigt niet voor de periode begint (10.1, 10.2): geen pluspunt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link ends before the period starts (10.1, 10.2)</source>
        <translation>De stedenband eindigt voor de periode begint (10.1, 10.2)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link is dormant (10.1)</source>
        <translation>De stedenband is slapend (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city links of {number} are not verified (10.4): no bonus is given.</source>
        <translation>De stedenbanden van {number} zijn niet nagekeken (10.4): geen pluspunt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The day of the decision is missing. Nothing was decided; type it.</source>
        <translation>De dag van de beslissing ontbreekt. Er is niets beslist; typ hem.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The decision stays readable until a new one replaces it. Say why marks may change.</source>
        <translation>De beslissing blijft leesbaar tot een nieuwe ze vervangt. Zeg waarom scores mogen wijzigen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The figures are kept as they are now, and marks freeze. What differs from the proposal needs a motivation of its own.</source>
        <translation>De cijfers worden bewaard zoals ze zijn en de scores liggen vast. Wat van het voorstel afwijkt, vraagt een eigen motivering.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The file {file} lacks the columns {columns}. Nothing was stored; its first line must name: {expected}.</source>
        <translation>Het bestand {file} mist de kolommen {columns}. Er is niets bewaard; de eerste regel moet noemen: {expected}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>The mean of each criterion, rounded half up, times its weight divided by the best mark; the base total is the sum of the rounded points.</source>
        <translation>Het gemiddelde van elk criterium, half naar boven afgerond, maal het gewicht en gedeeld door de beste score; het basistotaal is de som van de afgeronde punten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The minutes are not named. Nothing was stored; say in which minutes the lot stands.</source>
        <translation>Het verslag is niet vermeld. Er is niets bewaard; zeg in welk verslag de loting staat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The motivation is missing. Nothing was decided; type it.</source>
        <translation>De motivering ontbreekt. Er is niets beslist; typ ze.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The municipality has not confirmed the answers of {number} yet.</source>
        <translation>Het bestuur bevestigde de antwoorden van {number} nog niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The panel lacks a member for the seat: {seat} (at least {least}).</source>
        <translation>Het panel mist een lid voor de zetel: {seat} (minstens {least}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The ranking follows from locked score sheets. Type them, or take them in from a file.</source>
        <translation>De rangschikking volgt uit vergrendelde fiches. Typ ze of neem ze over uit een bestand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The reason is missing. Nothing was changed; type the reason.</source>
        <translation>De reden ontbreekt. Er is niets gewijzigd; typ de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection is decided.</source>
        <translation>Over de selectie is beslist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The selection was decided: marks are frozen. Nothing was changed; take scoring up again first, with the reason.</source>
        <translation>Over de selectie is beslist: de scores liggen vast. Er is niets gewijzigd; hervat eerst de quotering, met de reden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection was decided: marks are frozen. They can be changed only after scoring is taken up again.</source>
        <translation>Over de selectie is beslist: de scores liggen vast. Ze kunnen pas wijzigen als de quotering hervat wordt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet closes, and its marks do not count. The member is absent when this application is discussed and decided.</source>
        <translation>De fiche sluit en haar scores tellen niet. Het lid is afwezig wanneer deze kandidatuur besproken en beslist wordt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet is locked.</source>
        <translation>De fiche is vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet is not complete: marks are missing for {marks}, remarks of at least {length} characters for {remarks}. It was not locked; what you typed is safe.</source>
        <translation>De fiche is niet volledig: er ontbreken scores voor {marks}, en opmerkingen van minstens {length} tekens voor {remarks}. Ze is niet vergrendeld; wat je typte is veilig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {assessor} lacks marks for {marks}. Nothing was stored; complete it.</source>
        <translation>In de fiche van {assessor} ontbreken scores voor {marks}. Er is niets bewaard; vul ze aan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is locked. Nothing was changed; open a new version after the discussion.</source>
        <translation>De fiche van {name} is vergrendeld. Er is niets gewijzigd; open na de bespreking een nieuwe versie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is not locked yet. Nothing was made; go on in the sheet itself.</source>
        <translation>De fiche van {name} is nog niet vergrendeld. Er is niets gemaakt; ga verder in de fiche zelf.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheets of {name} stay sealed until everybody has locked or the sheets are opened. Nothing was shown.</source>
        <translation>De fiches van {name} blijven verzegeld tot iedereen vergrendeld heeft of de fiches geopend worden. Er is niets getoond.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There are no figures to decide on. Nothing was decided; lock the sheets first.</source>
        <translation>Er zijn geen cijfers om op te beslissen. Er is niets beslist; vergrendel eerst de fiches.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is a newer version of the sheet of {name} (version {version}). Nothing was made; go on in that one.</source>
        <translation>Er is een nieuwere versie van de fiche van {name} (versie {version}). Er is niets gemaakt; ga daarin verder.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>There is no agreement to measure yet.</source>
        <translation>Er is nog geen overeenstemming te meten.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is no application “{number}” in this call. Nothing was stored; correct the number.</source>
        <translation>Er is geen kandidatuur “{number}” in deze oproep. Er is niets bewaard; verbeter het nummer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These applications cannot be told apart by any rule. Draw the lot in the sitting and note the order here.</source>
        <translation>Geen regel onderscheidt deze kandidaturen. Loot in de zitting en noteer hier de volgorde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These applications have no outcome yet: {numbers}. Nothing was decided; choose one for each.</source>
        <translation>Deze kandidaturen hebben nog geen uitkomst: {numbers}. Er is niets beslist; kies er een voor elk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These lines of {file} cannot be taken in. Correct them and take the file in again.</source>
        <translation>Deze regels van {file} kunnen niet overgenomen worden. Verbeter ze en neem het bestand opnieuw op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These outcomes differ from what the ranking proposes and need a motivation of their own: {numbers}. Nothing was decided.</source>
        <translation>Deze uitkomsten wijken af van het voorstel van de rangschikking en vragen een eigen motivering: {numbers}. Er is niets beslist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>This is the sheet of {name}, who types it alone. Nothing was opened.</source>
        <translation>Dit is de fiche van {name}, die ze zelf invult. Er is niets geopend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>This mark needs a remark of at least {length} characters</source>
        <translation>Deze score vraagt een opmerking van minstens {length} tekens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>To discuss</source>
        <translation>Te bespreken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the panel</source>
        <translation>Naar het panel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the score sheets</source>
        <translation>Naar de scorefiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took in score sheets: {count}</source>
        <translation>Scorefiches overgenomen: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took scoring up again</source>
        <translation>Quotering hervat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took {name} off the panel</source>
        <translation>{name} uit het panel gehaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed from paper</source>
        <translation>Van papier overgetypt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed on screen</source>
        <translation>Op het scherm getypt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Under the threshold: {why}</source>
        <translation>Onder de drempel: {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the grid</source>
        <translation>Versie van de quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Versie van het reglement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the sheet</source>
        <translation>Versie van de fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Version {version}, {state}</source>
        <translation>Versie {version}, {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Versions…</source>
        <translation>Versies…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Weight {weight} · form: {fields}</source>
        <translation>Gewicht {weight} · formulier: {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>What the mark stands for</source>
        <translation>Waar de score voor staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (Dutch)</source>
        <translation>Waar de score voor staat (Nederlands)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (English)</source>
        <translation>Waar de score voor staat (Engels)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (French)</source>
        <translation>Waar de score voor staat (Frans)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>What the marks stand for, and the remark (Ctrl+Tab)</source>
        <translation>Waar de scores voor staan, en de opmerking (Ctrl+Tab)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Where does the end total of {name} come from?</source>
        <translation>Waar komt het eindtotaal van {name} vandaan?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Where the answer is found in the form</source>
        <translation>Waar het antwoord in het formulier staat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Who is finished</source>
        <translation>Wie klaar is</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Works here as</source>
        <translation>Werkt hier als</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Yes, because:</source>
        <translation>Ja, omdat:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>base total under {least}</source>
        <translation>basistotaal onder {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>earlier complete arrival</source>
        <translation>vroeger volledig ontvangen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>higher mean on {criterion}</source>
        <translation>hoger gemiddelde op {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>locked {moment}</source>
        <translation>vergrendeld {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>lot drawn in the sitting</source>
        <translation>loting in de zitting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>mean of {criterion} under {least}</source>
        <translation>gemiddelde van {criterion} onder {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>mean {mean} × {weight} ÷ {best}</source>
        <translation>gemiddelde {mean} × {weight} ÷ {best}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no active city link</source>
        <translation>geen actieve stedenband</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no sheet of the association</source>
        <translation>geen fiche van de vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>not locked yet</source>
        <translation>nog niet vergrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>not signed yet</source>
        <translation>nog niet ondertekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>signed {day}</source>
        <translation>ondertekend op {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>spread {spread}: discuss</source>
        <translation>spreiding {spread}: bespreken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few sheets</source>
        <translation>te weinig fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few steering-group members</source>
        <translation>te weinig leden van de stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} has two marks for {criterion} of this application. Nothing was stored; keep one.</source>
        <translation>{assessor} heeft twee scores voor {criterion} van deze kandidatuur. Er is niets bewaard; behoud er een.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} is recused for this application and yet has marks. Nothing was stored; keep one of the two.</source>
        <translation>{assessor} neemt voor deze kandidatuur niet deel en heeft toch scores. Er is niets bewaard; behoud een van beide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} from {low} to {high}</source>
        <translation>{code} van {low} tot {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} {name}</source>
        <translation>{code} {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>{code} {name} (weight {weight}; form: {fields})</source>
        <translation>{code} {name} (gewicht {weight}; formulier: {fields})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{code} {name}, weight {weight}</source>
        <translation>{code} {name}, gewicht {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{count} lines of the file cannot be taken in (lines {rows}). Nothing of the file was stored; correct them and take it in again.</source>
        <translation>{count} regels van het bestand kunnen niet overgenomen worden (regels {rows}). Er is niets van het bestand bewaard; verbeter ze en neem het opnieuw op.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{done} of {all} marks</source>
        <translation>{done} van {all} scores</translation>
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
        <translation>{name} neemt voor deze kandidatuur al niet deel. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest</source>
        <translation>{name} meldde een belangenconflict</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest: this sheet is closed. Nothing was stored.</source>
        <translation>{name} meldde een belangenconflict: deze fiche is gesloten. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has already locked a sheet in this seat. Nothing was changed; the seat can no longer be another one.</source>
        <translation>{name} vergrendelde al een fiche in deze zetel. Er is niets gewijzigd; de zetel kan niet meer anders.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has locked sheets. Nothing was changed; a member whose sheets count stays on the panel.</source>
        <translation>{name} heeft vergrendelde fiches. Er is niets gewijzigd; wie geldige fiches heeft, blijft in het panel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has no conflict of interest on this application. Nothing was changed.</source>
        <translation>{name} heeft geen belangenconflict voor deze kandidatuur. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not locked the own sheet for this application yet, and sees no other sheet before. Nothing was opened.</source>
        <translation>{name} vergrendelde de eigen fiche voor deze kandidatuur nog niet en ziet vooraf geen andere fiche. Er is niets geopend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{name} has not signed the statement of impartiality yet.</source>
        <translation>{name} ondertekende de verklaring van onpartijdigheid nog niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality yet. Nothing was opened; sign it first.</source>
        <translation>{name} ondertekende de verklaring van onpartijdigheid nog niet. Er is niets geopend; onderteken ze eerst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality.</source>
        <translation>{name} ondertekende de verklaring van onpartijdigheid niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} is on the panel already. Nothing was stored.</source>
        <translation>{name} zit al in het panel. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} signed the statement of impartiality</source>
        <translation>{name} ondertekende de verklaring van onpartijdigheid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} sits on the panel as {known}, not as {seat}. Nothing was stored; correct the seat.</source>
        <translation>{name} zit in het panel als {known}, niet als {seat}. Er is niets bewaard; verbeter de zetel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} took a conflict of interest back</source>
        <translation>{name} trok een belangenconflict in</translation>
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
            <numerusform>{n} scorefiche overgenomen</numerusform>
            <numerusform>{n} scorefiches overgenomen</numerusform>
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
        <translation>“{criterion}” is geen criterium van de quotering. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{ground}” is no ground for a conflict of interest. Nothing was stored; choose one from the list.</source>
        <translation>“{ground}” is geen grond voor een belangenconflict. Er is niets bewaard; kies uit de lijst.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{mark}” is not a mark for {criterion}. Nothing was stored; type a whole number from 0 to {best}.</source>
        <translation>“{mark}” is geen score voor {criterion}. Er is niets bewaard; typ een geheel getal van 0 tot {best}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{outcome}” is not an outcome. Nothing was decided; choose selected, reserve or not selected.</source>
        <translation>“{outcome}” is geen uitkomst. Er is niets beslist; kies geselecteerd, reserve of niet geselecteerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{seat}” is not a seat of the panel. Nothing was stored; use one of: {seats}.</source>
        <translation>“{seat}” is geen zetel van het panel. Er is niets bewaard; gebruik een van deze: {seats}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored.</source>
        <translation>“{text}” is geen ja of nee. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{way}” is no way of signing. Nothing was stored; use screen, paper or file.</source>
        <translation>“{way}” is geen manier van ondertekenen. Er is niets bewaard; gebruik screen, paper of file.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>A PIN encrypts the database with its attachments and safety copies. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. A whole office that you put on a stick before stays open: write a new one and delete it. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.</source>
        <translation>Een pincode versleutelt de databank met haar bijlagen en veiligheidskopieën. Ze beschermt tegen een nieuwsgierige collega en een gestolen laptop, niet tegen iemand die over uw schouder meekijkt. Een heel kantoor dat u vroeger op een stick hebt gezet, blijft leesbaar: maak een nieuw en wis het oude. Druk de herstelsleutel af: een pincode die iedereen vergeten is, komt zonder die sleutel niet terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A change that several desks lack counts once here.</source>
        <translation>Een wijziging die op verschillende werkplekken ontbreekt, telt hier één keer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A database or a safety copy of a colleague.</source>
        <translation>Een databank of een veiligheidskopie van een collega.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A second database of {office} on this computer?</source>
        <translation>Een tweede databank van {office} op deze computer?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add a signatory</source>
        <translation>Een ondertekenaar toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>All calls</source>
        <translation>Alle oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Also with Ctrl + and Ctrl −, in every place.</source>
        <translation>Ook met Ctrl + en Ctrl −, overal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>An office that lies on this computer already; its PIN is asked for.</source>
        <translation>Een kantoor dat al op deze computer staat; de pincode wordt gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Applications</source>
        <translation>Kandidaturen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association and papers</source>
        <translation>Vereniging en documenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association in view</source>
        <translation>Getoonde vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Attached files</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring the keys of this desk back…</source>
        <translation>De sleutels van deze werkplek terugzetten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring them back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Call in view</source>
        <translation>Getoonde oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calls</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change the PIN…</source>
        <translation>De pincode wijzigen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change who may read {circle}</source>
        <translation>Wijzigen wie {circle} mag lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Choose a number that no other computer of your association has.</source>
        <translation>Kies een nummer dat geen andere computer van uw vereniging heeft.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Computer {number} of {office}: its numbers begin with {series}</source>
        <translation>Computer {number} van {office}: zijn nummers beginnen met {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.</source>
        <translation>Er worden elke dag kopieën gemaakt, ook vóór een import en vóór een terugkeer. Een kopie op dezelfde schijf helpt niet als de laptop weg is: zet elke week het hele kantoor op een stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies lie in {folder}</source>
        <translation>De kopieën liggen in {folder}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Beschadigd en verwijderd, omdat ze niet vergrendeld konden worden: {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Databases and safety copies</source>
        <translation>Databanken en veiligheidskopieën</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Done again: {act}</source>
        <translation>Opnieuw gedaan: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Every record belongs to one circle of offices. A packet carries only what its receivers may read.</source>
        <translation>Elke fiche hoort bij één kring van kantoren. Een pakket bevat alleen wat de ontvangers mogen lezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Everything is saved, and the other places work. Try again, or copy the details of the message for your support.</source>
        <translation>Alles is bewaard en de andere onderdelen werken. Probeer opnieuw, of kopieer de details van de melding voor uw helpdesk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Example data: everything here is invented. It never mixes with real work.</source>
        <translation>Voorbeeldgegevens: alles hier is verzonnen en wordt nooit met echt werk gemengd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Fictional dossiers, scores and a finished partnership, to try everything.</source>
        <translation>Verzonnen dossiers en scores en een afgerond partnerschap, om alles te proberen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Folder for packets</source>
        <translation>Map voor pakketten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back</source>
        <translation>Terugkeren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to it…</source>
        <translation>Ernaar terugkeren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to the copy of {moment}?</source>
        <translation>Terugkeren naar de kopie van {moment}?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/help_page.py"/>
        <source>How everything is done, page by page</source>
        <translation>Hoe alles gaat, bladzijde na bladzijde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>How the program looks, who works here, what stands on your papers, where your copies are</source>
        <translation>Hoe het programma eruitziet, wie hier werkt, wat op uw documenten staat, waar uw kopieën zijn</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>I have written the key down or printed it</source>
        <translation>Ik heb de sleutel genoteerd of afgedrukt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Is this the first computer of your association?</source>
        <translation>Is dit de eerste computer van uw vereniging?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>It is locked or damaged; its recovery key is asked for.</source>
        <translation>Het is vergrendeld of beschadigd; de herstelsleutel wordt gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It opens with</source>
        <translation>Ze opent met</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It signs with</source>
        <translation>Ze ondertekent met</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its number</source>
        <translation>Haar nummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its numbers begin with “{series}”.</source>
        <translation>De nummers ervan beginnen met “{series}”.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Last changed {moment}.</source>
        <translation>Laatst gewijzigd: {moment}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Last day in this office</source>
        <translation>Laatste dag in dit kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Locking the safety copies with the PIN</source>
        <translation>De veiligheidskopieën worden met de pincode vergrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look and language</source>
        <translation>Uitzicht en taal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Look at an example</source>
        <translation>Een voorbeeld bekijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look into it</source>
        <translation>Erin kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>In de uitwisselmap kijken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make a second database</source>
        <translation>Een tweede databank maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make or open an office first: then {file} is shown to you. Nothing was changed.</source>
        <translation>Maak of open eerst een kantoor: dan wordt {file} getoond. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the database of your association on this computer.</source>
        <translation>De databank van uw vereniging op deze computer maken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the office</source>
        <translation>Het kantoor maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making a safety copy</source>
        <translation>Veiligheidskopie maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making the example…</source>
        <translation>Het voorbeeld wordt gemaakt…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Matches</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Matching</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved</source>
        <translation>NIET bewaard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved since {time}</source>
        <translation>NIET bewaard sinds {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New PIN (4 signs or more)</source>
        <translation>Nieuwe pincode (4 tekens of meer)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New numbers of this computer begin with {series}</source>
        <translation>Nieuwe nummers van deze computer beginnen met {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>New office</source>
        <translation>Nieuw kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>No office chosen means every office. What an office has read already stays with it.</source>
        <translation>Geen kantoor gekozen betekent alle kantoren. Wat een kantoor al las, blijft daar.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No other office is known here yet; Exchange takes its card in. Until then each step counts.</source>
        <translation>Er is hier nog geen ander kantoor bekend; Uitwisseling leest zijn kaart in. Tot dan telt elke handeling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No packet holds them yet for who may read them, as Exchange tells: {desks}.</source>
        <translation>Nog geen pakket bevat ze voor wie ze mag lezen, zoals Uitwisseling toont: {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No place takes this kind of file. Forms (.xlsx) go to Applications, packets (.sdgp) to Exchange.</source>
        <translation>Geen enkel onderdeel neemt dit soort bestand. Formulieren (.xlsx) gaan naar Kandidaturen, pakketten (.sdgp) naar Uitwisseling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No, it is number {number}: its numbers begin with {series}</source>
        <translation>Nee, het is nummer {number}: zijn nummers beginnen met {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Nobody else has a PIN. Without it the database, its attachments and all safety copies lie open to whoever takes this computer.</source>
        <translation>Niemand anders heeft een pincode. Zonder die code liggen de databank, haar bijlagen en alle veiligheidskopieën open voor wie deze computer meeneemt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Niets gevonden. Probeer minder letters of een ander woord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to redo</source>
        <translation>Niets opnieuw te doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Of which association {file} is, and which number it has, is told once it is open.</source>
        <translation>Van welke vereniging {file} is, en welk nummer het heeft, blijkt zodra het open is.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>One moment: the database is being locked with the PIN.</source>
        <translation>Een ogenblik: de databank wordt met de pincode vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open it for reading</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open something else…</source>
        <translation>Iets anders openen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open what I received</source>
        <translation>Openen wat ik kreeg</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open {file}</source>
        <translation>{file} openen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Others of this office have a PIN: the database stays locked, and only they can open it from then on.</source>
        <translation>Anderen van dit kantoor hebben een pincode: de databank blijft vergrendeld, en alleen zij kunnen ze voortaan openen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>PIN set</source>
        <translation>pincode ingesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Packets are written here, and packets that arrive are looked for here: a stick, or a folder that is shared.</source>
        <translation>Pakketten worden hier geschreven, en wat aankomt wordt hier gezocht: een stick, of een gedeelde map.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Pages of the help</source>
        <translation>Bladzijden van de help</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People and PINs</source>
        <translation>Personen en pincodes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People of this office</source>
        <translation>Personen van dit kantoor</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Present PIN</source>
        <translation>Huidige pincode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Print it and let two people keep it. It opens everything: do not mail it, and do not leave a copy on a disk.</source>
        <translation>Druk het af en laat twee mensen het bewaren. Het opent alles: mail het niet en laat geen kopie op een schijf staan.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Put the whole office into one file…</source>
        <translation>Het hele kantoor in één bestand zetten…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Recovery sheet…</source>
        <translation>Herstelblad…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo: {act} (Ctrl+Y)</source>
        <translation>Opnieuw doen: {act} (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>SDG partnerships</source>
        <translation>SDG-partnerschappen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Safety copies</source>
        <translation>Veiligheidskopieën</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Safety copy</source>
        <translation>Veiligheidskopie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Score sheets</source>
        <translation>Scorefiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Scoring</source>
        <translation>Quotering</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Zoeken of iets doen (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Set a PIN…</source>
        <translation>Een pincode instellen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show the recovery sheet</source>
        <translation>Het herstelblad tonen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Sommige veiligheidskopieën liggen nog open. De databank is vergrendeld; de rest volgt bij de volgende start.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Sorting new words for the search</source>
        <translation>Nieuwe woorden voor het zoeken worden gesorteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take it away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take the PIN away…</source>
        <translation>De pincode weghalen…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Taking the lock off the safety copies</source>
        <translation>De veiligheidskopieën worden ontgrendeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is set</source>
        <translation>De pincode is ingesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is shorter than {least} signs. Nothing was changed; type a longer one.</source>
        <translation>De pincode is korter dan {least} tekens. Er is niets gewijzigd; typ een langere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The PIN stays, and everything is locked with it.</source>
        <translation>De pincode blijft, en alles is ermee vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The copy of {moment} holds</source>
        <translation>De kopie van {moment} bevat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The copy was saved as {file}.</source>
        <translation>De kopie is bewaard als {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The keys of this desk are back.</source>
        <translation>De sleutels van deze werkplek zijn terug.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The last step could not be finished. What was saved before is safe. You can go on; if it happens again, copy the details and send them to your support.</source>
        <translation>De laatste stap kon niet afgewerkt worden. Wat bewaard was, is veilig. U kunt verder werken; gebeurt het opnieuw, kopieer dan de details en stuur ze naar uw helpdesk.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The money</source>
        <translation>Het geld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The office of {office} that lies on this computer already.</source>
        <translation>Het kantoor van {office} dat al op deze computer staat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The office was written to {file}.</source>
        <translation>Het kantoor staat in {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The panel and its marks</source>
        <translation>De jury en haar scores</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The present state is kept as a copy first, so that you can return. The window opens again at once.</source>
        <translation>De huidige toestand wordt eerst als kopie bewaard, zodat u terug kunt. Het venster gaat meteen weer open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>The program ended while somebody was typing. Nothing of it is lost: show it, and it is offered beside its field; or forget it. What is left here stays beside its field.</source>
        <translation>Het programma stopte terwijl iemand aan het typen was. Er is niets verloren: toon het, en het wordt naast het veld aangeboden; of vergeet het. Wat u hier laat staan, blijft naast het veld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The safety copy could not be written since the start of the program. Your work is saved, but make a copy on a stick today.</source>
        <translation>De veiligheidskopie kon sinds de start van het programma niet geschreven worden. Uw werk is bewaard, maar maak vandaag een kopie op een stick.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The safety copy is made and checked.</source>
        <translation>De veiligheidskopie is gemaakt en nagekeken.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The same once more</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>De twee pincodes verschillen. Er is niets gewijzigd; typ tweemaal dezelfde code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The work on SDG partnerships of your association, in one place, without a network. How do you want to begin?</source>
        <translation>Het werk van uw vereniging rond SDG-partnerschappen, op één plaats, zonder netwerk. Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The work with {country}</source>
        <translation>Het werk met {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There are safety copies of it. What you go back to takes its place; the damaged file is set aside as it is. What the other offices have of your work since then comes back with their next packet.</source>
        <translation>Er zijn veiligheidskopieën van. De kopie waarnaar u teruggaat, neemt de plaats ervan in; het beschadigde bestand wordt opzijgezet zoals het is. Wat de andere kantoren sindsdien van uw werk hebben, komt terug met hun volgende pakket.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>Er is geen pincode meer. De databank en haar veiligheidskopieën liggen open.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>There is no copy yet.</source>
        <translation>Er is nog geen kopie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This PIN does not fit. Nothing was opened; try again, or use the recovery key.</source>
        <translation>Deze pincode klopt niet. Er is niets geopend; probeer opnieuw of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database goes on from a copy of {moment}, as a branch of its own. Nothing is lost: send the other offices a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>Deze database gaat verder vanaf een kopie van {moment}, als een eigen tak. Er is niets verloren: stuur de andere kantoren een pakket; wat hun sindsdien is gestuurd, komt terug met het pakket waarmee zij antwoorden.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open elsewhere</source>
        <translation>Deze databank is elders geopend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open for reading only: nothing can be changed. {why}</source>
        <translation>Deze databank is alleen om te lezen geopend: er kan niets gewijzigd worden. {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This place could not be opened</source>
        <translation>Dit onderdeel kon niet geopend worden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Travel data of visits</source>
        <translation>Reisgegevens van bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type a name, a number, a word of a text, or what you want to do</source>
        <translation>Typ een naam, een nummer, een woord uit een tekst, of wat u wilt doen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type a name. Nothing was added yet.</source>
        <translation>Typ een naam. Er is nog niets toegevoegd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type both keys of the desk from the recovery sheet, with or without hyphens. Other offices then know this desk again.</source>
        <translation>Typ beide sleutels van de werkplek van het herstelblad, met of zonder streepjes. Andere kantoren herkennen deze werkplek dan weer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type the PIN of {name}.</source>
        <translation>Typ de pincode van {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type the key from the recovery sheet, with or without its hyphens. Then give yourself a new PIN in Settings.</source>
        <translation>Typ de sleutel van het herstelblad, met of zonder streepjes. Stel daarna bij Instellingen een nieuwe pincode in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type your name: it stands beside what you do.</source>
        <translation>Typ uw naam: die staat naast wat u doet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Typed and not stored</source>
        <translation>Getypt en niet opgeslagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Ongedaan maken: {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Use the recovery key…</source>
        <translation>De herstelsleutel gebruiken…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What everybody works with</source>
        <translation>Waar iedereen mee werkt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What was done stays under the name. Whoever leaves gets a last day; nobody is taken away.</source>
        <translation>Wat gedaan werd, blijft onder de naam staan. Wie vertrekt krijgt een laatste dag; niemand wordt weggehaald.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who may read what</source>
        <translation>Wie wat mag lezen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who signs papers</source>
        <translation>Wie documenten ondertekent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Who works here?</source>
        <translation>Wie werkt hier?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>With a PIN: {people}.</source>
        <translation>Met een pincode: {people}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as this person</source>
        <translation>Als deze persoon werken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as {name}</source>
        <translation>Werken als {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Yes, the first or the only one</source>
        <translation>Ja, de eerste of de enige</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>U hebt geen pincode meer. Anderen hebben er een: de databank blijft vergrendeld.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Your recovery key. Write it down or print it, and let two people keep it on paper:</source>
        <translation>Uw herstelsleutel. Schrijf hem op of druk hem af, en laat twee mensen hem op papier bewaren:</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>all saved</source>
        <translation>alles bewaard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>asked for</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an import</source>
        <translation>vóór een import</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an update</source>
        <translation>vóór een update</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before going back</source>
        <translation>vóór een terugkeer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>checked</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>copy of the day</source>
        <translation>dagelijkse kopie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>every office</source>
        <translation>alle kantoren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>further entries</source>
        <translation>andere gegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>in view</source>
        <translation>in beeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>last copy {day}</source>
        <translation>laatste kopie {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>no PIN</source>
        <translation>geen pincode</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>no safety copy yet</source>
        <translation>nog geen veiligheidskopie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>none chosen</source>
        <translation>geen gekozen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>not checked</source>
        <translation>niet nagekeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>nothing to send</source>
        <translation>niets te verzenden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>picture kept</source>
        <translation>afbeelding bewaard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>safety copy failed</source>
        <translation>veiligheidskopie mislukt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>saved {time}</source>
        <translation>bewaard {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>works now</source>
        <translation>werkt nu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{desk}: {count}</source>
        <translation>{desk}: {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>{dossier}, {field}, typed {moment}</source>
        <translation>{dossier}, {field}, getypt op {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} does not open</source>
        <translation>{file} gaat niet open</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} is not there any more</source>
        <translation>{file} is er niet meer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} lies here already; usually that is the one to open. Two databases of one association know of each other only by packets, and each gives numbers of its own.</source>
        <translation>{file} staat hier al; meestal is dat degene om te openen. Twee databanken van één vereniging weten alleen via pakketten van elkaar, en elk geeft eigen nummers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{name} works here as a reader: looking, printing and searching; nothing can be changed.</source>
        <translation>{name} werkt hier als lezer: bekijken, afdrukken en zoeken; er kan niets gewijzigd worden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} wijziging nog niet verstuurd</numerusform>
            <numerusform>{n} wijzigingen nog niet verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent to {desk}</source>
        <translation>
            <numerusform>{n} wijziging nog niet verzonden naar {desk}</numerusform>
            <numerusform>{n} wijzigingen nog niet verzonden naar {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} files of safety copies made without a PIN are locked with it now.</source>
        <translation>
            <numerusform>Eén bestand met veiligheidskopieën van vóór de pincode is er nu mee vergrendeld.</numerusform>
            <numerusform>{n} bestanden met veiligheidskopieën van vóór de pincode zijn er nu mee vergrendeld.</numerusform>
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
        <translation>{person} werkte er het laatst mee.</translation>
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
        <translation>Begeleid door (vereniging)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Accompanied by {name}</source>
        <translation>Begeleid door {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the session {name}</source>
        <translation>Sessie {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the visit {name}</source>
        <translation>Bezoek {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the window {name}</source>
        <translation>Venster {name} toegevoegd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Another visit is called {name} too. On a voucher the name would mean either; give one of them another.</source>
        <translation>Nog een bezoek heet {name}. Op een bewijsstuk zou de naam beide kunnen betekenen; geef een van de twee een andere.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Applied for</source>
        <translation>Aangevraagd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Back to the calendar</source>
        <translation>Terug naar de kalender</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Blocked by {who} from {start} to {end}: {reason}</source>
        <translation>Geblokkeerd door {who} van {start} tot {end}: {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Brussels time</source>
        <translation>Brusselse tijd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderbestanden (*.ics)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar file…</source>
        <translation>Kalenderbestand…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Calendar: visits, sessions, windows</source>
        <translation>Kalender: bezoeken, sessies, vensters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Call (country cohort)</source>
        <translation>Oproep (landencohorte)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Certificate valid from</source>
        <translation>Certificaat geldig vanaf</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed the delegation of {name}</source>
        <translation>De delegatie van {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the session {name}</source>
        <translation>Sessie {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the visit {name}</source>
        <translation>Bezoek {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the window {name}</source>
        <translation>Venster {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed travel data of the visit {name}</source>
        <translation>Reisgegevens van het bezoek {name} gewijzigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Closing information session</source>
        <translation>Afsluitende infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Country window</source>
        <translation>Landvenster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Country windows</source>
        <translation>Landvensters</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Days of commemoration in {country}: {start} to {end}.</source>
        <translation>Herdenkingsdagen in {country}: {start} tot {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Days with the journey there and back. Everything else can follow in the form.</source>
        <translation>Dagen met de reis heen en terug. Al de rest kan volgen in het formulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Delegate</source>
        <translation>Delegatielid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Delegates</source>
        <translation>Delegatieleden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Delegation</source>
        <translation>Delegatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Digital exchange session</source>
        <translation>Digitale uitwisselingssessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diplomatic passport</source>
        <translation>Diplomatiek paspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Direction of the visit</source>
        <translation>Richting van het bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Does not travel</source>
        <translation>Reist niet mee</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Elections</source>
        <translation>Verkiezingen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Elections on {day} ({country}) are less than {weeks} weeks away.</source>
        <translation>De verkiezingen van {day} ({country}) liggen minder dan {weeks} weken weg.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Entry before</source>
        <translation>Vorig item</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Erased the travel data of the visit {name}, as their day had come</source>
        <translation>De reisgegevens van het bezoek {name} gewist, want hun dag was gekomen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everybody who prepares the visit sees who travels. Travel data leave only in the package of this visit, and are erased some weeks after it.</source>
        <translation>Iedereen die het bezoek voorbereidt, ziet wie er reist. Reisgegevens vertrekken alleen in het pakket van dit bezoek en worden enkele weken erna gewist.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everything else follows in the form.</source>
        <translation>De rest volgt in het formulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Exchange day</source>
        <translation>Uitwisselingsdag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>External person</source>
        <translation>Externe persoon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Fewer than {months} months are left and a visit is still missing: {direction}.</source>
        <translation>Er resten minder dan {months} maanden en er ontbreekt nog een bezoek: {direction}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>First-year review</source>
        <translation>Evaluatie na het eerste jaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Flemish partner</source>
        <translation>Vlaamse partner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Flemish schools have holidays from {start} to {end}.</source>
        <translation>Vlaamse scholen hebben vakantie van {start} tot {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>For all partnerships of a call, or for one partnership alone.</source>
        <translation>Voor alle partnerschappen van een oproep, of voor één partnerschap.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Had a valid travel document</source>
        <translation>Had een geldig reisdocument</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Host</source>
        <translation>Gastheer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Host: {name}</source>
        <translation>Gastheer: {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>In an emergency, call</source>
        <translation>Bellen in geval van nood</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>In the window {name}</source>
        <translation>In het venster {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Incoming: the Flemish partner receives</source>
        <translation>Inkomend: de Vlaamse partner ontvangt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Individual coaching session</source>
        <translation>Individuele coachingsessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Information session</source>
        <translation>Infosessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Insurance policy number</source>
        <translation>Nummer van de verzekeringspolis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Internal steering group</source>
        <translation>Interne stuurgroep</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Introductory session</source>
        <translation>Introductiesessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued by (country)</source>
        <translation>Afgegeven door (land)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued on</source>
        <translation>Afgegeven op</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint consultation days</source>
        <translation>Gezamenlijke overlegdagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Joint days</source>
        <translation>Gezamenlijke dagen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days from</source>
        <translation>Gezamenlijke dagen van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days to</source>
        <translation>Gezamenlijke dagen tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kigali time</source>
        <translation>Tijd in Kigali</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kind of exchange</source>
        <translation>Soort uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Kind of passport</source>
        <translation>Soort paspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Last day (if more than one)</source>
        <translation>Laatste dag (indien meer dan één)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Local time, as 14:00; the other side's time is shown beside it.</source>
        <translation>Plaatselijke tijd, zoals 14:00; de tijd aan de andere kant staat ernaast.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Moved {name}</source>
        <translation>{name} verplaatst</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name as in the passport</source>
        <translation>Naam zoals in het paspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name for sorting</source>
        <translation>Naam om te sorteren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Name somebody</source>
        <translation>Iemand aanwijzen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Named somebody for the visit {name}</source>
        <translation>Iemand aangewezen voor het bezoek {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New visit</source>
        <translation>Nieuw bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New window</source>
        <translation>Nieuw venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Next entry</source>
        <translation>Volgend item</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No session has been planned yet.</source>
        <translation>Er is nog geen sessie gepland.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No visit has been planned yet.</source>
        <translation>Er is nog geen bezoek gepland.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Nobody has seen the yellow-fever certificate of {name}: without it there is no entry.</source>
        <translation>Niemand heeft het gelekoortscertificaat van {name} gezien: zonder dat certificaat kom je het land niet in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Nobody is named yet.</source>
        <translation>Er is nog niemand aangewezen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–North</source>
        <translation>Noord–Noord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–South</source>
        <translation>Noord–Zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Not possible: {who}</source>
        <translation>Niet mogelijk: {who}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Noted who attended {name}</source>
        <translation>Aanwezigheden genoteerd voor {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Official</source>
        <translation>Ambtenaar</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Officials</source>
        <translation>Ambtenaren</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>On {day} the travel data of {n} people of this visit are erased for good, here and at the other office.</source>
        <translation>
            <numerusform>Op {day} worden de reisgegevens van {n} persoon van dit bezoek definitief gewist, hier en op het andere kantoor.</numerusform>
            <numerusform>Op {day} worden de reisgegevens van {n} personen van dit bezoek definitief gewist, hier en op het andere kantoor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Only this partnership</source>
        <translation>Enkel dit partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Ordinary passport</source>
        <translation>Gewoon paspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Outgoing: the Flemish partner travels</source>
        <translation>Uitgaand: de Vlaamse partner reist</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Over the visits no politician or no official travelled.</source>
        <translation>Over de bezoeken heen reisde geen politicus of geen ambtenaar mee.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Own digital exchange</source>
        <translation>Eigen digitale uitwisseling</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Partner from the South</source>
        <translation>Partner uit het Zuiden</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Passport number</source>
        <translation>Paspoortnummer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place and host</source>
        <translation>Plaats en gastheer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Place or link</source>
        <translation>Plaats of link</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Plan it</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Politician</source>
        <translation>Mandataris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Politicians</source>
        <translation>Politici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Porto-Novo time</source>
        <translation>Tijd in Porto-Novo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Removed {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Return</source>
        <translation>Terugkeer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Service passport</source>
        <translation>Dienstpaspoort</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Several visits are called “{name}”. Nothing was done; ask for one of these: {choices}.</source>
        <translation>Verscheidene bezoeken heten “{name}”. Er is niets gedaan; vraag een van deze: {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Short name on vouchers</source>
        <translation>Korte naam op bewijsstukken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Somebody for the delegation</source>
        <translation>Iemand voor de delegatie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>South–South</source>
        <translation>Zuid–Zuid</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Take out</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Taken out of the delegation</source>
        <translation>Uit de delegatie gehaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Telephone in an emergency</source>
        <translation>Telefoon in geval van nood</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The day of the travel data of this visit has passed: none are kept.</source>
        <translation>De dag van de reisgegevens van dit bezoek is voorbij: er worden er geen bewaard.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The day on the certificate: ten days after the vaccination.</source>
        <translation>De datum op het certificaat: tien dagen na de vaccinatie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>The days in which all delegations of a call travel; joint days and conference follow in the form.</source>
        <translation>De dagen waarop alle delegaties van een oproep reizen; gezamenlijke dagen en conferentie volgen in het formulier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The first visit to the partner is accompanied by an association: name the person.</source>
        <translation>Het eerste bezoek aan de partner wordt begeleid door een vereniging: noem de persoon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The joint days need at least {least} days in a row inside the window.</source>
        <translation>De gezamenlijke dagen vragen minstens {least} opeenvolgende dagen binnen het venster.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The last day lies before the first. Nothing was stored; type the days again.</source>
        <translation>De laatste dag ligt voor de eerste. Er is niets bewaard; typ de dagen opnieuw.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} ends before it begins: check both days.</source>
        <translation>Het paspoort van {name} eindigt vóór het begint: controleer beide dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} is not valid for {months} months after the visit.</source>
        <translation>Het paspoort van {name} is na het bezoek geen {months} maanden meer geldig.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} was issued {years} years or longer before the arrival.</source>
        <translation>Het paspoort van {name} werd {years} jaar of langer vóór de aankomst afgegeven.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The same municipality takes part in another visit on these days: {other}.</source>
        <translation>Dezelfde gemeente neemt op deze dagen deel aan een ander bezoek: {other}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session should be over: note who attended.</source>
        <translation>De sessie zou voorbij moeten zijn: noteer wie er was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session took place, but nobody of one partner is on the attendance list: it does not count.</source>
        <translation>De sessie vond plaats, maar van één partner staat niemand op de aanwezigheidslijst: ze telt niet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The thematic conference lasts fewer than {least} days.</source>
        <translation>De thematische conferentie duurt minder dan {least} dagen.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: no valid travel document was noted.</source>
        <translation>De reisgegevens zijn gewist. Wat bewaard blijft: er was geen geldig reisdocument genoteerd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: there was a valid travel document.</source>
        <translation>De reisgegevens zijn gewist. Wat bewaard blijft: er was een geldig reisdocument.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The travel data of this visit are erased, or their day has passed. Nothing was stored; a new visit has travel data of its own.</source>
        <translation>De reisgegevens van dit bezoek zijn gewist, of hun dag is voorbij. Er is niets opgeslagen; een nieuw bezoek heeft eigen reisgegevens.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit does not cover the joint days of its window ({start} to {end}).</source>
        <translation>Het bezoek omvat de gezamenlijke dagen van zijn venster niet ({start} tot {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit lies more than {days} days outside its window.</source>
        <translation>Het bezoek ligt meer dan {days} dagen buiten zijn venster.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit should be over: note whether it took place.</source>
        <translation>Het bezoek zou voorbij moeten zijn: noteer of het plaatsvond.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit takes {days} days; about a week ({least} to {most}) is asked.</source>
        <translation>Het bezoek duurt {days} dagen; ongeveer een week ({least} tot {most}) is gevraagd.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The yellow-fever certificate of {name} is not valid yet on the day of departure: the vaccination must be at least {days} days before.</source>
        <translation>Het gelekoortscertificaat van {name} is op de dag van vertrek nog niet geldig: de vaccinatie moet minstens {days} dagen eerder gebeuren.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Thematic conference</source>
        <translation>Thematische conferentie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference from</source>
        <translation>Thematische conferentie van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference to</source>
        <translation>Thematische conferentie tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no further entry in this direction.</source>
        <translation>Er is geen item meer in deze richting.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no partnership yet: a visit belongs to one. Adopt a match first.</source>
        <translation>Er is nog geen partnerschap: een bezoek hoort bij een partnerschap. Aanvaard eerst een koppeling.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Time of</source>
        <translation>Tijd van</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To Belgium</source>
        <translation>Naar België</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To the partner country</source>
        <translation>Naar het partnerland</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Took place</source>
        <translation>Vond plaats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Took somebody out of the delegation of {name}</source>
        <translation>Iemand uit de delegatie van {name} gehaald</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Travel data, kept apart</source>
        <translation>Reisgegevens, apart bewaard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Travelled</source>
        <translation>Heeft gereisd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Type how many people of each side were there. A session counts only when somebody of both partners attended.</source>
        <translation>Typ hoeveel mensen van elke kant er waren. Een sessie telt enkel als iemand van beide partners er was.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Visit package…</source>
        <translation>Bezoekpakket…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Who attended</source>
        <translation>Wie was er</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Windows, visits and sessions of the call in view</source>
        <translation>Vensters, bezoeken en sessies van de oproep in beeld</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Yellow-fever certificate seen</source>
        <translation>Gelekoortscertificaat gezien</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>nobody noted</source>
        <translation>niemand genoteerd</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom officials</source>
        <translation>waarvan ambtenaren</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom politicians</source>
        <translation>waarvan politici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>sdg-calendar.ics</source>
        <translation>sdg-kalender.ics</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>travel data</source>
        <translation>reisgegevens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{day} is a public holiday ({name}, {country}).</source>
        <translation>{day} is een feestdag ({name}, {country}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} delegates</source>
        <translation>
            <numerusform>{n} delegatielid</numerusform>
            <numerusform>{n} delegatieleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{n} delegates: about three ({least} to {most}) is asked.</source>
        <translation>
            <numerusform>{n} delegatielid: ongeveer drie ({least} tot {most}) is gevraagd.</numerusform>
            <numerusform>{n} delegatieleden: ongeveer drie ({least} tot {most}) is gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>{n} entries written to {file}</source>
        <translation>
            <numerusform>{n} item geschreven naar {file}</numerusform>
            <numerusform>{n} items geschreven naar {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuut</numerusform>
            <numerusform>{n} minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} officials</source>
        <translation>
            <numerusform>{n} ambtenaar</numerusform>
            <numerusform>{n} ambtenaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} others</source>
        <translation>
            <numerusform>{n} andere</numerusform>
            <numerusform>{n} anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} politicians</source>
        <translation>
            <numerusform>{n} politicus</numerusform>
            <numerusform>{n} politici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} took place</source>
        <translation>
            <numerusform>{n} vond plaats</numerusform>
            <numerusform>{n} vonden plaats</numerusform>
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
        <translation>“{field}” is nodig. Er is niets bewaard; vul het in.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</source>
        <translation>“{text}” is geen uur. Er is niets bewaard; typ het als 14:00.</translation>
    </message>
</context>
</TS>

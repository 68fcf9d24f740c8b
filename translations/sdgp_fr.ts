<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Bank accounts and signatures for payments</source>
        <translation>Comptes bancaires et signatures pour paiements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Belongs to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Complete partnership dossier</source>
        <translation>Dossier complet du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Content of attached files</source>
        <translation>Contenu des fichiers joints</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Continues as</source>
        <translation>Se poursuit comme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Fields and their new values</source>
        <translation>Champs et nouvelles valeurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Flemish partner</source>
        <translation>Partenaire flamand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It holds personal data; it is printed apart, for those who may see it.</source>
        <translation>Il contient des données personnelles ; il est imprimé séparément, pour les personnes autorisées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>It is printed apart when it is needed.</source>
        <translation>Il est imprimé séparément en cas de besoin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Life of the partnership</source>
        <translation>Vie du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/complete.py"/>
        <source>Nothing is recorded for it.</source>
        <translation>Rien n’est encodé à ce sujet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>Paper {document} is not made as {ending}. Nothing was written; choose {endings}.</source>
        <translation>Le document {document} n’existe pas en {ending}. Rien n’a été écrit ; choisissez {endings}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Partner from the South</source>
        <translation>Partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Passports, dates of birth, diet, emergency contacts</source>
        <translation>Passeports, dates de naissance, régimes alimentaires, contacts d’urgence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Private telephone numbers and mail addresses</source>
        <translation>Numéros de téléphone et adresses e-mail privés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDG targets of the learning log</source>
        <translation>Cibles ODD du journal d’apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs</source>
        <translation>ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>SDGs and targets of the dossiers</source>
        <translation>ODD et cibles des dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Score sheets and remarks of the assessors</source>
        <translation>Fiches de cotation et remarques des évaluateurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Size (kB)</source>
        <translation>Taille (Ko)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database of the association. Where the paper originals of vouchers are is told in the voucher list.</source>
        <translation>Les fichiers sont conservés dans la base de données de l’association. La liste des pièces justificatives indique où se trouvent les originaux sur papier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>The files are kept in the database; their names are listed below.</source>
        <translation>Les fichiers sont conservés dans la base de données ; leurs noms figurent ci-dessous.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is no paper {document}. Nothing was written; choose one of {known}.</source>
        <translation>Le document {document} n’existe pas. Rien n’a été écrit ; choisissez parmi {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>There is nothing to print for {subject} yet. Nothing was written; record something first.</source>
        <translation>Il n’y a encore rien à imprimer pour {subject}. Rien n’a été écrit ; encodez d’abord des données.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They are not part of papers that are shared.</source>
        <translation>Ils ne figurent pas dans les documents partagés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the panel and are erased {years} years after the decision.</source>
        <translation>Elles restent auprès du jury et sont effacées {years} ans après la décision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>They stay with the vouchers, with finance.</source>
        <translation>Ils restent avec les pièces justificatives, au service financier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Travel data never leave the visit and are erased {days} days after it.</source>
        <translation>Les données de voyage ne quittent pas la visite et sont effacées {days} jours après celle-ci.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>What was left out</source>
        <translation>Ce qui n’est pas repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>When, who</source>
        <translation>Quand, qui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>both partners</source>
        <translation>les deux partenaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>call</source>
        <translation>appel</translation>
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
        <translation>vidé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>match</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>official code {code}</source>
        <translation>code officiel {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{count} inhabitants ({year})</source>
        <translation>{count} habitants ({year})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{count} older changes are not printed; they stay in the history of the partnership.</source>
        <translation>{count} modifications plus anciennes ne sont pas imprimées ; elles restent dans l’historique du partenariat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{n} more records of this kind were written in the same step.</source>
        <translation>
            <numerusform>{n} autre enregistrement de ce type a été écrit dans la même étape.</numerusform>
            <numerusform>{n} autres enregistrements de ce type ont été écrits dans la même étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/archive/papers/past.py"/>
        <source>{n} more values; the history of the partnership in the program has them.</source>
        <translation>
            <numerusform>{n} autre valeur, à lire dans l’historique du partenariat dans le programme.</numerusform>
            <numerusform>{n} autres valeurs, à lire dans l’historique du partenariat dans le programme.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{state} since {day}</source>
        <translation>{state} depuis le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/papers/cover.py"/>
        <source>{target} ({side})</source>
        <translation>{target} ({side})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/archive/fields.py"/>
        <source>“{subject}” names nothing that paper {document} could be about. Nothing was written; give the number of a {kind}.</source>
        <translation>« {subject} » ne désigne rien dont le document {document} puisse traiter. Rien n’a été écrit ; donnez le numéro ({kind}).</translation>
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
        <translation>Un blocage doit être motivé. Rien n’a été modifié ; indiquez le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>A budget belongs to a partnership. Adopt a match, or enter a partnership that runs already.</source>
        <translation>Un budget appartient à un partenariat. Adoptez une mise en relation, ou encodez un partenariat déjà en cours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A budget is not negative. Nothing was stored; type zero or more.</source>
        <translation>Un budget n’est pas négatif. Rien n’a été enregistré ; tapez zéro ou plus.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A project says which part of the local government it reaches. Nothing was signed; fill that in.</source>
        <translation>Un projet indique quelle partie du pouvoir local il touche. Rien n’a été signé ; complétez ce champ.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A query or rejection needs its reason. Nothing was changed; write what is wrong.</source>
        <translation>Une question ou un rejet doit être motivé. Rien n’a été modifié ; écrivez ce qui ne va pas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same half, line and currency as {document}.</source>
        <translation>Une extourne a la même moitié, la même ligne et la même devise que {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal has the same rate as {document}.</source>
        <translation>Une extourne a le même taux que {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A reversal is negative.</source>
        <translation>Une extourne est négative.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero.</source>
        <translation>Un virement doit avoir un montant supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs an amount above zero. Nothing was stored; to move money back, make a transfer the other way.</source>
        <translation>Un virement doit avoir un montant supérieur à zéro. Rien n’a été enregistré ; pour revenir en arrière, faites un virement en sens inverse.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines.</source>
        <translation>Un virement demande deux lignes différentes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A transfer needs two different lines. Nothing was stored; choose another line.</source>
        <translation>Un virement demande deux lignes différentes. Rien n’a été enregistré ; choisissez une autre ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>A write-off needs its reason. Nothing was changed; write it.</source>
        <translation>Un apurement doit être motivé. Rien n’a été modifié ; indiquez le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Advance account of {office}</source>
        <translation>Compte d’avances : {office}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Advance to the partner association</source>
        <translation>Avance à l’association partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Advances</source>
        <translation>Avances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>After the first year both partners decide together on the rest of the budget: more exchange, communication, a small project. Only this decision opens those lines.</source>
        <translation>Après la première année, les deux partenaires décident ensemble du reste du budget : plus d’échange, communication, petit projet. Seule cette décision ouvre ces lignes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>After the first-year decision</source>
        <translation>Après la décision après la première année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Agreed in writing by both associations</source>
        <translation>Accord écrit des deux associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>All amounts in EUR unless a currency is named. Each entry is converted and rounded half up to the cent; totals are sums of these rounded amounts.</source>
        <translation>Tous les montants en EUR, sauf mention d’une devise. Chaque écriture est convertie et arrondie au cent (demi vers le haut) ; les totaux sont des sommes de ces montants arrondis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>All lines together</source>
        <translation>Toutes les lignes ensemble</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Amount (EUR)</source>
        <translation>Montant (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amount ({currency})</source>
        <translation>Montant ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Amount in EUR</source>
        <translation>Montant en EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Amount taken back ({currency})</source>
        <translation>Montant repris ({currency})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Amounts chosen</source>
        <translation>Montants choisis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Amounts in EUR. Every figure opens to the entries and the formula it comes from.</source>
        <translation>Montants en EUR. Chaque chiffre s’ouvre sur les écritures et la formule dont il provient.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Amounts per line</source>
        <translation>Montants par ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An advance or refund has no line.</source>
        <translation>Une avance ou un remboursement n’a pas de ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>An approved entry is never changed; a mistake is corrected by a reversal and a new entry.</source>
        <translation>Une écriture approuvée n’est jamais modifiée ; une erreur se corrige par une extourne et une nouvelle écriture.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>An approved or rejected entry names who decided, and when.</source>
        <translation>Une écriture approuvée ou rejetée indique qui a décidé, et quand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Answered the question about entry {entry}</source>
        <translation>Réponse donnée à la question sur l’écriture {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approve all that wait</source>
        <translation>Approuver tout ce qui attend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Approved entries of {name}</source>
        <translation>Écritures de {name} approuvées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Approved entries up to that day are locked; nothing can be booked there any more.</source>
        <translation>Les écritures approuvées jusqu’à ce jour sont verrouillées ; plus rien ne peut y être comptabilisé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Asked about entry {entry}</source>
        <translation>Question posée sur l’écriture {entry}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Ask…</source>
        <translation>Questionner…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Began the first-year decision of {name}</source>
        <translation>Décision après la première année de {name} entamée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Begin the decision</source>
        <translation>Entamer la décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Block the balance…</source>
        <translation>Bloquer le solde…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Book a refund…</source>
        <translation>Comptabiliser un remboursement…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both associations agreed in writing</source>
        <translation>Les deux associations ont marqué leur accord par écrit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Both halves</source>
        <translation>Les deux moitiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Both halves are equal. The original budget can be typed until the first cost is approved; afterwards budget is moved.</source>
        <translation>Les deux moitiés sont égales. Le budget initial peut être encodé jusqu’à l’approbation du premier coût ; ensuite le budget est viré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Both municipalities and both associations.</source>
        <translation>Les deux communes et les deux associations.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Budget moved</source>
        <translation>Budget viré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Budget statement</source>
        <translation>État financier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the first-year decision of {name}</source>
        <translation>Décision après la première année de {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Changed the plan of {name}</source>
        <translation>Plan de {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the Flemish half</source>
        <translation>Choix de la moitié flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Choice of the southern half</source>
        <translation>Choix de la moitié du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Close a period…</source>
        <translation>Clôturer une période…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Closed the period until {until}</source>
        <translation>Période clôturée jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Closed until {day}.</source>
        <translation>Clôturé jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Communication and awareness</source>
        <translation>Communication et sensibilisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Coordinator of {name}</source>
        <translation>Coordinateur de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Costs from</source>
        <translation>Coûts à partir de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Costs that count</source>
        <translation>Coûts comptés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Costs were approved on this budget. The plan stays as it is; move money with a transfer.</source>
        <translation>Des coûts ont été approuvés sur ce budget. Le plan reste tel quel ; déplacez l’argent par un virement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Current budget</source>
        <translation>Budget actuel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Current budget less what was spent</source>
        <translation>Budget actuel moins les dépenses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 État financier</translation>
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
        <translation>Date de la décision</translation>
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
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Document number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor line</source>
        <translation>Ligne du bailleur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Donor post</source>
        <translation>Poste du bailleur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
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
        <translation>Encodé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {entry} was taken back by reversal {reversal}, which counts. Nothing was changed; reject the reversal first.</source>
        <translation>L’écriture {entry} a été reprise par l’extourne {reversal}, qui compte. Rien n’a été modifié ; rejetez d’abord l’extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Entry {other} has the same payee, day and amount.</source>
        <translation>L’écriture {other} a le même bénéficiaire, le même jour et le même montant.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Exchange rates used</source>
        <translation>Taux de change utilisés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>First date of a late cost</source>
        <translation>Première date d’un coût tardif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>First used</source>
        <translation>Première utilisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>First-year decision</source>
        <translation>Décision après la première année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Flemish half</source>
        <translation>Moitié flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Flemish half spent</source>
        <translation>Moitié flamande dépensée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Flemish half: planned and spent by line</source>
        <translation>Moitié flamande : prévu et dépensé par ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>For late costs of a closed period. What is locked stays locked.</source>
        <translation>Pour les coûts tardifs d’une période clôturée. Ce qui est verrouillé le reste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Free again</source>
        <translation>De nouveau libre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Free it…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From half</source>
        <translation>De la moitié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>From line</source>
        <translation>De la ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>From the start</source>
        <translation>Dès le début</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Go to the partnerships</source>
        <translation>Aller aux partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Half</source>
        <translation>Moitié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted} of {left}. Nothing was signed; the amounts must add up to the balance.</source>
        <translation>La moitié {side} décide de {wanted} sur {left}. Rien n’a été signé ; la somme des montants doit égaler le solde.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} decides on {wanted}, but {left} is left to decide on. Nothing was signed; lower the amounts.</source>
        <translation>La moitié {side} décide de {wanted}, mais il reste {left} à décider. Rien n’a été signé ; diminuez les montants.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent.</source>
        <translation>La moitié {side} serait dépassée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Half {side} would be overspent: {total} of {limit}. Nothing was changed; reject a cost, or reverse one first.</source>
        <translation>La moitié {side} serait dépassée : {total} sur {limit}. Rien n’a été modifié ; rejetez un coût, ou extournez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Initial budget</source>
        <translation>Budget initial</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>It is submitted to the ledger and waits for the approval of a colleague.</source>
        <translation>L’écriture est soumise au grand livre et attend l’approbation d’un collègue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Journal and voucher list</source>
        <translation>Journal et liste des pièces justificatives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Kind of document</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Ledger</source>
        <translation>Grand livre</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left.</source>
        <translation>La ligne {line} de la moitié {side} a encore {left}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} has {left} left. Nothing was stored; move less.</source>
        <translation>La ligne {line} de la moitié {side} a encore {left}. Rien n’a été enregistré ; virez moins.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} stands twice in the file.</source>
        <translation>La ligne {line} de la moitié {side} figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}.</source>
        <translation>La ligne {line} de la moitié {side} serait dépassée au-delà du permis : {spent} sur {budget}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}. Nothing was changed; move budget to the line first.</source>
        <translation>La ligne {line} de la moitié {side} serait dépassée au-delà du permis : {spent} sur {budget}. Rien n’a été modifié ; virez d’abord du budget vers la ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} opens only with the first-year decision of this half.</source>
        <translation>La ligne {line} ne s’ouvre qu’avec la décision après la première année de cette moitié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} takes costs from {since} on.</source>
        <translation>La ligne {line} accepte des coûts à partir du {since}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Line {line} would have received more than {percent} %: the agreement of both associations must be noted in the remark.</source>
        <translation>La ligne {line} aurait reçu plus de {percent} % : l’accord des deux associations doit être noté dans la remarque.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}.</source>
        <translation>On ne vire pas d’argent vers la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money is not moved to line {line}. Nothing was stored; choose another line.</source>
        <translation>On ne vire pas d’argent vers la ligne {line}. Rien n’a été enregistré ; choisissez une autre ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Money leaves line {line} only by the first-year decision. Nothing was stored; open the decision form.</source>
        <translation>L’argent ne quitte la ligne {line} que par la décision après la première année. Rien n’a été enregistré ; ouvrez le formulaire de décision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>More exchange</source>
        <translation>Plus d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>More is taken back than is left of {document}.</source>
        <translation>On reprend plus que ce qui reste de {document}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Move budget…</source>
        <translation>Virer du budget…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Moved budget from {from_line} to {to_line}</source>
        <translation>Budget viré de {from_line} à {to_line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>No advance was paid yet: the first one may be paid.</source>
        <translation>Aucune avance n’a encore été payée : la première peut l’être.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>No cost may be booked here</source>
        <translation>Aucun coût ne peut être comptabilisé ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No cost may be booked on line {line}.</source>
        <translation>Aucun coût ne peut être comptabilisé sur la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>No entries yet</source>
        <translation>Pas encore d’écritures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>No entry has been submitted yet.</source>
        <translation>Aucune écriture n’a encore été soumise.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>No first-year decision yet</source>
        <translation>Pas encore de décision après la première année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No line gets an amount. Nothing was signed; say what the rest of the budget is for.</source>
        <translation>Aucune ligne ne reçoit de montant. Rien n’a été signé ; indiquez à quoi sert le reste du budget.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>No partnership to keep a budget for</source>
        <translation>Pas de partenariat dont tenir le budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>No period is closed. Nothing was changed.</source>
        <translation>Aucune période n’est clôturée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>No rows are being typed.</source>
        <translation>Aucune ligne n’est en cours d’encodage.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Not signed yet.</source>
        <translation>Pas encore signé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Noted what happens with the open advance of {name}</source>
        <translation>Noté ce qu’il advient de l’avance ouverte de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/decision.py"/>
        <source>Nothing was decided after the first year yet.</source>
        <translation>Rien n’a encore été décidé après la première année.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Nothing was moved yet.</source>
        <translation>Rien n’a encore été viré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Once signed the decision stays as it is: its transfers are written and its lines open.</source>
        <translation>Une fois signée, la décision reste telle quelle : ses virements sont inscrits et ses lignes s’ouvrent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a cost can be reversed; {document} is none.</source>
        <translation>Seul un coût peut être extourné ; {document} n’en est pas un.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only a reversal is negative.</source>
        <translation>Seule une extourne est négative.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Only an approved cost is reversed; {document} is not approved.</source>
        <translation>Seul un coût approuvé est extourné ; {document} n’est pas approuvé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Open advance</source>
        <translation>Avance ouverte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Original at</source>
        <translation>Original à</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Original budget</source>
        <translation>Budget initial</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Original budget and all transfers in and out</source>
        <translation>Budget initial et tous les virements, entrants et sortants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Parts of the budget</source>
        <translation>Parties du budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Pay an advance…</source>
        <translation>Payer une avance…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>People reached</source>
        <translation>Personnes touchées</translation>
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
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Queried</source>
        <translation>Questionné</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rate (units for 1 EUR)</source>
        <translation>Taux (unités pour 1 EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Refund of an advance</source>
        <translation>Remboursement d’une avance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Rejected entries (not counted)</source>
        <translation>Écritures rejetées (non comptées)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Rejected entry {entry}</source>
        <translation>Écriture {entry} rejetée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Reopen the period…</source>
        <translation>Rouvrir la période…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopened the period until {until}</source>
        <translation>Période jusqu’au {until} rouverte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reopening a period needs its reason. Nothing was changed; write it.</source>
        <translation>La réouverture d’une période doit être motivée. Rien n’a été modifié ; indiquez le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Return opens the next row; a block from Excel can be pasted. Rows stay on this computer until you submit them; then they get their number and are never changed again.</source>
        <translation>Entrée ouvre la ligne suivante ; un bloc d’Excel peut être collé. Les lignes restent sur cet ordinateur jusqu’à leur soumission ; elles reçoivent alors leur numéro et ne sont plus jamais modifiées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Reversal or refund of a cost</source>
        <translation>Extourne ou remboursement d’un coût</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversal {entry} takes back entry {original}, which does not count. The period until {until} stays open; reject the reversal first.</source>
        <translation>L’extourne {entry} reprend l’écriture {original}, qui ne compte pas. La période jusqu’au {until} reste ouverte ; rejetez d’abord l’extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Reversed entry {entry}</source>
        <translation>Écriture {entry} extournée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Reverse…</source>
        <translation>Extourner…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signatures are missing: {missing}. Nothing was signed; both coordinators and both associations sign.</source>
        <translation>Il manque des signatures : {missing}. Rien n’a été signé ; les deux coordinateurs et les deux associations signent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>Signed on {day}: its lines are open and its transfers are written.</source>
        <translation>Signée le {day} : ses lignes sont ouvertes et ses virements inscrits.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Signed the first-year decision of {name}</source>
        <translation>Décision après la première année de {name} signée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <source>Small-scale experiment or project</source>
        <translation>Expérience ou projet à petite échelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Something is missing here.</source>
        <translation>Il manque quelque chose ici.</translation>
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
        <translation>Source du taux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Southern half</source>
        <translation>Moitié du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Southern half spent</source>
        <translation>Moitié du Sud dépensée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Southern half: planned and spent by line</source>
        <translation>Moitié du Sud : prévu et dépensé par ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent before {year}</source>
        <translation>Dépensé avant {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent in {year}</source>
        <translation>Dépensé en {year}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Spent to date</source>
        <translation>Dépensé à ce jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Statement</source>
        <translation>État financier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Submitted entries for {name}</source>
        <translation>Écritures soumises pour {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Submitted; nobody has looked at it yet.</source>
        <translation>Soumise ; personne ne l’a encore examinée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Sum of the approved costs and reversals, each rounded half up to the cent</source>
        <translation>Somme des coûts et extournes approuvés, chacun arrondi au cent (demi vers le haut)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a budget file in…</source>
        <translation>Reprendre un fichier de budget…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take a ledger file in…</source>
        <translation>Reprendre un fichier de grand livre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Take exchange rates in…</source>
        <translation>Reprendre des taux de change…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Taken in on</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Takes back</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>Taking {file} in</source>
        <translation>Reprise de {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The advance account is at zero: there is nothing to write off.</source>
        <translation>Le compte d’avances est à zéro : il n’y a rien à apurer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount in EUR is {computed}, not {given}.</source>
        <translation>Le montant en EUR est {computed}, et non {given}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The amount is zero.</source>
        <translation>Le montant est zéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” is missing.</source>
        <translation>La colonne « {field} » manque.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The column “{field}” stands twice in the file.</source>
        <translation>La colonne « {field} » figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is due from {due}, after the first year. Nothing was signed; check the date {day}.</source>
        <translation>La décision se prend à partir du {due}, après la première année. Rien n’a été signé ; vérifiez la date {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>The decision is signed</source>
        <translation>La décision est signée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The decision is signed and stays as it is. Nothing was changed; make a new decision.</source>
        <translation>La décision est signée et reste telle quelle. Rien n’a été modifié ; prenez une nouvelle décision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document number {document} is used already.</source>
        <translation>Le numéro de pièce {document} est déjà utilisé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The document was {days} days old when it was booked ({most} is usual).</source>
        <translation>La pièce datait de {days} jours lors de la comptabilisation ({most} est l’usage).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The entry number {number} stands twice in the file.</source>
        <translation>Le numéro d’écriture {number} figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>The file was not taken in</source>
        <translation>Le fichier n’a pas été repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The halves are equal: money moves between them only with the written agreement of both associations and a reason. Nothing was stored.</source>
        <translation>Les moitiés sont égales : l’argent ne passe de l’une à l’autre qu’avec l’accord écrit des deux associations et un motif. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>The open balance is blocked: {reason}</source>
        <translation>Le solde ouvert est bloqué : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked.</source>
        <translation>Le partenariat est arrêté et l’avance ouverte ({open}) est bloquée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership is stopped and the open advance ({open}) is blocked. Nothing was changed; free it first, with the reason.</source>
        <translation>Le partenariat est arrêté et l’avance ouverte ({open}) est bloquée. Rien n’a été modifié ; libérez-la d’abord, avec le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The partnership was stopped on {since} ({ground}): later costs are rejected.</source>
        <translation>Le partenariat a été arrêté le {since} ({ground}) : les coûts ultérieurs sont rejetés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period is closed until {until} already. Nothing was changed; choose a later day.</source>
        <translation>La période est déjà clôturée jusqu’au {until}. Rien n’a été modifié ; choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>The period is open again</source>
        <translation>La période est rouverte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The period until {until} is closed.</source>
        <translation>La période jusqu’au {until} est clôturée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The rate of EUR is 1.</source>
        <translation>Le taux de l’EUR est 1.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The reason is missing. Nothing was signed; write why this use was chosen.</source>
        <translation>Le motif manque. Rien n’a été signé ; écrivez pourquoi cet usage a été choisi.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>The reversal takes the rate of the entry and waits for approval itself. Less than the whole leaves the rest as a cost.</source>
        <translation>L’extourne reprend le taux de l’écriture et attend elle-même l’approbation. Moins que le tout laisse le reste comme coût.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>The year {year} is not the year of the date.</source>
        <translation>L’année {year} n’est pas celle de la date.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is a decision that is not signed yet. Nothing was made; go on with that one.</source>
        <translation>Une décision n’est pas encore signée. Rien n’a été créé ; poursuivez celle-là.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no entry with the document number {document} to take back.</source>
        <translation>Il n’y a pas d’écriture avec le numéro de pièce {document} à reprendre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>There is no rate for this currency and month.</source>
        <translation>Il n’y a pas de taux pour cette devise et ce mois.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>This step cannot follow the present status. Nothing was changed; an approved entry is corrected by a reversal.</source>
        <translation>Cette étape ne peut pas suivre le statut actuel. Rien n’a été modifié ; une écriture approuvée se corrige par une extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/deciding.py"/>
        <source>To decide on</source>
        <translation>À décider</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To half</source>
        <translation>À la moitié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>To line</source>
        <translation>À la ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took exchange rates in</source>
        <translation>Taux de change repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>Took the ledger of {name} in</source>
        <translation>Grand livre de {name} repris</translation>
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
        <translation>Touche le compte d’avances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Transfers between lines</source>
        <translation>Virements entre lignes</translation>
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
        <translation>Encodez des coûts dans l’onglet « Encoder » et soumettez-les, ou reprenez un fichier de grand livre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Type entries</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>Up to a tenth of the receiving line by the staff of the associations; above that, and between the halves, with a written agreement of both associations.</source>
        <translation>Jusqu’à un dixième de la ligne qui reçoit par le personnel des associations ; au-delà, et entre les moitiés, avec l’accord écrit des deux associations.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in Dutch</source>
        <translation>Pièces usuelles, en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in English</source>
        <translation>Pièces usuelles, en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Usual evidence, in French</source>
        <translation>Pièces usuelles, en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>Visit or activity</source>
        <translation>Visite ou activité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>What the first year brought</source>
        <translation>Ce que la première année a apporté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/deciding.py"/>
        <source>What the rest is for, by line</source>
        <translation>À quoi sert le reste, par ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <location filename="../sdgp_desktop/budget/papers/vouchers.py"/>
        <source>Where the original is</source>
        <translation>Où se trouve l’original</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <source>Which part of the local government is reached</source>
        <translation>Quelle partie du pouvoir local est touchée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>With this transfer line {line} would have received more than {percent} % ({sum} on {base}). Nothing was stored; note the written agreement of both associations and the reason.</source>
        <translation>Avec ce virement, la ligne {line} aurait reçu plus de {percent} % ({sum} sur {base}). Rien n’a été enregistré ; notez l’accord écrit des deux associations et le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>Write off the rest…</source>
        <translation>Apurer le reste…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/lists.py"/>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>Written off</source>
        <translation>Apuré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/papers/statement.py"/>
        <source>Written off: {amount}. Reason: {reason}</source>
        <translation>Apuré : {amount}. Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/records.py"/>
        <location filename="../sdgp_desktop/budget/page/entries.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>and {count} more entries</source>
        <translation>et {count} autres écritures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>attendance list</source>
        <translation>liste de présence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>bank statement</source>
        <translation>extrait de compte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>certificate of broadcast</source>
        <translation>attestation de diffusion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>correction note</source>
        <translation>note de correction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>delivery note</source>
        <translation>bon de livraison</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>e-tickets</source>
        <translation>billets électroniques</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>from {line}</source>
        <translation>de {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>hotel invoice</source>
        <translation>facture d’hôtel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>internal debit note</source>
        <translation>note de débit interne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>payment confirmation</source>
        <translation>preuve de paiement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policies</source>
        <translation>polices d’assurance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>policy</source>
        <translation>police d’assurance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>quotes</source>
        <translation>devis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>receipts</source>
        <translation>reçus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>row {row}, {field}: {problem}</source>
        <translation>ligne {row}, {field} : {problem}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed list</source>
        <translation>liste signée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>signed per diem list</source>
        <translation>liste signée des per diem</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/vouchers.py"/>
        <source>tickets</source>
        <translation>billets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>to {line}</source>
        <translation>vers {line}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>{amount} / {rate} = {eur}, rounded half up to the cent</source>
        <translation>{amount} / {rate} = {eur}, arrondi au cent (demi vers le haut)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}).</source>
        <translation>{amount} a plus de décimales que {currency} n’en a ({digits}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}).</source>
        <translation>{amount} dépasse le solde ouvert ({open}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{amount} is more than the open balance ({open}). Nothing was changed; check the amount.</source>
        <translation>{amount} dépasse le solde ouvert ({open}). Rien n’a été modifié ; vérifiez le montant.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} is a weekend day.</source>
        <translation>{day} est un jour de week-end.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{day} lies outside the partnership ({start} to {end}).</source>
        <translation>{day} tombe en dehors du partenariat ({start} au {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{day}: {kind}, {amount}. {reason}</source>
        <translation>{day} : {kind}, {amount}. {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/entries.py"/>
        <source>{day}: {status}, {person}</source>
        <translation>{day} : {status}, {person}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>{entries} new entries, {known} were known, {transfers} transfers</source>
        <translation>{entries} nouvelles écritures, {known} étaient connues, {transfers} virements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{file}, row {row}, {field}: {problem} Nothing of the file was stored; correct the file and take it in again. Rows to correct: {count}.</source>
        <translation>{file}, ligne {row}, {field} : {problem} Rien du fichier n’a été enregistré ; corrigez-le et reprenez-le. Lignes à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is asked for.</source>
        <translation>{justified} % des avances antérieures sont justifiés ; {least} % sont demandés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{justified} % of the earlier advances is justified; {least} % is needed before the next one. Nothing was changed; approve more costs first.</source>
        <translation>{justified} % des avances antérieures sont justifiés ; il en faut {least} % avant la suivante. Rien n’a été modifié ; approuvez d’abord d’autres coûts.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: quotes are asked for above this amount ({n}).</source>
        <translation>
            <numerusform>{number}, écriture {entry} : une offre est demandée au-delà de ce montant ({n}).</numerusform>
            <numerusform>{number}, écriture {entry} : des offres sont demandées au-delà de ce montant ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: the document was {days} days old when it was booked.</source>
        <translation>{number}, écriture {entry} : la pièce datait de {days} jours lors de la comptabilisation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {amount} is more than is left of half {side} ({left}).</source>
        <translation>{number}, écriture {entry} : {amount} dépasse ce qui reste de la moitié {side} ({left}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: {day} is a weekend day.</source>
        <translation>{number}, écriture {entry} : {day} est un jour de week-end.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}, entry {entry}: “{word}” looks like a cost that is not eligible.</source>
        <translation>{number}, écriture {entry} : « {word} » ressemble à un coût non éligible.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: an advance of {open} is still open.</source>
        <translation>{number} : une avance de {open} est encore ouverte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: desk {desk} has {count} entries, but the last number is {last}.</source>
        <translation>{number} : le poste {desk} a {count} écritures, mais le dernier numéro est {last}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entries {entry} and {other} have the same payee, day and amount.</source>
        <translation>{number} : les écritures {entry} et {other} ont le même bénéficiaire, le même jour et le même montant.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} lies in a closed period but is not locked.</source>
        <translation>{number} : l’écriture {entry} se trouve dans une période clôturée mais n’est pas verrouillée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: entry {entry} was approved by the person who made it.</source>
        <translation>{number} : l’écriture {entry} a été approuvée par la personne qui l’a faite.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: half {side} is overspent.</source>
        <translation>{number} : la moitié {side} est dépassée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: less than half of the plan is for exchange and meeting.</source>
        <translation>{number} : moins de la moitié du plan est destinée à l’échange et à la rencontre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} of half {side} is overspent.</source>
        <translation>{number} : la ligne {line} de la moitié {side} est dépassée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: line {line} received more than {percent} % without a noted agreement.</source>
        <translation>{number} : la ligne {line} a reçu plus de {percent} % sans accord noté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was justified than was advanced.</source>
        <translation>{number} : on a justifié plus que ce qui a été avancé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: more was taken back of entry {entry} than it holds. Reject one of its reversals.</source>
        <translation>{number} : on a repris de l’écriture {entry} plus qu’elle ne contient. Rejetez l’une de ses extournes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: reversal {entry} takes back entry {original}, which does not count. Reject the reversal.</source>
        <translation>{number} : l’extourne {entry} reprend l’écriture {original}, qui ne compte pas. Rejetez l’extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the amount in EUR of entry {entry} does not follow from its rate.</source>
        <translation>{number} : le montant en EUR de l’écriture {entry} ne découle pas de son taux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the approved entry {entry} is dated after the partnership was stopped.</source>
        <translation>{number} : l’écriture approuvée {entry} est datée après l’arrêt du partenariat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the document number {document} is used by more than one entry.</source>
        <translation>{number} : le numéro de pièce {document} est utilisé par plus d’une écriture.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the entry number {entry} is used twice.</source>
        <translation>{number} : le numéro d’écriture {entry} est utilisé deux fois.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the first-year decision is due since {due}.</source>
        <translation>{number} : la décision après la première année est attendue depuis le {due}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the open advance of {open} is blocked: {reason}</source>
        <translation>{number} : l’avance ouverte de {open} est bloquée : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: the plan of half {side} adds up to {planned}, not to {half}.</source>
        <translation>{number} : le plan de la moitié {side} totalise {planned}, et non {half}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries have an open question.</source>
        <translation>
            <numerusform>{number} : {n} écriture a une question ouverte.</numerusform>
            <numerusform>{number} : {n} écritures ont une question ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{number}: {n} ledger entries wait for approval.</source>
        <translation>
            <numerusform>{number} : {n} écriture attend l’approbation.</numerusform>
            <numerusform>{number} : {n} écritures attendent l’approbation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/figures.py"/>
        <source>{n} entries are locked</source>
        <translation>
            <numerusform>{n} écriture est verrouillée</numerusform>
            <numerusform>{n} écritures sont verrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} entries submitted</source>
        <translation>
            <numerusform>{n} écriture soumise</numerusform>
            <numerusform>{n} écritures soumises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} entries until {until} are not decided. The period stays open; approve or reject them first.</source>
        <translation>
            <numerusform>{n} écriture jusqu’au {until} n’est pas décidée. La période reste ouverte ; approuvez-la ou rejetez-la d’abord.</numerusform>
            <numerusform>{n} écritures jusqu’au {until} ne sont pas décidées. La période reste ouverte ; approuvez-les ou rejetez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} quotes are asked for above this amount.</source>
        <translation>
            <numerusform>{n} offre est demandée au-delà de ce montant.</numerusform>
            <numerusform>{n} offres sont demandées au-delà de ce montant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/__init__.py"/>
        <source>{n} rates are new or changed</source>
        <translation>
            <numerusform>{n} taux est nouveau ou modifié</numerusform>
            <numerusform>{n} taux sont nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{n} rows are not ready: {problem} Nothing was submitted; correct the marked cells.</source>
        <translation>
            <numerusform>{n} ligne n’est pas prête : {problem} Rien n’a été soumis ; corrigez les cellules marquées.</numerusform>
            <numerusform>{n} lignes ne sont pas prêtes : {problem} Rien n’a été soumis ; corrigez les cellules marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/taking.py"/>
        <source>{n} rows cannot be taken. Nothing of the file was stored; correct them and take the file in again.</source>
        <translation>
            <numerusform>{n} ligne ne peut être reprise. Rien du fichier n’a été enregistré ; corrigez-la et reprenez le fichier.</numerusform>
            <numerusform>{n} lignes ne peuvent être reprises. Rien du fichier n’a été enregistré ; corrigez-les et reprenez le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{n} rows were not submitted and stay here: {cell}</source>
        <translation>
            <numerusform>{n} ligne n’a pas été soumise et reste ici : {cell}</numerusform>
            <numerusform>{n} lignes n’ont pas été soumises et restent ici : {cell}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{open} is more than may be written off ({most}). Nothing was changed; ask for a refund.</source>
        <translation>{open} dépasse ce qui peut être apuré ({most}). Rien n’a été modifié ; demandez un remboursement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made the entry and cannot approve it.</source>
        <translation>{person} a fait l’écriture et ne peut l’approuver.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{person} made this entry and cannot approve it. Nothing was changed; ask a colleague to approve it.</source>
        <translation>{person} a fait cette écriture et ne peut l’approuver. Rien n’a été modifié ; demandez à un collègue de l’approuver.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; correct it and try again.</source>
        <translation>{problem} Rien n’a été modifié ; corrigez et réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{problem} Nothing was changed; look at the entry again.</source>
        <translation>{problem} Rien n’a été modifié ; revoyez l’écriture.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>{rate} is not a rate.</source>
        <translation>{rate} n’est pas un taux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/drafts.py"/>
        <source>{ready} of {all} rows are ready to be submitted.</source>
        <translation>{ready} lignes sur {all} sont prêtes à être soumises.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} ({half}) to {to_line} ({to_half}). {reason}</source>
        <translation>{reference}, {day} : {amount} de {line} ({half}) à {to_line} ({to_half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/plan.py"/>
        <source>{reference}, {day}: {amount} from {line} to {to_line} ({half}). {reason}</source>
        <translation>{reference}, {day} : {amount} de {line} à {to_line} ({half}). {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % justified</source>
        <translation>{share} % justifiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed before the next advance.</source>
        <translation>{share} % de toutes les avances sont justifiés ; il en faut {needed} % avant la prochaine avance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/figures.py"/>
        <source>{share} % of all advances is justified; {needed} % is needed: the next advance may be paid.</source>
        <translation>{share} % de toutes les avances sont justifiés ; il en faut {needed} % : la prochaine avance peut être payée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/model/ledger.py"/>
        <source>{share} % of {half}</source>
        <translation>{share} % de {half}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} current</source>
        <translation>{side} actuel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} left</source>
        <translation>{side} reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} original</source>
        <translation>{side} initial</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} spent</source>
        <translation>{side} dépensé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/page/plan.py"/>
        <source>{side} transfers</source>
        <translation>{side} virements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{field}” is not a column of this file.</source>
        <translation>« {field} » n’est pas une colonne de ce fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a day; write it as 2024-05-31.</source>
        <translation>« {text} » n’est pas un jour ; écrivez-le comme 2024-05-31.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” is not a number; write it as 1234.56.</source>
        <translation>« {text} » n’est pas un nombre ; écrivez-le comme 1234.56.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” stands in a column without a name; move or delete it.</source>
        <translation>« {text} » se trouve dans une colonne sans nom ; déplacez ou supprimez cette valeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{text}” was not taken.</source>
        <translation>« {text} » n’a pas été accepté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is neither INITIAL nor TRANSFER.</source>
        <translation>« {value} » n’est ni INITIAL ni TRANSFER.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a currency of the ledger; known are {known}.</source>
        <translation>« {value} » n’est pas une devise du grand livre ; sont connues : {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half (N or S).</source>
        <translation>« {value} » n’est pas une moitié (N ou S).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a half. Nothing was stored; choose N or S.</source>
        <translation>« {value} » n’est pas une moitié. Rien n’a été enregistré ; choisissez N ou S.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget. Nothing was stored; choose a line of the chart.</source>
        <translation>« {value} » n’est pas une ligne budgétaire. Rien n’a été enregistré ; choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a line of the budget; known are {known}.</source>
        <translation>« {value} » n’est pas une ligne budgétaire ; sont connues : {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a status; known are {known}.</source>
        <translation>« {value} » n’est pas un statut ; sont connus : {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{value}” is not a type of entry (EXP, REV, ADV, RFD).</source>
        <translation>« {value} » n’est pas un type d’écriture (EXP, REV, ADV, RFD).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/budget/fields/words.py"/>
        <source>“{word}” looks like a cost that is not eligible.</source>
        <translation>« {word} » ressemble à un coût non éligible.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>A call opens partnerships with one country: its days, its rules and who may take part.</source>
        <translation>Un appel ouvre des partenariats avec un pays : ses jours, ses règles et qui peut participer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A call that is {state} cannot become {wanted}. Nothing was changed.</source>
        <translation>Un appel qui est « {state} » ne peut pas devenir « {wanted} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A new version of the rules needs a reason. Nothing was stored; write one sentence.</source>
        <translation>Une nouvelle version des règles demande un motif. Rien n’a été enregistré ; écrivez une phrase.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>A rule of a published call is not typed over. Nothing was changed; make a new version with a reason.</source>
        <translation>Une règle d’un appel publié ne se réécrit pas. Rien n’a été modifié ; faites une nouvelle version motivée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added a milestone: {name}</source>
        <translation>Étape ajoutée : {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added an information session on {day}</source>
        <translation>Séance d’information du {day} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Added {name} to the steering group</source>
        <translation>{name} ajouté au comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Admitted (codes, with semicolons)</source>
        <translation>Admis (codes, avec points-virgules)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Admitted districts and communes</source>
        <translation>Districts et communes admis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>An official, a politician and a general director of Flemish local governments, and association staff.</source>
        <translation>Un agent, un élu et un directeur général de pouvoirs locaux flamands, et du personnel de l’association.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Application form</source>
        <translation>Formulaire de candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Archived the call {name}</source>
        <translation>Appel {name} archivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Association</source>
        <translation>Association</translation>
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
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Call and theme</source>
        <translation>Appel et thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the call {name}</source>
        <translation>Appel {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the draft rules of {name}</source>
        <translation>Projet de règles de {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the information session on {day}</source>
        <translation>Séance d’information du {day} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the milestone {name}</source>
        <translation>Étape {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed the programme {name}</source>
        <translation>Programme {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Changed {name} in the steering group</source>
        <translation>{name} modifié au comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Close the call</source>
        <translation>Clôturer l’appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closed the call {name}</source>
        <translation>Appel {name} clôturé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Closes on</source>
        <translation>Se clôture le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closes on (end of the day, Brussels time)</source>
        <translation>Se clôture le (fin de journée, heure de Bruxelles)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Closing of the call</source>
        <translation>Clôture de l’appel</translation>
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
        <translation>Note conceptuelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>Concept note on SDG partnerships</source>
        <translation>Note conceptuelle sur les partenariats ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Confirm the timeline</source>
        <translation>Confirmer le calendrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Confirmed the timeline of {name}</source>
        <translation>Calendrier de {name} confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Count the days again</source>
        <translation>Recalculer les jours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Counted the timeline of {name} again</source>
        <translation>Calendrier de {name} recalculé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Delicate period</source>
        <translation>Période délicate</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Done: {step}</source>
        <translation>Fait : {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Draft, to be confirmed</source>
        <translation>Projet, à confirmer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>End of the programme</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Forget the changes</source>
        <translation>Oublier les changements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General director</source>
        <translation>Directeur général</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>General practice, to be checked</source>
        <translation>Pratique générale, à vérifier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Goals of the new theme (numbers, with semicolons)</source>
        <translation>Objectifs du nouveau thème (numéros, avec des points-virgules)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Holder of the grant</source>
        <translation>Bénéficiaire de la subvention</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Information session</source>
        <translation>Séance d’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Information sessions</source>
        <translation>Séances d’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Inspired by</source>
        <translation>Inspiré de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested after all sessions ({count}): {names}</source>
        <translation>Intéressés après toutes les séances ({count}) : {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Interested in taking part</source>
        <translation>Intéressé à participer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Is interested</source>
        <translation>Est intéressée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Language of its letters</source>
        <translation>Langue de ses lettres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Languages of the track</source>
        <translation>Langues du volet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Learning and follow-up</source>
        <translation>Apprentissage et suites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Ledger and advances</source>
        <translation>Grand livre et avances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the call {name}</source>
        <translation>Appel {name} créé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made the programme {name}</source>
        <translation>Programme {name} créé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Made version {version} of the rules of {name}</source>
        <translation>Version {version} des règles de {name} créée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Made {name}</source>
        <translation>{name} créé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Make the version</source>
        <translation>Créer la version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Matching</source>
        <translation>Mise en relation</translation>
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
        <translation>Mois à partir de là</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Moved the milestone {name} to the bin</source>
        <translation>Étape {name} mise à la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name for sorting</source>
        <translation>Nom pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: code</source>
        <translation>Nouvelle association du pays : code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New association of the country: name</source>
        <translation>Nouvelle association du pays : nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New information session</source>
        <translation>Nouvelle séance d’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/steps.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version of the rules</source>
        <translation>Nouvelle version des règles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>No rule has another value now. No new version was made.</source>
        <translation>Aucune règle n’a une autre valeur. Aucune nouvelle version n’a été faite.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Nobody is admitted yet: fill in the rule “Admitted districts or communes”.</source>
        <translation>Personne n’est encore admis : complétez la règle « Districts ou communes admis ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Note who came…</source>
        <translation>Noter qui était là…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Noted {n} municipalities at the information session</source>
        <translation>
            <numerusform>{n} commune notée à la séance d’information</numerusform>
            <numerusform>{n} communes notées à la séance d’information</numerusform>
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
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opened the call {name}</source>
        <translation>Appel {name} ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Opening of the call</source>
        <translation>Ouverture de l’appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
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
        <translation>Organisateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partner country</source>
        <translation>Pays partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships from</source>
        <translation>Partenariats du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Partnerships last {months} months at most. Nothing was stored; shorten the period.</source>
        <translation>Les partenariats durent {months} mois au plus. Rien n’a été enregistré ; raccourcissez la période.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Partnerships that began under an older version keep it.</source>
        <translation>Les partenariats commencés sous une version antérieure la gardent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Partnerships until</source>
        <translation>Partenariats au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>People who came</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Place or link</source>
        <translation>Lieu ou lien</translation>
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
        <translation>Élu</translation>
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
        <translation>Engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Proposal, to be confirmed</source>
        <translation>Proposition, à confirmer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Published text</source>
        <translation>Texte publié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Put in view</source>
        <translation>Mettre en vue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Remove the step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Reopened the call {name}</source>
        <translation>Appel {name} rouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Rule book: type a value, Return goes on</source>
        <translation>Règlement : tapez une valeur, Entrée passe à la suivante</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Rule “{name}” of {call} holds “{stored}”, which cannot be used; {value} counts until it is mended.</source>
        <translation>La règle « {name} » de {call} contient « {stored} », qui est inutilisable ; {value} compte jusqu’à la correction.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Rules as in</source>
        <translation>Règles comme dans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Rules: version {version}</source>
        <translation>Règles : version {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>SDG policy</source>
        <translation>politique ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Search in the rules</source>
        <translation>Chercher dans les règles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Seat</source>
        <translation>Siège</translation>
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
        <translation>Section de la note conceptuelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Start of the period</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/__init__.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Steering group</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Steering group and panel</source>
        <translation>Comité de pilotage et jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Stored is “{value}”, which cannot be used; the value shown counts. Type the right one.</source>
        <translation>La valeur enregistrée est « {value} », qui est inutilisable ; c’est la valeur affichée qui compte. Tapez la bonne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Sub-themes</source>
        <translation>Sous-thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/calls.py"/>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>The call begins as a draft: you can still change every rule before you open it.</source>
        <translation>L’appel commence comme projet : vous pouvez encore changer chaque règle avant de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: no municipality has the codes {codes}, which it admits. Nothing was changed; correct them, or add the municipalities first.</source>
        <translation>L’appel ne peut pas encore être ouvert : aucune collectivité ne porte les codes {codes}, qu’il admet. Rien n’a été modifié ; corrigez-les, ou ajoutez d’abord les collectivités.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call cannot be opened yet: {missing}. Nothing was changed; fill this in first.</source>
        <translation>L’appel ne peut pas encore être ouvert : {missing}. Rien n’a été modifié ; complétez d’abord ceci.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>The call is a draft: what you type is stored at once.</source>
        <translation>L’appel est un projet : ce que vous tapez est enregistré aussitôt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} closes on {day}.</source>
        <translation>L’appel {call} se clôture le {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} has no information session yet; one is held right after the launch.</source>
        <translation>L’appel {call} n’a pas encore de séance d’information ; il y en a une juste après le lancement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {call} is past its closing day; close it.</source>
        <translation>L’appel {call} a dépassé son jour de clôture ; clôturez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The call {code} is archived. Nothing was changed; take it out of the archive first.</source>
        <translation>L’appel {code} est archivé. Rien n’a été modifié ; sortez-le d’abord des archives.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The calls of the programme offer {places} places in {country}; {planned} are planned.</source>
        <translation>Les appels du programme offrent {places} places ({country}) ; {planned} sont prévues.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them.</source>
        <translation>Les jours de l’appel ne se suivent pas : ouverture, clôture, début, fin. Rien n’a été enregistré ; corrigez-les.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days.</source>
        <translation>La période sort du programme ({starts} à {ends}). Rien n’a été enregistré ; corrigez les jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The register does not know {codes}, which the rule “{code}” would name. Nothing was stored; correct it, or add it to the register first.</source>
        <translation>Le registre ne connaît pas {codes}, que la règle « {code} » citerait. Rien n’a été enregistré ; corrigez, ou ajoutez-le d’abord au registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version.</source>
        <translation>Le règlement de {call} n’a pas de clause {code}. Rien n’a été modifié ; ajoutez la clause dans une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The rule “{code}” cannot be empty. Nothing was stored; name at least one.</source>
        <translation>La règle « {code} » ne peut pas être vide. Rien n’a été enregistré ; citez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The steering group has no {seat} on {day}.</source>
        <translation>Le comité de pilotage n’a pas de membre « {seat} » le {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timeline is confirmed</source>
        <translation>Le calendrier est confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>The timeline of {call} is a draft; the associations confirm it.</source>
        <translation>Le calendrier de {call} est un projet ; les associations le confirment.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>The timing figure of the note is missing: these steps are a draft until they are confirmed.</source>
        <translation>La figure du calendrier manque dans la note : ces étapes sont un projet tant qu’elles ne sont pas confirmées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/making.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a call {code}. Nothing was made; choose another code.</source>
        <translation>Il y a déjà un appel {code}. Rien n’a été créé ; choisissez un autre code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is already a programme {code}. Nothing was made; choose another code.</source>
        <translation>Il y a déjà un programme {code}. Rien n’a été créé ; choisissez un autre code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>There is no call {call}. Nothing was changed; choose one of the list of calls.</source>
        <translation>Il n’y a pas d’appel {call}. Rien n’a été modifié ; choisissez-en un dans la liste des appels.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <source>This call is archived. Take it out of the archive to change it.</source>
        <translation>Cet appel est archivé. Sortez-le des archives pour le modifier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/record.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Two offices made version {version} of the rules of {call}; make a new version that settles it.</source>
        <translation>Deux bureaux ont créé la version {version} des règles de {call} ; créez une nouvelle version qui tranche.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Type another value; a new version with a reason makes it count. Partnerships keep theirs.</source>
        <translation>Tapez une autre valeur ; une nouvelle version motivée la rend valable. Les partenariats gardent la leur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Version {version} des règles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Visits and sessions</source>
        <translation>Visites et sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/book.py"/>
        <source>Was: {value}</source>
        <translation>Était : {value}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/book.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>Who may take part</source>
        <translation>Qui peut participer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>alcohol and tobacco</source>
        <translation>alcool et tabac</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>and days</source>
        <translation>et jours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>associations</source>
        <translation>associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>business class</source>
        <translation>classe affaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>cash without a signed list</source>
        <translation>espèces sans liste signée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>challenges</source>
        <translation>défis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>city links</source>
        <translation>jumelages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>costs funded twice</source>
        <translation>coûts financés deux fois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a month</source>
        <translation>jours par mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>days a year</source>
        <translation>jours par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>debts and interest</source>
        <translation>dettes et intérêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>digits</source>
        <translation>décimales</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>doubtful debts</source>
        <translation>créances douteuses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>entries</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>exchange losses</source>
        <translation>pertes de change</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges</source>
        <translation>échanges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>exchanges a year</source>
        <translation>échanges par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fines</source>
        <translation>amendes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>gifts</source>
        <translation>cadeaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>guarantees</source>
        <translation>garanties</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>half days</source>
        <translation>demi-journées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>interests</source>
        <translation>intérêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>land and buildings</source>
        <translation>terrains et bâtiments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>list (a;b)</source>
        <translation>liste (a;b)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>loans</source>
        <translation>prêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>meetings a year</source>
        <translation>réunions par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>no active city link</source>
        <translation>pas de jumelage actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>other authorities</source>
        <translation>autres autorités</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairings</source>
        <translation>répartitions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>partnerships</source>
        <translation>partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>principle</source>
        <translation>principe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>priority 1</source>
        <translation>priorité 1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>private extension of a journey</source>
        <translation>prolongation privée d’un voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>provisions</source>
        <translation>provisions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>quotes</source>
        <translation>devis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>rate of the month</source>
        <translation>taux du mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>recoverable VAT</source>
        <translation>TVA récupérable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>salaries of the partner</source>
        <translation>salaires du partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>services of own staff</source>
        <translation>services du personnel propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sessions a year</source>
        <translation>sessions par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>share (0 to 1)</source>
        <translation>part (0 à 1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sheets</source>
        <translation>fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>sister association</source>
        <translation>association sœur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>spring of 2024</source>
        <translation>printemps 2024</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>steering group</source>
        <translation>comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>stories a year</source>
        <translation>récits par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>strengths</source>
        <translation>forces</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>sub-themes</source>
        <translation>sous-thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/model/codes.py"/>
        <source>the whole period</source>
        <translation>toute la période</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>units for 1 EUR</source>
        <translation>unités pour 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>visits a year</source>
        <translation>visites par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{call} admits {codes}, which no municipality has; correct the codes, or add the municipalities.</source>
        <translation>{call} admet {codes}, qu’aucune collectivité ne porte ; corrigez les codes, ou ajoutez les collectivités.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) is due on {day}.</source>
        <translation>{name} ({call}) : à faire pour le {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>{name} ({call}) was due on {day}.</source>
        <translation>{name} ({call}) devait être fait pour le {day}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, interested</source>
        <translation>{name} : {people}, intéressée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{name}: {people}, not interested</source>
        <translation>{name} : {people}, pas intéressée</translation>
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
            <numerusform>{n} règle a une autre valeur. Elle compte dès qu’une nouvelle version est créée.</numerusform>
            <numerusform>{n} règles ont une autre valeur. Elles comptent dès qu’une nouvelle version est créée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/calls/page/steps.py"/>
        <source>{n} steps moved</source>
        <translation>
            <numerusform>{n} étape déplacée</numerusform>
            <numerusform>{n} étapes déplacées</numerusform>
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
        <translation>« {name} » n’est pas encore dans la liste : il devient un nouveau thème, avec ces objectifs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{name}” is still empty; the call cannot be opened before it is filled in.</source>
        <translation>« {name} » est encore vide ; l’appel ne peut pas être ouvert avant que ce soit rempli.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name days of every year, which the rule “{code}” needs. Nothing was stored; type month and day as 04-07, a period as 04-07/04-13, several with ; between them.</source>
        <translation>« {value} » ne désigne pas des jours de chaque année, or la règle « {code} » en demande. Rien n’a été enregistré ; tapez le mois et le jour comme 04-07, une période comme 04-07/04-13, plusieurs séparés par ;.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” does not name lines of the budget, which the rule “{code}” needs. Nothing was stored; type A1, several with ; between them where it is a list.</source>
        <translation>« {value} » ne désigne pas de lignes du budget, or la règle « {code} » en demande. Rien n’a été enregistré ; tapez A1, plusieurs séparées par ; si c’est une liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” has more than {digits} decimals, which the rule “{code}” takes at most ({unit}). Nothing was stored; round it.</source>
        <translation>« {value} » a plus de {digits} décimales, le maximum que la règle « {code} » admet ({unit}). Rien n’a été enregistré ; arrondissez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is neither yes nor no, but the rule “{code}” needs one of them. Nothing was stored.</source>
        <translation>« {value} » n’est ni oui ni non, mais la règle « {code} » demande l’un des deux. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a day, but the rule “{code}” needs one. Nothing was stored; type it as 2024-04-07.</source>
        <translation>« {value} » n’est pas un jour, or la règle « {code} » en demande un. Rien n’a été enregistré ; tapez-le comme 2024-04-07.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a number, but the rule “{code}” needs one ({unit}). Nothing was stored; type a number.</source>
        <translation>« {value} » n’est pas un nombre, mais la règle « {code} » en demande un ({unit}). Rien n’a été enregistré ; tapez un nombre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a time zone, but the rule “{code}” needs one. Nothing was stored; type it as Europe/Brussels or Africa/Kigali.</source>
        <translation>« {value} » n’est pas un fuseau horaire, or la règle « {code} » en demande un. Rien n’a été enregistré ; tapez-le comme Europe/Brussels ou Africa/Kigali.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not a whole number, but the rule “{code}” needs one ({unit}). Nothing was stored; type it without decimals.</source>
        <translation>« {value} » n’est pas un nombre entier, or la règle « {code} » en demande un ({unit}). Rien n’a été enregistré ; tapez-le sans décimales.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” is not what the rule “{code}” takes: {choices}. Nothing was stored; choose from these, several with ; between them where it is a list.</source>
        <translation>« {value} » n’est pas ce que la règle « {code} » admet : {choices}. Rien n’a été enregistré ; choisissez parmi ces valeurs, plusieurs séparées par ; si c’est une liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/calls/fields.py"/>
        <source>“{value}” lies outside {least} to {most} ({unit}), which the rule “{code}” takes. Nothing was stored; type a number within.</source>
        <translation>« {value} » sort de l’intervalle de {least} à {most} ({unit}) que la règle « {code} » admet. Rien n’a été enregistré ; tapez un nombre compris dans cet intervalle.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Endommagés et supprimés, car ils ne pouvaient pas être verrouillés : {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>New PIN: </source>
        <translation>Nouveau code PIN : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/pins.py"/>
        <source>PIN of {file}: </source>
        <translation>Code PIN de {file} : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>Password of the visit package: </source>
        <translation>Mot de passe du paquet de visite : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Recovery key: </source>
        <translation>Clé de récupération : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>SDG partnerships of municipalities: the window without arguments, or one command.</source>
        <translation>Partenariats ODD de communes : la fenêtre sans arguments, ou une commande.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Certaines copies de sécurité sont encore lisibles. La base de données est verrouillée ; le reste suivra au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>Still missing: {names}.</source>
        <translation>Il manque encore : {names}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>The command cannot be read as it stands ({text}).</source>
        <translation>La commande ne se lit pas telle qu’elle est écrite ({text}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The keys of this desk are back.</source>
        <translation>Les clés de ce poste sont de retour.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>The same PIN once more: </source>
        <translation>Le même code PIN encore une fois : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/visits.py"/>
        <source>The same password once more: </source>
        <translation>Le même mot de passe encore une fois : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>Il n’y a plus de code PIN. La base de données et ses copies de sécurité sont lisibles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>There is no command “{text}”.</source>
        <translation>Il n’y a pas de commande « {text} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>This is not understood here: {text}.</source>
        <translation>Ceci n’est pas compris ici : {text}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>VVSG, RALGA or ANCB</source>
        <translation>VVSG, RALGA ou ANCB</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>Write the recovery sheet now, with “office recovery”, and let two people keep it on paper: without it a PIN that everybody forgot cannot be brought back.</source>
        <translation>Écrivez maintenant la feuille de récupération avec « office recovery », et que deux personnes la gardent sur papier : sans elle, un code PIN que tout le monde a oublié ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>Vous n’avez plus de code PIN. D’autres en ont un : la base de données reste verrouillée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a municipality that stands twice in the register</source>
        <translation>une commune qui figure deux fois au registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a new PIN with the recovery key (SDGP_RECOVERY_KEY, or asked for)</source>
        <translation>un nouveau code PIN avec la clé de récupération (SDGP_RECOVERY_KEY, ou demandée)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>a paper by its number (D00, D02, D06, D12 …)</source>
        <translation>un document par son numéro (D00, D02, D06, D12 …)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>act</source>
        <translation>acte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>advances</source>
        <translation>avances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>all fields that can be set back</source>
        <translation>tous les champs qui peuvent retrouver leur valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>also for desks whose six words nobody here has compared</source>
        <translation>aussi pour les postes dont personne ici n’a comparé les six mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>alternatives</source>
        <translation>autres possibilités</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer an open question</source>
        <translation>répondre à une question ouverte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer many open questions with the values of one office</source>
        <translation>répondre à beaucoup de questions ouvertes avec les valeurs d’un bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>answer with one JSON object and nothing else</source>
        <translation>répondre par un objet JSON et rien d’autre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>answered questions</source>
        <translation>questions résolues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>arrived</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>at</source>
        <translation>quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>at most so many: 30 unless given</source>
        <translation>au plus ce nombre : 30 par défaut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>available</source>
        <translation>disponible</translation>
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
        <translation>budget après virements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>budget of year 2 opened</source>
        <translation>budget de l’année 2 ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by line</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side</source>
        <translation>par côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and line</source>
        <translation>par côté et ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side and year</source>
        <translation>par côté et année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by side, line and year</source>
        <translation>par côté, ligne et année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by status</source>
        <translation>par statut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>by year</source>
        <translation>par année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>change one field</source>
        <translation>modifier un champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>check the dossiers of running calls again by the rules of today</source>
        <translation>contrôler à nouveau les dossiers des appels en cours selon les règles d’aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>code of the call, e.g. RW-2023</source>
        <translation>code de l’appel, p. ex. RW-2023</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create a database of fictional data</source>
        <translation>créer une base de données fictives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>create the database of an office</source>
        <translation>créer la base de données d’un bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desk</source>
        <translation>poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>desks</source>
        <translation>postes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>digest</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>do again what was undone last</source>
        <translation>refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>dossiers</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>eligibility and completeness</source>
        <translation>éligibilité et complétude</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>entries</source>
        <translation>écritures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>entries and statement of a partnership</source>
        <translation>écritures et état d’un partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erase for good; there is no way back</source>
        <translation>effacer définitivement ; il n’y a pas de retour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>erasing somebody's personal data, in all offices</source>
        <translation>effacer les données personnelles de quelqu’un, dans tous les bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>excluded</source>
        <translation>exclus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>field by field, with old and new value</source>
        <translation>champ par champ, avec l’ancienne et la nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>fit</source>
        <translation>adéquation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>flags</source>
        <translation>signalements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>from 1 to 99</source>
        <translation>de 1 à 99</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>full check: database, journal, ledger sums, attachments</source>
        <translation>contrôle complet : base de données, journal, sommes du grand livre, pièces jointes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>get to know another office by its card</source>
        <translation>faire la connaissance d’un autre bureau par sa carte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give a PIN, or another one (SDGP_NEW_PIN, or asked for)</source>
        <translation>donner un code PIN, ou un autre (SDGP_NEW_PIN, ou demandé)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give fields of an import their earlier value again</source>
        <translation>rendre à des champs d’une importation leur valeur antérieure</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this computer another number, before anything was entered</source>
        <translation>donner un autre numéro à cet ordinateur, avant toute saisie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>give this desk the keys of its recovery sheet again</source>
        <translation>rendre à ce poste les clés de sa feuille de récupération</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>go back to a safety copy</source>
        <translation>revenir à une copie de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ground</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>imports</source>
        <translation>importations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/wording.py"/>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>its code, its name, or its id</source>
        <translation>son code, son nom ou son identifiant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>justified by the partner association</source>
        <translation>justifiées par l’association partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>justified of {advances} on {day} (%)</source>
        <translation>justifié de {advances} au {day} (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>keep the value with this number</source>
        <translation>garder la valeur de ce numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>known</source>
        <translation>connus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the answers; that of the window unless given</source>
        <translation>langue des réponses ; sinon celle de la fenêtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>language of the paper</source>
        <translation>langue du document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last received</source>
        <translation>dernière réception</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>last sent</source>
        <translation>dernier envoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>leave documents and scans out</source>
        <translation>laisser de côté documents et scans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/money.py"/>
        <source>left of {amount}</source>
        <translation>reste de {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>let a desk take part no longer, for all offices</source>
        <translation>faire qu’un poste ne participe plus, pour tous les bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>listed fields</source>
        <translation>champs listés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>lowest balance of advances</source>
        <translation>solde d’avances le plus bas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>made</source>
        <translation>établi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>make the proposed pairs partnerships</source>
        <translation>faire des paires proposées des partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>means</source>
        <translation>moyennes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>n</source>
        <translation>n°</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name north</source>
        <translation>nom nord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>name south</source>
        <translation>nom sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>name what you did last, and take it back</source>
        <translation>nommer votre dernière action et l’annuler</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>number of the import in the list, or name of its packet</source>
        <translation>numéro de l’importation dans la liste, ou nom de son paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>numbers of fields, from “imports show”</source>
        <translation>numéros des champs, donnés par « imports show »</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only lines with these words</source>
        <translation>de la liste, seulement les lignes qui contiennent ces mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>of the list only what is new, changed, in conflict or removed</source>
        <translation>de la liste, seulement ce qui est nouveau, modifié, en conflit ou retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>offices</source>
        <translation>bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys</source>
        <translation>bureaux (RALGA), postes (RALGA-R2) ou, lorsque deux portent le même nom, leur clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>old value</source>
        <translation>ancienne valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>on a stick: all from the beginning, not only what they have not confirmed</source>
        <translation>sur une clé : tout depuis le début, pas seulement ce qu’ils n’ont pas confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>one hash of the content</source>
        <translation>une empreinte du contenu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>only added to</source>
        <translation>complété seulement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only name it</source>
        <translation>la nommer seulement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only to or from this office or desk</source>
        <translation>seulement vers ou de ce bureau ou poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what belongs to one place: intake, partnerships, budget …</source>
        <translation>seulement ce qui appartient à une rubrique : intake, partnerships, budget …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what left, or only what came in</source>
        <translation>seulement ce qui est parti, ou seulement ce qui est arrivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>only what nobody has confirmed yet</source>
        <translation>seulement ce que personne n’a encore confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open an empty dossier</source>
        <translation>ouvrir un dossier vide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>open questions after imports</source>
        <translation>questions ouvertes après des importations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packet</source>
        <translation>paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>packets</source>
        <translation>paquets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>paid</source>
        <translation>payées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>partnerships</source>
        <translation>partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>perhaps the same</source>
        <translation>peut-être la même</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>personal data</source>
        <translation>données personnelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>put into the bin</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>put two together that are one</source>
        <translation>réunir deux fiches qui n’en font qu’une</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>ranking</source>
        <translation>classement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>read a record or one field</source>
        <translation>lire une fiche ou un champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipt</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>receipts</source>
        <translation>accusés de réception</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>records by their words, the same ones as in the window</source>
        <translation>des fiches par leurs mots, les mêmes que dans la fenêtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>refunded</source>
        <translation>remboursées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rejected, not counted (EUR)</source>
        <translation>rejeté, non compté (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>removed</source>
        <translation>retirés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>say this and do nothing</source>
        <translation>dire ceci et ne rien faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>several files of at most so many megabytes</source>
        <translation>plusieurs fichiers d’au plus autant de mégaoctets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>sheets</source>
        <translation>fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>short name of the visit, e.g. BJ-2025-V2</source>
        <translation>nom court de la visite, p. ex. BJ-2025-V2</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>six words</source>
        <translation>six mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>spent (%)</source>
        <translation>exécution (%)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>status of the partnership</source>
        <translation>statut du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>subjects</source>
        <translation>sujets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a package in</source>
        <translation>importer un paquet de visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take a packet in</source>
        <translation>importer un paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take an import back whole</source>
        <translation>annuler une importation entière</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take filled forms in</source>
        <translation>reprendre des formulaires remplis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take ledger entries in</source>
        <translation>reprendre des écritures du grand livre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>take score sheets in that were typed elsewhere</source>
        <translation>reprendre des fiches de cotation encodées ailleurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>taken in</source>
        <translation>repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the PIN of the person who works here</source>
        <translation>le code PIN de la personne qui travaille ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the best complete pairing, its parts, the next best ones</source>
        <translation>la meilleure répartition complète, ses parties, les suivantes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the desk (RALGA-R2), or the beginning of its key</source>
        <translation>le poste (RALGA-R2), ou le début de sa clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the exchange folder of this computer</source>
        <translation>le dossier d’échange de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the fit of two dossiers, part by part</source>
        <translation>l’adéquation de deux dossiers, partie par partie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the imports with their numbers, the oldest first</source>
        <translation>les importations avec leur numéro, la plus ancienne en premier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the office's own database unless given</source>
        <translation>sinon la base de données du bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here</source>
        <translation>les bureaux connus ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the offices known here, their cards, and what went between them</source>
        <translation>les bureaux connus ici, leurs cartes et ce qui a circulé entre eux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the one that stays</source>
        <translation>celle qui reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the packets that were taken in, and taking them back</source>
        <translation>les paquets importés, et comment revenir en arrière</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the ranking by the grid's rules</source>
        <translation>le classement selon les règles de la grille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the sums of a partnership</source>
        <translation>les sommes d’un partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the transfer register: what left and what came in</source>
        <translation>le registre des transferts : ce qui est parti et ce qui est arrivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the travel data of a visit, in a package with a password of its own</source>
        <translation>les données de voyage d’une visite, dans un paquet avec son propre mot de passe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>the whole name in the register, or the id</source>
        <translation>le nom complet au registre, ou l’identifiant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>these questions: all open ones unless given</source>
        <translation>ces questions : toutes celles qui sont ouvertes par défaut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>tied</source>
        <translation>ex aequo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>to be said, since nothing brings the data back</source>
        <translation>à dire, car rien ne ramène les données</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>transfers</source>
        <translation>virements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>usage:</source>
        <translation>usage :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>use this folder from now on</source>
        <translation>utiliser ce dossier désormais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>vouched for</source>
        <translation>sur la foi de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>way</source>
        <translation>sens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a package would hold, without making it</source>
        <translation>ce qu’un paquet de visite contiendrait, sans le faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what a packet would hold and how large it would be, without writing it</source>
        <translation>ce qu’un paquet contiendrait et quelle taille il aurait, sans l’écrire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what an import would do, without doing it</source>
        <translation>ce qu’une importation ferait, sans la faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what arrived of the packets that left, desk by desk</source>
        <translation>ce qui est arrivé des paquets partis, poste par poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what goes</source>
        <translation>ce qui disparaît</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what lies there for this desk, and what cannot be used</source>
        <translation>ce qui s’y trouve pour ce poste, et ce qui est inutilisable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what taking a package in would do, without doing it</source>
        <translation>ce que l’importation d’un paquet de visite ferait, sans la faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>what the law keeps</source>
        <translation>ce que la loi fait garder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>what would go and what the law keeps, without erasing</source>
        <translation>ce qui disparaîtrait et ce que la loi fait garder, sans effacer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>when they arrived ("2023-11-20 10:00", Brussels time): it decides whether they are late</source>
        <translation>quand ils sont arrivés ("2023-11-20 10:00", heure de Bruxelles) : cela décide s’ils sont en retard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which computer of the office: 1 unless given</source>
        <translation>quel ordinateur du bureau : sinon 1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which fields an import changed, with their numbers</source>
        <translation>les champs qu’une importation a modifiés, avec leur numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>which ones are perhaps the same</source>
        <translation>lesquelles sont peut-être la même</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who changed what</source>
        <translation>qui a modifié quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who was erased, and which offices have confirmed it</source>
        <translation>qui a été effacé, et quels bureaux l’ont confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>who works here</source>
        <translation>qui travaille ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>whose values: an office (RALGA), a desk (RALGA-R2) or the beginning of its key</source>
        <translation>les valeurs de qui : un bureau (RALGA), un poste (RALGA-R2) ou le début de sa clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>why: all offices will read it</source>
        <translation>pourquoi : tous les bureaux le liront</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>windows, visits and sessions as an ICS file</source>
        <translation>fenêtres, visites et séances dans un fichier ICS</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>without a partner</source>
        <translation>sans partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>work without a PIN; without the last one everything lies open</source>
        <translation>travailler sans code PIN ; sans le dernier, tout est lisible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a blank application form (.xlsx or .pdf)</source>
        <translation>écrire un formulaire vierge (.xlsx ou .pdf)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a packet for other offices</source>
        <translation>écrire un paquet pour d’autres bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write a safety copy</source>
        <translation>écrire une copie de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write one packet there for all desks that take part</source>
        <translation>y écrire un paquet pour tous les postes qui participent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the package of a visit for one office</source>
        <translation>écrire le paquet d’une visite pour un bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the public card of this office</source>
        <translation>écrire la carte publique de ce bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/parser.py"/>
        <source>write the recovery sheet: the keys of the database and of this desk</source>
        <translation>écrire la feuille de récupération : les clés de la base de données et de ce poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} can mean several things: {choices}.</source>
        <translation>{name} peut vouloir dire plusieurs choses : {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} cannot be “{text}”; choose one of: {choices}.</source>
        <translation>{name} ne peut pas être « {text} » ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a value after it.</source>
        <translation>{name} demande une valeur à sa suite.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number from {low} to {high}, not “{text}”.</source>
        <translation>{name} demande un nombre entier de {low} à {high}, pas « {text} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} needs a whole number, not “{text}”.</source>
        <translation>{name} demande un nombre entier, pas « {text} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{name} takes no value, and so not “{text}”.</source>
        <translation>{name} ne prend pas de valeur, donc pas « {text} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/names.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>{n} files of safety copies made without a PIN are locked with it now.</source>
        <translation>
            <numerusform>Un fichier de copies de sécurité fait sans code PIN est maintenant verrouillé avec lui.</numerusform>
            <numerusform>{n} fichiers de copies de sécurité faits sans code PIN sont maintenant verrouillés avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/usage.py"/>
        <source>{problem} Nothing was done; “{command} --help” shows what is possible.</source>
        <translation>{problem} Rien n’a été fait ; « {command} --help » montre ce qui est possible.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It opens with”, from the recovery sheet: </source>
        <translation>« Il ouvre avec », sur la feuille de récupération : </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/commands/locks.py"/>
        <source>“It signs with”, from the recovery sheet: </source>
        <translation>« Il signe avec », sur la feuille de récupération : </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(came with the packet)</source>
        <translation>(venu avec le paquet)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(removed since)</source>
        <translation>(retiré depuis)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(the whole record)</source>
        <translation>(toute la fiche)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>(was not there)</source>
        <translation>(n’existait pas)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>1  Key of the database</source>
        <translation>1  Clé de la base</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>2  Keys of this desk</source>
        <translation>2  Clés de ce poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A computer named {code} is known already; its words are: {words}. Two computers of one office need two numbers. Is this the same computer with new keys, stop the old one; is it a second one, it needs another number before it is used.</source>
        <translation>Un ordinateur du nom de {code} est déjà connu ; ses mots sont : {words}. Deux ordinateurs d’un même bureau ont besoin de deux numéros. Si c’est le même ordinateur avec de nouvelles clés, arrêtez l’ancien ; si c’en est un deuxième, il lui faut un autre numéro avant qu’on y travaille.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A mail program has altered {file} on its way. Nothing was changed; ask for it again as an attachment, on a stick or in a shared folder.</source>
        <translation>Un programme de courrier a altéré {file} en chemin. Rien n’a été modifié ; redemandez-le en pièce jointe, sur une clé ou dans un dossier partagé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password has at least {least} signs. No package was made; type a longer one.</source>
        <translation>Un mot de passe a au moins {least} signes. Aucun paquet n’a été fait ; tapez-en un plus long.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>A password is needed. Nothing was made or changed; put it into {name}, or call the command in a terminal.</source>
        <translation>Il faut un mot de passe. Rien n’a été fait ni modifié ; mettez-le dans {name}, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>A stick, or a folder that OneDrive, Dropbox or a server shares: packets are written there and found there with one click.</source>
        <translation>Une clé USB, ou un dossier partagé par OneDrive, Dropbox ou un serveur : les paquets y sont écrits et trouvés en un clic.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>After this packet both offices should hold the same, and they do not ({audience}). Nothing was changed, both databases are kept; send both to support.</source>
        <translation>Après ce paquet les deux bureaux devraient avoir la même chose, et ce n’est pas le cas ({audience}). Rien n’a été modifié, les deux bases sont gardées ; envoyez les deux à l’assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks have everything. Nothing was written.</source>
        <translation>Tous les postes ont tout. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All desks of {code} that are known here take part no longer. No packet was made; choose another office, or take the card of its new desk in.</source>
        <translation>Tous les postes de {code} connus ici ne participent plus. Aucun paquet n’a été fait ; choisissez un autre bureau, ou importez d’abord la carte de son nouveau poste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>All offices will read why a desk takes part no longer. Nothing was changed; say why with --reason.</source>
        <translation>Tous les bureaux liront pourquoi un poste ne participe plus. Rien n’a été modifié ; donnez la raison avec --reason.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>All values of {desk}</source>
        <translation>Toutes les valeurs de {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Also for {desks}, whose six words nobody here has compared</source>
        <translation>Aussi pour {desks}, dont personne ici n’a comparé les six mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}. Nothing was entered here yet: give this computer number {number} in Settings, under Association and papers.</source>
        <translation>Un autre ordinateur de {office} attribue aussi des numéros qui commencent par {series}. Rien n’a encore été encodé ici : donnez à cet ordinateur le numéro {number} dans Paramètres, sous Association et documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} also gives out numbers that begin with {series}: new numbers will be used twice. On the computer that has less, send everything to the other one, make a new office there as computer {number}, take a packet of the other one in, and stop the old computer in Exchange.</source>
        <translation>Un autre ordinateur de {office} attribue aussi des numéros qui commencent par {series} : de nouveaux numéros seront utilisés deux fois. Sur l’ordinateur qui contient le moins, envoyez tout à l’autre, créez-y un nouveau bureau comme ordinateur {number}, importez-y un paquet de l’autre, et arrêtez l’ancien ordinateur dans Échange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Another computer of {office} has number {number}. Nothing was changed; choose another number.</source>
        <translation>Un autre ordinateur de {office} a le numéro {number}. Rien n’a été modifié ; choisissez un autre numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answer {n} questions</source>
        <translation>
            <numerusform>Répondre à {n} question</numerusform>
            <numerusform>Répondre à {n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Answered {n} questions.</source>
        <translation>
            <numerusform>{n} question a reçu sa réponse.</numerusform>
            <numerusform>{n} questions ont reçu leur réponse.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Are these the six words?</source>
        <translation>Sont-ce les six mots ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Attached files, with their content</source>
        <translation>Fichiers joints, avec leur contenu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Both offices typed something different: {n} questions will be open.</source>
        <translation>
            <numerusform>Les deux bureaux ont encodé des valeurs différentes : {n} question restera ouverte.</numerusform>
            <numerusform>Les deux bureaux ont encodé des valeurs différentes : {n} questions resteront ouvertes.</numerusform>
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
        <translation>Par courrier : seulement ce qu’ils n’ont pas confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed records</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Check them by the rules of today</source>
        <translation>Les vérifier selon les règles d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Checked again: {n} dossiers changed state.</source>
        <translation>
            <numerusform>Vérifié à nouveau : {n} dossier a changé d’état.</numerusform>
            <numerusform>Vérifié à nouveau : {n} dossiers ont changé d’état.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a file that ends in .sdgp, or drop it on this window. You first see what it would change.</source>
        <translation>Choisissez un fichier qui se termine par .sdgp, ou déposez-le sur cette fenêtre. Vous voyez d’abord ce qu’il changerait.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose a packet</source>
        <translation>Choisir un paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose at least one desk.</source>
        <translation>Choisissez au moins un poste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose for many</source>
        <translation>Choisir pour plusieurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose ours</source>
        <translation>Choisir la nôtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose the value of {desk}</source>
        <translation>Choisir la valeur de {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Choose theirs</source>
        <translation>Choisir la leur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values</source>
        <translation>Choix entre deux valeurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Chose between two values, {count} times</source>
        <translation>Choix entre deux valeurs, {count} fois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Chosen. The other values stay in the history.</source>
        <translation>Choisi. Les autres valeurs restent dans l’historique.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Class of personal data: {classes}. It is noted in the list “Sent and taken in”.</source>
        <translation>Classe de données personnelles : {classes}. C’est noté dans la liste « Envoyé et importé ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Closing the package</source>
        <translation>Fermeture du paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Contacts of forms</source>
        <translation>Personnes de contact des formulaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Counting what the packet would hold</source>
        <translation>Comptage du contenu du paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Desks known here</source>
        <translation>Postes connus ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Dossiers came with a state that older rules gave them.</source>
        <translation>Des dossiers sont arrivés avec un état donné par d’anciennes règles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Each office sends its card to the others once. Save yours and mail it; take theirs in here, and compare six words by telephone.</source>
        <translation>Chaque bureau envoie une fois sa carte aux autres. Enregistrez la vôtre et envoyez-la ; importez la leur ici, et comparez six mots par téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Entries of this kind are never changed. Open the record, and correct it by a reversal.</source>
        <translation>Les écritures de ce genre ne changent jamais. Ouvrez la fiche et corrigez par une extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Erased personal data for good</source>
        <translation>Données personnelles effacées définitivement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Every packet that leaves or comes in is written down here: when, for whom, what kind of personal data.</source>
        <translation>Chaque paquet qui part ou arrive est noté ici : quand, pour qui, quelles données personnelles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Everything in this packet is here already. Taking it in again does no harm; it keeps the receipts.</source>
        <translation>Tout ce paquet est déjà ici. Le reprendre ne fait aucun mal ; les accusés de réception sont gardés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Fields: {fields}</source>
        <translation>Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For a desk that left, or whose computer was lost. What it sends from now on counts nowhere, in no office, and this cannot be undone.</source>
        <translation>Pour un poste parti, ou dont l’ordinateur est perdu. Ce qu’il envoie désormais ne compte nulle part, dans aucun bureau, et cela ne s’annule pas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For the chosen lines, or for all lines of the list when fewer than two are chosen.</source>
        <translation>Pour les lignes choisies, ou pour toutes les lignes de la liste si moins de deux sont choisies.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Gathering what the packet changed</source>
        <translation>Recherche de ce que le paquet a modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Here now</source>
        <translation>Ici actuellement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>History of the field</source>
        <translation>Historique du champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>How it travels</source>
        <translation>Comment il voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>If one word differs, cancel: the card is not theirs, and nobody should use it.</source>
        <translation>Si un mot diffère, annulez : la carte n’est pas la leur, et personne ne doit l’utiliser.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Import {number} is undone already. Nothing was changed; take its packet in again to have it back.</source>
        <translation>L’importation {number} est déjà annulée. Rien n’a été modifié ; importez son paquet à nouveau pour la retrouver.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In files of at most {size} MB each</source>
        <translation>En fichiers de {size} Mo au plus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>In the packet</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Is removed</source>
        <translation>Est retiré</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It answers {n} open questions.</source>
        <translation>
            <numerusform>Il répond à {n} question ouverte.</numerusform>
            <numerusform>Il répond à {n} questions ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It has everything</source>
        <translation>Il a tout</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>It is closed with a password that the sender tells you by telephone.</source>
        <translation>Il est fermé par un mot de passe que l’expéditeur vous donne par téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It opens with</source>
        <translation>Il ouvre avec</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>It says it was made in the future: the clock of {desk} seems wrong, or the one of this computer. Nothing depends on it.</source>
        <translation>Il dit avoir été fait dans le futur : l’horloge de {desk} semble fausse, ou celle de cet ordinateur. Rien n’en dépend.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>It signs with</source>
        <translation>Il signe avec</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It speaks of: {audiences}</source>
        <translation>Il parle de : {audiences}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>It told so, or a packet that came through another office shows it.</source>
        <translation>Il l’a dit, ou un paquet passé par un autre bureau le montre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Its six words</source>
        <translation>Ses six mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Key of the desk</source>
        <translation>Clé du poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Known by {desk} only: compare the six words by telephone</source>
        <translation>Connu seulement par {desk} : comparez les six mots par téléphone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Last changes that count</source>
        <translation>Dernières modifications qui comptent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last received: {moment}</source>
        <translation>Dernière réception : {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Last sent: {moment}</source>
        <translation>Dernier envoi : {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking at {file}</source>
        <translation>Examen de {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>On regarde dans le dossier d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Looking into the folder …</source>
        <translation>On regarde dans le dossier …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet for …</source>
        <translation>Faire un paquet pour …</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Make a packet…</source>
        <translation>Faire un paquet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Matching</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Members of internal steering groups in forms</source>
        <translation>Membres de comités de pilotage internes dans les formulaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Municipalities and people</source>
        <translation>Communes et personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Names in delegations of visits</source>
        <translation>Noms dans les délégations des visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Neither is right: type the value that is.</source>
        <translation>Aucune n’est juste : tapez la bonne valeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>New here: {new}. Changed: {changed}. Nothing is stored yet.</source>
        <translation>Nouvelles ici : {new}. Modifiées : {changed}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>New records</source>
        <translation>Fiches nouvelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No desk of {code} is known here. No packet was made; take the card of that office in first.</source>
        <translation>Aucun poste de {code} n’est connu ici. Aucun paquet n’a été fait ; importez d’abord la carte de ce bureau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No exchange folder was chosen on this computer. Nothing was written; choose one with “folder choose”.</source>
        <translation>Aucun dossier d’échange n’a été choisi sur cet ordinateur. Rien n’a été écrit ; choisissez-en un avec « folder choose ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No field here gets another value.</source>
        <translation>Aucun champ ne reçoit ici une autre valeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No import has the number {number}. Nothing was changed; “imports list” shows them with their numbers.</source>
        <translation>Aucune importation ne porte le numéro {number}. Rien n’a été modifié ; « imports list » les montre avec leur numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No new packet lies there for this desk.</source>
        <translation>Aucun nouveau paquet n’y attend pour ce poste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>No open question has a value of {code}. Nothing was changed; “conflicts” shows who gave which.</source>
        <translation>Aucune question ouverte n’a de valeur de {code}. Rien n’a été modifié ; « conflicts » montre qui a donné laquelle.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No open questions</source>
        <translation>Pas de questions ouvertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No other office is known yet</source>
        <translation>Aucun autre bureau n’est encore connu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet for this desk holds these changes yet. At the bottom of the window a change that several desks lack counts once.</source>
        <translation>Aucun paquet pour ce poste ne contient encore ces modifications. Au bas de la fenêtre, une modification qui manque à plusieurs postes ne compte qu’une fois.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No packet yet</source>
        <translation>Pas encore de paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No personal data in it.</source>
        <translation>Pas de données personnelles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>No rule finds anything new.</source>
        <translation>Aucune règle ne constate rien de nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Nobody else takes part here yet, or only desks whose six words nobody has compared. Nothing was written; take the card of an office in, or say --strangers.</source>
        <translation>Personne d’autre ne participe encore ici, ou seulement des postes dont personne n’a comparé les six mots. Rien n’a été écrit ; importez la carte d’un bureau, ou dites --strangers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Not counted: you stopped it. Change a choice to count again.</source>
        <translation>Pas compté : vous l’avez arrêté. Modifiez un choix pour compter à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Notes and documents</source>
        <translation>Notes et documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing leaves this computer by itself: you get a file to mail, to put on a stick or in a shared folder.</source>
        <translation>Rien ne quitte cet ordinateur de soi-même : vous obtenez un fichier à envoyer par courrier, à mettre sur une clé ou dans un dossier partagé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Nothing sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Numbers of this computer begin with {series} already, and others may know them. Nothing was changed; the number of a computer stays once something was entered or sent.</source>
        <translation>Les numéros de cet ordinateur commencent déjà par {series}, et d’autres les connaissent peut-être. Rien n’a été modifié ; le numéro d’un ordinateur reste dès que quelque chose a été encodé ou envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Office cards</source>
        <translation>Cartes de bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>On a stick: everything from the beginning</source>
        <translation>Sur une clé : tout depuis le début</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>One file with everything that other offices may read and have not confirmed yet. It is closed: only they can open it.</source>
        <translation>Un fichier avec tout ce que d’autres bureaux peuvent lire et n’ont pas encore confirmé. Il est fermé : eux seuls peuvent l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>One office removed this record while another one changed it. It stays until somebody decides.</source>
        <translation>Un bureau a retiré cette fiche pendant qu’un autre la modifiait. Elle reste jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Only this visit goes into the file, closed with a password of its own. Tell the password by telephone, never in the same mail.</source>
        <translation>Seule cette visite entre dans le fichier, fermé par son propre mot de passe. Donnez le mot de passe par téléphone, jamais dans le même courriel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open questions ({count})</source>
        <translation>Questions ouvertes ({count})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Our own words, to be read to them</source>
        <translation>Nos propres mots, à leur lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packet of {desk}</source>
        <translation>Paquet de {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Parts of the exchange</source>
        <translation>Parties de l’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Payments to this person</source>
        <translation>Paiements à cette personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>People of partnerships</source>
        <translation>Personnes des partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Personal data in it: {classes}</source>
        <translation>Données personnelles : {classes}</translation>
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
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Record in the register of people</source>
        <translation>Fiche dans le registre des personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>Removed or changed?</source>
        <translation>Retiré ou modifié ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Removed records</source>
        <translation>Fiches retirées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save our card…</source>
        <translation>Enregistrer notre carte…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Save the packet…</source>
        <translation>Enregistrer le paquet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Save the visit package</source>
        <translation>Enregistrer le paquet de visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file} ({size}). Now send it to {desks}.</source>
        <translation>{file} enregistré ({size}). Envoyez-le maintenant à {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {file}. Send it to the other offices, then compare the six words by telephone.</source>
        <translation>{file} enregistré. Envoyez-le aux autres bureaux, puis comparez les six mots par téléphone.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Saved {n} files ({size}), the first is {file}. Now send all of them to {desks}.</source>
        <translation>
            <numerusform>{n} fichier enregistré ({size}), {file}. Envoyez-le maintenant à {desks}.</numerusform>
            <numerusform>{n} fichiers enregistrés ({size}), le premier est {file}. Envoyez-les tous maintenant à {desks}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Say which fields get their earlier value: the numbers from “imports show”, or --all. Nothing was changed.</source>
        <translation>Dites quels champs retrouvent leur valeur antérieure : les numéros de « imports show », ou --all. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Say why: all offices will read it.</source>
        <translation>Dites pourquoi : tous les bureaux le liront.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent and taken in</source>
        <translation>Envoyé et importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Sent or taken in</source>
        <translation>Envoyé ou importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {count} fields of a packet</source>
        <translation>{count} champs d’un paquet remis comme avant</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Set back {n} fields</source>
        <translation>
            <numerusform>Remettre {n} champ</numerusform>
            <numerusform>Remettre {n} champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Set back {n} fields.</source>
        <translation>
            <numerusform>{n} champ remis comme avant.</numerusform>
            <numerusform>{n} champs remis comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Six words</source>
        <translation>Six mots</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/values.py"/>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk</source>
        <translation>Arrêter ce poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop this desk…</source>
        <translation>Arrêter ce poste…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Stop {desk}</source>
        <translation>Arrêter {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {office}, {moment}: {reason}</source>
        <translation>Arrêté par {office}, {moment} : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped by {person} ({office}), {moment}: {reason}</source>
        <translation>Arrêté par {person} ({office}), {moment} : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Stopped {office}</source>
        <translation>{office} arrêté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a card in…</source>
        <translation>Importer une carte…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take a packet in</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Take the card of another office in first; then a packet can be made for it.</source>
        <translation>Importez d’abord la carte d’un autre bureau ; ensuite un paquet peut être fait pour lui.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taken in: packet of {desk}</source>
        <translation>Importé : paquet de {desk}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Taken in: {visit}, new {new}, changed {changed}</source>
        <translation>Importé : {visit}, nouvelles {new}, modifiées {changed}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Takes part no longer</source>
        <translation>Ne participe plus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Taking in {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Telephone {desk} and compare these six words before you send or take anything: {words}.</source>
        <translation>Téléphonez à {desk} et comparez ces six mots avant d’envoyer ou d’importer quoi que ce soit : {words}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The computers of an office are numbered 1 to {most}. Nothing was changed; give another number.</source>
        <translation>Les ordinateurs d’un bureau sont numérotés de 1 à {most}. Rien n’a été modifié ; donnez un autre numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The day has come on which the travel data of {visit} are erased: they travel no longer. Nothing was changed.</source>
        <translation>Le délai des données de voyage de {visit} est échu, elles sont effacées et ne circulent plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk is full where the packet goes ({folder}): {file} was not written. Your work is safe and nothing counts as sent; make room there, or choose another place.</source>
        <translation>Le disque où va le paquet est plein ({folder}) : {file} n’a pas été écrit. Votre travail est en sécurité et rien ne compte comme envoyé ; libérez-y de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The disk of this computer is full ({folder}): {file} was not taken in. Nothing was changed, your work is safe; make room there, then take the packet in again.</source>
        <translation>Le disque de cet ordinateur est plein ({folder}) : {file} n’a pas été importé. Rien n’a été modifié, votre travail est en sécurité ; libérez de la place, puis importez à nouveau le paquet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The first findings stand below, what matters most first; there are {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.</source>
        <translation>
            <numerusform>Les premiers constats figurent ci-dessous, le plus important d’abord ; il y en a encore {n}. « check » énumère ceux des formulaires, Aujourd’hui dans la fenêtre les autres, et --json les donne tous.</numerusform>
            <numerusform>Les premiers constats figurent ci-dessous, le plus important d’abord ; il y en a encore {n}. « check » énumère ceux des formulaires, Aujourd’hui dans la fenêtre les autres, et --json les donne tous.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} is not there. Nothing was written, your work is safe; put the stick back in or choose another folder.</source>
        <translation>Le dossier {folder} n’est pas là. Rien n’a été écrit, votre travail est en sécurité ; remettez la clé ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The folder {folder} lets nobody write. Nothing was written, your work is safe; unlock the stick or choose another folder.</source>
        <translation>Le dossier {folder} refuse l’écriture. Rien n’a été écrit, votre travail est en sécurité ; déverrouillez la clé ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The import is undone. The packet is kept; it can be taken in again.</source>
        <translation>L’importation est annulée. Le paquet est gardé et peut être importé à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The packet holds changes that cannot be read ({reason}). Nothing was changed; send the file to support.</source>
        <translation>Le paquet contient des modifications illisibles ({reason}). Rien n’a été modifié ; envoyez le fichier à l’assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>The password again</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The safety copy before the import failed ({reason}): {file} was not taken in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in again.</source>
        <translation>La copie de sécurité avant l’importation a échoué ({reason}) : {file} n’a pas été importé. Rien n’a été modifié, votre travail est en sécurité ; vérifiez le disque de cet ordinateur, puis importez à nouveau le paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The same entry came with different content. Both are kept in the history; check it and correct by a reversal.</source>
        <translation>La même écriture est arrivée avec un autre contenu. Les deux sont gardées dans l’historique ; vérifiez et corrigez par une extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/questions.py"/>
        <source>The same entry twice</source>
        <translation>La même écriture deux fois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>The two passwords are not the same. No package was made; type them again.</source>
        <translation>Les deux mots de passe ne sont pas identiques. Aucun paquet n’a été fait ; tapez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are no travel data for {visit}. No package was made; type them in Calendar first.</source>
        <translation>Il n’y a pas de données de voyage pour {visit}. Aucun paquet n’a été fait ; encodez-les d’abord dans Calendrier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There are {count} values to choose from. Nothing was changed; give a number from 1 to {count}, or a value of your own.</source>
        <translation>Il y a {count} valeurs au choix. Rien n’a été modifié ; donnez un nombre de 1 à {count}, ou une valeur à vous.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no field {line}: “imports show” numbers them from 1 to {count}. Nothing was changed; choose again.</source>
        <translation>Il n’y a pas de champ {line} : « imports show » les numérote de 1 à {count}. Rien n’a été modifié ; choisissez à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>There is no file {file} any more. Nothing was changed; put the stick back in, or choose the file again.</source>
        <translation>Il n’y a plus de fichier {file}. Rien n’a été modifié ; remettez la clé, ou choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>These offices have confirmed everything. A packet would only carry receipts.</source>
        <translation>Ces bureaux ont tout confirmé. Un paquet ne porterait que des accusés de réception.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>They are in a packet for this desk, and nothing shows yet that it arrived: neither a receipt nor a packet that builds on them. The next packet holds them again.</source>
        <translation>Elles sont dans un paquet pour ce poste, et rien ne montre encore qu’il est arrivé : ni accusé de réception, ni paquet qui s’appuie sur elles. Le prochain paquet les contient à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This belongs to a record that was removed.</source>
        <translation>Ceci appartient à une fiche qui a été retirée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This card belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right card.</source>
        <translation>Cette carte appartient à un autre programme, ou à une base d’exemples. Rien n’a été modifié ; exemples et vrai travail ne se mêlent jamais, demandez donc la bonne carte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This card says it is of {desk}, {name}. Telephone that office and let it read its six words to you. Nothing is stored yet.</source>
        <translation>Cette carte dit être celle de {desk}, {name}. Téléphonez à ce bureau et faites-lui lire ses six mots. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>This database has no PIN yet, so it needs no key. Print a new sheet after setting the first PIN.</source>
        <translation>Cette base n’a pas encore de code PIN et n’a donc pas besoin de clé. Imprimez une nouvelle feuille après le premier code PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This folder is not there now. Put the stick in, or wait for the network, and look again.</source>
        <translation>Ce dossier n’est pas là pour l’instant. Mettez la clé, ou attendez le réseau, et regardez encore.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is not a whole card of an office. Nothing was changed; ask for the card again.</source>
        <translation>Ce n’est pas une carte de bureau entière. Rien n’a été modifié ; redemandez la carte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This is the card of this very desk. Nothing was changed; send it to the other offices.</source>
        <translation>C’est la carte de ce poste même. Rien n’a été modifié ; envoyez-la aux autres bureaux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>This package was taken in before: nothing will change.</source>
        <translation>Ce paquet a déjà été importé : rien ne changera.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings more than a list can show: {shown} fields are listed and searched here. The figures count all.</source>
        <translation>Ce paquet apporte plus qu’une liste ne peut montrer : {shown} champs figurent et se cherchent ici. Les chiffres comptent tout.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet brings no changes that are not here already; it tells what its sender has got from here.</source>
        <translation>Ce paquet n’apporte aucune modification qui ne soit déjà ici ; il dit ce que son expéditeur a reçu d’ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet erased personal data or stopped a desk, for all offices. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>Ce paquet a effacé des données personnelles ou arrêté un poste, pour tous les bureaux. Rien n’a été annulé ; choisissez les champs un par un dans la liste de ce qu’il a modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This packet was not taken in here. Nothing was changed.</source>
        <translation>Ce paquet n’a pas été importé ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This password does not open the visit package. Nothing was changed; ask for it by telephone.</source>
        <translation>Ce mot de passe n’ouvre pas le paquet de visite. Rien n’a été modifié ; demandez-le par téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This question is not open here: it was answered already, or never asked. Nothing was changed; refresh the list.</source>
        <translation>Cette question n’est pas ouverte ici : elle a déjà une réponse, ou n’a jamais été posée. Rien n’a été modifié ; rafraîchissez la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>This record may only be added to. Nothing was changed; correct it by a reversal.</source>
        <translation>On ne peut qu’ajouter à cette fiche. Rien n’a été modifié ; corrigez par une extourne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Tick what gets its earlier value back. Each is an ordinary change that other offices will see; nothing is lost.</source>
        <translation>Cochez ce qui reprend sa valeur d’avant. Chacun est une modification ordinaire que les autres bureaux verront ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {desk}: {figures}.</source>
        <translation>Paquet de {desk} importé : {figures}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Took in a packet of {office}</source>
        <translation>Paquet de {office} importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Travel data</source>
        <translation>Données de voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Travel data of {visit}</source>
        <translation>Données de voyage de {visit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two computers of {office} give out numbers that begin with {series}: their numbers will be used twice. Tell {office}: one of them needs number {number}.</source>
        <translation>Deux ordinateurs de {office} attribuent des numéros qui commencent par {series} : leurs numéros seront utilisés deux fois. Dites-le à {office} : l’un d’eux a besoin du numéro {number}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Two offices gave “{field}” different values. Both are kept; choose one in Exchange.</source>
        <translation>Deux bureaux ont donné à « {field} » des valeurs différentes. Les deux sont gardées ; choisissez-en une dans Échange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>Two people keep this sheet on paper, in two places, and nobody photographs or mails it: whoever has it can open everything.</source>
        <translation>Deux personnes gardent cette feuille sur papier, à deux endroits, et personne ne la photographie ni ne l’envoie : qui l’a peut tout ouvrir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Use this value</source>
        <translation>Utiliser cette valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit package {file}</source>
        <translation>Paquet de visite {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Visit packages</source>
        <translation>Paquets de visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it changed…</source>
        <translation>Ce qu’il a modifié…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would change: {n} fields</source>
        <translation>
            <numerusform>Ce qu’il modifierait : {n} champ</numerusform>
            <numerusform>Ce qu’il modifierait : {n} champs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What it would hold</source>
        <translation>Ce qu’il contiendrait</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>What leaves this computer: travel data of {n} people</source>
        <translation>
            <numerusform>Ce qui quitte cet ordinateur : les données de voyage de {n} personne</numerusform>
            <numerusform>Ce qui quitte cet ordinateur : les données de voyage de {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the packet changed</source>
        <translation>Ce que le paquet a modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What the rules find now and did not before</source>
        <translation>Ce que les règles constatent maintenant et pas avant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>What {desks} do not have yet leaves this office in one packet.</source>
        <translation>Ce que {desks} n’ont pas encore quitte ce bureau en un seul paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When all PINs are forgotten: start the program, choose “Use the recovery key…” and type this. Then a new PIN is asked for. Hyphens and small letters do not matter.</source>
        <translation>Quand tous les codes PIN sont oubliés : lancez le programme, choisissez « Utiliser la clé de récupération… » et tapez ceci. Un nouveau code PIN est alors demandé. Tirets et minuscules n’ont pas d’importance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/papers.py"/>
        <source>When the file with the keys of the desk is lost or damaged: Settings, People, “Bring the keys of this desk back…”. Other offices then go on knowing this desk by the same six words.</source>
        <translation>Quand le fichier des clés du poste est perdu ou abîmé : Paramètres, Personnes et codes PIN, « Remettre les clés de ce poste… ». Les autres bureaux continuent alors à reconnaître ce poste à ses six mots.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>When two offices change the same field, both values are kept and you choose here.</source>
        <translation>Quand deux bureaux modifient le même champ, les deux valeurs sont gardées et vous choisissez ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Where to save the packet</source>
        <translation>Où enregistrer le paquet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>With documents and scans</source>
        <translation>Avec documents et scans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Words of this card</source>
        <translation>Mots de cette carte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>Work has gone on upon this packet since. Nothing was undone; choose the fields one by one in the list of what it changed.</source>
        <translation>On a continué à travailler sur ce paquet depuis. Rien n’a été annulé ; choisissez les champs un à un dans la liste de ce qu’il a modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Write into the folder</source>
        <translation>Écrire dans le dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>Write the package…</source>
        <translation>Écrire le paquet…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Writing the packet for {desks}</source>
        <translation>Écriture du paquet pour {desks}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>Wrote {file} ({size}) into the folder, for {desks}.</source>
        <translation>{file} ({size}) écrit dans le dossier, pour {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>You cancelled. Everything is as it was.</source>
        <translation>Vous avez annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>a computer that is not known here</source>
        <translation>un ordinateur qui n’est pas connu ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>correct it by a reversal</source>
        <translation>à corriger par une extourne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/folder.py"/>
        <source>file {first} of {last}</source>
        <translation>fichier {first} sur {last}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has it, as later packets show</source>
        <translation>l’a, comme le montrent des paquets ultérieurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>has its earlier value</source>
        <translation>a sa valeur d’avant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>in {count} files</source>
        <translation>en {count} fichiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>names, functions and office addresses</source>
        <translation>noms, fonctions et adresses de bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>participation lists</source>
        <translation>listes de présence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>payments to persons</source>
        <translation>paiements à des personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>personal parts of rejected dossiers</source>
        <translation>parties personnelles de dossiers refusés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>pictures and quotes</source>
        <translation>photos et citations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>private telephone numbers and addresses</source>
        <translation>numéros de téléphone et adresses privés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>scores and remarks of assessors</source>
        <translation>cotes et remarques des évaluateurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>shown in the record until somebody chooses</source>
        <translation>montrée dans la fiche jusqu’à ce que quelqu’un choisisse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>taken in already</source>
        <translation>déjà importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the money of {country}</source>
        <translation>le budget du volet {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the panel</source>
        <translation>le jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>the work with {country}</source>
        <translation>le volet {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>travel documents</source>
        <translation>documents de voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>what all offices may read</source>
        <translation>ce que tous les bureaux peuvent lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>who changed what and when</source>
        <translation>qui a modifié quoi et quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} does not prepare {visit}. No package was made; choose the association that receives the delegation.</source>
        <translation>{code} ne prépare pas {visit}. Aucun paquet n’a été fait ; choisissez l’association qui reçoit la délégation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{code} stands for several computers, whose keys begin with {keys}. Nothing was changed; give one of these keys instead.</source>
        <translation>{code} désigne plusieurs ordinateurs, dont les clés commencent par {keys}. Rien n’a été modifié ; donnez plutôt l’une de ces clés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} (this desk)</source>
        <translation>{desk} (ce poste)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} gave both values: it seems to work on two computers, or went back to a copy. Nothing is lost: choose here. Then go on with one of them; on the other computer make a new office, exchange cards and take a packet in.</source>
        <translation>{desk} a donné les deux valeurs : ce poste semble travailler sur deux ordinateurs, ou est revenu à une copie. Rien n’est perdu : choisissez ici. Ensuite, continuez sur l’un des deux ; sur l’autre ordinateur, créez un nouveau bureau, échangez les cartes et importez un paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now.</source>
        <translation>{desk} est maintenant connu ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk} is known here now. Nothing was entered here yet, so this computer became {own}.</source>
        <translation>{desk} est connu ici maintenant. Rien n’a encore été encodé ici : cet ordinateur est devenu {own}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk} takes part no longer. Send a packet so that the others know.</source>
        <translation>{desk} ne participe plus. Envoyez un paquet pour que les autres le sachent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{desk}, {moment}</source>
        <translation>{desk}, {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}</source>
        <translation>{desk} : arrivé le {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: arrived {moment}, {n} questions</source>
        <translation>
            <numerusform>{desk} : arrivé le {moment}, {n} question</numerusform>
            <numerusform>{desk} : arrivé le {moment}, {n} questions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: has it, as later packets show</source>
        <translation>{desk} : l’a, comme le montrent des paquets suivants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{desk}: not confirmed yet</source>
        <translation>{desk} : pas encore confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to a visit that is not known here yet. Nothing was changed; take in the newest packet of {office} first, then this file again.</source>
        <translation>{file} concerne une visite qui n’est pas encore connue ici. Rien n’a été modifié ; importez d’abord le dernier paquet de {office}, puis ce fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right file.</source>
        <translation>{file} appartient à un autre programme, ou à une base d’exemples. Rien n’a été modifié ; exemples et vrai travail ne se mêlent jamais, demandez donc le bon fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} does not agree with its signature. Nothing was changed; do not use it, and telephone the office it should come from.</source>
        <translation>{file} ne correspond pas à sa signature. Rien n’a été modifié ; ne l’utilisez pas, et téléphonez au bureau dont il devrait venir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes of a desk that is not known here and that {office} does not vouch for. Nothing was changed; take that desk’s card in first.</source>
        <translation>{file} contient des modifications d’un poste inconnu ici et dont {office} ne répond pas. Rien n’a été modifié ; importez d’abord la carte de ce poste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} holds changes whose signature does not agree. Nothing was changed; do not use it, and telephone the office it comes from.</source>
        <translation>{file} contient des modifications dont la signature ne correspond pas. Rien n’a été modifié ; ne l’utilisez pas, et téléphonez au bureau dont il vient.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a second copy of {other} that a shared folder made. It can be deleted.</source>
        <translation>{file} est une deuxième copie de {other}, faite par un dossier partagé. On peut la supprimer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a visit package. Nothing was changed; take it in with “visit import” and its password.</source>
        <translation>{file} est un paquet de visite. Rien n’a été modifié ; importez-le avec « visit import » et son mot de passe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is a zip file. Nothing was changed; unpack it and take in the file that ends in .sdgp.</source>
        <translation>{file} est un fichier zip. Rien n’a été modifié ; décompressez-le et importez le fichier qui se termine par .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is an ordinary packet, whatever its name says. Nothing was changed; take it in with “import”, without a password.</source>
        <translation>{file} est un paquet ordinaire, quoi qu’en dise son nom. Rien n’a été modifié ; importez-le avec « import », sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is closed for other desks and cannot be opened here. Nothing was changed; send your card to the office that made it and ask for a new packet.</source>
        <translation>{file} est fermé pour d’autres postes et ne s’ouvre pas ici. Rien n’a été modifié ; envoyez votre carte au bureau qui l’a fait et demandez un nouveau paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is damaged. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} est abîmé. Rien n’a été modifié ; recopiez-le, ou redemandez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a packet of this program. Nothing was changed; choose the file that ends in .sdgp.</source>
        <translation>{file} n’est pas un paquet de ce programme. Rien n’a été modifié ; choisissez le fichier qui se termine par .sdgp.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not a visit package. Nothing was changed; choose the file that ends in .sdgpvisit.</source>
        <translation>{file} n’est pas un paquet de visite. Rien n’a été modifié ; choisissez le fichier qui se termine par .sdgpvisit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is not whole: its end is missing. Nothing was changed; copy it again, or ask for it again.</source>
        <translation>{file} n’est pas entier : la fin manque. Rien n’a été modifié ; recopiez-le, ou redemandez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is still being copied, or was copied by half. Wait a little, or copy it again.</source>
        <translation>{file} est encore en cours de copie, ou n’est copié qu’à moitié. Attendez un peu, ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} is the card of an office. Nothing was changed; take it in with “office add”.</source>
        <translation>{file} est la carte d’un bureau. Rien n’a été modifié ; importez-la avec « office add ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>{file} is written ({size}). Send it to {office} and telephone the password.</source>
        <translation>{file} est écrit ({size}). Envoyez-le à {office} et donnez le mot de passe par téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} lies there and holds everything for {desks}. Nothing was written.</source>
        <translation>{file} s’y trouve et contient tout pour {desks}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a desk that is not known here ({office}-{desk}). Nothing was changed; take its card in first and compare these words by telephone: {fingerprint}.</source>
        <translation>{file} vient d’un poste inconnu ici ({office}-{desk}). Rien n’a été modifié ; importez d’abord sa carte et comparez ces mots par téléphone : {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by a newer program (format {version}). Nothing was changed; update this program, then take it in again.</source>
        <translation>{file} vient d’un programme plus récent (format {version}). Rien n’a été modifié ; mettez ce programme à jour, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by this desk itself on {made}, for {desks}. Nothing was changed; send it to them, or choose a packet that they made.</source>
        <translation>{file} a été fait par ce poste lui-même le {made}, pour {desks}. Rien n’a été modifié ; envoyez-le-leur, ou choisissez un paquet qu’ils ont fait.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made by {office}-{desk}, which takes part no longer. Nothing was changed; if that desk works again, it needs new keys and sends its new card.</source>
        <translation>{file} vient de {office}-{desk}, qui ne participe plus. Rien n’a été modifié ; si ce poste reprend le travail, il lui faut de nouvelles clés et il envoie sa nouvelle carte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for another desk and then closed for this one by somebody else. Nothing was changed; ask the office that made it.</source>
        <translation>{file} a été fait pour un autre poste puis refermé pour celui-ci par quelqu’un d’autre. Rien n’a été modifié ; interrogez le bureau qui l’a fait.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{file} was made for {office}. Nothing was changed; send it there, or ask for a package of your own.</source>
        <translation>{file} a été fait pour {office}. Rien n’a été modifié ; envoyez-le là-bas, ou demandez un paquet pour vous.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{file}, made on {moment}. Nothing is stored yet.</source>
        <translation>{file}, fait le {moment}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{number} came as “{stands}”; by the rules of today it is “{says}”. Check the dossiers again, or change a field of it.</source>
        <translation>{number} est arrivé comme « {stands} » ; selon les règles d’aujourd’hui, il est « {says} ». Vérifiez à nouveau les dossiers, ou modifiez-en un champ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} modification pas encore envoyée</numerusform>
            <numerusform>{n} modifications pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} changes sent, not confirmed yet</source>
        <translation>
            <numerusform>{n} modification envoyée, pas encore confirmée</numerusform>
            <numerusform>{n} modifications envoyées, pas encore confirmées</numerusform>
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
            <numerusform>{n} champ a été modifié ici et là-bas. Les deux valeurs sont gardées ; vous choisissez après l’importation du paquet.</numerusform>
            <numerusform>{n} champs ont été modifiés ici et là-bas. Les deux valeurs sont gardées ; vous choisissez après l’importation du paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} files there cannot be used</source>
        <translation>
            <numerusform>{n} fichier n’y est pas utilisable</numerusform>
            <numerusform>{n} fichiers n’y sont pas utilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} findings more are not listed here. You find them on Today, and those of forms in Applications.</source>
        <translation>
            <numerusform>{n} autre constat ne figure pas ici. Vous le trouvez sous Aujourd’hui, ceux des formulaires sous Candidatures.</numerusform>
            <numerusform>{n} autres constats ne figurent pas ici. Vous les trouvez sous Aujourd’hui, ceux des formulaires sous Candidatures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} more fields are not listed. Set back some of these first.</source>
        <translation>
            <numerusform>{n} autre champ n’est pas dans la liste. Remettez-en d’abord quelques-uns.</numerusform>
            <numerusform>{n} autres champs ne sont pas dans la liste. Remettez-en d’abord quelques-uns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/words.py"/>
        <source>{n} packets from {desk}</source>
        <translation>
            <numerusform>{n} paquet de {desk}</numerusform>
            <numerusform>{n} paquets de {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} packets of {offices} wait in the exchange folder.</source>
        <translation>
            <numerusform>{n} paquet de {offices} attend dans le dossier d’échange.</numerusform>
            <numerusform>{n} paquets de {offices} attendent dans le dossier d’échange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets wait for earlier packets of {offices}. Ask for them.</source>
        <translation>
            <numerusform>{n} partie de paquet attend un paquet antérieur de {offices}. Demandez-le.</numerusform>
            <numerusform>{n} parties de paquets attendent des paquets antérieurs de {offices}. Demandez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts of packets were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} partie de paquet vient d’un programme plus récent. Elle est gardée et comptera dès que celui-ci sera à jour.</numerusform>
            <numerusform>{n} parties de paquets viennent d’un programme plus récent. Elles sont gardées et compteront dès que celui-ci sera à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts wait for earlier packets of {offices}. They are kept and count as soon as those come; ask for them.</source>
        <translation>
            <numerusform>{n} partie attend des paquets antérieurs de {offices}. Elle est gardée et comptera dès leur arrivée ; demandez-les.</numerusform>
            <numerusform>{n} parties attendent des paquets antérieurs de {offices}. Elles sont gardées et compteront dès leur arrivée ; demandez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} parts were made by a newer program. They are kept and count as soon as this one is updated.</source>
        <translation>
            <numerusform>{n} partie vient d’un programme plus récent. Elle est gardée et comptera dès que celui-ci sera à jour.</numerusform>
            <numerusform>{n} parties viennent d’un programme plus récent. Elles sont gardées et compteront dès que celui-ci sera à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/fields.py"/>
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} retiré</numerusform>
            <numerusform>{n} retirés</numerusform>
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
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/sending.py"/>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/exchange/model/sending.py"/>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/exchange/page/visit.py"/>
        <source>{visit}, made by {desk} on {moment}: travel data of {n} people</source>
        <translation>
            <numerusform>{visit}, fait par {desk} le {moment} : données de voyage de {n} personne</numerusform>
            <numerusform>{visit}, fait par {desk} le {moment} : données de voyage de {n} personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>0 none, 1 first steps, 2 some years, 3 advanced.</source>
        <translation>0 aucune, 1 premiers pas, 2 quelques années, 3 avancée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>A blank form belongs to one call.</source>
        <translation>Un formulaire vierge fait partie d’un appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in {field}.</source>
        <translation>Une dérogation demande le motif, l’auteur de la décision, la date et le procès-verbal. Rien n’a été enregistré ; remplissez {field}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A dossier for this local government exists already: {no}.</source>
        <translation>Un dossier existe déjà pour cette collectivité : {no}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>A dossier that was not confirmed is scored with a warning.</source>
        <translation>Un dossier non confirmé est coté avec un avertissement.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>A policy, a project, a figure.</source>
        <translation>Une politique, un projet, un chiffre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>A required commitment was answered with “no”: {list}.</source>
        <translation>Un engagement obligatoire a reçu la réponse « non » : {list}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>A visit of about a week each year</source>
        <translation>Une visite d’environ une semaine par an</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Academic institution</source>
        <translation>Institution académique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Active city link with the Global South today?</source>
        <translation>Jumelage actif avec le Sud aujourd’hui ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Active city link: the bonus does not apply.</source>
        <translation>Jumelage actif : le bonus ne s’applique pas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Active digital exchange in between, on own initiative</source>
        <translation>Échange numérique actif entre les sessions, de sa propre initiative</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Actors to involve</source>
        <translation>Acteurs à associer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Added a row to {table} of {number}</source>
        <translation>Ligne ajoutée à {table} de {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Administrative</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory council</source>
        <translation>Conseil consultatif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Advisory councils</source>
        <translation>Conseils consultatifs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Alderman</source>
        <translation>Échevin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>All checks passed.</source>
        <translation>Tous les contrôles sont réussis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Already involved</source>
        <translation>Déjà associé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An incoming visit, hosted by us</source>
        <translation>Une visite d’accueil, organisée par nous</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>An outgoing working visit with a small delegation</source>
        <translation>Une visite de travail aller avec une petite délégation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Another annex</source>
        <translation>Une autre annexe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Another name under which this dossier is known, for instance of its file.</source>
        <translation>Un autre nom sous lequel ce dossier est connu, par exemple celui de son fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Application (Flemish municipality)</source>
        <translation>Dossier de candidature (commune flamande)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Application dossier</source>
        <translation>Dossier de candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Application form</source>
        <translation>Formulaire de candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Approval by the supervisory authority</source>
        <translation>Approbation par l’autorité de tutelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Area in km²</source>
        <translation>Superficie en km²</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Arranged</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Arrival that made it complete</source>
        <translation>Arrivée qui l’a rendu complet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Arrived by</source>
        <translation>Arrivé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Arrondissements (Benin)</source>
        <translation>Arrondissements (Bénin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>As it stands, the dossier is not eligible:</source>
        <translation>En l’état, le dossier n’est pas éligible :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>As name@place.org; several with a comma between them. Private addresses are fine.</source>
        <translation>Comme nom@lieu.org ; plusieurs adresses séparées par une virgule. Les adresses privées conviennent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>As on the letterhead: city, municipality, district or commune.</source>
        <translation>Comme sur le papier à en-tête : ville, commune ou district.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>As the person writes it.</source>
        <translation>Comme la personne l’écrit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>At least 4 members: 1 political and 2 administrative from different services.</source>
        <translation>Au moins 4 membres : 1 politique et 2 administratifs de services différents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>At least one from outside the administration, with the day from which it takes part.</source>
        <translation>Au moins un acteur extérieur à l’administration, avec la date à partir de laquelle il participe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>At least one political and one administrative.</source>
        <translation>Au moins un politique et un administratif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>At least two strengths and two challenges.</source>
        <translation>Au moins deux forces et deux défis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attached {file}</source>
        <translation>{file} joint</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Attached {name} to {number}</source>
        <translation>{name} joint à {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Basic</source>
        <translation>Notions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.</source>
        <translation>Belgique : code INS à 5 chiffres. Rwanda et Bénin : code du district ou de la commune, si connu.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: communal council.</source>
        <translation>Belgique : conseil ou collège. Rwanda : District Council ou Executive Committee. Bénin : conseil communal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. Benin: PDC, PAI or PTA.</source>
        <translation>Belgique : plan pluriannuel. Rwanda : District Development Strategy et imihigo de l’année. Bénin : PDC, PAI ou PTA.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Benin: the prefect. Rwanda: no objection by the ministry or province, if asked.</source>
        <translation>Bénin : le préfet. Rwanda : avis de non-objection du ministère ou de la province, si demandé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Beyond two years: what may follow?</source>
        <translation>Au-delà de deux ans : quelle suite possible ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Blank application form</source>
        <translation>Formulaire de candidature vierge</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Blank forms</source>
        <translation>Formulaires vierges</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Broad involvement of officials and politicians, and of other actors</source>
        <translation>Large implication d’agents et de mandataires, et d’autres acteurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown</source>
        <translation>Peut être montré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Can be shown on a visit</source>
        <translation>Peut être montré lors d’une visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Can share</source>
        <translation>Peut partager</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Cells (Rwanda)</source>
        <translation>Cellules (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Changed field {field} of {number}</source>
        <translation>Champ {field} de {number} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Check that is lifted</source>
        <translation>Contrôle levé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Check {code} does not hold this dossier back. Nothing was stored.</source>
        <translation>Le contrôle {code} ne bloque pas ce dossier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Checked the dossiers again</source>
        <translation>Dossiers contrôlés à nouveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Choice of country</source>
        <translation>Choix du pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Choose a call and a municipality.</source>
        <translation>Choisissez un appel et une commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Choose a call.</source>
        <translation>Choisissez un appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Choose filled forms</source>
        <translation>Choisir des formulaires remplis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Citizens' budget</source>
        <translation>Budget citoyen</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>City link verified</source>
        <translation>Jumelage vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>City links</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Code in the register</source>
        <translation>Code dans le registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Commitment {x} was not given.</source>
        <translation>L’engagement {x} n’a pas été pris.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune (Benin)</source>
        <translation>Commune (Bénin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with a city link</source>
        <translation>Commune jumelée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Commune with special status (Benin)</source>
        <translation>Commune à statut particulier (Bénin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Communes that already have a city link with Flanders are not eligible in Benin.</source>
        <translation>Les communes déjà liées à une commune flamande ne sont pas éligibles au Bénin.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <location filename="../sdgp_desktop/intake/papers/__init__.py"/>
        <source>Completeness letter</source>
        <translation>Lettre de complétude</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Confirmed by the municipality</source>
        <translation>Confirmé par la commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Confirmed by the municipality on</source>
        <translation>Confirmé par la commune le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Confirmed by the municipality…</source>
        <translation>Confirmé par la commune…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Confirmed by the person</source>
        <translation>Confirmé par la personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Confirmed on {day}</source>
        <translation>Confirmé le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Connection and equipment</source>
        <translation>Connexion et équipement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Consultation frameworks</source>
        <translation>Cadres de concertation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Contact persons</source>
        <translation>Personnes de contact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Coordinator’s time, in days a month</source>
        <translation>Temps du coordinateur, en jours par mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Council outreach</source>
        <translation>Rencontres du conseil avec la population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Councillor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Covenant of Mayors</source>
        <translation>Convention des maires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Decision and attachments</source>
        <translation>Décision et annexes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Decision of the competent body</source>
        <translation>Décision de l’organe compétent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Delegates hold valid passports</source>
        <translation>Les délégués ont un passeport valable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Deputy coordinator</source>
        <translation>Coordinateur adjoint</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Derogation of the steering group</source>
        <translation>Dérogation du comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Derogation…</source>
        <translation>Dérogation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Describe at least two strengths and two challenges.</source>
        <translation>Décrivez au moins deux forces et deux défis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Diaspora, schools, associations, hospitals.</source>
        <translation>Diaspora, écoles, associations, hôpitaux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Digital framework sessions each year, at least {least}</source>
        <translation>Sessions-cadres numériques chaque année, au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Direction</source>
        <translation>Sens</translation>
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
        <translation>En sommeil</translation>
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
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as they were scored.</source>
        <translation>Le dossier {number} est en cotation ou a été décidé. Rien n’a été modifié ; les réponses restent celles qui ont été cotées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first.</source>
        <translation>Le dossier {number} a été retiré. Rien n’a été modifié ; annulez d’abord le retrait.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>During a visit</source>
        <translation>Lors d’une visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Elections, budget, imihigo evaluation, holidays, rainy season …</source>
        <translation>Élections, budget, évaluation des imihigo, vacances, saison des pluies…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Eligibility</source>
        <translation>Éligibilité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>End a derogation…</source>
        <translation>Mettre fin à une dérogation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>End of a derogation</source>
        <translation>Fin d’une dérogation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Entered by</source>
        <translation>Encodé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Equal split of the budget, administered by the associations</source>
        <translation>Répartition égale du budget, géré par les associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Evidence</source>
        <translation>Élément probant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Exchange on an equal basis about strengths and challenges</source>
        <translation>Échanger d’égal à égal sur les forces et les défis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Executive secretary</source>
        <translation>Secrétaire exécutif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Existing contacts in the country</source>
        <translation>Contacts existants dans le pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Existing links</source>
        <translation>Liens existants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Fair-trade municipality</source>
        <translation>Commune du commerce équitable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Feedback to the associations to adjust the concept</source>
        <translation>Un retour aux associations pour adapter le concept</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} cannot be left empty. Nothing was changed.</source>
        <translation>Le champ {field} ne peut pas rester vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} has several parts ({parts}). Nothing was changed; name the part.</source>
        <translation>Le champ {field} comporte plusieurs parties ({parts}). Rien n’a été modifié ; nommez la partie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Field {field} is filled in by the program. Nothing was changed.</source>
        <translation>Le champ {field} est rempli par le programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fields that changed</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>File of the municipality</source>
        <translation>Fichier de la commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>File, field</source>
        <translation>Fichier, champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fill in those that your country has.</source>
        <translation>Remplissez celles qui existent dans votre pays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Filled form</source>
        <translation>Formulaire rempli</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Filled in by the association.</source>
        <translation>À remplir par l’association.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the answers</source>
        <translation>Empreinte des réponses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>First arrival</source>
        <translation>Première arrivée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Fiscal year</source>
        <translation>Exercice budgétaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings each year, at least {least}</source>
        <translation>Réunions fixes d’une demi-journée chaque année, au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Fixed half-day meetings in {period}, at least {least}</source>
        <translation>Réunions fixes d’une demi-journée en {period}, au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Flanders</source>
        <translation>Flandre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Fluent</source>
        <translation>Courant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For a form on paper, by e-mail or over the telephone: type it in as it comes, in parts.</source>
        <translation>Pour un formulaire sur papier, par courriel ou par téléphone : encodez-le comme il vient, par morceaux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>For colleagues who do not read the language of the answer. The answer itself stays.</source>
        <translation>Pour les collègues qui ne lisent pas la langue de la réponse. La réponse même reste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>For politicians: the end of the mandate, if known.</source>
        <translation>Pour les mandataires : la fin du mandat, si elle est connue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Form file</source>
        <translation>Fichier du formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Form version</source>
        <translation>Version du formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Form with these answers…</source>
        <translation>Formulaire avec ces réponses…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Formal agreement</source>
        <translation>Convention formelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Forms to take in</source>
        <translation>Formulaires à reprendre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Forums of participation in place</source>
        <translation>Cadres de participation existants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>From when</source>
        <translation>À partir de quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Function and service</source>
        <translation>Fonction et service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>GLoBe</source>
        <translation>GLoBe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Gender commune</source>
        <translation>Commune genre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>General contact</source>
        <translation>Contact général</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>General director</source>
        <translation>Directeur général</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Give one coordinator and at least one other contact.</source>
        <translation>Indiquez un coordinateur et au moins un autre contact.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Given by the program; quote it in every letter.</source>
        <translation>Attribué par le programme ; à citer dans chaque courrier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Goal {g} lies outside the focus of the call.</source>
        <translation>L’objectif {g} sort du thème de l’appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Green: no particular warning</source>
        <translation>Vert : pas d’avertissement particulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Hand in</source>
        <translation>Introduire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Handed in: {status}</source>
        <translation>Introduit : {status}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Head of service</source>
        <translation>Chef de service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Homework between the sessions</source>
        <translation>Travail intermédiaire entre les sessions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>How it was signed</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>How to reach the person</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>How will the learning be made visible in your municipality?</source>
        <translation>Comment ce qui est appris sera-t-il rendu visible dans votre commune ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>How will they be involved?</source>
        <translation>Comment seront-ils associés ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>How {file} arrived; the moment decides whether it came in time.</source>
        <translation>Comment {file} est arrivé ; le moment décide s’il est arrivé à temps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Human translation</source>
        <translation>Traduction humaine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In euro</source>
        <translation>En euros</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>In office</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>In order of preference.</source>
        <translation>Par ordre de préférence.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>In scoring</source>
        <translation>En cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Incoming visits, hosted by us, at least {least}</source>
        <translation>Visites accueillies chez nous, au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Incomplete (returned)</source>
        <translation>Incomplet (renvoyé)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Ineligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Inteko z'abaturage (citizens' assembly)</source>
        <translation>Inteko z’abaturage (assemblée de citoyens)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Internal steering group</source>
        <translation>Comité de pilotage interne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Internet connection</source>
        <translation>Connexion internet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>Elle ne peut être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It has more than {megapixels} million points: scan the letter with fewer points.</source>
        <translation>Elle a plus de {megapixels} millions de points : numérisez la lettre avec moins de points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {megabytes} MB: scan the letter in grey, with fewer points.</source>
        <translation>Elle dépasse {megabytes} Mo : numérisez la lettre en gris, avec moins de points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is larger than {most} MB: scan the letter in grey, with fewer points.</source>
        <translation>Elle dépasse {most} Mo : numérisez la lettre en gris, avec moins de points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>It is neither PDF nor JPG: scan the letter as PDF or JPG.</source>
        <translation>Elle n’est ni PDF ni JPG : numérisez la lettre en PDF ou JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Its content is not what its ending {suffix} says: open it in its program and save it anew as PDF.</source>
        <translation>Son contenu n’est pas ce que dit sa terminaison {suffix} : ouvrez-la dans son programme et enregistrez-la à nouveau en PDF.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>JADF (joint action forum)</source>
        <translation>JADF (forum d’action conjointe)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>January to December</source>
        <translation>Janvier à décembre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>July to June</source>
        <translation>Juillet à juin</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Key planning document</source>
        <translation>Document de planification</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Kind of check</source>
        <translation>Type de contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Kind of government</source>
        <translation>Type de collectivité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Kind of translation</source>
        <translation>Type de traduction</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the answer</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Language of the answers</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Language of the notice</source>
        <translation>Langue de l’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Languages of the contact persons</source>
        <translation>Langues des personnes de contact</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Letter of intent</source>
        <translation>Lettre d’intention</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lift the check</source>
        <translation>Lever le contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Lifted check {code} for {number}</source>
        <translation>Contrôle {code} levé pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Lifts a hard check of this dossier. The decision stays on record with its reason, and can be taken back by another one.</source>
        <translation>Lève un contrôle bloquant de ce dossier. La décision reste enregistrée avec son motif et peut être reprise par une autre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Lifts the check</source>
        <translation>Lève le contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Link with own policy</source>
        <translation>Lien avec la politique propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Linked the people of {number} to the register</source>
        <translation>Personnes de {number} liées au registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Little time for the coordinator ({d} days a month).</source>
        <translation>Peu de temps pour le coordinateur ({d} jours par mois).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Looked up on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Machine translation</source>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Made dossier {number} a draft again</source>
        <translation>Dossier {number} remis à l’état de brouillon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Make it a draft again</source>
        <translation>En refaire un brouillon</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Mayor</source>
        <translation>Maire, bourgmestre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Meeting room with a screen</source>
        <translation>Salle de réunion avec écran</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Mixed, peri-urban</source>
        <translation>Mixte, périurbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Moved a row in {table} of {number}</source>
        <translation>Ligne déplacée dans {table} de {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Multi-year plan, imihigo, PDC.</source>
        <translation>Plan pluriannuel, imihigo, PDC.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Municipality in the register</source>
        <translation>Commune dans le registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Municipality or city (Belgium)</source>
        <translation>Commune ou ville (Belgique)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Name at least one actor from outside the administration, or say from when one will join.</source>
        <translation>Indiquez au moins un acteur externe, ou à partir de quand il rejoindra le groupe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Name for sorting</source>
        <translation>Nom pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Name of the replacement</source>
        <translation>Nom du remplaçant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>New row: {row}</source>
        <translation>Nouvelle ligne : {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>No applications yet</source>
        <translation>Pas encore de candidatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No common working language: plan interpretation.</source>
        <translation>Pas de langue de travail commune : prévoir l’interprétation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No files attached yet.</source>
        <translation>Pas encore de fichiers joints.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>No form file came in yet: the answers were typed.</source>
        <translation>Aucun fichier n’est encore arrivé : les réponses ont été encodées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>No medical details, please.</source>
        <translation>Pas de détails médicaux, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>No municipality has the code or name “{text}”. Nothing was stored; look it up under Municipalities.</source>
        <translation>Aucune commune n’a le code ou le nom « {text} ». Rien n’a été enregistré ; cherchez-la sous Communes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>No preference</source>
        <translation>Sans préférence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Nobody is named in the form yet.</source>
        <translation>Personne n’est encore nommé dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Not selected</source>
        <translation>Non sélectionné</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Noted that the city link was verified</source>
        <translation>Vérification du jumelage notée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted that the municipality confirmed {number}</source>
        <translation>Confirmation de {number} par la commune notée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the privacy information given for {number}</source>
        <translation>Information vie privée notée pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Noted the verification of the city link of {number}</source>
        <translation>Vérification du jumelage de {number} notée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Notes the day for all contact persons who have none yet.</source>
        <translation>Note la date pour toutes les personnes de contact qui n’en ont pas encore.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing changed in {number}</source>
        <translation>Rien n’a changé dans {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.</source>
        <translation>Rien n’est encore enregistré. Chaque fichier dit ce qu’il ferait ; pour un formulaire corrigé, décochez ce qui ne doit pas être repris.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Nothing new: taken in before</source>
        <translation>Rien de nouveau : déjà repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Nothing to take in</source>
        <translation>Rien à reprendre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Number of inhabitants</source>
        <translation>Nombre d’habitants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Number the SDG interests 1, 2, 3 … without gaps.</source>
        <translation>Numérotez les intérêts ODD 1, 2, 3 … sans interruption.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official code</source>
        <translation>Code officiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Official statistic</source>
        <translation>Statistique officielle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Official travel advice is negative for this place: plan the visit elsewhere.</source>
        <translation>Avis de voyage négatif : prévoir la visite ailleurs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>One coordinator and at least one other person.</source>
        <translation>Un coordinateur et au moins une autre personne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>One row per language, with the level of speaking and of writing.</source>
        <translation>Une ligne par langue, avec le niveau à l’oral et à l’écrit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to five goals or targets; number them 1, 2, 3 … without gaps.</source>
        <translation>Un à cinq objectifs ou cibles ; numérotez-les 1, 2, 3… sans interruption.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>One to three, the most important first.</source>
        <translation>D’un à trois, le plus important d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Only a local government can take part.</source>
        <translation>Seule une collectivité locale peut participer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Only for the totals of the group; never printed with the name.</source>
        <translation>Seulement pour les totaux du groupe ; jamais imprimé avec le nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Only needed when the answer to 10.1 is not “none”.</source>
        <translation>Seulement si la réponse à 10.1 n’est pas « aucun ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open a second one anyway</source>
        <translation>En ouvrir quand même un deuxième</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Open to learn from the partner’s input</source>
        <translation>Être prêt à apprendre de l’apport du partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Open {name} in the register</source>
        <translation>Ouvrir {name} dans le registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Opened dossier {number}</source>
        <translation>Dossier {number} ouvert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Orange: with caution</source>
        <translation>Orange : avec prudence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Other actors</source>
        <translation>Autres acteurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other annexes</source>
        <translation>Autres annexes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Other level of government</source>
        <translation>Autre niveau de pouvoir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Other networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Other: not a local government</source>
        <translation>Autre : pas une collectivité locale</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Outgoing working visits with a small delegation (about {people} persons), at least {least}</source>
        <translation>Visites de travail aller avec une petite délégation (environ {people} personnes), au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Own contribution</source>
        <translation>Contribution propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Own experience</source>
        <translation>Expérience propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Own means</source>
        <translation>Moyens propres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>PDF signed electronically</source>
        <translation>PDF signé électroniquement</translation>
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
        <translation>Rôle joué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Part of the GLoBe programme</source>
        <translation>Dans le programme GLoBe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Partner country</source>
        <translation>Pays partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Partner profile</source>
        <translation>Profil de partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Partner profile (district or commune)</source>
        <translation>Profil de partenaire (district ou commune)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Passed: {codes}</source>
        <translation>Réussis : {codes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Periods not possible for visits</source>
        <translation>Périodes impossibles pour des visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Person in the register</source>
        <translation>Personne du registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Personal contact data are left out of this shared version.</source>
        <translation>Les coordonnées personnelles sont omises dans cette version partagée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Pilot district</source>
        <translation>District pilote</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Please send the corrected form by {day}. You may correct the form that you sent and send it once more.</source>
        <translation>Veuillez envoyer le formulaire corrigé pour le {day}. Vous pouvez corriger le formulaire envoyé et l’envoyer à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Political lead</source>
        <translation>Responsable politique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Postcode or post box</source>
        <translation>Code postal ou boîte postale</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Power backup</source>
        <translation>Alimentation de secours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Preferred partner</source>
        <translation>Partenaire souhaité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Privacy information given</source>
        <translation>Information vie privée donnée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Privacy information given…</source>
        <translation>Information vie privée donnée…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/sheets.py"/>
        <source>Privacy information, version 1.0. The associations of municipalities VVSG, RALGA and ANCB are jointly responsible for the data on this form. They use it only to choose the participating municipalities, to bring partners together and to accompany the partnerships; the basis is the public task of the associations and the agreement with the municipality. Names and functions stay in the file of the cycle for {public} years; telephone numbers, messaging accounts and private addresses are erased {contact} months after the person is no longer involved; dossiers that are not selected lose their personal data {rejected} months after the decision. The dossier is shared with the sister association of the partner country. Everybody named may ask to see, correct or erase the own data, or object to its use, at the association that received the form, and may complain to the data protection authority of the country. Please tell everybody you name here about this; the association notes the day (2.7). Please write nothing about health, origin, religion, party or family.</source>
        <translation>Information vie privée, version 1.0. Les associations de communes VVSG, RALGA et ANCB sont conjointement responsables des données de ce formulaire. Elles ne les utilisent que pour choisir les communes participantes, mettre en relation les partenaires et accompagner les partenariats ; la base est la mission publique des associations et la convention avec la commune. Les noms et fonctions restent {public} ans dans le dossier du cycle ; les numéros de téléphone, comptes de messagerie et adresses privées sont effacés {contact} mois après que la personne n’est plus concernée ; les dossiers non sélectionnés perdent leurs données personnelles {rejected} mois après la décision. Le dossier est partagé avec l’association sœur du pays partenaire. Toute personne nommée peut demander à consulter, corriger ou effacer ses données, ou s’opposer à leur usage, auprès de l’association qui a reçu le formulaire, et peut porter plainte auprès de l’autorité de protection des données du pays. Veuillez en informer chaque personne nommée ici ; l’association note la date (2.7). N’écrivez rien sur la santé, l’origine, la religion, le parti ou la famille.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Province or department</source>
        <translation>Province ou département</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Public accountability sessions</source>
        <translation>Séances de reddition de comptes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Put check {code} back for {number}</source>
        <translation>Contrôle {code} rétabli pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Put the check back</source>
        <translation>Rétablir le contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Quarters (Benin)</source>
        <translation>Quartiers (Bénin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} is missing on sheet “{sheet}”.</source>
        <translation>La question {field} manque sur la feuille « {sheet} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Question {field} stands twice, on sheet “{sheet}” too.</source>
        <translation>La question {field} figure deux fois, aussi sur la feuille « {sheet} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Questions or remarks to the association</source>
        <translation>Questions ou remarques à l’association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Questions? {contact}. Please quote the number of the field.</source>
        <translation>Des questions ? {contact}. Veuillez citer le numéro du champ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Reading {n} forms</source>
        <translation>
            <numerusform>Lecture de {n} formulaire</numerusform>
            <numerusform>Lecture de {n} formulaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Received (Brussels)</source>
        <translation>Reçu (Bruxelles)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Received after the closing date {close}.</source>
        <translation>Reçu après la date de clôture {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Notez quand l’information vie privée a été donnée à {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Red: not advised</source>
        <translation>Rouge : déconseillé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Reference of the minutes</source>
        <translation>Référence du procès-verbal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Removed a row from {table} of {number}</source>
        <translation>Ligne enlevée de {table} de {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Replacement arranged</source>
        <translation>Remplacement prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}, for {who}.</source>
        <translation>Champ obligatoire manquant : {field}, pour {who}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}, in row {row}.</source>
        <translation>Champ obligatoire manquant : {field}, à la ligne {row}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Required field missing: {field}.</source>
        <translation>Champ obligatoire manquant : {field}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Responsible service</source>
        <translation>Service responsable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Role in the group</source>
        <translation>Rôle dans le comité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Row left out: {row}</source>
        <translation>Ligne supprimée : {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/fields.py"/>
        <source>Row of the person in table 2</source>
        <translation>Ligne de la personne au tableau 2</translation>
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
        <translation>Intérêts ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Saved {file}: {n} fields</source>
        <translation>
            <numerusform>{file} enregistré : {n} champ</numerusform>
            <numerusform>{file} enregistré : {n} champs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Seats in the council</source>
        <translation>Sièges au conseil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Second reference</source>
        <translation>Deuxième référence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sectors (Rwanda)</source>
        <translation>Secteurs (Rwanda)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Send out the blank form, and take in the filled ones here; or open a dossier and type what comes on paper or over the telephone.</source>
        <translation>Envoyez le formulaire vierge et reprenez ici les formulaires remplis ; ou ouvrez un dossier et encodez ce qui arrive sur papier ou par téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Service or field</source>
        <translation>Service ou domaine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>Sheet “{sheet}” is missing.</source>
        <translation>La feuille « {sheet} » manque.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Show in the form</source>
        <translation>Montrer dans le formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signatories of the letter</source>
        <translation>Signataires de la lettre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signature on the print</source>
        <translation>Signature sur l’imprimé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Signed by hand and scanned</source>
        <translation>Signé à la main et numérisé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Signed by the political and by the administrative head; PDF or JPG of 10 MB at most.</source>
        <translation>Signée par les responsables politique et administratif ; PDF ou JPG de 10 Mo au plus.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Some</source>
        <translation>Certains</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Somebody of the municipality went through the answers and agreed.</source>
        <translation>Quelqu’un de la commune a parcouru les réponses et les a approuvées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the advice</source>
        <translation>Source de l’avis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Source of the figure</source>
        <translation>Source du chiffre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Speaking</source>
        <translation>À l’oral</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Special needs for sessions and visits</source>
        <translation>Besoins particuliers pour les sessions et visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff (full-time equivalents)</source>
        <translation>Personnel (équivalents temps plein)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Staff and council</source>
        <translation>Personnel et conseil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>State of the dossier</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>State whether there is an active city link.</source>
        <translation>Indiquez s’il existe un jumelage actif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Street or place</source>
        <translation>Rue ou lieu-dit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strength or challenge</source>
        <translation>Force ou défi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Strengths and challenges</source>
        <translation>Forces et défis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Sub-category</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-municipalities (Belgium)</source>
        <translation>Sections communales (Belgique)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Sub-themes</source>
        <translation>Sous-thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Sub-units</source>
        <translation>Subdivisions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Submitted</source>
        <translation>Introduit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Submitted dossier {number}</source>
        <translation>Dossier {number} introduit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Substitute</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Table {table} has no row {row}. Nothing was changed; add the row first.</source>
        <translation>Le tableau {table} n’a pas de ligne {row}. Rien n’a été modifié ; ajoutez d’abord la ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>Take in forms…</source>
        <translation>Reprendre des formulaires…</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Take in {n} forms</source>
        <translation>
            <numerusform>Reprendre {n} formulaire</numerusform>
            <numerusform>Reprendre {n} formulaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Take the withdrawal back</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>Taken in as {number}</source>
        <translation>Repris sous {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in by</source>
        <translation>Encodé par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Taken in on</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taken in, to be looked at</source>
        <translation>Repris, à regarder</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Taking in {n} forms</source>
        <translation>
            <numerusform>Reprise de {n} formulaire</numerusform>
            <numerusform>Reprise de {n} formulaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Target {t} does not belong to goal {g}.</source>
        <translation>La cible {t} n’appartient pas à l’objectif {g}.</translation>
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
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Ten digits, as in 0123.456.749.</source>
        <translation>Dix chiffres, comme 0123.456.749.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. It is complete.</source>
        <translation>Merci pour le dossier {number}, reçu le {day}. Il est complet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Thank you for dossier {number}, received on {day}. We checked it against the call. The following is still missing or has to be corrected before it can be assessed:</source>
        <translation>Merci pour le dossier {number}, reçu le {day}. Nous l’avons contrôlé au regard de l’appel. Avant qu’il puisse être évalué, les éléments suivants manquent encore ou doivent être corrigés :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The answers were not yet confirmed by the municipality.</source>
        <translation>Les réponses n’ont pas encore été confirmées par la commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The association has not yet verified what the municipality says about city links.</source>
        <translation>L’association n’a pas encore vérifié ce que la commune dit de ses jumelages.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The blocked periods leave hardly any visit window.</source>
        <translation>Les périodes bloquées laissent peu de possibilités de visite.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The check counts again from now on. Both decisions stay on record with their reasons.</source>
        <translation>Le contrôle compte de nouveau à partir de maintenant. Les deux décisions restent consignées avec leurs motifs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The coordinator cannot be reached: add e-mail or telephone.</source>
        <translation>Le coordinateur n’est pas joignable : ajoutez courriel ou téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>The coordinator: an e-mail address; from the South an e-mail address or a telephone number.</source>
        <translation>Le coordinateur : une adresse électronique ; au Sud, une adresse ou un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The council decision is needed before the agreement.</source>
        <translation>La délibération est requise avant la convention.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The declaration (13.2) needs the names of at least {political} political and {administrative} administrative signatory; say under “Category” which one each is.</source>
        <translation>La déclaration (13.2) doit nommer au moins {political} signataire politique et {administrative} signataire administratif ; indiquez sous « Catégorie » qui est quoi.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The digital framework sessions of each year</source>
        <translation>Les sessions-cadres numériques de chaque année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The dossier came in time; it was corrected on {day}, after the closing date {close}.</source>
        <translation>Le dossier est arrivé à temps ; il a été corrigé le {day}, après la date de clôture {close}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier is being scored or was decided; its answers stay as they were scored.</source>
        <translation>Le dossier est en cotation ou décidé ; ses réponses restent telles qu’elles ont été cotées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>The dossier was withdrawn; its answers cannot be changed.</source>
        <translation>Le dossier a été retiré ; ses réponses ne peuvent être modifiées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The dossier, without personal travel data, is shared with the sister association for matching</source>
        <translation>Le dossier, sans données personnelles de voyage, est partagé avec l’association sœur pour la mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The enterprise number is not valid.</source>
        <translation>Le numéro d’entreprise n’est pas valide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The file itself</source>
        <translation>Le fichier même</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>The fixed half-day meetings</source>
        <translation>Les réunions fixes d’une demi-journée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The internal steering group needs at least {members} members: {political} political and {administrative} administrative from different services.</source>
        <translation>Le comité de pilotage interne doit compter au moins {members} membres : {political} politique et {administrative} administratifs de services différents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The last day lies before the first, in field {field}. Nothing was changed; type the days again.</source>
        <translation>Le dernier jour précède le premier, au champ {field}. Rien n’a été modifié ; retapez les dates.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>The letter comes beside the Excel form under this name, or is attached afterwards; PDF or JPG.</source>
        <translation>La lettre accompagne le formulaire Excel sous ce nom, ou elle est jointe ensuite ; PDF ou JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing.</source>
        <translation>La lettre d’intention avec les deux signatures manque.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The letter of intent with both signatures is missing: “{letter}”, named in 12.1, does not lie beside the form. Lay it there and take the form in again, or attach it in the dossier under Documents.</source>
        <translation>La lettre d’intention avec les deux signatures manque : « {letter} », nommée au point 12.1, ne se trouve pas à côté du formulaire. Placez-la à côté et reprenez le formulaire, ou joignez-la au dossier sous Documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>The local government</source>
        <translation>La collectivité locale</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The mandate of {name} ends on {date}: plan the hand-over.</source>
        <translation>Le mandat de {name} prend fin le {date} : prévoir la relève.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>The moment decides whether the form came in time; it is Brussels time.</source>
        <translation>Le moment détermine si le formulaire est arrivé à temps ; c’est l’heure de Bruxelles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>The moment that decides whether the form came in time.</source>
        <translation>Le moment qui détermine si le formulaire est arrivé à temps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality already has a partnership in this cycle.</source>
        <translation>La collectivité a déjà un partenariat dans ce cycle.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The municipality is not a Flemish local government.</source>
        <translation>La commune n’est pas une collectivité locale flamande.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The name (1.1) says {name}, the official code (1.3) {code} is that of {other}: correct one of the two.</source>
        <translation>Le nom (1.1) dit {name}, le code officiel (1.3) {code} est celui de {other} : corrigez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The number {number} is used by two dossiers.</source>
        <translation>Le numéro {number} est utilisé par deux dossiers.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The partnership rests on one person or one service.</source>
        <translation>Le partenariat repose sur une seule personne ou un seul service.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>The same for all files</source>
        <translation>De même pour tous les fichiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The steering group is not mixed.</source>
        <translation>Le comité de pilotage n’est pas mixte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>The steering group, as a rule.</source>
        <translation>Le comité de pilotage, en règle générale.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>The theme is not open for this country.</source>
        <translation>Ce thème n’est pas ouvert pour ce pays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Theme of the call</source>
        <translation>Thème de l’appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>There is no dossier {number}. Nothing was changed; look it up in the list of applications.</source>
        <translation>Il n’y a pas de dossier {number}. Rien n’a été modifié ; cherchez-le dans la liste des candidatures.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>These files do not say to which call they belong: {files}.</source>
        <translation>Ces fichiers ne disent pas à quel appel ils appartiennent : {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>This local government is not on the list admitted for this call.</source>
        <translation>Cette collectivité ne figure pas sur la liste admise pour cet appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Time in Brussels</source>
        <translation>Heure de Bruxelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>To follow</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in application forms: {count}</source>
        <translation>Formulaires repris : {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took in the form of {name}</source>
        <translation>Formulaire de {name} repris</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Took in {n} forms</source>
        <translation>
            <numerusform>{n} formulaire repris</numerusform>
            <numerusform>{n} formulaires repris</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Took the withdrawal of {number} back</source>
        <translation>Retrait de {number} annulé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/sections.py"/>
        <source>Track and preferences</source>
        <translation>Parcours et préférences</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Translated into</source>
        <translation>Traduit en</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Travel advice for the place</source>
        <translation>Avis de voyage pour le lieu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Two letters: BE, FR, SN …</source>
        <translation>Deux lettres : BE, FR, SN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Type of settlement</source>
        <translation>Type d’habitat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Typed in the program</source>
        <translation>Encodé dans le programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>UCLG</source>
        <translation>CGLU</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umuganda (community work)</source>
        <translation>Umuganda (travaux communautaires)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Umugoroba w'imiryango (family evening)</source>
        <translation>Umugoroba w’imiryango (soirée des familles)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>Verified by the association</source>
        <translation>Vérifié par l’association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Version of the notice</source>
        <translation>Version de l’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Versions received</source>
        <translation>Versions reçues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>Versions that arrived</source>
        <translation>Versions arrivées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Vice mayor</source>
        <translation>Adjoint au maire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Village or quarter councils</source>
        <translation>Conseils de village ou de quartier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Villages (Benin)</source>
        <translation>Villages (Bénin)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/promises.py"/>
        <source>Visits of about a week each year, at least {least}</source>
        <translation>Visites d’environ une semaine chaque année, au moins {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Wants to learn</source>
        <translation>Souhaite apprendre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <source>Way of confirmation</source>
        <translation>Mode de confirmation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/closing.py"/>
        <source>We declare that the answers are correct</source>
        <translation>Nous déclarons que les réponses sont exactes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What became of the forms</source>
        <translation>Ce que sont devenus les formulaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What can you contribute?</source>
        <translation>Que pouvez-vous apporter ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>What do you want to learn from the partner?</source>
        <translation>Que souhaitez-vous apprendre du partenaire ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/taking.py"/>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>What the check says</source>
        <translation>Ce que dit le contrôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>When and how it arrived</source>
        <translation>Quand et comment il est arrivé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>When and how it arrived…</source>
        <translation>Quand et comment il est arrivé…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>When somebody leaves, fill in the last day and add the new person on a row of his or her own.</source>
        <translation>Quand quelqu’un part, indiquez le dernier jour et ajoutez la nouvelle personne sur sa propre ligne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/system.py"/>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <source>Where the answers come from</source>
        <translation>D’où viennent les réponses</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/preview.py"/>
        <source>Which call is it?</source>
        <translation>De quel appel s’agit-il ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why exchange on an equal footing, and how will both sides notice it?</source>
        <translation>Pourquoi un échange d’égal à égal, et à quoi les deux parties le remarqueront-elles ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/wishes.py"/>
        <source>Why this partner</source>
        <translation>Pourquoi ce partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>With interruptions</source>
        <translation>Intermittente</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/base.py"/>
        <source>With the country code, as +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Two numbers with “/” between them; an extension as “ext. 12”.</source>
        <translation>Avec l’indicatif du pays, comme +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Deux numéros séparés par « / » ; un poste comme « poste 12 ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices.py"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Withdrew dossier {number}</source>
        <translation>Dossier {number} retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Working languages of the administration</source>
        <translation>Langues de travail de l’administration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/trail.py"/>
        <location filename="../sdgp_desktop/intake/page/sheets.py"/>
        <source>Working translation</source>
        <translation>Traduction de travail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Working translation ({kind}): {text}</source>
        <translation>Traduction de travail ({kind}) : {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>Working translation…</source>
        <translation>Traduction de travail…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <location filename="../sdgp_desktop/intake/fields/people.py"/>
        <source>Writing</source>
        <translation>À l’écrit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>Wrote a working translation of {field} of {number}</source>
        <translation>Traduction de travail de {field} de {number} écrite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/choices_more.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/government.py"/>
        <source>Year of the figure</source>
        <translation>Année du chiffre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>Your dossier is not complete yet</source>
        <translation>Votre dossier n’est pas encore complet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>first version</source>
        <translation>première version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>left open</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/reading.py"/>
        <source>sheet “{sheet}”, row {row}</source>
        <translation>feuille « {sheet} », ligne {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time)</source>
        <translation>{at} (heure de Bruxelles)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{at} (Brussels time, as the close of the call); {here} on the clock of this computer</source>
        <translation>{at} (heure de Bruxelles, comme la clôture de l’appel) ; {here} à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{code} lifted</source>
        <translation>{code} levé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/dossier.py"/>
        <source>{code} lifted by {who} on {day} ({minutes}): {reason}</source>
        <translation>{code} levé par {who} le {day} ({minutes}) : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): a formula, not a value.</source>
        <translation>{field} ({place}) : une formule, pas une valeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): an error value of Excel.</source>
        <translation>{field} ({place}) : une valeur d’erreur d’Excel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” cannot be so small or so large.</source>
        <translation>{field} ({place}) : « {text} » ne peut pas être si petit ou si grand.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is neither yes nor no.</source>
        <translation>{field} ({place}) : « {text} » n’est ni oui ni non.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a day.</source>
        <translation>{field} ({place}) : « {text} » n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not a number.</source>
        <translation>{field} ({place}) : « {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} ({place}): “{text}” is not on the list.</source>
        <translation>{field} ({place}) : « {text} » ne figure pas sur la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} is longer than {limit} characters: shorten it by {over}.</source>
        <translation>{field} dépasse {limit} caractères : raccourcissez de {over}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/mistakes.py"/>
        <source>{field} is not a field of the form.</source>
        <translation>{field} n’est pas un champ du formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field} needs {least} characters at least: add {more}.</source>
        <translation>{field} demande au moins {least} caractères : il en manque {more}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: at most {limit} can be chosen; leave out {over}.</source>
        <translation>{field} : {limit} choix au plus ; retirez-en {over}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: the last day ({last}) lies before the first ({first}).</source>
        <translation>{field} : le dernier jour ({last}) précède le premier ({first}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{field}: “{text}” has no country code; write it as {example}.</source>
        <translation>{field} : « {text} » n’a pas d’indicatif du pays ; écrivez-le comme {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it was sent out.</source>
        <translation>{file} ne peut pas être lu comme formulaire. Rien n’en a été enregistré ; demandez le formulaire en .xlsx, tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} does not say to which call it belongs. Nothing of it was stored; choose the call and take it in again.</source>
        <translation>{file} ne dit pas à quel appel il appartient. Rien n’en a été enregistré ; choisissez l’appel et reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} ends neither in .xlsx nor in .pdf. Nothing was written; choose one of them.</source>
        <translation>{file} ne se termine ni par .xlsx ni par .pdf. Rien n’a été écrit ; choisissez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right call.</source>
        <translation>{file} est un formulaire de l’appel {found}, pas de {call}. Rien n’en a été enregistré ; choisissez le bon appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is a form of call {found}, which this office does not have. Nothing of it was stored; take in the packet with that call, or choose another file.</source>
        <translation>{file} est un formulaire de l’appel {found}, que ce bureau n’a pas. Rien n’en a été enregistré ; reprenez le paquet qui contient cet appel, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is larger than {most} MB. It was not attached; scan the letter in grey, with fewer points.</source>
        <translation>{file} dépasse {most} Mo. Il n’a pas été joint ; numérisez la lettre en gris, avec moins de points.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is neither PDF nor JPG. It was not attached; scan the letter of intent as PDF or JPG.</source>
        <translation>{file} n’est ni un PDF ni un JPG. Il n’a pas été joint ; numérisez la lettre d’intention en PDF ou JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is not attached to this dossier. Nothing was changed; attach the letter itself under Documents.</source>
        <translation>{file} n’est pas joint à ce dossier. Rien n’a été modifié ; joignez la lettre elle-même sous Documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} is the letter of {name} already and was not taken for this form. Attach the right letter in the dossier.</source>
        <translation>{file} est déjà la lettre de {name} et n’a pas été reprise pour ce formulaire. Joignez la bonne lettre dans le dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was stored.</source>
        <translation>{file} n’indique ni le nom ni le code de la commune (1.1 et 1.3). Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file} was made with form version {found}; this program knows {known}. Nothing of it was stored; send the municipality a fresh form.</source>
        <translation>{file} a été établi avec la version {found} du formulaire ; ce programme connaît la version {known}. Rien n’en a été enregistré ; envoyez un nouveau formulaire à la commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: its letter of intent {letter} cannot be taken. {why} The form comes in without it; lay the right letter beside the form and take it in again, or attach it in the dossier under Documents.</source>
        <translation>{file} : sa lettre d’intention {letter} ne peut être reprise. {why} Le formulaire est repris sans elle ; placez la bonne lettre à côté du formulaire et reprenez-le, ou joignez-la au dossier sous Documents.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} is missing on sheet “{sheet}”. Nothing of the file was stored; ask for the form as it was sent out. Questions missing: {count}.</source>
        <translation>{file} : la question {field} manque sur la feuille « {sheet} ». Rien de ce fichier n’a été enregistré ; demandez le formulaire tel qu’il a été envoyé. Questions manquantes : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: question {field} stands twice, on sheet “{sheet}” too. Nothing of the file was stored; leave it once, or ask for the form as it was sent out. Questions that stand twice: {count}.</source>
        <translation>{file} : la question {field} figure deux fois, aussi sur la feuille « {sheet} ». Rien du fichier n’a été enregistré ; ne la laissez qu’une fois, ou demandez le formulaire tel qu’il a été envoyé. Questions en double : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: sheet “{sheet}” is missing, or was renamed and lost its numbers. Nothing of the file was stored; ask for the form with all its sheets, as it was sent out. Sheets missing: {count}.</source>
        <translation>{file} : la feuille « {sheet} » manque, ou a été renommée et a perdu ses numéros. Rien de ce fichier n’a été enregistré ; demandez le formulaire avec toutes ses feuilles, tel qu’il a été envoyé. Feuilles manquantes : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is a formula. Nothing of the file was stored; type the value itself. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}) est une formule. Rien du fichier n’a été enregistré ; tapez la valeur même. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}) is an error value of Excel. Nothing of the file was stored; type the value. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}) est une valeur d’erreur d’Excel. Rien du fichier n’a été enregistré ; tapez la valeur. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, cannot be so small or so large. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}), « {text} », ne peut pas être si petite ou si grande. Rien du fichier n’a été enregistré ; corrigez-la. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is neither yes nor no. Nothing of the file was stored; choose one of the two. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}), « {text} », n’est ni oui ni non. Rien du fichier n’a été enregistré ; choisissez l’un des deux. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a day. Nothing of the file was stored; type it as 24/11/2023. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}), « {text} », n’est pas une date. Rien du fichier n’a été enregistré ; tapez-la comme 24/11/2023. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not a number. Nothing of the file was stored; correct it there. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}), « {text} », n’est pas un nombre. Rien du fichier n’a été enregistré ; corrigez-la. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the answer to {field} ({place}), “{text}”, is not on the list. Nothing of the file was stored; choose from the list. Answers to correct: {count}.</source>
        <translation>{file} : la réponse à {field} ({place}), « {text} », ne figure pas sur la liste. Rien du fichier n’a été enregistré ; choisissez dans la liste. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: the name (1.1) says {name}, the official code (1.3) {code} is that of {other}. Nothing of the file was stored; ask the municipality which one is right and correct 1.1 or 1.3.</source>
        <translation>{file} : le nom (1.1) dit {name}, le code officiel (1.3) {code} est celui de {other}. Rien de ce fichier n’a été enregistré ; demandez à la commune lequel des deux est juste et corrigez 1.1 ou 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: {field} is not a field of the form. Nothing of the file was stored; send the form as it was sent out. Answers to correct: {count}.</source>
        <translation>{file} : {field} n’est pas un champ du formulaire. Rien du fichier n’a été enregistré ; renvoyez le formulaire tel qu’il a été envoyé. Réponses à corriger : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or 1.3.</source>
        <translation>{file} : « {text} » n’est pas une commune de cet appel. Rien n’en a été enregistré ; corrigez 1.1 ou 1.3.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{name} lies in another country than this call. Nothing was opened; choose the call of its country.</source>
        <translation>{name} se situe dans un autre pays que cet appel. Rien n’a été ouvert ; choisissez l’appel de son pays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/record.py"/>
        <source>{number} was withdrawn</source>
        <translation>{number} a été retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/model/record.py"/>
        <source>{number} · {call} · received on {received} · {form}</source>
        <translation>{number} · {call} · reçu le {received} · {form}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>{n} answers changed</source>
        <translation>
            <numerusform>{n} réponse modifiée</numerusform>
            <numerusform>{n} réponses modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} differences from {number}</source>
        <translation>
            <numerusform>{n} différence avec {number}</numerusform>
            <numerusform>{n} différences avec {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/intake/model/taking.py"/>
        <source>{n} further findings</source>
        <translation>
            <numerusform>{n} autre constat</numerusform>
            <numerusform>{n} autres constats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/papers/words.py"/>
        <source>{part}: {text}</source>
        <translation>{part} : {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/__init__.py"/>
        <source>{side}, {language}, {kind}…</source>
        <translation>{side}, {language}, {kind}…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/page/documents.py"/>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>{text} is outside {low} to {high}, in field {field}. Nothing was changed.</source>
        <translation>{text} se situe hors de {low} à {high}, au champ {field}. Rien n’a été modifié.</translation>
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
        <translation>{whole} : {part}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{side}” is no side of the form: north or south. Nothing was written.</source>
        <translation>« {side} » n’est pas un côté du formulaire : north ou south. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{sub}” (7.3) does not belong to “{category}” (7.2): correct one of the two.</source>
        <translation>« {sub} » (7.3) n’appartient pas à « {category} » (7.2) : corrigez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>« {text} » ne peut pas convenir pour le champ {field}. Rien n’a été modifié ; exemple : {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” cannot be right for {field}; it looks like {example}.</source>
        <translation>« {text} » ne peut pas convenir pour {field} ; exemple : {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30 17:45.</source>
        <translation>« {text} » n’est pas une date avec heure, au champ {field}. Rien n’a été modifié ; tapez 2023-11-30 17:45.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not a telephone number, in field {field}. Nothing was changed; it looks like {example}.</source>
        <translation>« {text} » n’est pas un numéro de téléphone, au champ {field}. Rien n’a été modifié ; il s’écrit comme {example}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like name@place.org, several with a comma between them.</source>
        <translation>« {text} » n’est pas une adresse électronique, au champ {field}. Rien n’a été modifié ; elle s’écrit comme nom@lieu.org, plusieurs avec une virgule entre elles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/intake/fields/words.py"/>
        <source>“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.</source>
        <translation>« {text} » ne figure pas sur la liste du champ {field}. Rien n’a été modifié ; choisissez parmi : {choices}.</translation>
    </message>
</context>
<context>
    <name>kernel</name>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>A PIN has at least {least} signs. Nothing was changed; type a longer one.</source>
        <translation>Un code PIN a au moins {least} signes. Rien n’a été modifié ; tapez-en un plus long.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>A row of {table} points to a record that is not there. Restore the last safety copy, or ask your support.</source>
        <translation>Une ligne de {table} renvoie à une fiche absente. Restaurez la dernière copie de sécurité, ou demandez l’assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Another program is writing to the database. Nothing was changed; wait a moment and try again.</source>
        <translation>Un autre programme écrit dans la base. Rien n’a été modifié ; attendez un instant et réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed a note</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Changed the tags</source>
        <translation>Mots-clés modifiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Choose one of both: --keep N for one of the values, or --value TEXT for a third. Nothing was changed.</source>
        <translation>Choisissez l’un des deux : --keep N pour une des valeurs, ou --value TEXTE pour une troisième. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Delivered with the program</source>
        <translation>Livré avec le programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Done again: {act}</source>
        <translation>Refait : {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Erased fields</source>
        <translation>Champs effacés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/lines.py"/>
        <source>Further mistakes in the file: {count}.</source>
        <translation>Autres erreurs dans le fichier : {count}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <location filename="../sdgp_desktop/kernel/erasing.py"/>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No association has the code {code}. Nothing was made; use VVSG, RALGA, ANCB or one that was added in Settings.</source>
        <translation>Aucune association n’a le code {code}. Rien n’a été créé ; utilisez VVSG, RALGA, ANCB ou une association ajoutée dans les réglages.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>No record has the number {number}. Nothing was changed; look the number up in its list.</source>
        <translation>Aucune fiche n’a le numéro {number}. Rien n’a été modifié ; cherchez le numéro dans sa liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal cannot be read. Ask another office for a packet with everything.</source>
        <translation>La partie {segment} du journal est illisible. Demandez à un autre bureau un paquet avec tout.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal does not carry the signature of its author. Ask another office for a packet with everything.</source>
        <translation>La partie {segment} du journal ne porte pas la signature de son auteur. Demandez à un autre bureau un paquet avec tout.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Part {segment} of the journal was changed after it was sealed. Ask another office for a packet with everything.</source>
        <translation>La partie {segment} du journal a été modifiée après avoir été scellée. Demandez à un autre bureau un paquet avec tout.</translation>
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
        <translation>Ligne {row} : {text}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/attachments.py"/>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.</source>
        <translation>Quelqu’un a modifié ce champ depuis. Rien n’a été annulé ; regardez l’historique de la fiche et tapez la valeur voulue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Something secret is needed that nobody typed. Nothing was changed; put it into {name}, or call the command in a terminal.</source>
        <translation>Il manque un secret que personne n’a tapé. Rien n’a été modifié ; mettez-le dans {name}, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/sentences.py"/>
        <source>Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support.</source>
        <translation>Un problème est survenu ({code}). Rien n’a été modifié. Réessayez, ou copiez les détails pour l’assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Tag for sorting</source>
        <translation>Mot-clé pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file is not on this computer yet. The record is complete; ask for a packet with scans.</source>
        <translation>Le contenu de ce fichier n’est pas encore sur cet ordinateur. La fiche est complète ; demandez un paquet avec les scans.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The content of this file was changed or damaged on the disk. The record is safe; take the file from a safety copy.</source>
        <translation>Le contenu de ce fichier a été modifié ou abîmé sur le disque. La fiche est sauve ; reprenez le fichier d’une copie de sécurité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch of its own: nothing is lost. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>La copie est de retour, et ce qui était ici avant est gardé comme copie. Ce bureau continue à partir d’elle comme une branche à part : rien n’est perdu. Envoyez un paquet aux autres ; ce qui leur a été envoyé depuis revient avec celui par lequel ils répondent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy is back. What was here before is damaged: its files were set aside beside the copies, as {file}, for somebody who may save more from them. This office goes on from the copy as a branch of its own. Send the others a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>La copie est de retour. Ce qui était ici avant est abîmé : ses fichiers ont été mis de côté auprès des copies, sous le nom {file}, pour qui pourrait en sauver davantage. Ce bureau continue à partir de la copie comme une branche à part. Envoyez un paquet aux autres ; ce qui leur a été envoyé depuis revient avec celui par lequel ils répondent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is damaged. Nothing was changed; choose another copy.</source>
        <translation>La copie {file} est abîmée. Rien n’a été modifié ; choisissez une autre copie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} is not there any more. Nothing was changed; choose another one.</source>
        <translation>La copie {file} n’est plus là. Rien n’a été modifié ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The copy {file} was closed with the PIN of another time and does not open with the present one. Nothing was changed; choose another copy.</source>
        <translation>La copie {file} a été verrouillée avec le code PIN d’une autre époque et ne s’ouvre pas avec le code actuel. Rien n’a été modifié ; choisissez une autre copie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database file is damaged. What can be read is there; restore the last safety copy.</source>
        <translation>Le fichier de la base est abîmé. Ce qui est lisible est là ; restaurez la dernière copie de sécurité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.</source>
        <translation>La base est ouverte en lecture seule. Rien n’a été modifié ; fermez l’autre programme qui l’utilise, ou enregistrez une copie et travaillez-y.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk did not answer. What was saved before is safe; check the disk or the stick, then try again.</source>
        <translation>Le disque n’a pas répondu. Ce qui était enregistré est sauf ; vérifiez le disque ou la clé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est sauf ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The file is damaged, is not a database of this program, or needs its PIN. Nothing was changed; restore the last backup.</source>
        <translation>Le fichier est abîmé, n’est pas une base de ce programme, ou demande son code PIN. Rien n’a été modifié ; restaurez la dernière copie de sécurité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The file with the wrapped keys ({file}) cannot be read. The database was not touched; take the file from the last safety copy.</source>
        <translation>Le fichier des clés emballées ({file}) est illisible. La base n’a pas été touchée ; reprenez le fichier de la dernière copie de sécurité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The keys of this desk ({file}) cannot be read. The database is safe; take the file from the last safety copy, or use the recovery sheet.</source>
        <translation>Les clés de ce poste ({file}) sont illisibles. La base est sauve ; reprenez le fichier de la dernière copie de sécurité, ou utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The last change of this database was cut off, and the file may only be read, so that it cannot be taken back. What was saved is safe; copy the file and the one that ends in -journal to a place where you may write, and open it there.</source>
        <translation>La dernière modification de cette base de données a été interrompue, et le fichier ne peut être que lu : elle ne peut donc pas être annulée. Ce qui était enregistré est en sécurité ; copiez le fichier et celui qui se termine par -journal là où vous pouvez écrire, et ouvrez-la là.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The picture {file} has more than {megapixels} million dots. Nothing was stored; make it smaller.</source>
        <translation>L’image {file} a plus de {megapixels} millions de points. Rien n’a été enregistré ; réduisez-la.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The program made a mistake ({kind}). Nothing was changed; set SDGP_DETAILS=1, do it once more, and send what it prints to support.</source>
        <translation>Le programme a commis une erreur ({kind}). Rien n’a été modifié ; fixez SDGP_DETAILS=1, recommencez une fois et envoyez au support ce qu’il affiche.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The records of “{audience}” are not what the journal says. Restore the last safety copy, or ask your support.</source>
        <translation>Les fiches de « {audience} » ne sont pas ce que dit le journal. Restaurez la dernière copie de sécurité, ou demandez l’assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The recovery sheet is a PDF, and {file} does not end in .pdf. Nothing was written; choose another name.</source>
        <translation>La feuille de récupération est un PDF, et {file} ne se termine pas par .pdf. Rien n’a été écrit ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The safety copy could not be written ({reason}). Your work is saved; make room or choose another disk, and make a copy today.</source>
        <translation>La copie de sécurité n’a pas pu être écrite ({reason}). Votre travail est enregistré ; faites de la place ou choisissez un autre disque, et faites une copie aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>Les deux codes PIN diffèrent. Rien n’a été modifié ; tapez deux fois le même code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is already a file {file}. It was not touched; choose another name.</source>
        <translation>Il existe déjà un fichier {file}. Il n’a pas été touché ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no circle of readers {audience} here. Nothing was changed; choose one of {known}.</source>
        <translation>Il n’y a pas de cercle de lecteurs {audience} ici. Rien n’a été modifié ; choisissez parmi {known}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no database {file}. Nothing was changed; choose another file, or make a new office.</source>
        <translation>Il n’y a pas de base {file}. Rien n’a été modifié ; choisissez un autre fichier, ou créez un bureau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no field {field} on this record. Nothing was changed; use the number of the form (6.1) or the field's name.</source>
        <translation>Cette fiche n’a pas de champ {field}. Rien n’a été modifié ; utilisez le numéro du formulaire (6.1) ou le nom du champ.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no folder {folder}. Nothing was made; make the folder first, or correct its name.</source>
        <translation>Il n’y a pas de dossier {folder}. Rien n’a été créé ; créez d’abord le dossier, ou corrigez son nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no safety copy {file}. Nothing was changed; choose another copy.</source>
        <translation>Il n’y a pas de copie de sécurité {file}. Rien n’a été modifié ; choisissez une autre copie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is no word to search for: only signs were given. Nothing was looked up; give the beginning of a word.</source>
        <translation>Il n’y a pas de mot à chercher : seuls des signes ont été donnés. Rien n’a été cherché ; donnez le début d’un mot.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>There is nothing to undo. What is final (approved, locked, sent) is taken back by a reversal or a new version.</source>
        <translation>Il n’y a rien à annuler. Ce qui est définitif (approuvé, verrouillé, envoyé) se reprend par une extourne ou une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This PIN does not fit. Nothing was opened or changed; try again, or use the recovery key.</source>
        <translation>Ce code PIN ne convient pas. Rien n’a été ouvert ni modifié ; réessayez, ou utilisez la clé de secours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/unready.py"/>
        <source>This Python does not have the packages of the program. Nothing was changed; start with “python3 installer/bootstrap.py run”, which sets up what is missing (Windows: py installer\bootstrap.py run).</source>
        <translation>Ce Python n’a pas les paquets du programme. Rien n’a été modifié ; démarrez par « python3 installer/bootstrap.py run », qui installe ce qui manque (Windows : py installer\bootstrap.py run).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This answer is sealed for the other offices, so the question cannot be opened again. Nothing was changed. To choose otherwise, give the field another value; all values stand in its history.</source>
        <translation>Cette réponse est scellée pour les autres bureaux, la question ne peut donc plus être rouverte. Rien n’a été modifié. Pour choisir autrement, donnez une autre valeur au champ ; toutes les valeurs figurent dans son historique.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database is locked with a PIN. Nothing was opened or changed; put the PIN into {name}, or call the command in a terminal.</source>
        <translation>Cette base est verrouillée par un code PIN. Rien n’a été ouvert ni modifié ; mettez le code dans {name}, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This database was made by a newer version of the program. It was not touched; update the program first.</source>
        <translation>Cette base a été faite par une version plus récente du programme. Elle n’a pas été touchée ; mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is not the recovery key: a sign is missing or wrong. Nothing was opened; compare it with the paper sign by sign.</source>
        <translation>Ce n’est pas la clé de secours : un signe manque ou est faux. Rien n’a été ouvert ; comparez-la au papier signe par signe.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This is the last PIN of an encrypted database. It stays; switch encryption off first if nobody shall need a PIN.</source>
        <translation>C’est le dernier code PIN d’une base chiffrée. Il reste ; désactivez d’abord le chiffrement si plus personne ne doit avoir de PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This record does not exist in this database. Nothing was changed; refresh the list and choose again.</source>
        <translation>Cette fiche n’existe pas dans cette base. Rien n’a été modifié ; rafraîchissez la liste et choisissez à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>This recovery key does not open {file}: it belongs to another database, or the file is damaged. Nothing was opened; look for the sheet of this computer.</source>
        <translation>Cette clé de récupération n’ouvre pas {file} : elle appartient à une autre base de données, ou le fichier est endommagé. Rien n’a été ouvert ; cherchez la feuille de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Undone: {act}</source>
        <translation>Annulé : {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Who works here has no PIN. Nothing was changed; “pin set” gives one.</source>
        <translation>La personne qui travaille ici n’a pas de code PIN. Rien n’a été modifié ; « pin set » en donne un.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/notes.py"/>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>Wrote a note</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>it is not there</source>
        <translation>il n’y est pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/backup.py"/>
        <source>what was written could not be read again</source>
        <translation>ce qui a été écrit n’a pas pu être relu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/files.py"/>
        <source>you may not read it</source>
        <translation>vous ne pouvez pas le lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.</source>
        <translation>{amount} a plus de décimales que {currency} n’en a ({digits}). Rien n’a été enregistré ; tapez le montant sans elles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be read. Nothing was stored; check that it exists and is not open elsewhere.</source>
        <translation>{file} n’a pas pu être lu. Rien n’a été enregistré ; vérifiez qu’il existe et n’est pas ouvert ailleurs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} could not be written. Your work is saved and an older file of that name is untouched; choose another folder, or close the program that has it open.</source>
        <translation>{file} n’a pas pu être écrit. Votre travail est enregistré et un fichier antérieur du même nom est intact ; choisissez un autre dossier, ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is a folder. Nothing was read or written; name a file in it.</source>
        <translation>{file} est un dossier. Rien n’a été lu ni écrit ; nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is larger than {megabytes} MB. Nothing was stored; scan it with fewer dots, or split it.</source>
        <translation>{file} dépasse {megabytes} Mo. Rien n’a été enregistré ; numérisez avec moins de points, ou scindez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program, or its file of PINs ({file}.keys) is missing. Nothing was changed; choose another file, or put that file beside it again.</source>
        <translation>{file} n’est pas une base de ce programme, ou son fichier de codes PIN ({file}.keys) manque. Rien n’a été modifié ; choisissez un autre fichier, ou remettez ce fichier à côté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not a database of this program. Nothing was changed; choose another file.</source>
        <translation>{file} n’est pas une base de ce programme. Rien n’a été modifié ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is not what its ending {suffix} says. Nothing was stored; open it in its program and save it anew.</source>
        <translation>{file} n’est pas ce que dit sa terminaison {suffix}. Rien n’a été enregistré ; ouvrez-le dans son programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of a kind that is not taken. Nothing was stored; these are: {types}.</source>
        <translation>{file} est d’un type qui n’est pas accepté. Rien n’a été enregistré ; sont acceptés : {types}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} is of an earlier version of this program and cannot be read as it is. It was not touched; close it where it is open, then open it here for work: a safety copy is made, and it is brought to this version.</source>
        <translation>{file} est d’une version antérieure de ce programme et ne peut pas être lu tel quel. Rien n’y a été touché ; fermez-le là où il est ouvert, puis ouvrez-le ici pour y travailler : une copie de sécurité est faite, et il est mis à la version actuelle.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{file} was made by a trial version of this program, and its tables are others. It was not touched; open it with that version, or make a new office and take in a packet.</source>
        <translation>{file} a été créé par une version d’essai de ce programme, et ses tables sont différentes. Rien n’y a été modifié ; ouvrez-le avec cette version, ou créez un nouveau bureau et reprenez-y un paquet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/commands/report.py"/>
        <source>{n} more were refused for such reasons.</source>
        <translation>
            <numerusform>{n} autre a été refusé pour une telle raison.</numerusform>
            <numerusform>{n} autres ont été refusés pour de telles raisons.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{person} has this database open on {host}. Nothing was changed; close it there first, or look at it in reading mode.</source>
        <translation>{person} a ouvert cette base sur {host}. Rien n’a été modifié ; fermez-la d’abord là-bas, ou consultez-la en lecture.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>{rate} is not a rate. Nothing was stored; type the units of the currency for 1 EUR, with 6 decimals at most.</source>
        <translation>{rate} n’est pas un taux. Rien n’a été enregistré ; tapez les unités de la monnaie pour 1 EUR, avec 6 décimales au plus.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/kernel/words.py"/>
        <source>“{text}” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals.</source>
        <translation>« {text} » n’est pas un nombre. Rien n’a été enregistré ; tapez des chiffres, avec un point ou une virgule avant les décimales.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A pair is one Flemish application and one profile from the South; {north} and {south} are not. Nothing was changed.</source>
        <translation>Une paire réunit un dossier flamand et un profil du Sud ; {north} et {south} ne le font pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>A reason is needed: {why}</source>
        <translation>Un motif est exigé : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>A veto needs a reason. Nothing was stored; type it.</source>
        <translation>Un veto exige un motif. Rien n’a été enregistré ; saisissez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Accepted by one side</source>
        <translation>Acceptée par un côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Advice of the associations</source>
        <translation>Avis des associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Advice of the associations: {advice}</source>
        <translation>Avis des associations : {advice}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Alternative {place}: {total} ({difference})</source>
        <translation>Alternative {place} : {total} ({difference})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Alternatives considered</source>
        <translation>Alternatives envisagées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An association can ask not to put two municipalities together, with its reason.</source>
        <translation>Une association peut demander de ne pas réunir deux collectivités, avec son motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>An interpretation budget takes the place of a common language (M5); another place takes the place of one with red travel advice (M9).</source>
        <translation>Un budget d’interprétation remplace une langue commune (M5) ; un autre lieu remplace celui dont l’avis de voyage est rouge (M9).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Another pairing has the same sum; the order of the numbers decided.</source>
        <translation>Une autre combinaison a la même somme ; l’ordre des numéros a décidé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Back to the matches</source>
        <translation>Retour aux mises en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Balance of time</source>
        <translation>Équilibre du temps</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both are {north_place}</source>
        <translation>Les deux sont de type {north_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose goal {goal}, with other targets: {gain}</source>
        <translation>Les deux ont choisi l’objectif {goal}, avec d’autres cibles : {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both chose target {target}: {gain}</source>
        <translation>Les deux ont choisi la cible {target} : {gain}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Both work well in {language}</source>
        <translation>Les deux travaillent bien en {language}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Choose a card, or a pair in All pairs: the parts of its fit and their reasons are shown here.</source>
        <translation>Choisissez une carte, ou une paire sous Toutes les paires : les parties de l’adéquation et leurs raisons s’affichent ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Confirmed the match {name}</source>
        <translation>Mise en relation {name} confirmée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Coordinator, days a month</source>
        <translation>Coordinateur, jours par mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Decision of the steering group and the association of the country</source>
        <translation>Décision du comité de pilotage et de l’association du pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Different types: {north_place} and {south_place}</source>
        <translation>Types différents : {north_place} et {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Different: {pairs}</source>
        <translation>Différent : {pairs}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Dissolved</source>
        <translation>Dissoute</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolved the match {name}</source>
        <translation>Mise en relation {name} dissoute</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Dissolve…</source>
        <translation>Dissoudre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dissolving a match needs a reason. Nothing was changed; type it.</source>
        <translation>Dissoudre une mise en relation exige un motif. Rien n’a été modifié ; saisissez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Done: {step}</source>
        <translation>Fait : {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Drag a card to a partner, or pick it up with Space.</source>
        <translation>Glissez une carte vers un partenaire, ou prenez-la avec Espace.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Each names the other as preferred partner</source>
        <translation>Chacun nomme l’autre comme partenaire souhaité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Fit {fit}</source>
        <translation>Adéquation {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Fit: {fit} of 100</source>
        <translation>Adéquation : {fit} sur 100</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Fits best with {name}: {fit}</source>
        <translation>Va le mieux avec {name} : {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Flemish municipality</source>
        <translation>Commune flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Gave the reason for {name}</source>
        <translation>Motif donné pour {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Held there</source>
        <translation>Maintenue là</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Held {name} where it lies</source>
        <translation>{name} maintenu où il est</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Held: {north} × {south}</source>
        <translation>Maintenue : {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Hold the card here</source>
        <translation>Maintenir la carte ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>In common, but not both first: {sub_themes}</source>
        <translation>En commun, mais pas premier choix des deux : {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Interpretation budget</source>
        <translation>Budget d’interprétation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Interpretation budget (EUR)</source>
        <translation>Budget d’interprétation (EUR)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Interpretation budget: {amount}</source>
        <translation>Budget d’interprétation : {amount}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Let the card go</source>
        <translation>Libérer la carte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Let {name} go</source>
        <translation>{name} libéré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Lies with</source>
        <translation>Se trouve chez</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Made at</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Made {count} partnerships of the proposed pairs</source>
        <translation>{count} partenariats créés d’après les paires proposées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Make the partnership</source>
        <translation>Créer le partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Match</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/__init__.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Match proposal</source>
        <translation>Proposition de mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal (D08)</source>
        <translation>Proposition de mise en relation (D08)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Match proposal…</source>
        <translation>Proposition de mise en relation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matches</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Matching</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Moved {name}</source>
        <translation>{name} déplacé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Needs a reason</source>
        <translation>Exige un motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neighbouring types: {north_place} and {south_place}</source>
        <translation>Types voisins : {north_place} et {south_place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Neither names the other</source>
        <translation>Aucun ne nomme l’autre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>New veto…</source>
        <translation>Nouveau veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card chosen</source>
        <translation>Aucune carte choisie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No card is held and there is no veto: the proposal is free.</source>
        <translation>Aucune carte n’est maintenue et il n’y a pas de veto : la proposition est libre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No card lies with a partner and without a match. Nothing was proposed; put the cards in place first.</source>
        <translation>Aucune carte ne se trouve chez un partenaire sans mise en relation. Rien n’a été proposé ; placez d’abord les cartes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No match yet</source>
        <translation>Pas encore de mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No stable connection on both sides</source>
        <translation>Pas de connexion stable des deux côtés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {north} meets a challenge of {south}</source>
        <translation>Aucune force de {north} ne répond à un défi de {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No strength of {south} meets a challenge of {north}</source>
        <translation>Aucune force de {south} ne répond à un défi de {north}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No sub-theme in common</source>
        <translation>Aucun sous-thème en commun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No target and no goal in common</source>
        <translation>Aucune cible ni aucun objectif en commun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>No veto</source>
        <translation>Pas de veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>No working language in common</source>
        <translation>Aucune langue de travail commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Nobody proposed</source>
        <translation>Personne de proposé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Nobody to match yet</source>
        <translation>Personne à mettre en relation encore</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not in the same call</source>
        <translation>Pas dans le même appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Not selected: what if</source>
        <translation>Non sélectionné : hypothèse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted that a side accepted {name}</source>
        <translation>Accord d’un côté noté pour {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Noted what was agreed for {name}</source>
        <translation>Accord noté pour {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>One of the two is missing. Nothing was stored; choose both.</source>
        <translation>Il manque l’un des deux. Rien n’a été enregistré ; choisissez les deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Open the partnership</source>
        <translation>Ouvrir le partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other partners</source>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Other place agreed for visits</source>
        <translation>Autre lieu convenu pour les visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Other place agreed for visits: {place}</source>
        <translation>Autre lieu convenu pour les visites : {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Other place for visits</source>
        <translation>Autre lieu de visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Partner from the South</source>
        <translation>Partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Parts of matching</source>
        <translation>Parties de la mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Parts of the fit</source>
        <translation>Parties de l’adéquation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Proposal and alternatives</source>
        <translation>Proposition et alternatives</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Proposal: {total}</source>
        <translation>Proposition : {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposal: {total} for {n} pairs</source>
        <translation>
            <numerusform>Proposition : {total} pour {n} paire</numerusform>
            <numerusform>Proposition : {total} pour {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Propose these matches…</source>
        <translation>Proposer ces mises en relation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Proposed {count} matches</source>
        <translation>{count} mises en relation proposées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Proposed: {name} {fit}</source>
        <translation>Proposé : {name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put all as proposed</source>
        <translation>Placer tout comme proposé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put the cards in place on the board, then propose the matches.</source>
        <translation>Placez les cartes sur le tableau, puis proposez les mises en relation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Put together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Put {count} cards as proposed</source>
        <translation>{count} cartes placées comme proposé</translation>
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
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>SDG interests</source>
        <translation>Intérêts ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>SDG interests, first choice first</source>
        <translation>Intérêts ODD, premier choix d’abord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Selected applications and complete profiles of partners come on the board. Rank the applications first, and take the profiles in.</source>
        <translation>Les dossiers sélectionnés et les profils complets des partenaires viennent sur le tableau. Classez d’abord les dossiers et reprenez les profils.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Set a veto on {name}</source>
        <translation>Veto posé sur {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Set the veto</source>
        <translation>Poser le veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Several cards lie with {south}: {norths}. Choose one.</source>
        <translation>Plusieurs cartes se trouvent chez {south} : {norths}. Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stable connection on both sides</source>
        <translation>Connexion stable des deux côtés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Stated preference</source>
        <translation>Préférence exprimée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Strengths</source>
        <translation>Forces</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Strengths meet challenges</source>
        <translation>Forces et défis se répondent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Sub-theme</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Sub-themes</source>
        <translation>Sous-thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The Flemish side accepts</source>
        <translation>Le côté flamand accepte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The associations see the veto and its reason; the municipalities do not.</source>
        <translation>Les associations voient le veto et son motif ; les collectivités non.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The card becomes free. The match and its reason stay readable.</source>
        <translation>La carte redevient libre. La mise en relation et son motif restent lisibles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held where it lies. Nothing was moved; let it go first.</source>
        <translation>La carte de {north} est maintenue où elle est. Rien n’a été déplacé ; libérez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} is held with {south}, but that pair is no longer possible: {rules}.</source>
        <translation>La carte de {north} est maintenue chez {south}, mais cette paire n’est plus possible : {rules}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The card of {north} lies with nobody yet, so it cannot be held. Nothing was changed; put it with a partner first.</source>
        <translation>La carte de {north} n’est encore chez personne et ne peut donc être maintenue. Rien n’a été modifié ; placez-la d’abord chez un partenaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The coordinators have {north_days} and {south_days} days a month</source>
        <translation>Les coordinateurs disposent de {north_days} et {south_days} jours par mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match cannot take this step now. Nothing was changed; look at its steps.</source>
        <translation>La mise en relation ne peut franchir cette étape maintenant. Rien n’a été modifié ; voyez ses étapes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} is not confirmed yet. No partnership was made; confirm it first.</source>
        <translation>La mise en relation de {north} et {south} n’est pas encore confirmée. Aucun partenariat n’a été créé ; confirmez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The match of {north} and {south} waits for an answer.</source>
        <translation>La mise en relation de {north} et {south} attend une réponse.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partner accepts</source>
        <translation>Le partenaire accepte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>The partnership is made.</source>
        <translation>Le partenariat est créé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>The proposal was followed; no reason is needed.</source>
        <translation>La proposition a été suivie ; aucun motif n’est exigé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The same first choice: {sub_themes}</source>
        <translation>Le même premier choix : {sub_themes}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The time of one of the coordinators is not known</source>
        <translation>Le temps de l’un des coordinateurs n’est pas connu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The type of one of the places is not known</source>
        <translation>Le type de l’un des lieux n’est pas connu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>The veto is one of {office}. Nothing was changed; only that office takes it back.</source>
        <translation>Ce veto est de {office}. Rien n’a été modifié ; seul ce bureau peut le retirer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There are no pairs to propose in call {call}. Nothing was made; select applications and complete the profiles first.</source>
        <translation>Il n’y a pas de paires à proposer dans l’appel {call}. Rien n’a été créé ; sélectionnez d’abord des dossiers et complétez les profils.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>There is a match already: {name}</source>
        <translation>Il y a déjà une mise en relation : {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>There is a veto on {north} and {south} already. Nothing was stored.</source>
        <translation>Il y a déjà un veto sur {north} et {south}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>There is no other complete pairing.</source>
        <translation>Il n’y a pas d’autre combinaison complète.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>These two cannot be put together</source>
        <translation>Ces deux ne peuvent être réunis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the board</source>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>To the ranking</source>
        <translation>Vers le classement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Together {sum} of {least}, the weight of the lighter list of interests</source>
        <translation>Ensemble {sum} sur {least}, le poids de la liste d’intérêts la plus légère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Took the veto on {name} back</source>
        <translation>Veto sur {name} retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is green</source>
        <translation>L’avis de voyage est vert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Travel advice is not green</source>
        <translation>L’avis de voyage n’est pas vert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Two profiles</source>
        <translation>Deux profils</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Type of place</source>
        <translation>Type de territoire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Version du règlement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Veto of</source>
        <translation>Veto de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Veto: {north} × {south}</source>
        <translation>Veto : {north} × {south}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Veto…</source>
        <translation>Veto…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visit weeks in common in the poorer year: {weeks}</source>
        <translation>Semaines de visite communes dans l’année la moins favorable : {weeks}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>Visits and connection</source>
        <translation>Visites et connexion</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What held cards and vetoes cost</source>
        <translation>Ce que coûtent les cartes maintenues et les vetos</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What if: all complete applications</source>
        <translation>Hypothèse : tous les dossiers complets</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>What was agreed…</source>
        <translation>Ce qui a été convenu…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/descriptions.py"/>
        <source>Why a reason is needed</source>
        <translation>Pourquoi un motif est exigé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>Without a partner</source>
        <translation>Sans partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>Without a partner: {names}</source>
        <translation>Sans partenaire : {names}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>Working out the best pairs</source>
        <translation>Recherche des meilleures paires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>an association has a veto</source>
        <translation>une association a mis un veto</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>another language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>both sides are not complete and selected or admitted in the same call</source>
        <translation>les deux côtés ne sont pas complets et sélectionnés ou admis dans le même appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs nothing</source>
        <translation>ne coûte rien</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {n} pairs; points: {points}</source>
        <translation>
            <numerusform>coûte {n} paire ; points : {points}</numerusform>
            <numerusform>coûte {n} paires ; points : {points}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>costs {points} points</source>
        <translation>coûte {points} points</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>differs from the proposal</source>
        <translation>s’écarte de la proposition</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>excluded by {rules}</source>
        <translation>exclu par {rules}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>few interests in common</source>
        <translation>peu d’intérêts en commun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/board.py"/>
        <source>fit {fit}</source>
        <translation>adéq. {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>mixed, peri-urban</source>
        <translation>mixte, périurbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no goal and no sub-theme in common</source>
        <translation>aucun objectif ni sous-thème en commun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>no working language in common, and no interpretation budget noted</source>
        <translation>aucune langue de travail commune, et aucun budget d’interprétation noté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>one of the two is matched with somebody else already</source>
        <translation>l’un des deux est déjà mis en relation ailleurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>strengths and challenges do not meet</source>
        <translation>forces et défis ne se répondent pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>the country is not among the choices of the Flemish municipality</source>
        <translation>le pays ne figure pas parmi les choix de la commune flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>the same sum</source>
        <translation>la même somme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>there is an active city link</source>
        <translation>il y a un jumelage actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>too few visit weeks in common ({weeks} in the poorer year)</source>
        <translation>trop peu de semaines de visite communes ({weeks} dans l’année la moins favorable)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>travel advice is red, and no other place is agreed</source>
        <translation>l’avis de voyage est rouge, et aucun autre lieu n’est convenu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>urban</source>
        <translation>urbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: basic on both sides</source>
        <translation>{language} : de base des deux côtés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{language}: good on one side, basic on the other</source>
        <translation>{language} : bon d’un côté, de base de l’autre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/matches.py"/>
        <source>{moment} · {state}</source>
        <translation>{moment} · {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Dissolve one of them.</source>
        <translation>{name} figure dans deux mises en relation : avec {partners}. Dissolvez l’une des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{name} stands in two matches: with {partners}. Nothing was confirmed; dissolve one of them first.</source>
        <translation>{name} figure dans deux mises en relation : avec {partners}. Rien n’a été confirmé ; dissolvez d’abord l’une des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/papers/proposal.py"/>
        <source>{name} with {number}: {fit}</source>
        <translation>{name} avec {number} : {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{name} {fit}</source>
        <translation>{name} {fit}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} are not in the same call. Nothing was changed; choose two of one call.</source>
        <translation>{north} et {south} ne sont pas dans le même appel. Rien n’a été modifié ; choisissez-en deux du même appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} cannot be put together: {rules}. Nothing was moved; note what was agreed, or choose another partner.</source>
        <translation>{north} et {south} ne peuvent être réunis : {rules}. Rien n’a été déplacé ; notez ce qui a été convenu ou choisissez un autre partenaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} have a match already. Nothing was changed; dissolve it first, with the reason.</source>
        <translation>{north} et {south} ont déjà une mise en relation. Rien n’a été modifié ; dissolvez-la d’abord, avec le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} and {south} need a reason. Nothing was proposed; write it on the card.</source>
        <translation>{north} et {south} exigent un motif. Rien n’a été proposé ; écrivez-le sur la carte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} is strong where {south} struggles: {tags}</source>
        <translation>{north} est fort là où {south} a un défi : {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{north} names {south} as preferred partner</source>
        <translation>{north} nomme {south} comme partenaire souhaité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/pairs.py"/>
        <source>{north} × {south}: {fit}</source>
        <translation>{north} × {south} : {fit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{n} cards moved as proposed</source>
        <translation>
            <numerusform>{n} carte déplacée comme proposé</numerusform>
            <numerusform>{n} cartes déplacées comme proposé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{n} matches proposed</source>
        <translation>
            <numerusform>{n} mise en relation proposée</numerusform>
            <numerusform>{n} mises en relation proposées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{office}: {reason}</source>
        <translation>{office} : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/page/words.py"/>
        <source>{points} of {weight}</source>
        <translation>{points} sur {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} already has the card of {north}, which is held there. Nothing was moved; let it go first.</source>
        <translation>{south} a déjà la carte de {north}, maintenue là. Rien n’a été déplacé ; libérez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} is strong where {north} struggles: {tags}</source>
        <translation>{south} est fort là où {north} a un défi : {tags}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/fields/words.py"/>
        <source>{south} names {north} as preferred partner</source>
        <translation>{south} nomme {north} comme partenaire souhaité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/matching/model/matches.py"/>
        <source>{state}: {side}</source>
        <translation>{state} : {side}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer for {days} days: put one on a stick.</source>
        <translation>Aucune copie n’a quitté cet ordinateur depuis {days} jours : mettez-en une sur une clé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>No copy has left this computer yet: put the whole office on a stick.</source>
        <translation>Aucune copie n’a encore quitté cet ordinateur : mettez tout le bureau sur une clé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Nothing needs you now</source>
        <translation>Rien ne vous attend maintenant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Show {n} more</source>
        <translation>
            <numerusform>Montrer {n} de plus</numerusform>
            <numerusform>Montrer {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>The last safety copy is {days} days old.</source>
        <translation>La dernière copie de sécurité a {days} jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>There is no safety copy yet.</source>
        <translation>Il n’y a pas encore de copie de sécurité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/page.py"/>
        <source>When a deadline comes near, a dossier is incomplete or a promise is in danger, it will stand here.</source>
        <translation>Quand une échéance approche, qu’un dossier est incomplet ou qu’une promesse est en danger, cela figure ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is incomplete.</source>
        <translation>{findings} constatations strictes : ce dossier est incomplet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/overview/fields.py"/>
        <source>{findings} hard findings: this dossier is not eligible.</source>
        <translation>{findings} constatations strictes : ce dossier n’est pas éligible.</translation>
    </message>
</context>
<context>
    <name>paperkit</name>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question is missing on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>Une question manque sur la feuille « {sheet} ». Rien n’a été repris ; demandez le formulaire tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A question stands twice on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out.</source>
        <translation>Une question figure deux fois sur la feuille « {sheet} ». Rien n’a été repris ; demandez le formulaire tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>A text of {letters} letters does not fit into a cell ({most} at most). Nothing was written; shorten the text, or print it as PDF.</source>
        <translation>Un texte de {letters} caractères ne tient pas dans une cellule ({most} au maximum). Rien n’a été écrit ; raccourcissez le texte ou imprimez-le en PDF.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Each question has a number; use it on the telephone.</source>
        <translation>Chaque question porte un numéro ; utilisez-le au téléphone.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Fill in the coloured cells. A star means that the answer is needed to submit.</source>
        <translation>Remplissez les cellules colorées. Un astérisque signifie que la réponse est nécessaire pour introduire le dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>Filled in by the association.</source>
        <translation>À remplir par l’association.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Grey cells are for the association; you may leave them open.</source>
        <translation>Les cellules grises sont pour l’association ; vous pouvez les laisser vides.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>In order of preference: write 1, 2, 3 in the boxes.</source>
        <translation>Par ordre de préférence : écrivez 1, 2, 3 dans les cases.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Letters left</source>
        <translation>Caractères restants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please check</source>
        <translation>Veuillez vérifier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a day, such as 24/11/2023.</source>
        <translation>Tapez une date, par exemple 24/11/2023.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Please type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Privacy notice</source>
        <translation>Information sur la protection des données</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Read me</source>
        <translation>À lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is hidden.</source>
        <translation>La feuille « {sheet} » est masquée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” is no part of the form and was not taken in. If there are answers on it, type them into their fields.</source>
        <translation>La feuille « {sheet} » ne fait pas partie du formulaire et n’est pas reprise. S’il y figure des réponses, encodez-les dans leurs champs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of the form is missing. Nothing was taken in; ask for the form with all its sheets.</source>
        <translation>La feuille « {sheet} » du formulaire manque. Rien n’a été repris ; demandez le formulaire avec toutes ses feuilles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} columns. Nothing was taken in; leave out the columns that are not needed.</source>
        <translation>La feuille « {sheet} » de {file} compte plus de {most} colonnes. Rien n’a été repris ; supprimez les colonnes inutiles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}” of {file} has more than {most} rows. Nothing was taken in; split the list.</source>
        <translation>La feuille « {sheet} » de {file} compte plus de {most} lignes. Rien n’a été repris ; divisez la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: the row is hidden. Its answers were taken in; check them.</source>
        <translation>Feuille « {sheet} », ligne {row} : la ligne est masquée. Ses réponses sont reprises ; vérifiez-les.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>Sheet “{sheet}”, row {row}: “{text}” stands where nothing is asked and was not taken in. If it is an answer, type it into its field.</source>
        <translation>Feuille « {sheet} », ligne {row} : « {text} » figure là où rien n’est demandé et n’est pas repris. Si c’est une réponse, encodez-la dans son champ.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/paper.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>State of the data: {sequence} · {digest} · {day}</source>
        <translation>État des données : {sequence} · {digest} · {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Texts that are too long are kept and marked; nothing is cut.</source>
        <translation>Les textes trop longs sont conservés et signalés ; rien n’est coupé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The file held empty characters; they were left out.</source>
        <translation>Le fichier contenait des caractères vides ; ils ont été supprimés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The letters were read as {encoding}. Check names with accents; choose another encoding if they are wrong.</source>
        <translation>Les caractères ont été lus en {encoding}. Vérifiez les noms accentués ; choisissez un autre encodage s’ils sont incorrects.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} could not be read. The paper was not made; choose a PNG or JPG file.</source>
        <translation>L’image {file} n’a pas pu être lue. Le document n’a pas été produit ; choisissez un fichier PNG ou JPG.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>The picture {file} has more than {most} points. The paper was not made; make the picture smaller.</source>
        <translation>L’image {file} compte plus de {most} points. Le document n’a pas été produit ; réduisez l’image.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is a formula in row {row}, column {column}. It was left open; type the value itself.</source>
        <translation>Il y a une formule à la ligne {row}, colonne {column}. Le champ est resté vide ; tapez la valeur elle-même.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>There is an error value in row {row}, column {column}. It was left open; type the value.</source>
        <translation>Il y a une valeur d’erreur à la ligne {row}, colonne {column}. Le champ est resté vide ; tapez la valeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>This workbook counts its days from 1904. The days were converted; check one of them.</source>
        <translation>Ce classeur compte ses dates à partir de 1904. Les dates ont été converties ; vérifiez-en une.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Version {version}, call {call}</source>
        <translation>Version {version}, appel {call}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Where a list opens in a cell, choose from it. Days: 24/11/2023. Numbers may have blanks.</source>
        <translation>Lorsqu’une liste s’ouvre dans une cellule, choisissez-y la réponse. Dates : 24/11/2023. Les nombres peuvent contenir des espaces.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>Write clearly. A star means that the answer is needed to submit; each question has a number to name it on the telephone. Use a separate sheet with the number of the question when there is not enough room.</source>
        <translation>Écrivez lisiblement. Un astérisque signifie que la réponse est nécessaire pour introduire le dossier ; chaque question porte un numéro à citer au téléphone. S’il n’y a pas assez de place, utilisez une feuille séparée en indiquant le numéro de la question.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>You may leave answers open and send the file again later. Please type no formulas.</source>
        <translation>Vous pouvez laisser des réponses en blanc et renvoyer le fichier plus tard. Ne tapez pas de formules.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>day / month / year</source>
        <translation>jour / mois / année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/flow.py"/>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} consists of {parts} parts, more than {most}. Nothing was taken in, for safety; copy the cells into a new workbook.</source>
        <translation>{file} se compose de {parts} parties, plus que {most}. Par sécurité, rien n’a été repris ; copiez les cellules dans un nouveau classeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be opened ({reason}). Nothing was taken in; check that the file is there and that you may read it.</source>
        <translation>{file} n’a pas pu être ouvert ({reason}). Rien n’a été repris ; vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} could not be read as text ({encoding}). Nothing was taken in; save it again as CSV in UTF-8.</source>
        <translation>{file} n’a pas pu être lu comme texte ({encoding}). Rien n’a été repris ; enregistrez-le à nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} holds declarations that a workbook must not hold. Nothing was taken in; do not open it, and ask the sender.</source>
        <translation>{file} contient des déclarations qui n’ont pas leur place dans un classeur. Rien n’a été repris ; ne l’ouvrez pas et interrogez l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a LibreOffice file (.ods). Nothing was taken in; open it and save it as .xlsx.</source>
        <translation>{file} est un fichier LibreOffice (.ods). Rien n’a été repris ; ouvrez-le et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a PDF with the ending of a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} est un PDF portant l’extension d’un classeur. Rien n’a été repris ; demandez le formulaire Excel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a binary Excel file (.xlsb). Nothing was taken in; save it as .xlsx.</source>
        <translation>{file} est un fichier Excel binaire (.xlsb). Rien n’a été repris ; enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form of another layout than the one this program sends out today. Nothing was taken in; send today’s form and have the answers copied into it.</source>
        <translation>{file} est un formulaire d’une autre mise en page que celui que ce programme envoie aujourd’hui. Rien n’a été repris ; envoyez le formulaire actuel et faites-y recopier les réponses.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a form “{form}”, expected was “{expected}”. Nothing was taken in; take it in at its own place.</source>
        <translation>{file} est un formulaire « {form} », alors que « {expected} » était attendu. Rien n’a été repris ; reprenez-le à l’endroit prévu.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a web page with the ending of a workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} est une page web portant l’extension d’un classeur. Rien n’a été repris ; ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook or a PDF, not a CSV file. Nothing was taken in; open it and save the sheet as CSV (UTF-8).</source>
        <translation>{file} est un classeur ou un PDF, pas un fichier CSV. Rien n’a été repris ; ouvrez-le et enregistrez la feuille en CSV (UTF-8).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is a workbook, but none of our forms: its hidden sheet is missing. Nothing was taken in; send the form again and have the answers copied into it.</source>
        <translation>{file} est un classeur, mais pas l’un de nos formulaires : la feuille cachée manque. Rien n’a été repris ; renvoyez le formulaire et faites-y recopier les réponses.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old Excel file (.xls). Nothing was taken in; open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file} est un ancien fichier Excel (.xls). Rien n’a été repris ; ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is an old XML workbook. Nothing was taken in; open it in Excel and save it as .xlsx.</source>
        <translation>{file} est un ancien classeur XML. Rien n’a été repris ; ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is another kind of document, not a workbook. Nothing was taken in; ask for the Excel form.</source>
        <translation>{file} est un autre type de document, pas un classeur. Rien n’a été repris ; demandez le formulaire Excel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is damaged and could not be read to its end. Nothing was taken in; open and save it in Excel, or ask for it again.</source>
        <translation>{file} est endommagé et n’a pas pu être lu jusqu’au bout. Rien n’a été repris ; ouvrez-le et enregistrez-le dans Excel, ou redemandez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is empty. Nothing was taken in; ask for the file again.</source>
        <translation>{file} est vide. Rien n’a été repris ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is incomplete: its end is missing. Nothing was taken in; ask for the file again.</source>
        <translation>{file} est incomplet : la fin manque. Rien n’a été repris ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is larger than {most} MB. Nothing was taken in; split the list and try again.</source>
        <translation>{file} dépasse {most} Mo. Rien n’a été repris ; divisez la liste et réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is no Excel workbook. Nothing was taken in; ask for the Excel form (.xlsx).</source>
        <translation>{file} n’est pas un classeur Excel. Rien n’a été repris ; demandez le formulaire Excel (.xlsx).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is protected with a password. Nothing was taken in; save it without the password and try again.</source>
        <translation>{file} est protégé par un mot de passe. Rien n’a été repris ; enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} is the form for the other side ({side}). Nothing was taken in; choose the call it belongs to.</source>
        <translation>{file} est le formulaire de l’autre partie ({side}). Rien n’a été repris ; choisissez l’appel auquel il appartient.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} MB. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} dépasse {most} Mo une fois décompressé. Rien n’a été repris, par sécurité ; redemandez le fichier, tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>{file} unpacks to more than {most} times its size. Nothing was taken in, for safety; ask for the file anew, as it was sent out.</source>
        <translation>{file} dépasse {most} fois sa taille une fois décompressé. Rien n’a été repris, par sécurité ; redemandez le fichier, tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{label} (by the association)</source>
        <translation>{label} (par l’association)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{least} to {limit} letters</source>
        <translation>{least} à {limit} caractères</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{least} to {limit} letters. You may keep the text as it is; it will be marked.</source>
        <translation>{least} à {limit} caractères. Vous pouvez garder le texte tel quel ; il sera signalé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/blank.py"/>
        <source>{limit} letters at most</source>
        <translation>{limit} caractères au maximum</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/forms.py"/>
        <source>{limit} letters at most. You may keep the longer text; it will be marked.</source>
        <translation>{limit} caractères au maximum. Vous pouvez garder le texte plus long ; il sera signalé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/shape.py"/>
        <source>{whole}: {part}</source>
        <translation>{whole} : {part}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not a whole number. It was left open; type it without decimals.</source>
        <translation>« {text} » n’est pas un nombre entier. Le champ est resté vide ; tapez-le sans décimales.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/paperkit/fields.py"/>
        <source>“{text}” is not in the list. It was left open; choose from the list.</source>
        <translation>« {text} » ne figure pas dans la liste. Le champ est resté vide ; choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>partnerships</name>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership belongs to a call. Nothing was stored; choose the call first.</source>
        <translation>Un partenariat appartient à un appel. Rien n’a été enregistré ; choisissez d’abord l’appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>A partnership comes from an adopted match. Work that runs already is entered here by itself: call, both partners, first and last day.</source>
        <translation>Un partenariat naît d’une mise en relation adoptée. Un travail déjà en cours s’encode ici tel quel : appel, les deux partenaires, premier et dernier jour.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership has two partners. Nothing was stored; choose a municipality, or type a name, for both sides.</source>
        <translation>Un partenariat a deux partenaires. Rien n’a été enregistré ; choisissez une commune, ou tapez un nom, pour les deux côtés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A partnership lasts {months} months at most: until {last}. Nothing was stored; choose an earlier last day, or change the rule book of the call.</source>
        <translation>Un partenariat dure {months} mois au plus : jusqu’au {last}. Rien n’a été enregistré ; choisissez un dernier jour plus proche, ou modifiez le règlement de l’appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A person needs a name. Nothing was stored; choose somebody from the register or type the name.</source>
        <translation>Une personne doit avoir un nom. Rien n’a été enregistré ; choisissez quelqu’un dans le registre ou tapez le nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>A suspension or termination needs its ground. Nothing was changed; write why.</source>
        <translation>Une suspension ou une résiliation doit être motivée. Rien n’a été modifié ; indiquez pourquoi.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Action plan of {number}: {n} lines are past their day.</source>
        <translation>
            <numerusform>Plan d’action de {number} : {n} ligne a dépassé son échéance.</numerusform>
            <numerusform>Plan d’action de {number} : {n} lignes ont dépassé leur échéance.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active from</source>
        <translation>Actif à partir du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Active until</source>
        <translation>Actif jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added a line to the action plan of {name}</source>
        <translation>Ligne ajoutée au plan d’action de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added an entry to the learning log of {name}</source>
        <translation>Note ajoutée au journal d’apprentissage de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Added {person} to {name}</source>
        <translation>{person} ajouté à {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted match</source>
        <translation>Mise en relation adoptée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Adopted the match as partnership {name}</source>
        <translation>Mise en relation adoptée comme partenariat {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Agreed conditions</source>
        <translation>Conditions convenues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>All partnerships of the cycle</source>
        <translation>Tous les partenariats du cycle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>As it stood on {day}.</source>
        <translation>Situation au {day}.</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Being tried</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Both partners</source>
        <translation>Les deux partenaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>By which partner</source>
        <translation>Par quel partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the action plan of {name}</source>
        <translation>Plan d’action de {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the learning log of {name}</source>
        <translation>Journal d’apprentissage de {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the partnership {name}</source>
        <translation>Partenariat {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Changed the role of {person}</source>
        <translation>Rôle de {person} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Choose an entry to read it.</source>
        <translation>Choisissez une note pour la lire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>City link</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Close…</source>
        <translation>Clôturer…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Colleague in the exchange</source>
        <translation>Collègue dans l’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Contact within the network</source>
        <translation>Contact au sein du réseau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Continues as</source>
        <translation>Se poursuit comme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D00 Complete partnership dossier</source>
        <translation>D00 Dossier complet du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D11 Action plan</source>
        <translation>D11 Plan d’action</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D12 Budget statement</source>
        <translation>D12 État financier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>D24 Partnership sheet with promise card</source>
        <translation>D24 Fiche du partenariat avec carte des engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Day, side, activity</source>
        <translation>Jour, côté, activité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Days left until the end of the period</source>
        <translation>Jours restants jusqu’à la fin de la période</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Days of thematic conference</source>
        <translation>Jours de conférence thématique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Digital exchange sessions</source>
        <translation>Sessions d’échange numériques</translation>
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
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Flemish half of the budget</source>
        <translation>Moitié flamande du budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Flemish municipality</source>
        <translation>Commune flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Flemish partner</source>
        <translation>Partenaire flamand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>For whom this is useful</source>
        <translation>À qui cela est utile</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>For work that runs already. Choose both municipalities, or type a name where the register does not have them.</source>
        <translation>Pour un travail déjà en cours. Choisissez les deux communes, ou tapez un nom si le registre ne les connaît pas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Gave the number {name}</source>
        <translation>Numéro {name} attribué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Give the number</source>
        <translation>Attribuer le numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Given by the association that holds the grant, or taken over from an earlier list.</source>
        <translation>Attribué par l’association bénéficiaire de la subvention, ou repris d’une liste antérieure.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Half-day meetings</source>
        <translation>Rencontres d’une demi-journée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Incoming working visits</source>
        <translation>Visites de travail accueillies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Interpretation, place of the visits, who pays what.</source>
        <translation>Interprétation, lieu des visites, qui paie quoi.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning entries</source>
        <translation>Notes d’apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning log</source>
        <translation>Journal d’apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Learning question</source>
        <translation>Question d’apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Learning turned into action</source>
        <translation>Apprentissages mis en action</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Length of the partnership</source>
        <translation>Durée du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Life of the partnership</source>
        <translation>Vie du partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Made the partnership</source>
        <translation>Partenariat créé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Made the partnership {name}</source>
        <translation>Partenariat {name} créé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Make active again…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Member of the internal steering group</source>
        <translation>Membre du comité de pilotage interne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Municipality in the South</source>
        <translation>Commune du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the Flemish partner</source>
        <translation>Nom du partenaire flamand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Name of the partner in the South</source>
        <translation>Nom du partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>New entry</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>New partnership</source>
        <translation>Nouveau partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>No continuation</source>
        <translation>Pas de suite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>No partnerships yet</source>
        <translation>Pas encore de partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Not spent</source>
        <translation>Non dépensé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted a new state of {name}</source>
        <translation>Nouvel état de {name} noté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Nothing learned yet?</source>
        <translation>Rien appris jusqu’ici ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Number, if it has one</source>
        <translation>Numéro, s’il en a un</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Numbers are given by {office}. Nothing was stored; leave the number empty, it comes back with the next packet.</source>
        <translation>Les numéros sont attribués par {office}. Rien n’a été enregistré ; laissez le numéro vide, il reviendra avec le prochain paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>One more needs {lead} days of preparation and {length} days itself; the next can follow {spacing} days later</source>
        <translation>Une fois de plus demande {lead} jours de préparation et {length} jours en soi ; la suivante peut venir {spacing} jours plus tard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Other activity</source>
        <translation>Autre activité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Our partnership</source>
        <translation>Notre partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Outgoing working visits</source>
        <translation>Visites de travail aller</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partner from the South</source>
        <translation>Partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partner profile</source>
        <translation>Profil de partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Partnership sheet with promise card</source>
        <translation>Fiche du partenariat avec carte des engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>People of both sides with their first and last day. A change of person is a successor: nobody is typed over.</source>
        <translation>Les personnes des deux côtés avec leur premier et leur dernier jour. Un changement de personne est une succession : personne n’est écrasé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Person in the register</source>
        <translation>Personne du registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Political lead</source>
        <translation>Responsable politique</translation>
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
        <translation>Carte des engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed a line of the action plan of {name}</source>
        <translation>Ligne du plan d’action de {name} retirée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed an entry of the learning log of {name}</source>
        <translation>Note retirée du journal d’apprentissage de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>Removed the entry</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Removed {person}</source>
        <translation>{person} retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Replacement of the coordinator</source>
        <translation>Suppléant du coordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Rule book of the call, version {version}</source>
        <translation>Règlement de l’appel, version {version}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG target</source>
        <translation>Cible ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>SDG {code}</source>
        <translation>ODD {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Section of the note</source>
        <translation>Section de la note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>So many still fit, or are planned</source>
        <translation>Autant sont encore possibles, ou prévus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Southern half of the budget</source>
        <translation>Moitié du Sud du budget</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>Still missing</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Still possible</source>
        <translation>Encore possible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Sub-theme</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>Successor…</source>
        <translation>Successeur…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>Terminate…</source>
        <translation>Résilier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The action plan has no lines yet.</source>
        <translation>Le plan d’action n’a pas encore de lignes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The coordinator of {number} on the side of {partner} has left and has no successor.</source>
        <translation>Le coordinateur de {number} du côté de {partner} est parti et n’a pas de successeur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The earlier person stays in the list, with the day before as the last.</source>
        <translation>La personne précédente reste dans la liste, avec la veille comme dernier jour.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({end}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>Le dernier jour ({end}) précède le premier ({start}). Rien n’a été enregistré ; corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The last day ({to}) lies before the first ({start}). Nothing was stored; correct one of the two days.</source>
        <translation>Le dernier jour ({to}) précède le premier ({start}). Rien n’a été enregistré ; corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>The learning log has no entries yet.</source>
        <translation>Le journal d’apprentissage ne contient encore aucune note.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The learning log keeps what partners take home: what you saw or heard, what surprised you, what you will try. Write an entry after every session and visit; it counts in the promise card and stands in the dossier.</source>
        <translation>Le journal d’apprentissage garde ce que les partenaires emportent : ce que vous avez vu ou entendu, ce qui vous a surpris, ce que vous allez essayer. Écrivez une note après chaque session et chaque visite ; elle compte dans la carte des engagements et figure dans le dossier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The number is {number}</source>
        <translation>Le numéro est {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} belongs to another partnership. Nothing was stored; use another number.</source>
        <translation>Le numéro {number} appartient à un autre partenariat. Rien n’a été enregistré ; utilisez un autre numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The number {number} is used by more than one partnership.</source>
        <translation>Le numéro {number} est utilisé par plus d’un partenariat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>The partnership is closed. Make it active again to change it.</source>
        <translation>Le partenariat est clôturé. Réactivez-le pour le modifier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership is closed. Nothing was changed; reopen it first, with the reason.</source>
        <translation>Le partenariat est clôturé. Rien n’a été modifié ; rouvrez-le d’abord, avec le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <source>The partnership is closed: its learning log is only read.</source>
        <translation>Le partenariat est clôturé : son journal d’apprentissage est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>The partnership is not active: nothing more is possible</source>
        <translation>Le partenariat n’est pas actif : plus rien n’est possible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership lasts longer than {months} months.</source>
        <translation>Le partenariat dure plus de {months} mois.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The partnership of {north} and {south} has no number yet.</source>
        <translation>Le partenariat de {north} et {south} n’a pas encore de numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>The step stays in the history of the partnership. Costs dated after a suspension or termination are rejected with this ground.</source>
        <translation>L’étape reste dans l’historique du partenariat. Les coûts datés après une suspension ou une résiliation sont rejetés avec ce motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>The term of {number} ended on {end}: close the partnership or note what is still open.</source>
        <translation>La durée de {number} a pris fin le {end} : clôturez le partenariat ou notez ce qui reste ouvert.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>There is no partnership {number} in this database. Nothing was changed; check the number, or make the partnership first.</source>
        <translation>Il n’y a pas de partenariat {number} dans cette base de données. Rien n’a été modifié ; vérifiez le numéro, ou créez d’abord le partenariat.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This match is partnership {number} already. Nothing was made; open it from the list.</source>
        <translation>Cette mise en relation est déjà le partenariat {number}. Rien n’a été créé ; ouvrez-le depuis la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>This state cannot follow the present one. Nothing was changed; open the history of the partnership to see its steps.</source>
        <translation>Cet état ne peut pas suivre l’état actuel. Rien n’a été modifié ; ouvrez l’historique du partenariat pour voir ses étapes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>Two-year line</source>
        <translation>Ligne des deux ans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/__init__.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Version of the rule book</source>
        <translation>Version du règlement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visible to</source>
        <translation>Visible pour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visit or session</source>
        <translation>Visite ou session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>Visits of about a week</source>
        <translation>Visites d’environ une semaine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/learning.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <source>What both partners want to learn, and what they do about it.</source>
        <translation>Ce que les deux partenaires veulent apprendre, et ce qu’ils font pour cela.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What surprised us</source>
        <translation>Ce qui nous a surpris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we saw or heard</source>
        <translation>Ce que nous avons vu ou entendu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>What we will try</source>
        <translation>Ce que nous allons essayer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <location filename="../sdgp_desktop/partnerships/page/record.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or its name</source>
        <translation>ou son nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/sheets.py"/>
        <source>or the partner's name</source>
        <translation>ou le nom du partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>section {section}</source>
        <translation>section {section}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the day on which the partnership was stopped ({since}). Nothing was changed; choose that day or a later one.</source>
        <translation>Le {day} précède le jour où le partenariat a été arrêté ({since}). Rien n’a été modifié ; choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{day} lies before the first day of the partnership ({start}). Nothing was changed; choose a later day.</source>
        <translation>{day} précède le premier jour du partenariat ({start}). Rien n’a été modifié ; choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{kept} of {all} promises kept on {day}</source>
        <translation>{kept} engagements tenus sur {all} au {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is in two partnerships at the same time.</source>
        <translation>{name} est dans deux partenariats en même temps.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{name} is not on this side of the call. Nothing was stored; choose another municipality.</source>
        <translation>{name} n’est pas de ce côté de l’appel. Rien n’a été enregistré ; choisissez une autre commune.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/promises.py"/>
        <source>{name}: {done} of {promised}</source>
        <translation>{name} : {done} sur {promised}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <source>{name}: {value} (section {section} of the note, rule book version {version})</source>
        <translation>{name} : {value} (section {section} de la note, règlement version {version})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has no coordinator on the side of {partner}.</source>
        <translation>{number} n’a pas de coordinateur du côté de {partner}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} has run for {months} months; it ends on {end}.</source>
        <translation>{number} court depuis {months} mois ; il prend fin le {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number} is active again, but the stop of {since} was lifted with a day before it and still counts. Note the suspension again, and lift it with the right day.</source>
        <translation>{number} est de nouveau actif, mais l’arrêt du {since} a été levé à une date antérieure et compte toujours. Notez la suspension à nouveau, puis levez-la à la bonne date.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{number} · {call} · {start} – {end}</source>
        <translation>{number} · {call} · {start} – {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: a promise is out of reach: {promise}.</source>
        <translation>{number} : un engagement est hors de portée : {promise}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{number}: fewer than {months} months are left and a promised visit is missing: {promise}.</source>
        <translation>{number} : il reste moins de {months} mois et une visite promise manque : {promise}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{n} items are still open ({items}). The partnership stays as it is; settle them first.</source>
        <translation>
            <numerusform>{n} point est encore ouvert ({items}). Le partenariat reste tel quel ; réglez-le d’abord.</numerusform>
            <numerusform>{n} points sont encore ouverts ({items}). Le partenariat reste tel quel ; réglez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/partnerships/model/promises.py"/>
        <location filename="../sdgp_desktop/partnerships/papers.py"/>
        <source>{n} months at most</source>
        <translation>
            <numerusform>{n} mois au plus</numerusform>
            <numerusform>{n} mois au plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>{person} follows {earlier}</source>
        <translation>{person} succède à {earlier}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/model/record.py"/>
        <source>{state} since {day}</source>
        <translation>{state} depuis le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/fields.py"/>
        <source>“{number}” is not a partnership number. Nothing was stored; type it as SDGP-2024-BJ-001.</source>
        <translation>« {number} » n’est pas un numéro de partenariat. Rien n’a été enregistré ; tapez-le comme SDGP-2024-BJ-001.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>○ planned</source>
        <translation>○ prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/partnerships/page/line.py"/>
        <source>● done</source>
        <translation>● fait</translation>
    </message>
</context>
<context>
    <name>qtkit</name>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Add a choice to {field}</source>
        <translation>Ajouter un choix à {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Agenda: Return opens</source>
        <translation>Agenda : Entrée ouvre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>All checks are passed.</source>
        <translation>Tous les contrôles sont en ordre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Choose a line of the list to see it here.</source>
        <translation>Choisissez une ligne de la liste pour la voir ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Choose a record first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <location filename="../sdgp_desktop/qtkit/dialogs.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Drawing {paper}</source>
        <translation>Préparation de {paper}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Every change of this record will be listed here, with who made it and when.</source>
        <translation>Chaque modification de cette fiche figurera ici, avec son auteur et sa date.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>File Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Findings: Return jumps to the field</source>
        <translation>Constats : Entrée mène au champ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/sdg.py"/>
        <source>Goal {number}: {title}</source>
        <translation>Objectif {number} : {title}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Half typed and not stored: “{text}”</source>
        <translation>Saisie interrompue, pas enregistrée : « {text} »</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Higher: {field}</source>
        <translation>Plus haut : {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Long side</source>
        <translation>Bord long</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Lower: {field}</source>
        <translation>Plus bas : {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>Month: arrows go from day to day, Return opens, Space picks up</source>
        <translation>Mois : les flèches vont de jour en jour, Entrée ouvre, Espace prend en main</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Move {title}</source>
        <translation>Déplacer {title}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Moved {title} to {day}</source>
        <translation>{title} déplacé au {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>New tag</source>
        <translation>Nouveau mot-clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/history.py"/>
        <source>No changes yet</source>
        <translation>Pas encore de modification</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>No line fits the search and the filters.</source>
        <translation>Aucune ligne ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>No paper to show</source>
        <translation>Aucun document à afficher</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Not everything fits</source>
        <translation>Tout ne convient pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Notices</source>
        <translation>Avis</translation>
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
        <translation>Ouvrir</translation>
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
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page Set</source>
        <translation>Jeu de pages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Page size:</source>
        <translation>Format de page :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/record.py"/>
        <source>Parts of the record</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Paste the others</source>
        <translation>Coller les autres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Preview of the paper</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Put the note into the bin</source>
        <translation>Mettre la note à la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row down</source>
        <translation>Ligne vers le bas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/rows.py"/>
        <source>Row up</source>
        <translation>Ligne vers le haut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>Row {row}, {column}: {why}</source>
        <translation>Ligne {row}, {column} : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as Excel…</source>
        <translation>Enregistrer en Excel…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Several values were given for this field. One of them is shown until somebody chooses.</source>
        <translation>Plusieurs valeurs ont été données pour ce champ. L’une d’elles est affichée jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/qtwords.py"/>
        <source>Short side</source>
        <translation>Bord court</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>Show the main fields</source>
        <translation>Afficher les champs principaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Show the other value</source>
        <translation>Montrer l’autre valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/chart.py"/>
        <source>Table of the picture</source>
        <translation>Tableau du graphique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Take off the tag {word}</source>
        <translation>Retirer le mot-clé {word}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Take out: {field}</source>
        <translation>Retirer : {field}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/paper.py"/>
        <source>The paper is being drawn…</source>
        <translation>Le document est en préparation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>There is no room left.</source>
        <translation>Il n’y a plus de place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>This field got another value meanwhile. What you are typing replaces it when you leave the field.</source>
        <translation>Ce champ a reçu une autre valeur entre-temps. Ce que vous tapez la remplace quand vous quittez le champ.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>Those who may read this record may read its notes.</source>
        <translation>Qui peut lire cette fiche peut lire ses notes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>Type the year of “{text}” with four digits. Nothing was stored.</source>
        <translation>Écrivez l’année de « {text} » en quatre chiffres. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/ranked.py"/>
        <source>Type to add…</source>
        <translation>Tapez pour ajouter…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notices.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>Use it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/reasons.py"/>
        <source>Where does {number} come from?</source>
        <translation>D’où vient {number} ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/view.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/year.py"/>
        <source>Year line: arrows go from week to week, Return opens, Space picks up</source>
        <translation>Ligne de l’année : les flèches vont de semaine en semaine, Entrée ouvre, Espace prend en main</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/values.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/asking.py"/>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/notes.py"/>
        <source>a word, then Return</source>
        <translation>un mot, puis Entrée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>before the agreement</source>
        <translation>avant la convention</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/section.py"/>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>day/month/year or 2024-04-03</source>
        <translation>jour/mois/année ou 2024-04-03</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>due</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/slot.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/heatmap.py"/>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/card.py"/>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/charts.py"/>
        <source>mean {mean}, from {low} to {high}</source>
        <translation>moyenne {mean}, de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/editors.py"/>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>not eligible</source>
        <translation>non éligible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>row {row}, column {column}: “{text}”: {why}</source>
        <translation>ligne {row}, colonne {column} : « {text} » : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>the cell cannot be changed</source>
        <translation>la cellule ne peut pas être modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no column for it</source>
        <translation>il n’y a pas de colonne pour cette valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/blocks.py"/>
        <source>there is no row for it</source>
        <translation>il n’y a pas de ligne pour cette valeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>to look at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>wk {week}</source>
        <translation>s. {week}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} is locked. Unlock it first.</source>
        <translation>{card} est verrouillé. Déverrouillez d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} moved to {slot}</source>
        <translation>{card} déplacé vers {slot}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} picked up. Arrows choose where to, Space drops it, Esc puts it back.</source>
        <translation>{card} est prise en main. Les flèches choisissent la destination, Espace dépose, Échap remet en place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{card} put back.</source>
        <translation>{card} remis en place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{column}: {sum}</source>
        <translation>{column} : {sum}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/jobs.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/form.py"/>
        <source>{field} was not stored: {why} What was typed is kept as a draft.</source>
        <translation>{field} n’a pas été enregistré : {why} La saisie est gardée comme brouillon.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{least} characters at least</source>
        <translation>au moins {least} caractères</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>{name}, {column}: {why}</source>
        <translation>{name}, {column} : {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/grid/panel.py"/>
        <source>{n} cells of the clipboard do not fit; {count} can be pasted.</source>
        <translation>
            <numerusform>{n} cellule du presse-papiers ne convient pas ; {count} peuvent être collées.</numerusform>
            <numerusform>{n} cellules du presse-papiers ne conviennent pas ; {count} peuvent être collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters left</source>
        <translation>
            <numerusform>{n} caractère restant</numerusform>
            <numerusform>{n} caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/form/fieldrow.py"/>
        <source>{n} characters too many</source>
        <translation>
            <numerusform>{n} caractère de trop</numerusform>
            <numerusform>{n} caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} choisie</numerusform>
            <numerusform>{n} choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/findings.py"/>
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} constat</numerusform>
            <numerusform>{n} constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/page.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/calendar/month.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/table/filters.py"/>
        <source>{n} more filters</source>
        <translation>
            <numerusform>{n} autre filtre</numerusform>
            <numerusform>{n} autres filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/qtkit/tabs.py"/>
        <source>{n} more tabs</source>
        <translation>
            <numerusform>{n} autre onglet</numerusform>
            <numerusform>{n} autres onglets</numerusform>
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
            <numerusform>{n} à compléter</numerusform>
            <numerusform>{n} à compléter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{over} characters too many: {limit} is the most. Nothing was stored; shorten the text.</source>
        <translation>{over} caractères de trop : le maximum est {limit}. Rien n’a été enregistré ; raccourcissez le texte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {card} can go here.</source>
        <translation>{slot} : {card} peut aller ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/board/view.py"/>
        <source>{slot}: {why}</source>
        <translation>{slot} : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} picked up. Arrows move it, Space drops it, Esc puts it back.</source>
        <translation>{title} est pris en main. Les flèches le déplacent, Espace dépose, Échap remet en place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title} put back.</source>
        <translation>{title} remis en place.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/calendar/surface.py"/>
        <source>{title}: {start} to {end}</source>
        <translation>{title} : du {start} au {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too high: the most is {high}. Nothing was stored.</source>
        <translation>{value} est trop grand : le maximum est {high}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>{value} is too low: the least is {low}. Nothing was stored.</source>
        <translation>{value} est trop petit : le minimum est {low}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored; choose one of the two.</source>
        <translation>« {text} » n’est ni oui ni non. Rien n’a été enregistré ; choisissez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été enregistré ; écrivez 2024-04-03 ou 3/4/2024.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not a whole number. Nothing was stored; type digits only.</source>
        <translation>« {text} » n’est pas un nombre entier. Rien n’a été enregistré ; tapez seulement des chiffres.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be.</source>
        <translation>« {text} » n’est pas une adresse électronique. Rien n’a été enregistré ; écrivez nom@lieu.be.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/qtkit/words.py"/>
        <source>“{text}” is not in the list. Nothing was stored; choose one of the list.</source>
        <translation>« {text} » n’est pas dans la liste. Rien n’a été enregistré ; choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in.</source>
        <translation>Un jumelage demande une commune flamande et un partenaire, ou l’un des deux et une remarque. Rien n’a été enregistré ; complétez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>A person of a southern municipality is read in the track of that country only.</source>
        <translation>Une personne d’une commune du Sud n’est lue que dans le volet de ce pays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Add it anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Add the person anyway</source>
        <translation>Ajouter quand même la personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the association {name}</source>
        <translation>Association {name} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the city link {name}</source>
        <translation>Jumelage {name} ajouté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Added the link</source>
        <translation>Jumelage ajouté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the list entry {name}</source>
        <translation>Élément de liste {name} ajouté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the municipality {name}</source>
        <translation>Commune {name} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added the person {name}</source>
        <translation>Personne ajoutée : {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Added {name}</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name} to the office</source>
        <translation>{name} ajouté au bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Added {name}, who signs papers</source>
        <translation>{name}, signataire, ajouté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Administrative</source>
        <translation>Administratif</translation>
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
        <translation>Les montants en {code} ont {digits} décimales selon la liste internationale des monnaies. Rien n’a été enregistré ; tapez {digits}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
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
        <translation>Base du chiffre de population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>By province</source>
        <translation>Par province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed a function of {name}</source>
        <translation>Fonction de {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the association {name}</source>
        <translation>Association {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the city link {name}</source>
        <translation>Jumelage {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the country {name}</source>
        <translation>Pays {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the list entry {name}</source>
        <translation>Élément de liste {name} modifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the municipality {name}</source>
        <translation>Commune {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed the person {name}</source>
        <translation>Personne modifiée : {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed who may read {name}</source>
        <translation>Lecteurs de {name} modifiés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name} in the office</source>
        <translation>{name} modifié au bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Changed {name}, who signs papers</source>
        <translation>A modifié {name}, qui signe les documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Choose who follows; somebody new is added in the register first.</source>
        <translation>Choisissez qui succède ; une nouvelle personne est d’abord ajoutée au registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Circle of readers</source>
        <translation>Cercle de lecteurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Circles of readers</source>
        <translation>Cercles de lecteurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>City link</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links</source>
        <translation>Jumelages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>City links count in the scoring and in the matching: note them here and verify them.</source>
        <translation>Les jumelages comptent dans la cotation et la mise en relation : notez-les ici et vérifiez-les.</translation>
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
        <translation>Code de la province ou du département</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Code of the successor</source>
        <translation>Code de la commune qui succède</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Commune with special status</source>
        <translation>Commune à statut particulier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Confirmed by {desks}.</source>
        <translation>Confirmé par {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent given for</source>
        <translation>Accord donné pour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Consent to pictures and quotes given on</source>
        <translation>Accord pour images et citations donné le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Contacts, members of internal steering groups, experts and ambassadors, with the days of their functions.</source>
        <translation>Contacts, membres de comités de pilotage internes, experts et ambassadeurs, avec les dates de leurs fonctions.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Countries, provinces and codes of the official list are there already: search first.</source>
        <translation>Les pays, provinces et codes de la liste officielle sont déjà là : cherchez d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Country of the partner</source>
        <translation>Pays du partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Country officer</source>
        <translation>Chargé de pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Currencies</source>
        <translation>Monnaies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Currency of the budget</source>
        <translation>Monnaie du budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Days a year as an expert</source>
        <translation>Jours par an comme expert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on Dutch papers</source>
        <translation>Ligne du bailleur sur les documents en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on English papers</source>
        <translation>Ligne du bailleur sur les documents en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Donor line on French papers</source>
        <translation>Ligne du bailleur sur les documents en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Due</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Election days</source>
        <translation>Jours d’élections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Empty means all associations. It is fixed when the person is entered.</source>
        <translation>Vide signifie toutes les associations. Fixé à l’encodage de la personne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Empty means every office.</source>
        <translation>Vide signifie tous les bureaux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Erase personal data of {name}</source>
        <translation>Effacer les données personnelles de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erase personal data…</source>
        <translation>Effacer les données personnelles…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Erased on {moment} by {person} ({office}). Ground: {ground}.</source>
        <translation>Effacé le {moment} par {person} ({office}). Motif : {ground}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Everything that belongs to {name} (dossiers, people, links, partnerships) goes to the one that you choose; {name} then lies in the bin. The other offices get it with your next packet. Undo takes it back.</source>
        <translation>Tout ce qui appartient à {name} (dossiers, personnes, jumelages, partenariats) passe à la collectivité que vous choisissez ; {name} va ensuite dans la corbeille. Les autres bureaux le reçoivent avec votre prochain paquet. « Annuler » y revient.</translation>
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
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Family name for sorting</source>
        <translation>Nom de famille pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Fixed rate</source>
        <translation>Taux fixe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Flemish municipality</source>
        <translation>Commune flamande</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Floating rate</source>
        <translation>Taux flottant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Formal agreement</source>
        <translation>Convention formelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>From outside the administration</source>
        <translation>Hors administration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>GLoBe programme</source>
        <translation>Programme GLoBe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Hand the function over…</source>
        <translation>Transmettre la fonction…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Handed a function over to {name}</source>
        <translation>Fonction transmise à {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Has a function today</source>
        <translation>A une fonction aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Holds the grant</source>
        <translation>Bénéficie de la subvention</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How certain</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>How exact</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>In force today</source>
        <translation>En vigueur aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>In force until</source>
        <translation>En vigueur jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>It should not have been collected</source>
        <translation>N’auraient pas dû être recueillies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of election</source>
        <translation>Type d’élection</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Kind of rate</source>
        <translation>Type de taux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in Dutch</source>
        <translation>Libellé en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in English</source>
        <translation>Libellé en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Label in French</source>
        <translation>Libellé en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Language of its letters</source>
        <translation>Langue de ses lettres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Language of the notice</source>
        <translation>Langue de l’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Lines of the letterhead</source>
        <translation>Lignes de l’en-tête</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>List of the code</source>
        <translation>Liste du code</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Local councils are elected</source>
        <translation>Des conseils locaux sont élus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Messages by</source>
        <translation>Messages par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Mixed or peri-urban</source>
        <translation>Mixte ou périurbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Moved {name} to the bin</source>
        <translation>{name} mis à la corbeille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>Municipalities by province</source>
        <translation>Communes par province</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Municipalities of all countries that take part are listed here, with their dates.</source>
        <translation>Les communes de tous les pays participants figurent ici, avec leurs dates.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Municipality or city</source>
        <translation>Commune ou ville</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name as the person writes it</source>
        <translation>Nom tel que la personne l’écrit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name for sorting</source>
        <translation>Nom pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>New city link</source>
        <translation>Nouveau jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>New entry</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New function</source>
        <translation>Nouvelle fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>New municipality</source>
        <translation>Nouvelle commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No city links in the register.</source>
        <translation>Pas de jumelage dans le registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>No city links yet</source>
        <translation>Pas encore de jumelages</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>No longer in force</source>
        <translation>Plus en vigueur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>No longer needed for its purpose</source>
        <translation>Plus nécessaire à leur finalité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No municipalities yet</source>
        <translation>Pas encore de communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>No other office has these data.</source>
        <translation>Aucun autre bureau n’a ces données.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>No people of this municipality in the register.</source>
        <translation>Personne de cette commune dans le registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nobody in the register of people is called {name}. Nothing was erased; write the name as it stands there, or give the id that “search” tells with --json.</source>
        <translation>Personne au registre des personnes ne s’appelle {name}. Rien n’a été effacé ; écrivez le nom comme il y figure, ou donnez l’identifiant que « search » indique avec --json.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>North (Flemish side)</source>
        <translation>Nord (côté flamand)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>Not confirmed yet by {desks}: the next packet carries it there.</source>
        <translation>Pas encore confirmé par {desks} : le prochain paquet l’y porte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Noted a function of {name}</source>
        <translation>Fonction de {name} notée</translation>
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
        <translation>On n’ajoute rien à la main à cette liste ; ses libellés peuvent être corrigés.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Nothing was erased: an erasure needs a ground, which the other offices will read. Choose one from the list.</source>
        <translation>Rien n’a été effacé : un effacement demande un motif, que les autres bureaux liront. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Offices that may read</source>
        <translation>Bureaux qui peuvent lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official code</source>
        <translation>Code officiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Official figure</source>
        <translation>Chiffre officiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>One end of the city link of {name} is not known yet.</source>
        <translation>Un des deux partenaires du jumelage {name} n’est pas encore connu.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Only ambassadors</source>
        <translation>Ambassadeurs seulement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Own means</source>
        <translation>Moyens propres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner in the South</source>
        <translation>Partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Partner that is not in the register</source>
        <translation>Partenaire absent du registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <source>Parts of the register</source>
        <translation>Parties du registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Peace</source>
        <translation>Paix</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <location filename="../sdgp_desktop/registry/page/__init__.py"/>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>People of {office} are kept by that office. Nothing was changed; ask {office} to do it.</source>
        <translation>Les personnes de {office} sont gérées par ce bureau. Rien n’a été modifié ; demandez-le à {office}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Pillar of Agenda 2030</source>
        <translation>Pilier de l’Agenda 2030</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Planet</source>
        <translation>Planète</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Political</source>
        <translation>Politique</translation>
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
        <translation>Information vie privée donnée le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Privacy notice</source>
        <translation>Information vie privée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice given on {day}</source>
        <translation>Information vie privée donnée le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Privacy notice not given yet</source>
        <translation>Information vie privée pas encore donnée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Programme officer</source>
        <translation>Chargé de programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Prosperity</source>
        <translation>Prospérité</translation>
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
        <translation>Province ou département</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>Put together…</source>
        <translation>Réunir…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Put {name} together with {other}</source>
        <translation>{name} et {other} réunies</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>Read by: {audience}</source>
        <translation>Lu par : {audience}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Record when the privacy notice was given to {name}.</source>
        <translation>Notez quand l’information vie privée a été donnée à {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Remove the entry</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Removed {name}</source>
        <translation>{name} retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>SDG interests</source>
        <translation>Intérêts ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Scheduled</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Secretary of the panel</source>
        <translation>Secrétaire du jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Separate them with a semicolon; search and import know them.</source>
        <translation>Séparez-les par un point-virgule ; la recherche et l’importation les connaissent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Settlement type</source>
        <translation>Type de territoire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Several people in the register are called {name}. Nothing was erased; give one of these ids: {ids}.</source>
        <translation>Plusieurs personnes du registre s’appellent {name}. Rien n’a été effacé ; donnez l’un de ces identifiants : {ids}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Sign</source>
        <translation>Symbole</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>South</source>
        <translation>Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Sub-themes</source>
        <translation>Sous-thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Sum of the merged municipalities</source>
        <translation>Somme des communes fusionnées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Tags of strengths and challenges</source>
        <translation>Mots-clés des forces et défis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Take the verification back</source>
        <translation>Retirer la vérification</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Targets</source>
        <translation>Cibles</translation>
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
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Telephone prefix</source>
        <translation>Préfixe téléphonique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link ended on {day}, but its state is still “{state}”.</source>
        <translation>Le jumelage a pris fin le {day}, mais son état est encore « {state} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link is ending; note the day on which it ends.</source>
        <translation>Le jumelage prend fin ; notez le jour où il se termine.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The city link of {name} is not verified by an association yet.</source>
        <translation>Le jumelage {name} n’est pas encore vérifié par une association.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} is taken already. Nothing was stored; choose another code.</source>
        <translation>Le code {code} est déjà pris. Rien n’a été enregistré ; choisissez un autre code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The code {code} stands twice in the register: {name}. Decide which one stays.</source>
        <translation>Le code {code} figure deux fois dans le registre : {name}. Décidez laquelle reste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The country {code} is not in the register. Nothing was stored; add the country first.</source>
        <translation>Le pays {code} n’est pas dans le registre. Rien n’a été enregistré ; ajoutez d’abord le pays.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>The function ends the day before, and the successor has it from that day on. Nothing is written over.</source>
        <translation>La fonction prend fin la veille et le successeur l’exerce à partir de ce jour. Rien n’est écrasé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>The goals that municipalities of the call in view named, and the city links in the register</source>
        <translation>Les objectifs cités par les communes de l’appel en vue, et les jumelages du registre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The last day lies before the first. Nothing was stored; correct one of the two.</source>
        <translation>Le dernier jour précède le premier. Rien n’a été enregistré ; corrigez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>The municipality that took over on the next day.</source>
        <translation>La commune qui a pris la suite le lendemain.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The name and function in papers already made and in signed letters and declarations; a name that somebody typed into a text; safety copies made before today, until newer ones replace them</source>
        <translation>Le nom et la fonction dans les documents déjà faits et dans les lettres et déclarations signées ; un nom que quelqu’un a tapé dans un texte ; les copies de sécurité faites avant aujourd’hui, jusqu’à ce que de plus récentes les remplacent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>The one that stays</source>
        <translation>Celle qui reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>The person withdrew consent</source>
        <translation>La personne a retiré son consentement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>The personal data are erased</source>
        <translation>Les données personnelles sont effacées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>The successor {code} is not in the register.</source>
        <translation>La commune qui succède, {code}, n’est pas dans le registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/lists.py"/>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>There is no way back, here or in the other offices: the next packet erases there too, and an older packet brings nothing back.</source>
        <translation>Il n’y a pas de retour, ni ici ni dans les autres bureaux : le prochain paquet efface là aussi, et un paquet plus ancien ne ramène rien.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This city link is in the register twice.</source>
        <translation>Ce jumelage est deux fois dans le registre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This municipality is perhaps in the register already: {name} ({code}).</source>
        <translation>Cette commune est peut-être déjà dans le registre : {name} ({code}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>This person is perhaps in the register already: {name}.</source>
        <translation>Cette personne est peut-être déjà dans le registre : {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in Dutch</source>
        <translation>Titre en néerlandais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the day</source>
        <translation>Au jour près</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the month</source>
        <translation>Au mois près</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>To the year</source>
        <translation>À l’année près</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Track that may read</source>
        <translation>Volet qui peut lire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice</source>
        <translation>Avis de voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Travel advice looked up on</source>
        <translation>Avis de voyage consulté le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/lists.py"/>
        <source>Units for 1 EUR</source>
        <translation>Unités pour 1 EUR</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified by an association</source>
        <translation>Vérifié par une association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/links.py"/>
        <source>Verified by {name} on {day}</source>
        <translation>Vérifié par {name} le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>Verified the city link {name}</source>
        <translation>Jumelage {name} vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verified {name}</source>
        <translation>{name} vérifié</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/links.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Version of the notice</source>
        <translation>Version de l’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/erasing.py"/>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/choices.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>When somebody leaves, note the last day and add a new line: nothing is written over.</source>
        <translation>Quand quelqu’un part, notez le dernier jour et ajoutez une ligne : rien n’est écrasé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>With a city link</source>
        <translation>Avec jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/places.py"/>
        <source>Without a city link</source>
        <translation>Sans jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/lists.py"/>
        <source>Words and days that all offices share; what you add here is offered in every form.</source>
        <translation>Mots et jours communs à tous les bureaux ; ce que vous ajoutez ici est proposé dans chaque formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/offices.py"/>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/places.py"/>
        <source>Year of the population figure</source>
        <translation>Année du chiffre de population</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>all associations</source>
        <translation>toutes les associations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>merged into {name} on {day}</source>
        <translation>fusionnée avec {name} le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/shared.py"/>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>not noted</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/people.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{goal}: named by {n} municipalities</source>
        <translation>
            <numerusform>{goal} : cité par {n} commune</numerusform>
            <numerusform>{goal} : cité par {n} communes</numerusform>
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
        <translation>{name} et {other} n’ont ni code ni nom en commun. Rien n’a été modifié ; « municipality twins » montre lesquelles sont peut-être la même.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/people.py"/>
        <source>{name} has the function from {day} on</source>
        <translation>{name} exerce la fonction à partir du {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} is the last person of this office who can change roles. Nothing was changed; give somebody else another role than reader first.</source>
        <translation>{name} est la dernière personne de ce bureau qui peut changer les rôles. Rien n’a été modifié ; donnez d’abord à quelqu’un d’autre un rôle autre que lecteur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} was merged on {day}; the city link goes on with {successor}.</source>
        <translation>{name} a fusionné le {day} ; le jumelage continue avec {successor}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/uniting.py"/>
        <source>{name} was put together with {other}</source>
        <translation>{name} a été réunie avec {other}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{name} works here as a reader, and a reader changes nothing. Nothing was stored; let a colleague do it, or give another role in Settings, People and PINs.</source>
        <translation>{name} travaille ici comme lecteur, et un lecteur ne change rien. Rien n’a été enregistré ; laissez faire un collègue, ou faites donner un autre rôle sous Paramètres, Personnes et codes PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: city link</source>
        <translation>{name} : jumelage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{name}: goals {goals}</source>
        <translation>{name} : objectifs {goals}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/registry/page/regions.py"/>
        <source>{n} municipalities</source>
        <translation>
            <numerusform>{n} commune</numerusform>
            <numerusform>{n} communes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>{partner}: {state}</source>
        <translation>{partner} : {state}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/places.py"/>
        <source>{population} inhabitants</source>
        <translation>{population} habitants</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>{text} stands for several municipalities of the register. Nothing was changed; give one of these ids: {ids}.</source>
        <translation>{text} désigne plusieurs communes du registre. Rien n’a été modifié ; donnez l’un de ces identifiants : {ids}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count}</source>
        <translation>{what} : {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count} ({fields})</source>
        <translation>{what} : {count} ({fields})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/model/erasing.py"/>
        <source>{what}: {count}, until {day}, because vouchers must be kept until then</source>
        <translation>{what} : {count}, jusqu’au {day}, car les pièces justificatives doivent être conservées jusque-là</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” cannot be changed here. Nothing was stored.</source>
        <translation>« {field} » ne peut pas être modifié ici. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” may not be empty. Nothing was stored; fill it in.</source>
        <translation>« {field} » ne peut pas être vide. Rien n’a été enregistré ; complétez.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” must lie between {low} and {high}. Nothing was stored; type another number.</source>
        <translation>« {field} » doit être entre {low} et {high}. Rien n’a été enregistré ; tapez un autre nombre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{field}” takes {limit} characters at most. Nothing was stored; shorten the text.</source>
        <translation>« {field} » prend {limit} caractères au plus. Rien n’a été enregistré ; raccourcissez le texte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is no choice of “{field}”. Nothing was stored; choose from the list.</source>
        <translation>« {value} » n’est pas un choix de « {field} ». Rien n’a été enregistré ; choisissez dans la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty.</source>
        <translation>« {value} » n’est pas une adresse de courriel. Rien n’a été enregistré ; corrigez-la ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/registry/fields/words.py"/>
        <source>“{zone}” is not a time zone. Nothing was stored; type it as Europe/Brussels or Africa/Dakar.</source>
        <translation>« {zone} » n’est pas un fuseau horaire. Rien n’a été enregistré ; tapez-le comme Europe/Brussels ou Africa/Dakar.</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A bar for each criterion, from its lowest to its highest mark. The criteria whose bars stand out are to discuss.</source>
        <translation>Une barre par critère, de la cote la plus basse à la plus haute. Les critères dont la barre ressort sont à discuter.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A call already scores with this grid. Nothing was changed; make a new version of the grid for the next call.</source>
        <translation>Un appel utilise déjà cette grille. Rien n’a été modifié ; faites une nouvelle version de la grille pour le prochain appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A close relative, partner or cohabitant works or sits there</source>
        <translation>Un proche parent, partenaire ou cohabitant y travaille ou y siège</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A digit scores and moves on. F2 changes, Tab and Enter move, Ctrl+Tab leads to the remark, Ctrl+Z takes back.</source>
        <translation>Un chiffre cote et avance. F2 modifie, Tab et Entrée déplacent, Ctrl+Tab mène à la remarque, Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>A lot decides</source>
        <translation>Un tirage au sort décide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn among: {numbers}. Nothing was decided; draw it in the sitting and note the order.</source>
        <translation>Un tirage au sort est nécessaire entre : {numbers}. Rien n’a été décidé ; tirez au sort en séance et notez l’ordre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A lot must be drawn in the sitting among: {numbers}.</source>
        <translation>Un tirage au sort est nécessaire en séance entre : {numbers}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>A name is missing. Nothing was stored; type the name.</source>
        <translation>Il manque un nom. Rien n’a été enregistré ; saisissez le nom.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>A new version is open; the older one counts until it is locked.</source>
        <translation>Une nouvelle version est ouverte ; l’ancienne compte jusqu’à son verrouillage.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Active city link (10.1): no bonus</source>
        <translation>Jumelage actif (10.1) : pas de bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Agreement between the assessors (Krippendorff's alpha, 1 is full agreement): {alpha}</source>
        <translation>Accord entre les évaluateurs (alpha de Krippendorff, 1 = accord complet) : {alpha}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>All sheets of this file are here already.</source>
        <translation>Toutes les fiches de ce fichier sont déjà là.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Another interest that a third person would doubt</source>
        <translation>Un autre intérêt dont un tiers pourrait douter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no quorum yet: {missing}.</source>
        <translation>Le dossier {number} n’a pas encore de quorum : {missing}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} has no sheet that counts yet.</source>
        <translation>Le dossier {number} n’a pas encore de fiche valable.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Application {number} is not complete and eligible, or is not scored in this call. Nothing was stored; look at its checks.</source>
        <translation>Le dossier {number} n’est pas complet et éligible, ou n’est pas coté dans cet appel. Rien n’a été enregistré ; voyez ses contrôles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Applications are scored in a call. Make one in the place Calls.</source>
        <translation>Les dossiers sont cotés dans un appel. Créez-en un sous Appels.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Assessor (name)</source>
        <translation>Évaluateur (nom)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Back to the marks</source>
        <translation>Retour aux cotes</translation>
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
        <translation>Total de base</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Base total {base}</source>
        <translation>Total de base {base}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <source>Blank score sheet</source>
        <translation>Fiche de cotation vierge</translation>
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
        <translation>Bonus : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Changed {name} on the panel</source>
        <translation>{name} modifié au jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Choose a mark in the grid: what each mark stands for is shown here.</source>
        <translation>Choisissez une cote dans la grille : ce que chaque cote signifie s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>City links not verified by the association (10.4): no bonus yet</source>
        <translation>Jumelages non vérifiés par l’association (10.4) : pas encore de bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Close the sheet</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Conflict of interest…</source>
        <translation>Conflit d’intérêts…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criteria and weights</source>
        <translation>Critères et pondérations</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Criteria on which the marks lie far apart</source>
        <translation>Critères dont les cotes sont très écartées</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decide the selection…</source>
        <translation>Décider la sélection…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Decided the selection: {count} selected</source>
        <translation>Sélection décidée : {count} sélectionnés</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Decision of {day}</source>
        <translation>Décision du {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Declared at</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Disagreement</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Does not take part</source>
        <translation>Ne participe pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Drawn at</source>
        <translation>Tiré le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Each dot is a mark, the line is the mean. These criteria are discussed in the meeting.</source>
        <translation>Chaque point est une cote, le trait est la moyenne. Ces critères sont discutés en réunion.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Each mean is rounded half up to {decimals} decimals and multiplied by its weight divided by {best}; the base total is the sum of these rounded points, the end total adds the bonus. Threshold: base total of {base} and a mean of {mean} on {criteria}; the bonus does not help there. Places: {places}.</source>
        <translation>Chaque moyenne est arrondie au demi supérieur à {decimals} décimales et multipliée par sa pondération divisée par {best} ; le total de base est la somme de ces points arrondis, le total final y ajoute le bonus. Seuil : total de base de {base} et moyenne de {mean} pour {criteria} ; le bonus n’y aide pas. Places : {places}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Employed by the applicant or holds a mandate there, now or in recent years</source>
        <translation>Employé par le candidat ou y exerce un mandat, aujourd’hui ou ces dernières années</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>End total</source>
        <translation>Total final</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>End total {end}</source>
        <translation>Total final {end}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the decision</source>
        <translation>Empreinte de la décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Fingerprint of the sheet</source>
        <translation>Empreinte de la fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>From then on it counts and does not change any more. After a discussion a new version can be opened.</source>
        <translation>Dès lors elle compte et ne change plus. Après une discussion, une nouvelle version peut être ouverte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>General director</source>
        <translation>Directeur général</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Helped to write the application</source>
        <translation>A aidé à rédiger le dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was signed</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>How it was typed</source>
        <translation>Mode de saisie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>I have a conflict of interest and do not score this application:</source>
        <translation>J’ai un conflit d’intérêts et ne cote pas ce dossier :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>I score each application by its text and by the grid alone, and I do not speak about it before all sheets are locked. I have no interest in any application that I score: in the last {years} years I neither worked for the applicant nor held a mandate there, no relative of mine up to degree {degree}, partner or cohabitant does, and I did not help to write it. Where this is not so I declare it, do not score that application, and am absent when it is discussed and decided.</source>
        <translation>Je cote chaque dossier uniquement d’après son texte et la grille, et je n’en parle pas avant que toutes les fiches soient verrouillées. Je n’ai d’intérêt dans aucun dossier que je cote : ces {years} dernières années, je n’ai ni travaillé pour le candidat ni exercé de mandat chez lui, aucun de mes parents jusqu’au degré {degree}, partenaire ou cohabitant ne le fait, et je n’ai pas aidé à rédiger le dossier. Si ce n’est pas le cas, je le déclare, je ne cote pas ce dossier et je suis absent lors de sa discussion et de la décision.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>I sign this statement</source>
        <translation>Je signe cette déclaration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Krippendorff's alpha: {alpha} (1 is full agreement, 0 is chance)</source>
        <translation>Alpha de Krippendorff : {alpha} (1 = accord complet, 0 = hasard)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Line {line}: {why}</source>
        <translation>Ligne {line} : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet for {application}?</source>
        <translation>Verrouiller la fiche pour {application} ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Lock the sheet…</source>
        <translation>Verrouiller la fiche…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Locked at</source>
        <translation>Verrouillée le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Locked the sheet of {name} for {number}</source>
        <translation>Fiche de {name} verrouillée pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark</source>
        <translation>Cote</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Mark (tick one)</source>
        <translation>Cote (cochez une case)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Mark {mark} for {criterion} needs a remark of at least {length} characters. Nothing was stored; add it.</source>
        <translation>La cote {mark} pour {criterion} exige une remarque d’au moins {length} caractères. Rien n’a été enregistré ; ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marked {criteria} for {applications} on the sheet of {name}</source>
        <translation>{criteria} coté pour {applications} sur la fiche de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks</source>
        <translation>Cotes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks are sealed until everybody has locked. The chair may open them earlier, with the reason; members who have not locked still see only their own.</source>
        <translation>Les cotes sont scellées jusqu’à ce que tous aient verrouillé. La présidence peut les ouvrir plus tôt, avec le motif ; les membres qui n’ont pas verrouillé ne voient toujours que les leurs.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by application and criterion</source>
        <translation>Cotes par dossier et critère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks by criterion</source>
        <translation>Cotes par critère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Marks lie far apart for {number}: discuss {criteria}.</source>
        <translation>Les cotes sont très écartées pour {number} : discuter {criteria}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Marks of {name} for {criterion}</source>
        <translation>Cotes de {name} pour {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means by criterion</source>
        <translation>Moyennes par critère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Means of all valid sheets; in brackets the lowest and the highest mark. Marks that lie {spread} or more apart are discussed in the meeting.</source>
        <translation>Moyennes de toutes les fiches valables ; entre parenthèses la cote la plus basse et la plus haute. Les cotes écartées de {spread} ou plus sont discutées en réunion.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Member of the panel</source>
        <translation>Membre du jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Minutes: {minutes}</source>
        <translation>Procès-verbal : {minutes}</translation>
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
        <translation>Motivation propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (Dutch)</source>
        <translation>Nom (néerlandais)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (English)</source>
        <translation>Nom (anglais)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (French)</source>
        <translation>Nom (français)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Name (for sorting)</source>
        <translation>Nom (pour le tri)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No active city link (10.1)</source>
        <translation>Pas de jumelage actif (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>No application has been scored in this call yet.</source>
        <translation>Aucun dossier n’a encore été coté dans cet appel.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No call yet</source>
        <translation>Pas encore d’appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No criterion has marks that lie far apart, as far as you may see them.</source>
        <translation>Aucun critère n’a de cotes très écartées, pour autant que vous puissiez les voir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No lot is needed among exactly these applications: {numbers}. Nothing was stored.</source>
        <translation>Aucun tirage au sort n’est nécessaire entre exactement ces dossiers : {numbers}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No quorum: {why}</source>
        <translation>Pas de quorum : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>No ranking yet</source>
        <translation>Pas encore de classement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>No sheet that counts yet</source>
        <translation>Pas encore de fiche valable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nobody is on the panel yet</source>
        <translation>Personne n’est encore au jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not selected</source>
        <translation>Non sélectionné</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note a lot…</source>
        <translation>Noter un tirage au sort…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Note the order</source>
        <translation>Noter l’ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Noted the lot among {numbers}</source>
        <translation>Tirage au sort noté entre {numbers}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to discuss</source>
        <translation>Rien à discuter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing to score yet</source>
        <translation>Rien à coter encore</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Nothing was decided yet, so marks are not frozen. Nothing was changed.</source>
        <translation>Rien n’est encore décidé, les cotes ne sont donc pas figées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Nothing was taken in</source>
        <translation>Rien n’a été repris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Official</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only complete and eligible applications are scored. Look at the checks in Applications.</source>
        <translation>Seuls les dossiers complets et éligibles sont cotés. Voyez les contrôles sous Candidatures.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Only whether a sheet is locked is shown here, never what was marked.</source>
        <translation>Seul le verrouillage d’une fiche se voit ici, jamais les cotes.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the application</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheet again</source>
        <translation>Rouvrir la fiche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Open the sheets…</source>
        <translation>Ouvrir les fiches…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened a new version of the sheet of {name} for {number}</source>
        <translation>Nouvelle version de la fiche de {name} ouverte pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Opened at</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheet of {name} for {number}</source>
        <translation>Fiche de {name} ouverte pour {number}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Opened the sheets of the panel</source>
        <translation>Fiches du jury ouvertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Order drawn</source>
        <translation>Ordre tiré au sort</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Over the threshold</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Parts of scoring</source>
        <translation>Parties de la cotation</translation>
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
        <translation>Points par critère</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Politician</source>
        <translation>Élu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put on the panel</source>
        <translation>Mettre au jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Put the assessors on the panel first; then their sheets are typed here.</source>
        <translation>Mettez d’abord les évaluateurs au jury ; leurs fiches se saisissent ensuite ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Put {name} on the panel</source>
        <translation>{name} ajouté au jury</translation>
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
        <translation>Classement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/__init__.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Ranking list</source>
        <translation>Liste de classement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Ranking list (D06)</source>
        <translation>Liste de classement (D06)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (needed for this mark)</source>
        <translation>Remarque (exigée pour cette cote)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Remark (needed for {marks}, at least {length} characters)</source>
        <translation>Remarque (exigée pour {marks}, au moins {length} caractères)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Remark (optional)</source>
        <translation>Remarque (facultative)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Remark: {remark}</source>
        <translation>Remarque : {remark}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Replaces the decision</source>
        <translation>Remplace la décision</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Reserve, if the steering group decides so</source>
        <translation>Réserve, si le comité de pilotage en décide ainsi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; decided by: {step}</source>
        <translation>Même total final que {number} ; départage : {step}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Same end total as {number}; nothing tells them apart, a lot decides in the sitting</source>
        <translation>Même total final que {number} ; rien ne les départage, un tirage au sort décide en séance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Score sheet</source>
        <translation>Fiche de cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets</source>
        <translation>Fiches de cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Score sheets (*.csv)</source>
        <translation>Fiches de cotation (*.csv)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Scoring taken up again</source>
        <translation>Cotation reprise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Sealed until the sheets are locked</source>
        <translation>Scellé jusqu’au verrouillage des fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Section of the concept note</source>
        <translation>Section de la note conceptuelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Selected</source>
        <translation>Sélectionné</translation>
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
        <translation>Fiches de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Sheets opened</source>
        <translation>Fiches ouvertes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Sign the statement…</source>
        <translation>Signer la déclaration…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Signed on paper</source>
        <translation>Signée sur papier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Some sheets are not locked yet. Ranks are not shown, and figures only where you may see them.</source>
        <translation>Certaines fiches ne sont pas encore verrouillées. Les rangs ne sont pas montrés, et les chiffres seulement là où vous pouvez les voir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>Some sheets are not locked yet: ranks are not shown, and figures only where all sheets are locked.</source>
        <translation>Certaines fiches ne sont pas encore verrouillées : les rangs ne sont pas montrés, et les chiffres seulement là où toutes les fiches sont verrouillées.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Spread</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Statement of impartiality</source>
        <translation>Déclaration d’impartialité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Statement of impartiality of {name}</source>
        <translation>Déclaration d’impartialité de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Stored at</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take in score sheets…</source>
        <translation>Reprendre des fiches…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take off the panel</source>
        <translation>Retirer du jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take scoring up again…</source>
        <translation>Reprendre la cotation…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Taken from a file</source>
        <translation>Reprise d’un fichier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Takes part after all…</source>
        <translation>Participe quand même…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The bonus does not apply to profiles from the South</source>
        <translation>Le bonus ne s’applique pas aux profils du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link does not end before the period starts (10.1, 10.2): no bonus</source>
        <translation>Le jumelage ne prend pas fin avant le début de la période (10.1, 10.2) : pas de bonus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link ends before the period starts (10.1, 10.2)</source>
        <translation>Le jumelage prend fin avant le début de la période (10.1, 10.2)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city link is dormant (10.1)</source>
        <translation>Le jumelage est en sommeil (10.1)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The city links of {number} are not verified (10.4): no bonus is given.</source>
        <translation>Les jumelages de {number} ne sont pas vérifiés (10.4) : aucun bonus.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The day of the decision is missing. Nothing was decided; type it.</source>
        <translation>Le jour de la décision manque. Rien n’a été décidé ; saisissez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The decision stays readable until a new one replaces it. Say why marks may change.</source>
        <translation>La décision reste lisible jusqu’à ce qu’une nouvelle la remplace. Dites pourquoi les cotes peuvent changer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The figures are kept as they are now, and marks freeze. What differs from the proposal needs a motivation of its own.</source>
        <translation>Les chiffres sont conservés tels quels et les cotes se figent. Ce qui s’écarte de la proposition exige sa propre motivation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The file {file} lacks the columns {columns}. Nothing was stored; its first line must name: {expected}.</source>
        <translation>Le fichier {file} n’a pas les colonnes {columns}. Rien n’a été enregistré ; sa première ligne doit nommer : {expected}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>The mean of each criterion, rounded half up, times its weight divided by the best mark; the base total is the sum of the rounded points.</source>
        <translation>La moyenne de chaque critère, arrondie au demi supérieur, multipliée par sa pondération et divisée par la meilleure cote ; le total de base est la somme des points arrondis.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The minutes are not named. Nothing was stored; say in which minutes the lot stands.</source>
        <translation>Le procès-verbal n’est pas indiqué. Rien n’a été enregistré ; dites dans quel procès-verbal figure le tirage au sort.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The motivation is missing. Nothing was decided; type it.</source>
        <translation>La motivation manque. Rien n’a été décidé ; saisissez-la.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The municipality has not confirmed the answers of {number} yet.</source>
        <translation>La collectivité n’a pas encore confirmé les réponses de {number}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The panel lacks a member for the seat: {seat} (at least {least}).</source>
        <translation>Il manque au jury un membre pour le siège : {seat} (au moins {least}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The ranking follows from locked score sheets. Type them, or take them in from a file.</source>
        <translation>Le classement découle des fiches verrouillées. Saisissez-les ou reprenez-les d’un fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The reason is missing. Nothing was changed; type the reason.</source>
        <translation>Le motif manque. Rien n’a été modifié ; saisissez le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection is decided.</source>
        <translation>La sélection est décidée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The selection was decided: marks are frozen. Nothing was changed; take scoring up again first, with the reason.</source>
        <translation>La sélection est décidée : les cotes sont figées. Rien n’a été modifié ; reprenez d’abord la cotation, avec le motif.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The selection was decided: marks are frozen. They can be changed only after scoring is taken up again.</source>
        <translation>La sélection est décidée : les cotes sont figées. Elles ne changent qu’après reprise de la cotation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet closes, and its marks do not count. The member is absent when this application is discussed and decided.</source>
        <translation>La fiche se ferme et ses cotes ne comptent pas. Le membre est absent quand ce dossier est discuté et décidé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>The sheet is locked.</source>
        <translation>La fiche est verrouillée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet is not complete: marks are missing for {marks}, remarks of at least {length} characters for {remarks}. It was not locked; what you typed is safe.</source>
        <translation>La fiche n’est pas complète : il manque des cotes pour {marks}, des remarques d’au moins {length} caractères pour {remarks}. Elle n’a pas été verrouillée ; votre saisie est conservée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {assessor} lacks marks for {marks}. Nothing was stored; complete it.</source>
        <translation>Il manque des cotes pour {marks} dans la fiche de {assessor}. Rien n’a été enregistré ; complétez-la.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is locked. Nothing was changed; open a new version after the discussion.</source>
        <translation>La fiche de {name} est verrouillée. Rien n’a été modifié ; ouvrez une nouvelle version après la discussion.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheet of {name} is not locked yet. Nothing was made; go on in the sheet itself.</source>
        <translation>La fiche de {name} n’est pas encore verrouillée. Rien n’a été créé ; continuez dans la fiche même.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>The sheets of {name} stay sealed until everybody has locked or the sheets are opened. Nothing was shown.</source>
        <translation>Les fiches de {name} restent scellées jusqu’à ce que tous aient verrouillé ou que les fiches soient ouvertes. Rien n’a été montré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There are no figures to decide on. Nothing was decided; lock the sheets first.</source>
        <translation>Il n’y a pas de chiffres sur lesquels décider. Rien n’a été décidé ; verrouillez d’abord les fiches.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is a newer version of the sheet of {name} (version {version}). Nothing was made; go on in that one.</source>
        <translation>Il existe une version plus récente de la fiche de {name} (version {version}). Rien n’a été créé ; continuez dans celle-là.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>There is no agreement to measure yet.</source>
        <translation>Il n’y a pas encore d’accord à mesurer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>There is no application “{number}” in this call. Nothing was stored; correct the number.</source>
        <translation>Il n’y a pas de dossier « {number} » dans cet appel. Rien n’a été enregistré ; corrigez le numéro.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These applications cannot be told apart by any rule. Draw the lot in the sitting and note the order here.</source>
        <translation>Aucune règle ne départage ces dossiers. Tirez au sort en séance et notez l’ordre ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These applications have no outcome yet: {numbers}. Nothing was decided; choose one for each.</source>
        <translation>Ces dossiers n’ont pas encore de résultat : {numbers}. Rien n’a été décidé ; choisissez-en un pour chacun.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>These lines of {file} cannot be taken in. Correct them and take the file in again.</source>
        <translation>Ces lignes de {file} ne peuvent être reprises. Corrigez-les et reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>These outcomes differ from what the ranking proposes and need a motivation of their own: {numbers}. Nothing was decided.</source>
        <translation>Ces résultats s’écartent de ce que propose le classement et exigent leur propre motivation : {numbers}. Rien n’a été décidé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>This is the sheet of {name}, who types it alone. Nothing was opened.</source>
        <translation>C’est la fiche de {name}, qui la remplit seul. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>This mark needs a remark of at least {length} characters</source>
        <translation>Cette cote exige une remarque d’au moins {length} caractères</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>To discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the panel</source>
        <translation>Vers le jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>To the score sheets</source>
        <translation>Vers les fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took in score sheets: {count}</source>
        <translation>Fiches de cotation reprises : {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took scoring up again</source>
        <translation>Cotation reprise</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Took {name} off the panel</source>
        <translation>{name} retiré du jury</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed from paper</source>
        <translation>Saisie d’après papier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Typed on screen</source>
        <translation>Saisie à l’écran</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>Under the threshold: {why}</source>
        <translation>Sous le seuil : {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the grid</source>
        <translation>Version de la grille</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the rule book</source>
        <translation>Version du règlement</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Version of the sheet</source>
        <translation>Version de la fiche</translation>
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
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Weight {weight} · form: {fields}</source>
        <translation>Pondération {weight} · formulaire : {fields}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>What the mark stands for</source>
        <translation>Ce que la cote signifie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (Dutch)</source>
        <translation>Ce que la cote signifie (néerlandais)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (English)</source>
        <translation>Ce que la cote signifie (anglais)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>What the mark stands for (French)</source>
        <translation>Ce que la cote signifie (français)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>What the marks stand for, and the remark (Ctrl+Tab)</source>
        <translation>Ce que valent les cotes, et la remarque (Ctrl+Tab)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Where does the end total of {name} come from?</source>
        <translation>D’où vient le total final de {name} ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <source>Where the answer is found in the form</source>
        <translation>Où la réponse se trouve dans le formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Who is finished</source>
        <translation>Qui a terminé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/descriptions.py"/>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>Works here as</source>
        <translation>Travaille ici comme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>Yes, because:</source>
        <translation>Oui, parce que :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>base total under {least}</source>
        <translation>total de base inférieur à {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>earlier complete arrival</source>
        <translation>dossier complet reçu plus tôt</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>higher mean on {criterion}</source>
        <translation>moyenne plus élevée pour {criterion}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>locked {moment}</source>
        <translation>verrouillée {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>lot drawn in the sitting</source>
        <translation>tirage au sort en séance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>mean of {criterion} under {least}</source>
        <translation>moyenne de {criterion} inférieure à {least}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>mean {mean} × {weight} ÷ {best}</source>
        <translation>moyenne {mean} × {weight} ÷ {best}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no active city link</source>
        <translation>pas de jumelage actif</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>no sheet of the association</source>
        <translation>pas de fiche de l’association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>not locked yet</source>
        <translation>pas encore verrouillée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/panel.py"/>
        <source>signed {day}</source>
        <translation>signée le {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>spread {spread}: discuss</source>
        <translation>écart {spread} : à discuter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few sheets</source>
        <translation>trop peu de fiches</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>too few steering-group members</source>
        <translation>trop peu de membres du comité de pilotage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} has two marks for {criterion} of this application. Nothing was stored; keep one.</source>
        <translation>{assessor} a deux cotes pour {criterion} de ce dossier. Rien n’a été enregistré ; gardez-en une.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{assessor} is recused for this application and yet has marks. Nothing was stored; keep one of the two.</source>
        <translation>{assessor} est récusé pour ce dossier et a pourtant des cotes. Rien n’a été enregistré ; gardez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} from {low} to {high}</source>
        <translation>{code} de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{code} {name}</source>
        <translation>{code} {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/blank.py"/>
        <source>{code} {name} (weight {weight}; form: {fields})</source>
        <translation>{code} {name} (pondération {weight} ; formulaire : {fields})</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{code} {name}, weight {weight}</source>
        <translation>{code} {name}, pondération {weight}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{count} lines of the file cannot be taken in (lines {rows}). Nothing of the file was stored; correct them and take it in again.</source>
        <translation>{count} lignes du fichier ne peuvent être reprises (lignes {rows}). Rien du fichier n’a été enregistré ; corrigez-les et reprenez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/sheets.py"/>
        <source>{done} of {all} marks</source>
        <translation>{done} cotes sur {all}</translation>
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
        <translation>{name} ne participe déjà pas pour ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest</source>
        <translation>{name} a déclaré un conflit d’intérêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} declared a conflict of interest: this sheet is closed. Nothing was stored.</source>
        <translation>{name} a déclaré un conflit d’intérêts : cette fiche est fermée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has already locked a sheet in this seat. Nothing was changed; the seat can no longer be another one.</source>
        <translation>{name} a déjà verrouillé une fiche à ce siège. Rien n’a été modifié ; le siège ne peut plus changer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has locked sheets. Nothing was changed; a member whose sheets count stays on the panel.</source>
        <translation>{name} a des fiches verrouillées. Rien n’a été modifié ; un membre dont les fiches comptent reste au jury.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has no conflict of interest on this application. Nothing was changed.</source>
        <translation>{name} n’a pas de conflit d’intérêts pour ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not locked the own sheet for this application yet, and sees no other sheet before. Nothing was opened.</source>
        <translation>{name} n’a pas encore verrouillé sa propre fiche pour ce dossier et ne voit aucune autre fiche avant cela. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{name} has not signed the statement of impartiality yet.</source>
        <translation>{name} n’a pas encore signé la déclaration d’impartialité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality yet. Nothing was opened; sign it first.</source>
        <translation>{name} n’a pas encore signé la déclaration d’impartialité. Rien n’a été ouvert ; signez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} has not signed the statement of impartiality.</source>
        <translation>{name} n’a pas signé la déclaration d’impartialité.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} is on the panel already. Nothing was stored.</source>
        <translation>{name} est déjà membre du jury. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} signed the statement of impartiality</source>
        <translation>{name} a signé la déclaration d’impartialité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} sits on the panel as {known}, not as {seat}. Nothing was stored; correct the seat.</source>
        <translation>{name} siège au jury comme {known}, non comme {seat}. Rien n’a été enregistré ; corrigez le siège.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>{name} took a conflict of interest back</source>
        <translation>{name} a retiré un conflit d’intérêts</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/model/ranking.py"/>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/papers/ranking.py"/>
        <source>{number} ({outcome}): {motivation}</source>
        <translation>{number} ({outcome}) : {motivation}</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/scoring/page/words.py"/>
        <source>{n} score sheets taken in</source>
        <translation>
            <numerusform>{n} fiche de cotation reprise</numerusform>
            <numerusform>{n} fiches de cotation reprises</numerusform>
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
        <translation>« {criterion} » n’est pas un critère de la grille. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{ground}” is no ground for a conflict of interest. Nothing was stored; choose one from the list.</source>
        <translation>« {ground} » n’est pas un motif de conflit d’intérêts. Rien n’a été enregistré ; choisissez dans la liste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{mark}” is not a mark for {criterion}. Nothing was stored; type a whole number from 0 to {best}.</source>
        <translation>« {mark} » n’est pas une cote pour {criterion}. Rien n’a été enregistré ; saisissez un nombre entier de 0 à {best}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{outcome}” is not an outcome. Nothing was decided; choose selected, reserve or not selected.</source>
        <translation>« {outcome} » n’est pas un résultat. Rien n’a été décidé ; choisissez sélectionné, réserve ou non sélectionné.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{seat}” is not a seat of the panel. Nothing was stored; use one of: {seats}.</source>
        <translation>« {seat} » n’est pas un siège du jury. Rien n’a été enregistré ; utilisez l’un de ceux-ci : {seats}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{text}” is neither yes nor no. Nothing was stored.</source>
        <translation>« {text} » n’est ni oui ni non. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/scoring/fields/words.py"/>
        <source>“{way}” is no way of signing. Nothing was stored; use screen, paper or file.</source>
        <translation>« {way} » n’est pas un mode de signature. Rien n’a été enregistré ; utilisez screen, paper ou file.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>A PIN encrypts the database with its attachments and safety copies. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. A whole office that you put on a stick before stays open: write a new one and delete it. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.</source>
        <translation>Un code PIN chiffre la base de données avec ses annexes et ses copies de sécurité. Il protège contre un collègue curieux et contre le vol de l’ordinateur, pas contre quelqu’un qui regarde par-dessus votre épaule. Un bureau entier que vous avez mis auparavant sur une clé reste lisible : faites-en un nouveau et effacez l’ancien. Imprimez la clé de récupération : un code PIN que tout le monde a oublié ne peut pas être retrouvé sans elle.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A change that several desks lack counts once here.</source>
        <translation>Une modification qui manque à plusieurs postes ne compte qu’une fois ici.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A database or a safety copy of a colleague.</source>
        <translation>Une base de données ou une copie de sécurité d’un collègue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>A second database of {office} on this computer?</source>
        <translation>Une deuxième base de {office} sur cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add a signatory</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Also with Ctrl + and Ctrl −, in every place.</source>
        <translation>Aussi avec Ctrl + et Ctrl −, partout.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>An office that lies on this computer already; its PIN is asked for.</source>
        <translation>Un bureau qui se trouve déjà sur cet ordinateur ; son code PIN est demandé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association and papers</source>
        <translation>Association et documents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Association in view</source>
        <translation>Association affichée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring the keys of this desk back…</source>
        <translation>Remettre les clés de ce poste…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Bring them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Call in view</source>
        <translation>Appel affiché</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change the PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change who may read {circle}</source>
        <translation>Modifier qui peut lire {circle}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Choose a number that no other computer of your association has.</source>
        <translation>Choisissez un numéro qu’aucun autre ordinateur de votre association ne porte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Computer {number} of {office}: its numbers begin with {series}</source>
        <translation>Ordinateur {number} de {office} : ses numéros commencent par {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.</source>
        <translation>Des copies sont faites chaque jour, avant une importation et avant un retour en arrière. Une copie sur le même disque ne sert à rien si le portable disparaît : mettez tout le bureau sur une clé chaque semaine.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Copies lie in {folder}</source>
        <translation>Les copies se trouvent dans {folder}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Damaged and let go, because they could not be locked: {files}.</source>
        <translation>Endommagés et supprimés, car ils ne pouvaient pas être verrouillés : {files}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Databases and safety copies</source>
        <translation>Bases de données et copies de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Done again: {act}</source>
        <translation>Refait : {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Every record belongs to one circle of offices. A packet carries only what its receivers may read.</source>
        <translation>Chaque fiche appartient à un cercle de bureaux. Un paquet ne contient que ce que ses destinataires peuvent lire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Everything is saved, and the other places work. Try again, or copy the details of the message for your support.</source>
        <translation>Tout est enregistré et les autres rubriques fonctionnent. Réessayez, ou copiez les détails du message pour votre assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Example data: everything here is invented. It never mixes with real work.</source>
        <translation>Données d’exemple : tout ici est inventé et ne se mêle jamais au vrai travail.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Fictional dossiers, scores and a finished partnership, to try everything.</source>
        <translation>Des dossiers et des cotes fictifs, et un partenariat terminé, pour tout essayer.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Folder for packets</source>
        <translation>Dossier des paquets d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Go back to the copy of {moment}?</source>
        <translation>Revenir à la copie du {moment} ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/help_page.py"/>
        <source>How everything is done, page by page</source>
        <translation>Comment tout se fait, page par page</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>How the program looks, who works here, what stands on your papers, where your copies are</source>
        <translation>L’aspect du programme, les personnes qui y travaillent, vos en-têtes, vos copies de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>I have written the key down or printed it</source>
        <translation>J’ai noté ou imprimé la clé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Is this the first computer of your association?</source>
        <translation>Est-ce le premier ordinateur de votre association ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>It is locked or damaged; its recovery key is asked for.</source>
        <translation>Il est verrouillé ou endommagé ; sa clé de récupération est demandée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It opens with</source>
        <translation>Il ouvre avec</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>It signs with</source>
        <translation>Il signe avec</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Its numbers begin with “{series}”.</source>
        <translation>Ses numéros commencent par « {series} ».</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Last changed {moment}.</source>
        <translation>Dernière modification : {moment}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Last day in this office</source>
        <translation>Dernier jour dans ce bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Locking the safety copies with the PIN</source>
        <translation>Verrouillage des copies de sécurité avec le code PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Looking into the exchange folder</source>
        <translation>On regarde dans le dossier d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make a second database</source>
        <translation>Créer une deuxième base</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make or open an office first: then {file} is shown to you. Nothing was changed.</source>
        <translation>Créez ou ouvrez d’abord un bureau : {file} vous sera alors montré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the database of your association on this computer.</source>
        <translation>Créer la base de données de votre association sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Make the office</source>
        <translation>Créer le bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making a safety copy</source>
        <translation>Copie de sécurité en cours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Making the example…</source>
        <translation>Préparation de l’exemple…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Matches</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Matching</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved</source>
        <translation>PAS enregistré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>NOT saved since {time}</source>
        <translation>PAS enregistré depuis {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New PIN (4 signs or more)</source>
        <translation>Nouveau code PIN (4 signes ou plus)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>New numbers of this computer begin with {series}</source>
        <translation>Les nouveaux numéros de cet ordinateur commencent par {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>New office</source>
        <translation>Nouveau bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>No office chosen means every office. What an office has read already stays with it.</source>
        <translation>Aucun bureau choisi signifie tous les bureaux. Ce qu’un bureau a déjà lu lui reste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No other office is known here yet; Exchange takes its card in. Until then each step counts.</source>
        <translation>Aucun autre bureau n’est encore connu ici ; Échange importe sa carte. D’ici là, chaque opération compte.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No packet holds them yet for who may read them, as Exchange tells: {desks}.</source>
        <translation>Aucun paquet ne les contient encore pour qui peut les lire, comme l’indique Échange : {desks}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No place takes this kind of file. Forms (.xlsx) go to Applications, packets (.sdgp) to Exchange.</source>
        <translation>Aucune rubrique ne prend ce type de fichier. Les formulaires (.xlsx) vont dans Candidatures, les paquets (.sdgp) dans Échange.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>No, it is number {number}: its numbers begin with {series}</source>
        <translation>Non, c’est le numéro {number} : ses numéros commencent par {series}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Nobody else has a PIN. Without it the database, its attachments and all safety copies lie open to whoever takes this computer.</source>
        <translation>Personne d’autre n’a de code PIN. Sans lui, la base de données, ses annexes et toutes les copies de sécurité sont lisibles pour quiconque prend cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Rien trouvé. Essayez moins de lettres ou un autre mot.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to redo</source>
        <translation>Rien à refaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Of which association {file} is, and which number it has, is told once it is open.</source>
        <translation>À quelle association appartient {file}, et avec quel numéro, cela ne se voit qu’une fois le fichier ouvert.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>One moment: the database is being locked with the PIN.</source>
        <translation>Un instant : la base de données est verrouillée avec le code PIN.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open it for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open something else…</source>
        <translation>Ouvrir autre chose…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open what I received</source>
        <translation>Ouvrir ce que j’ai reçu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Others of this office have a PIN: the database stays locked, and only they can open it from then on.</source>
        <translation>D’autres personnes de ce bureau ont un code PIN : la base de données reste verrouillée, et elles seules pourront désormais l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>PIN set</source>
        <translation>code PIN choisi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Packets are written here, and packets that arrive are looked for here: a stick, or a folder that is shared.</source>
        <translation>Les paquets sont écrits ici, et ceux qui arrivent sont cherchés ici : une clé USB ou un dossier partagé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People and PINs</source>
        <translation>Personnes et codes PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>People of this office</source>
        <translation>Personnes de ce bureau</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Present PIN</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Print it and let two people keep it. It opens everything: do not mail it, and do not leave a copy on a disk.</source>
        <translation>Imprimez-la et confiez-la à deux personnes. Elle ouvre tout : ne l’envoyez pas, n’en laissez pas de copie sur un disque.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Put the whole office into one file…</source>
        <translation>Mettre tout le bureau dans un fichier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Recovery sheet…</source>
        <translation>Feuille de récupération…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Redo: {act} (Ctrl+Y)</source>
        <translation>Refaire : {act} (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>SDG partnerships</source>
        <translation>Partenariats ODD</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Safety copies</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Safety copy</source>
        <translation>Copie de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Score sheets</source>
        <translation>Fiches de cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Chercher ou agir (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Set a PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Show the recovery sheet</source>
        <translation>Montrer la feuille de récupération</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Some safety copies still lie open. The database is locked; the rest follows at the next start.</source>
        <translation>Certaines copies de sécurité sont encore lisibles. La base de données est verrouillée ; le reste suivra au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Sorting new words for the search</source>
        <translation>Classement des nouveaux mots pour la recherche</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take it away</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Take the PIN away…</source>
        <translation>Supprimer le code PIN…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Taking the lock off the safety copies</source>
        <translation>Déverrouillage des copies de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is set</source>
        <translation>Le code PIN est enregistré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The PIN is shorter than {least} signs. Nothing was changed; type a longer one.</source>
        <translation>Le code PIN a moins de {least} signes. Rien n’a été modifié ; tapez un code plus long.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The PIN stays, and everything is locked with it.</source>
        <translation>Le code PIN reste, et tout est verrouillé avec lui.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The copy of {moment} holds</source>
        <translation>La copie du {moment} contient</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The copy was saved as {file}.</source>
        <translation>La copie a été enregistrée sous {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The keys of this desk are back.</source>
        <translation>Les clés de ce poste sont de retour.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The last step could not be finished. What was saved before is safe. You can go on; if it happens again, copy the details and send them to your support.</source>
        <translation>La dernière étape n’a pas pu être terminée. Ce qui était enregistré est en sécurité. Vous pouvez continuer ; si cela se répète, copiez les détails et envoyez-les à votre assistance.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The money</source>
        <translation>L’argent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The office of {office} that lies on this computer already.</source>
        <translation>Le bureau de {office} qui se trouve déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The office was written to {file}.</source>
        <translation>Le bureau a été écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The panel and its marks</source>
        <translation>Le jury et ses cotes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The present state is kept as a copy first, so that you can return. The window opens again at once.</source>
        <translation>L’état actuel est d’abord gardé comme copie, pour pouvoir y revenir. La fenêtre se rouvre aussitôt.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>The program ended while somebody was typing. Nothing of it is lost: show it, and it is offered beside its field; or forget it. What is left here stays beside its field.</source>
        <translation>Le programme s’est arrêté pendant une saisie. Rien n’est perdu : montrez-la, et elle est proposée à côté de son champ ; ou oubliez-la. Ce que vous laissez ici reste à côté de son champ.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The safety copy could not be written since the start of the program. Your work is saved, but make a copy on a stick today.</source>
        <translation>La copie de sécurité n’a pas pu être écrite depuis le début de la session. Votre travail est enregistré, mais faites aujourd’hui une copie sur une clé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The safety copy is made and checked.</source>
        <translation>La copie de sécurité est faite et vérifiée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The same once more</source>
        <translation>Encore une fois le même</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The two PINs differ. Nothing was changed; type the same PIN twice.</source>
        <translation>Les deux codes PIN diffèrent. Rien n’a été modifié ; tapez deux fois le même code.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>The work on SDG partnerships of your association, in one place, without a network. How do you want to begin?</source>
        <translation>Le travail de votre association sur les partenariats ODD, en un seul endroit, sans réseau. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>The work with {country}</source>
        <translation>Le volet {country}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There are safety copies of it. What you go back to takes its place; the damaged file is set aside as it is. What the other offices have of your work since then comes back with their next packet.</source>
        <translation>Il en existe des copies de sécurité. Celle à laquelle vous revenez prend sa place ; le fichier abîmé est mis de côté tel quel. Ce que les autres bureaux ont de votre travail depuis lors revient avec leur prochain paquet.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>There is no PIN any more. The database and its safety copies lie open.</source>
        <translation>Il n’y a plus de code PIN. La base de données et ses copies de sécurité sont lisibles.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This PIN does not fit. Nothing was opened; try again, or use the recovery key.</source>
        <translation>Ce code PIN n’est pas le bon. Rien n’a été ouvert ; réessayez ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database goes on from a copy of {moment}, as a branch of its own. Nothing is lost: send the other offices a packet; what they were sent since comes back with the one they answer with.</source>
        <translation>Cette base continue à partir d’une copie du {moment}, comme une branche à part. Rien n’est perdu : envoyez un paquet aux autres bureaux ; ce qui leur a été envoyé depuis revient avec celui par lequel ils répondent.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open elsewhere</source>
        <translation>Cette base de données est ouverte ailleurs</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This database is open for reading only: nothing can be changed. {why}</source>
        <translation>Cette base de données est ouverte en lecture seule : rien ne peut être modifié. {why}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>This place could not be opened</source>
        <translation>Cette rubrique n’a pas pu être ouverte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Travel data of visits</source>
        <translation>Données de voyage des visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type a name, a number, a word of a text, or what you want to do</source>
        <translation>Tapez un nom, un numéro, un mot d’un texte ou ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type a name. Nothing was added yet.</source>
        <translation>Tapez un nom. Rien n’a encore été ajouté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type both keys of the desk from the recovery sheet, with or without hyphens. Other offices then know this desk again.</source>
        <translation>Tapez les deux clés du poste qui sont sur la feuille de récupération, avec ou sans tirets. Les autres bureaux reconnaissent alors ce poste.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Type the PIN of {name}.</source>
        <translation>Tapez le code PIN de {name}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type the key from the recovery sheet, with or without its hyphens. Then give yourself a new PIN in Settings.</source>
        <translation>Tapez la clé de la feuille de récupération, avec ou sans tirets. Choisissez ensuite un nouveau code PIN dans Paramètres.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Type your name: it stands beside what you do.</source>
        <translation>Tapez votre nom : il figure à côté de ce que vous faites.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>Typed and not stored</source>
        <translation>Saisi et pas enregistré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Annuler : {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Undone: {act}</source>
        <translation>Annulé : {act}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Use the recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What everybody works with</source>
        <translation>Ce avec quoi tous travaillent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>What was done stays under the name. Whoever leaves gets a last day; nobody is taken away.</source>
        <translation>Ce qui a été fait reste sous ce nom. Qui s’en va reçoit un dernier jour ; personne n’est retiré.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who may read what</source>
        <translation>Qui peut lire quoi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Who signs papers</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Who works here?</source>
        <translation>Qui travaille ici ?</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>With a PIN: {people}.</source>
        <translation>Avec un code PIN : {people}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as this person</source>
        <translation>Travailler comme cette personne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Work as {name}</source>
        <translation>Travailler comme {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Yes, the first or the only one</source>
        <translation>Oui, le premier ou le seul</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>You have no PIN any more. Others have one: the database stays locked.</source>
        <translation>Vous n’avez plus de code PIN. D’autres en ont un : la base de données reste verrouillée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>Your recovery key. Write it down or print it, and let two people keep it on paper:</source>
        <translation>Votre clé de récupération. Notez-la ou imprimez-la, et confiez-la sur papier à deux personnes :</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>all saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>before going back</source>
        <translation>avant un retour en arrière</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>copy of the day</source>
        <translation>copie du jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>every office</source>
        <translation>tous les bureaux</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>further entries</source>
        <translation>autres données</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>in view</source>
        <translation>affiché</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>last copy {day}</source>
        <translation>dernière copie {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>no PIN</source>
        <translation>pas de code PIN</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>no safety copy yet</source>
        <translation>pas encore de copie de sécurité</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>picture kept</source>
        <translation>image gardée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>safety copy failed</source>
        <translation>copie de sécurité échouée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>works now</source>
        <translation>au travail</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{desk}: {count}</source>
        <translation>{desk} : {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>{dossier}, {field}, typed {moment}</source>
        <translation>{dossier}, {field}, saisi le {moment}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} does not open</source>
        <translation>{file} ne s’ouvre pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} is not there any more</source>
        <translation>{file} n’est plus là</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{file} lies here already; usually that is the one to open. Two databases of one association know of each other only by packets, and each gives numbers of its own.</source>
        <translation>{file} se trouve déjà ici ; c’est en général celle qu’il faut ouvrir. Deux bases d’une même association ne se connaissent que par les paquets, et chacune donne ses propres numéros.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{name} works here as a reader: looking, printing and searching; nothing can be changed.</source>
        <translation>{name} travaille ici comme lecteur : consulter, imprimer et chercher ; rien ne peut être modifié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent</source>
        <translation>
            <numerusform>{n} modification pas encore envoyée</numerusform>
            <numerusform>{n} modifications pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} changes not yet sent to {desk}</source>
        <translation>
            <numerusform>{n} modification pas encore envoyée à {desk}</numerusform>
            <numerusform>{n} modifications pas encore envoyées à {desk}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/shell/words.py"/>
        <source>{n} files of safety copies made without a PIN are locked with it now.</source>
        <translation>
            <numerusform>Un fichier de copies de sécurité fait sans code PIN est maintenant verrouillé avec lui.</numerusform>
            <numerusform>{n} fichiers de copies de sécurité faits sans code PIN sont maintenant verrouillés avec lui.</numerusform>
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
        <translation>{person} y a travaillé en dernier.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/settings/words.py"/>
        <source>{what}: {count}</source>
        <translation>{what} : {count}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/shell/half_typed.py"/>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Accompanied by (association)</source>
        <translation>Accompagné par (association)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Accompanied by {name}</source>
        <translation>Accompagnée par {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the session {name}</source>
        <translation>Session {name} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the visit {name}</source>
        <translation>Visite {name} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Added the window {name}</source>
        <translation>Fenêtre {name} ajoutée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Another visit is called {name} too. On a voucher the name would mean either; give one of them another.</source>
        <translation>Une autre visite s’appelle aussi {name}. Sur une pièce justificative, ce nom désignerait l’une ou l’autre ; donnez-en un autre à l’une des deux.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Applied for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Blocked by {who} from {start} to {end}: {reason}</source>
        <translation>Bloqué par {who} du {start} au {end} : {reason}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Brussels time</source>
        <translation>Heure de Bruxelles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers calendrier (*.ics)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Calendar file…</source>
        <translation>Fichier calendrier…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Calendar: visits, sessions, windows</source>
        <translation>Calendrier : visites, sessions, fenêtres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Call (country cohort)</source>
        <translation>Appel (cohorte du pays)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Certificate valid from</source>
        <translation>Certificat valable à partir du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed the delegation of {name}</source>
        <translation>A modifié la délégation de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the session {name}</source>
        <translation>Session {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the visit {name}</source>
        <translation>Visite {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Changed the window {name}</source>
        <translation>Fenêtre {name} modifiée</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Changed travel data of the visit {name}</source>
        <translation>A modifié des données de voyage de la visite {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Closing information session</source>
        <translation>Séance d’information de clôture</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Country window</source>
        <translation>Fenêtre du pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Country windows</source>
        <translation>Fenêtres du pays</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Days of commemoration in {country}: {start} to {end}.</source>
        <translation>Jours de commémoration ({country}) : du {start} au {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Days with the journey there and back. Everything else can follow in the form.</source>
        <translation>Jours avec le trajet aller et retour. Tout le reste peut suivre dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Digital exchange session</source>
        <translation>Session d’échange numérique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Diplomatic passport</source>
        <translation>Passeport diplomatique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Direction of the visit</source>
        <translation>Direction de la visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Does not travel</source>
        <translation>Ne voyage pas</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Elections on {day} ({country}) are less than {weeks} weeks away.</source>
        <translation>Les élections du {day} ({country}) sont à moins de {weeks} semaines.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Entry before</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Erased the travel data of the visit {name}, as their day had come</source>
        <translation>A effacé les données de voyage de la visite {name}, leur délai étant échu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everybody who prepares the visit sees who travels. Travel data leave only in the package of this visit, and are erased some weeks after it.</source>
        <translation>Tous ceux qui préparent la visite voient qui voyage. Les données de voyage ne sortent que dans le paquet de cette visite et sont effacées quelques semaines après.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Everything else follows in the form.</source>
        <translation>Le reste suit dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Exchange day</source>
        <translation>Journée d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>External person</source>
        <translation>Personne externe</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Fewer than {months} months are left and a visit is still missing: {direction}.</source>
        <translation>Il reste moins de {months} mois et une visite manque encore : {direction}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>First-year review</source>
        <translation>Bilan de la première année</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Flemish partner</source>
        <translation>Partenaire flamand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Flemish schools have holidays from {start} to {end}.</source>
        <translation>Les écoles flamandes ont congé du {start} au {end}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>For all partnerships of a call, or for one partnership alone.</source>
        <translation>Pour tous les partenariats d’un appel, ou pour un seul.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Had a valid travel document</source>
        <translation>Avait un document de voyage valable</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Host: {name}</source>
        <translation>Hôte : {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>In an emergency, call</source>
        <translation>En cas d’urgence, appeler</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>In the window {name}</source>
        <translation>Dans la fenêtre {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Incoming: the Flemish partner receives</source>
        <translation>Accueil : le partenaire flamand reçoit</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Individual coaching session</source>
        <translation>Session de coaching individuelle</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Information session</source>
        <translation>Séance d’information</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Insurance policy number</source>
        <translation>Numéro de la police d’assurance</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Internal steering group</source>
        <translation>Comité de pilotage interne</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Introductory session</source>
        <translation>Séance d’introduction</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued by (country)</source>
        <translation>Délivré par (pays)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint consultation days</source>
        <translation>Journées communes de concertation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Joint days</source>
        <translation>Journées communes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days from</source>
        <translation>Journées communes du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Joint days to</source>
        <translation>Journées communes au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kigali time</source>
        <translation>Heure de Kigali</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Kind of exchange</source>
        <translation>Type d’échange</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Kind of passport</source>
        <translation>Type de passeport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Last day (if more than one)</source>
        <translation>Dernier jour (si plusieurs)</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Learning questions</source>
        <translation>Questions d’apprentissage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Local time, as 14:00; the other side's time is shown beside it.</source>
        <translation>Heure locale, comme 14:00 ; l’heure de l’autre côté s’affiche à côté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Moved {name}</source>
        <translation>{name} déplacé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name as in the passport</source>
        <translation>Nom comme dans le passeport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Name for sorting</source>
        <translation>Nom pour le tri</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Name somebody</source>
        <translation>Désigner quelqu’un</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Named somebody for the visit {name}</source>
        <translation>A désigné quelqu’un pour la visite {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Next entry</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No session has been planned yet.</source>
        <translation>Aucune session n’est encore prévue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>No visit has been planned yet.</source>
        <translation>Aucune visite n’est encore prévue.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Nobody has seen the yellow-fever certificate of {name}: without it there is no entry.</source>
        <translation>Personne n’a vu le certificat de fièvre jaune de {name} : sans lui, pas d’entrée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Nobody is named yet.</source>
        <translation>Personne n’est encore désigné.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–North</source>
        <translation>Nord–Nord</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>North–South</source>
        <translation>Nord–Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>Not possible: {who}</source>
        <translation>Pas possible : {who}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Noted who attended {name}</source>
        <translation>Présences notées pour {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Official</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Officials</source>
        <translation>Agents</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>On {day} the travel data of {n} people of this visit are erased for good, here and at the other office.</source>
        <translation>
            <numerusform>Le {day}, les données de voyage de {n} personne de cette visite sont effacées définitivement, ici et dans l’autre bureau.</numerusform>
            <numerusform>Le {day}, les données de voyage de {n} personnes de cette visite sont effacées définitivement, ici et dans l’autre bureau.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Only this partnership</source>
        <translation>Seulement ce partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Ordinary passport</source>
        <translation>Passeport ordinaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Outgoing: the Flemish partner travels</source>
        <translation>Visite aller : le partenaire flamand voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Over the visits no politician or no official travelled.</source>
        <translation>Sur l’ensemble des visites, aucun élu ou aucun agent n’a voyagé.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Own digital exchange</source>
        <translation>Échange numérique propre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Partner from the South</source>
        <translation>Partenaire du Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Passport number</source>
        <translation>Numéro du passeport</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Place and host</source>
        <translation>Lieu et hôte</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Place or link</source>
        <translation>Lieu ou lien</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Plan it</source>
        <translation>Le prévoir</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Politician</source>
        <translation>Élu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Politicians</source>
        <translation>Élus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Porto-Novo time</source>
        <translation>Heure de Porto-Novo</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Removed {name}</source>
        <translation>{name} retiré</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Service passport</source>
        <translation>Passeport de service</translation>
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
        <translation>Plusieurs visites s’appellent « {name} ». Rien n’a été fait ; demandez l’une de celles-ci : {choices}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Short name on vouchers</source>
        <translation>Nom court sur les pièces</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Somebody for the delegation</source>
        <translation>Quelqu’un pour la délégation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>South–South</source>
        <translation>Sud–Sud</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Taken out of the delegation</source>
        <translation>Retiré de la délégation</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Telephone in an emergency</source>
        <translation>Téléphone en cas d’urgence</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The day of the travel data of this visit has passed: none are kept.</source>
        <translation>Le délai des données de voyage de cette visite est passé : aucune n’est gardée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The day on the certificate: ten days after the vaccination.</source>
        <translation>La date du certificat : dix jours après la vaccination.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/planning.py"/>
        <source>The days in which all delegations of a call travel; joint days and conference follow in the form.</source>
        <translation>Les jours où toutes les délégations d’un appel voyagent ; journées communes et conférence suivent dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The first visit to the partner is accompanied by an association: name the person.</source>
        <translation>La première visite chez le partenaire est accompagnée par une association : nommez la personne.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The joint days need at least {least} days in a row inside the window.</source>
        <translation>Les journées communes demandent au moins {least} jours consécutifs dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The last day lies before the first. Nothing was stored; type the days again.</source>
        <translation>Le dernier jour précède le premier. Rien n’a été enregistré ; retapez les jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} ends before it begins: check both days.</source>
        <translation>Le passeport de {name} finit avant de commencer : vérifiez les deux dates.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} is not valid for {months} months after the visit.</source>
        <translation>Le passeport de {name} n’est pas valable {months} mois après la visite.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The passport of {name} was issued {years} years or longer before the arrival.</source>
        <translation>Le passeport de {name} a été délivré {years} ans ou plus avant l’arrivée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The same municipality takes part in another visit on these days: {other}.</source>
        <translation>La même commune participe à une autre visite ces jours-là : {other}.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session should be over: note who attended.</source>
        <translation>La session devrait être terminée : notez les présences.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The session took place, but nobody of one partner is on the attendance list: it does not count.</source>
        <translation>La session a eu lieu, mais personne d’un des partenaires n’est sur la liste de présence : elle ne compte pas.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The thematic conference lasts fewer than {least} days.</source>
        <translation>La conférence thématique dure moins de {least} jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: no valid travel document was noted.</source>
        <translation>Les données de voyage sont effacées. Ce qui est gardé : aucun document de voyage valable n’était noté.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>The travel data are erased. What is kept: there was a valid travel document.</source>
        <translation>Les données de voyage sont effacées. Ce qui est gardé : il y avait un document de voyage valable.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The travel data of this visit are erased, or their day has passed. Nothing was stored; a new visit has travel data of its own.</source>
        <translation>Les données de voyage de cette visite sont effacées, ou leur délai est passé. Rien n’a été enregistré ; une nouvelle visite a ses propres données de voyage.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit does not cover the joint days of its window ({start} to {end}).</source>
        <translation>La visite ne couvre pas les journées communes de sa fenêtre ({start} au {end}).</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit lies more than {days} days outside its window.</source>
        <translation>La visite sort de sa fenêtre de plus de {days} jours.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit should be over: note whether it took place.</source>
        <translation>La visite devrait être terminée : notez si elle a eu lieu.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>The visit takes {days} days; about a week ({least} to {most}) is asked.</source>
        <translation>La visite dure {days} jours ; environ une semaine ({least} à {most}) est demandée.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>The yellow-fever certificate of {name} is not valid yet on the day of departure: the vaccination must be at least {days} days before.</source>
        <translation>Le certificat de fièvre jaune de {name} n’est pas encore valable le jour du départ : la vaccination doit avoir lieu au moins {days} jours avant.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Thematic conference</source>
        <translation>Conférence thématique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference from</source>
        <translation>Conférence thématique du</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Thematic conference to</source>
        <translation>Conférence thématique au</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no further entry in this direction.</source>
        <translation>Il n’y a plus d’élément dans ce sens.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>There is no partnership yet: a visit belongs to one. Adopt a match first.</source>
        <translation>Il n’y a pas encore de partenariat : une visite en dépend. Adoptez d’abord une mise en relation.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Time of</source>
        <translation>Heure de</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To Belgium</source>
        <translation>Vers la Belgique</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>To the partner country</source>
        <translation>Vers le pays partenaire</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Took somebody out of the delegation of {name}</source>
        <translation>A retiré quelqu’un de la délégation de {name}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Travel data, kept apart</source>
        <translation>Données de voyage, gardées à part</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Travelled</source>
        <translation>A voyagé</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Type how many people of each side were there. A session counts only when somebody of both partners attended.</source>
        <translation>Tapez combien de personnes de chaque côté étaient là. Une session ne compte que si quelqu’un des deux partenaires y était.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
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
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/delegation.py"/>
        <source>Visit package…</source>
        <translation>Paquet de visite…</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/record.py"/>
        <source>Who attended</source>
        <translation>Présences</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>Windows, visits and sessions of the call in view</source>
        <translation>Fenêtres, visites et sessions de l’appel affiché</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/delegation.py"/>
        <source>Yellow-fever certificate seen</source>
        <translation>Certificat de fièvre jaune vu</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>nobody noted</source>
        <translation>personne n’est noté</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom officials</source>
        <translation>dont agents</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>of whom politicians</source>
        <translation>dont élus</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>sdg-calendar.ics</source>
        <translation>calendrier-odd.ics</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/delegation.py"/>
        <source>travel data</source>
        <translation>données de voyage</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{day} is a public holiday ({name}, {country}).</source>
        <translation>Le {day} est un jour férié ({name}, {country}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} delegates</source>
        <translation>
            <numerusform>{n} délégué</numerusform>
            <numerusform>{n} délégués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>{n} delegates: about three ({least} to {most}) is asked.</source>
        <translation>
            <numerusform>{n} délégué : environ trois ({least} à {most}) sont demandés.</numerusform>
            <numerusform>{n} délégués : environ trois ({least} à {most}) sont demandés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/page/__init__.py"/>
        <source>{n} entries written to {file}</source>
        <translation>
            <numerusform>{n} entrée écrite dans {file}</numerusform>
            <numerusform>{n} entrées écrites dans {file}</numerusform>
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
            <numerusform>{n} agent</numerusform>
            <numerusform>{n} agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} others</source>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} politicians</source>
        <translation>
            <numerusform>{n} élu</numerusform>
            <numerusform>{n} élus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../sdgp_desktop/visits/papers/programme.py"/>
        <source>{n} took place</source>
        <translation>
            <numerusform>{n} a eu lieu</numerusform>
            <numerusform>{n} ont eu lieu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/model/calendar.py"/>
        <source>{time} in {place}</source>
        <translation>{time} à {place}</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>“{field}” is needed. Nothing was stored; fill it in.</source>
        <translation>« {field} » est nécessaire. Rien n’a été enregistré ; remplissez-le.</translation>
    </message>
    <message>
        <location filename="../sdgp_desktop/visits/fields/calendar.py"/>
        <source>“{text}” is not a time of day. Nothing was stored; type it as 14:00.</source>
        <translation>« {text} » n’est pas une heure. Rien n’a été enregistré ; tapez-la comme 14:00.</translation>
    </message>
</context>
</TS>

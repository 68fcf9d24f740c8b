<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>

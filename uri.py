import sys
from pathlib import Path, PureWindowsPath
from sdgp_desktop.kernel.engine import open_engine, _quoted, healed
base='/tmp/run/maint/f'
Path(base).mkdir(exist_ok=True)
for n in ['a?b.db','a#b.db','a%20b.db','a b.db','a&b.db','ü;é.db', "q'x.db", 'a:b.db']:
    p=Path(base)/n
    p.unlink(missing_ok=True)
    try:
        e=open_engine(p)
        with e.connect() as c:
            c.exec_driver_sql('create table if not exists t(a)')
        e.dispose()
        print(n, p.exists(), healed(p))
    except Exception as x: print(n, type(x), x)
for s in [PureWindowsPath(r'C:\Users\x y\a.db'), PureWindowsPath(r'\\server\share\a.db'), PureWindowsPath('\\\\?\\C:\\a.db')]:
    print(s, 'file:'+_quoted(s))
for pl in ['//tmp/run/maint/f/unc.db']:
  for ro in (False, True):
    try:
        e=open_engine(pl, read_only=ro)
        with e.connect() as c: c.exec_driver_sql('select 1')
        print('ok',pl)
    except Exception as x: print(pl, ro, type(x), x)
import os
try:
    p=Path(os.fsdecode(base.encode()+b'/\xe9.db'))
    e=open_engine(p)
    with e.connect() as c: c.exec_driver_sql('create table t(a)')
except Exception as x: print('surrogate', type(x), x)
import sqlcipher3.dbapi2 as d
try:
    d.connect(str(p)).close(); print('plain surrogate ok')
except Exception as x: print('plain surrogate', type(x), x)
try:
    d.connect('//tmp/run/maint/f/unc2.db').close(); print('plain // ok')
except Exception as x: print(x)

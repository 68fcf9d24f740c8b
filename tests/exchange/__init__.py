"""Tests of the exchange between offices.

`bureau.py` and `world.py` are a small world of real databases that exchange segments; `oracle.py` says what must come
out; `histories.py` plays at random; `plain.py` says the cases in plain words. Where each nasty case is tried:

1, 2, 3, 4, 10, 12, 19    test_cases_order.py
5, 6, 7, 8, 9, 11         test_cases_conflicts.py
13, 14, 15                test_cases_copies.py
16, 17, 18                test_cases_slices.py, by packets between offices with real dossiers and ledgers
20, 21, 22, 23, 24, 25    test_packet_*.py, ../commands/test_kills.py
26, 27                    test_cases_versions.py
28                        test_cases_many.py
29                        test_page.py, test_packet_*.py
30                        test_histories.py (`--histories 10000` for the long run), test_broken_merges.py
"""

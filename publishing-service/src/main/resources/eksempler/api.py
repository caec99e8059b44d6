import csv
import io
import json
import urllib.request

adresse = "{{adresse}}api/v2"

# Hvilke tabeller finnes?
with urllib.request.urlopen(adresse + "/tables?pageSize=100") as svar:
    for tabell in json.load(svar)["tables"]:
        print(tabell["id"], tabell["label"])

# Barn med tiltak i alle regioner, det nyeste året. En skjult celle er ":".
sporring = (
    "/tables/BV001/data?valueCodes[Region]=*&valueCodes[ContentsCode]=BarnMedTiltak"
    "&valueCodes[Tid]=top(1)&stub=Region,Tid&outputFormat=csv"
)
with urllib.request.urlopen(adresse + sporring) as svar:
    rader = list(csv.DictReader(io.TextIOWrapper(svar, encoding="utf-8")))
print(len(rader), "regioner,", sum(rad["BarnMedTiltak"] == ":" for rad in rader), "skjult")

// npm install jsonstat-toolkit
import JSONstat from "jsonstat-toolkit";

const adresse = "{{adresse}}api/v2";

// Barn med tiltak i alle regioner, det nyeste året. En skjult celle er null med status ":".
const tabell = await JSONstat(
  `${adresse}/tables/BV001/data?valueCodes[Region]=*&valueCodes[ContentsCode]=BarnMedTiltak&valueCodes[Tid]=top(1)`,
);
const rader = tabell.toTable({ status: true, type: "arrobj" });
console.log(tabell.label);
console.log(rader.length, "regioner,", rader.filter((rad) => rad.status === ":").length, "skjult");

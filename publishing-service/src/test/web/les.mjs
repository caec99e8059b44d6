// Reads every table with jsonstat-toolkit as it is and prints, for each, what it found: one JSON object a line.
import JSONstat from "jsonstat-toolkit";

const base = process.argv[2];
const { tables } = await (await fetch(`${base}/tables?pageSize=10000`)).json();
for (const { id } of tables) {
  const metadata = await JSONstat(`${base}/tables/${id}/metadata`);
  const alt = metadata.id.map((kode) => `valueCodes[${kode}]=*`).join("&");
  const tabell = await JSONstat(`${base}/tables/${id}/data?${alt}`);
  const rader = tabell.toTable({ status: true, type: "arrobj" });
  const funn = { id, klasse: tabell.class, celler: rader.length, sum: 0, tegn: {}, feil: 0 };
  for (const { value, status } of rader) {
    if (value === null) {
      funn.tegn[status] = (funn.tegn[status] ?? 0) + 1;
      funn.feil += [":", ".", ".."].includes(status) ? 0 : 1;
    } else {
      funn.sum += value;
      funn.feil += status ? 1 : 0;
    }
  }
  funn.roller = tabell.role;
  console.log(JSON.stringify(funn));
}

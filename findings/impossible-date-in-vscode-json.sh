#!/usr/bin/env bash
# vscode-json-languageservice 5.7.2: `"format": "date"` takes 30 February.
#
# The schema format `date` is RFC 3339's full-date, whose day "must be valid for the month and year". One would guess that
# an editor which underlines "2027-02-32" underlines "2027-02-30" as well; the language service of Visual Studio Code looks
# at the figures one by one, and takes the 30th of every month. Ajv 8.20.0 with ajv-formats 3.0.1 refuses both.
#
# A schema that is to hold there needs a pattern beside the format, with the lengths of the months in it.
# All three are from npm. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund vscode-json-languageservice@5.7.2 ajv@8.20.0 ajv-formats@3.0.1
cat >look.cjs <<'LOOK'
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");
const ajv = require("ajv-formats").default(new (require("ajv").default)());
const schema = { type: "string", format: "date" };
const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: "file:///schema.json", fileMatch: ["*"], schema }] });
(async () => {
  for (const day of ["2027-02-28", "2027-02-30", "2027-02-32"]) {
    const text = TextDocument.create("file:///day.json", "json", 1, JSON.stringify(day));
    const found = await service.doValidation(text, service.parseJSONDocument(text));
    const verdict = (taken) => (taken ? "taken" : "refused");
    console.log(`${day}: ${verdict(found.length === 0)}, by Ajv ${verdict(ajv.validate(schema, day))}`);
  }
})();
LOOK
node look.cjs | tee said
diff said - <<'SEEN'
2027-02-28: taken, by Ajv taken
2027-02-30: taken, by Ajv refused
2027-02-32: refused, by Ajv refused
SEEN

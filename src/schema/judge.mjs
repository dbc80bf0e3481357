// What Ajv and the JSON language service of Visual Studio Code say of documents that are held against a schema.
//
// node judge.mjs TOOLS FOLDER: TOOLS has node_modules in it; FOLDER has cop.schema.json and documents.json, an object of
// documents by name. Prints for each document what each of the two finds wrong with it.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import path from "node:path";

const [tools, folder] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(path.join(tools, "/"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");

const read = async (name) => JSON.parse(await readFile(path.join(folder, name), "utf8"));
const schema = await read("cop.schema.json");
const documents = await read("documents.json");

// `x-audience` and the like are no keywords, and formats that Ajv does not know are its own business.
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: "file:///cop.schema.json", fileMatch: ["*"], schema }] });

const said = {};
for (const [name, document] of Object.entries(documents)) {
  const text = TextDocument.create(`file:///${name}.json`, "json", 1, JSON.stringify(document));
  const found = await service.doValidation(text, service.parseJSONDocument(text));
  said[name] = {
    ajv: validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`),
    vscode: found.map((one) => one.message),
  };
}
console.log(JSON.stringify(said));

// Prints every HTML page of a folder to PDF beside it, as Firefox does.
//
// node firefox.mjs TOOLS FOLDER: TOOLS has node_modules in it.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [tools, folder] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(path.join(tools, "/"));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")).href);

const executablePath = execFileSync("sh", ["-c", "command -v firefox-esr || command -v firefox"]).toString().trim();
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
const page = await browser.newPage();
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".html")).sort()) {
  const file = path.join(folder, name);
  await page.goto(pathToFileURL(file).href);
  // The driver asks for a size of its own where none is said; the page's is meant.
  const [, width, height] = (await readFile(file, "utf8")).match(/@page \{ size: (\S+) (\S+);/);
  await page.pdf({ path: file.replace(/html$/, "pdf"), width, height });
}
await browser.close();

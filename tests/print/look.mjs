// Opens every HTML page of a folder in one Chromium and prints it to PDF beside it. Says of each, as a line of JSON,
// what was fetched, what spills over the paper, what axe hears that is wrong, and what html-validate reads that is.
//
// node look.mjs TOOLS FOLDER: TOOLS has node_modules in it.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [tools, folder] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(path.join(tools, "/"));
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off", // a session may have a long name
    "tel-non-breaking": "off", // numbers are the file's own words
  },
});

const flags = "--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const executablePath = execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"]).toString().trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...flags.split(" ")] });

// Paper in CSS pixels: what stands outside of it is lost.
function spilt() {
  const edge = document.documentElement.clientWidth + 0.5;
  // Nor does anything spill that is out of sight, or in a map that scrolls.
  const scrolls = (element) => element.closest(".map") && getComputedStyle(element.closest(".map")).overflowX === "auto";
  const hidden = (element) => element.closest(".heard") || getComputedStyle(element).position === "absolute" || scrolls(element);
  return [...document.querySelectorAll("main *")]
    .filter((element) => !hidden(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > edge || box.left < -0.5);
    })
    .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent.slice(0, 60)}`);
}

async function look(page, file) {
  const requests = [];
  const count = (request) => requests.push(request.url());
  page.on("request", count);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(pathToFileURL(file).href);
  const heard = await page.evaluate(`${axe}; axe.run(document)`);
  await page.setViewportSize({ width: 320, height: 600 });
  const narrow = await page.evaluate(spilt);
  // As wide as the paper between its margins.
  const measure = Number((await readFile(file, "utf8")).match(/--measure: ([\d.]+)mm/)[1]);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.floor((measure / 25.4) * 96), height: 800 });
  const printed = await page.evaluate(spilt);
  await page.pdf({ path: file.replace(/html$/, "pdf"), preferCSSPageSize: true });
  page.off("request", count);
  const read = await validator.validateString(await readFile(file, "utf8"));
  return {
    page: path.basename(file, ".html"),
    fetched: requests.slice(1),
    spilt: [...narrow.map((what) => `on a narrow screen, ${what}`), ...printed.map((what) => `on paper, ${what}`)],
    heard: heard.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`),
    looked: heard.passes.length,
    read: read.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)),
  };
}

const page = await browser.newPage();
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".html")).sort()) {
  console.log(JSON.stringify(await look(page, path.join(folder, name))));
}
await browser.close();

// The fewest repeats (meetings beyond a pair's first) that good-enough-golfers finds for 13 to 32 people at full tables
// of three, four and five, over two to six rounds, in some runs: what tests/data/golfers.txt holds and a test of the
// circles compares with.
//
//   git clone https://github.com/islemaster/good-enough-golfers golfers && git -C golfers checkout 4db2074
//   npm install --prefix target/tools lodash@4.17.21
//   node tests/measure/golfers.mjs golfers target/tools 3 > tests/data/golfers.txt
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [golfers, tools, runs] = process.argv.slice(2);
const lodash = createRequire(path.resolve(tools, "x"))("lodash");
const solver = readFileSync(path.join(golfers, "lib/geneticSolver.js"), "utf8");
const solve = new Function("_", `${solver}; return geneticSolver;`)(lodash);
const ROUNDS = 6;

// They settle one round after the other, so what they have after three is what they find for three.
function repeats(groups, size) {
  const met = new Map();
  const after = [];
  let rounds = [];
  solve(groups, size, ROUNDS, false, [], [], (progress) => (rounds = progress.rounds));
  let again = 0;
  for (const tables of rounds) {
    for (const table of tables) {
      for (const one of table) {
        for (const other of table.filter((other) => other > one)) {
          const pair = one * 100 + other;
          again += met.has(pair) ? 1 : 0;
          met.set(pair, true);
        }
      }
    }
    after.push(again);
  }
  return after;
}

console.log("# people, tables of, rounds, repeats: good-enough-golfers at 4db2074, the best of some runs (tests/measure/golfers.mjs)");
for (let people = 13; people <= 32; people += 1) {
  for (const size of [3, 4, 5].filter((size) => people % size === 0)) {
    let fewest = Array(ROUNDS).fill(Infinity);
    for (let run = 0; run < Number(runs); run += 1) {
      fewest = repeats(people / size, size).map((again, at) => Math.min(again, fewest[at]));
    }
    fewest.forEach((again, at) => at > 0 && console.log(`${people} ${size} ${at + 1} ${again}`));
  }
}

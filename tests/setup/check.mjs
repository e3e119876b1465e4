// `make test`: every check of the project, those that fail soonest first.
import { mkdirSync, rmSync } from "node:fs";
import { bringPackages } from "./packages.mjs";
import { installPage, listen, needTools, pictures, stop, target } from "./steps.mjs";

const linux = process.platform === "linux";
const closing = /^test result:|^test .* FAILED$|^\s*(Test Files|Tests)\s+\d|^[#ℹ] (tests|pass|fail) \d|^not ok|^error(\[|:)|^\s*FAIL |panicked at/;

const steps = [
  { name: "format", run: [["cargo", "fmt", "--all", "--check"]] },
  { name: "ui", run: [["npm", "run", "check"], ["npm", "run", "test:ui"], ["npm", "run", "build"]] },
  { name: "clippy", run: [["cargo", "clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]] },
  { name: "rust", run: [["cargo", "test", "--locked", "--workspace", "--no-fail-fast"]] },
  { name: "browser", run: [["node", "tests/setup/browser.mjs"]], only: linux, why: "they need the system's Chromium" },
  { name: "window", run: [["bash", "tests/window/run.sh"]], only: linux, why: "they drive WebKitGTK, on Linux" },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) stop(`No such step: ${unknown.join(", ")}. There are ${steps.map((step) => step.name).join(", ")}.`, 2);

needTools();
await bringPackages(["window", "tests"]);
if (!installPage()) stop("The page's packages could not be installed (npm ci).");
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const endings = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const ending = step.only === false ? `skipped: ${step.why}` : await take(step);
  endings.push(`${step.name.padEnd(8)} ${ending}`);
}
tell("everything passed");

async function take(step) {
  const began = process.hrtime.bigint();
  const kept = [];
  for (const [program, ...words] of step.run) {
    console.log(`\n== ${step.name}: ${program} ${words.join(" ")}`);
    const ran = await listen(program, words, closing);
    kept.push(...ran.kept);
    if (!ran.well) {
      endings.push(`${step.name.padEnd(8)} FAILED in ${program} ${words.join(" ")}`, ...kept.filter((line) => !line.startsWith("test result: ok")).slice(-20).map((line) => `         ${line.trim()}`));
      tell(`stopped at ${step.name}`, 1);
    }
  }
  const seconds = Number((process.hrtime.bigint() - began) / 1_000_000_000n);
  return `${String(seconds).padStart(4)} s  ${sum(kept)}`;
}

/** Many closing lines of one kind are said as one. */
function sum(lines) {
  const results = lines.map((line) => /^test result: ok\. (\d+) passed; \d+ failed; (\d+) ignored/.exec(line)).filter(Boolean);
  const others = lines.filter((line) => /^\s*(Test Files|Tests)\s+\d|^[#ℹ] (tests|pass|fail) \d/.test(line)).map((line) => line.replace(/^[#ℹ]/, '').trim().replace(/\s+/g, " "));
  if (results.length > 0) {
    const total = (place) => results.reduce((all, result) => all + Number(result[place]), 0);
    others.unshift(`test result: ok. ${total(1)} passed; ${total(2)} ignored; ${results.length} test programs`);
  }
  return others.join("; ") || "clean";
}

function tell(words, code = 0) {
  console.log(`\n== ${words}\n${endings.join("\n")}\npictures: ${pictures}\nbuilt in: ${target}`);
  process.exit(code);
}

// Brings in the system packages that needs.json lists: installs them as root, else names the command and asks.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { handOver, onPath, root, stop } from "./steps.mjs";

const { install, refresh, needs } = JSON.parse(readFileSync(join(root, "tests/setup/needs.json"), "utf8"));

/** Brings in what these purposes (`window`, `tests`) need; comes back only when everything is there. */
export async function bringPackages(purposes) {
  if (process.platform !== "linux") return;
  const missing = needs.filter((need) => purposes.includes(need.for) && !isFound(need.found));
  if (missing.length === 0) return;

  const family = familyOf(readFileSync("/etc/os-release", "utf8"));
  if (!family) {
    stop(`This system is not one that Tidewaiter knows. It needs, by Debian's names: ${names(missing, "debian")}`);
  }
  const commands = [refresh[family], `${install[family]} ${names(missing, family)}`].filter(Boolean);
  if (process.getuid() === 0) return run("", commands, missing);

  console.log(`\nTidewaiter needs packages of this system:\n\n  ${commands.map((line) => `sudo ${line}`).join("\n  ")}\n`);
  if (await agreed()) return run("sudo ", commands, missing);
  stop("Run these lines, then try again.");
}

/** The family that /etc/os-release names, by its own id or by what it says it is like. */
export function familyOf(release) {
  const value = (key) => new RegExp(`^${key}="?([^"\n]*)`, "m").exec(release)?.[1] ?? "";
  const words = `${value("ID")} ${value("ID_LIKE")}`.split(/\s+/);
  const like = { ubuntu: "debian", rhel: "fedora", centos: "fedora", opensuse: "suse" };
  return words.map((word) => like[word] ?? word).find((word) => word in install);
}

function isFound(found) {
  if (found.program) return found.program.every((name) => onPath(name));
  if (found.any) return Boolean(process.env.TIDEWAITER_CHROMIUM) || found.any.some((name) => onPath(name));
  if (found.library) return spawnSync("pkg-config", ["--exists", found.library]).status === 0;
  return spawnSync("fc-list", [`:lang=${found.font}`]).stdout?.length > 0;
}

const names = (missing, family) => missing.map((need) => need[family]).join(" ");

function run(before, commands, missing) {
  for (const line of commands) {
    const [program, ...words] = (before + line).split(" ");
    console.log(`\n${before}${line}`);
    if (!handOver(program, words, { DEBIAN_FRONTEND: "noninteractive" })) stop(`That did not work: ${before}${line}`);
  }
  const still = missing.filter((need) => !isFound(need.found));
  if (still.length > 0) stop(`Installed, but still not found: ${JSON.stringify(still.map((need) => need.found))}`);
}

async function agreed() {
  if (!process.stdin.isTTY || !onPath("sudo")) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Run them now with sudo? [y/N] ");
  terminal.close();
  return /^y/i.test(answer.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bringPackages(process.argv.slice(2));

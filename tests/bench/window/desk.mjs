// A desk of any size, of the lists that tests/bench makes.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A moment in the middle of the invented year, so that some shipments are still on their way. */
export const NOW = "2026-06-30T12:00:00Z";

/** Writes orders.csv and events.csv into a folder. */
export function lists(orders, folder) {
  handOver("cargo", ["bench", "--quiet", "-p", "tidewaiter-tests", "--bench", "desk", "--", "lists", String(orders), folder]);
}

/** Brings them into a desk file. */
export function made(cli, orders, folder, file, now) {
  lists(orders, folder);
  for (const list of ["orders.csv", "events.csv"]) handOver(cli, ["--desk", file, "--now", now, "import", join(folder, list)]);
}

function handOver(program, words) {
  const { status, error } = spawnSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  // 3: done, but rows were rejected.
  if (error || ![0, 3].includes(status)) throw new Error(`${program} ${words.join(" ")}: ${error ?? status}`);
}

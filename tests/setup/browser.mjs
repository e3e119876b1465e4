// The browser tests: the page over tests/bridge, on an empty desk of its own, in the system's Chromium.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, handOver, pathOf, pictures, root, stop } from "./steps.mjs";

const chromium = process.env.TIDEWAITER_CHROMIUM || ["chromium", "chromium-browser", "google-chrome"].map(pathOf).find(Boolean);
if (!chromium) stop("No Chromium was found. TIDEWAITER_CHROMIUM may name one.");
if (!handOver("cargo", ["build", "--locked", "--workspace", "--bins"])) stop("The bridge could not be built.");

const folder = mkdtempSync(join(tmpdir(), "tidewaiter-browser-"));
const bridge = spawn(built("tidewaiter-bridge"), {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
  env: { ...process.env, TIDEWAITER_DESK: join(folder, "browser.desk"), TIDEWAITER_TEST_PICK: join(folder, "pick"), LC_ALL: "C.UTF-8" },
});
const address = await new Promise((found, none) => {
  bridge.stdout.setEncoding("utf8").on("data", (text) => {
    const said = /https?:\/\/\S+/.exec(text);
    if (said) found(said[0]);
  });
  bridge.on("error", none).on("exit", () => none(new Error("the bridge ended early")));
});
const well = handOver("npm", ["run", "test:browser", "--workspace", "ui"], {
  TIDEWAITER_BRIDGE: address.replace(/\/$/, ""),
  TIDEWAITER_PICK: join(folder, "pick"),
  TIDEWAITER_CHROMIUM: chromium,
  TIDEWAITER_SHOTS: join(pictures, "browser"),
});
bridge.removeAllListeners("exit");
bridge.kill();
rmSync(folder, { recursive: true, force: true });
process.exit(well ? 0 : 1);

// `make run`: brings in what is missing, builds the window, and opens it.
import { bringPackages } from "./packages.mjs";
import { built, handOver, installPage, needTools, stop } from "./steps.mjs";

const words = process.argv.slice(2);
const behind = words.indexOf("--");
const own = behind < 0 ? words : words.slice(0, behind);
const forTheWindow = behind < 0 ? [] : words.slice(behind + 1);
const release = own.includes("--release");

needTools();
if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) offerTheCommandLine();

await bringPackages(["window"]);
if (!installPage()) stop("The page's packages could not be installed (npm ci).");
if (!handOver("npm", ["run", "build"])) stop("The page could not be built (npm run build).");
build("tidewaiter");
process.exit(handOver(built("tidewaiter", release ? "release" : "debug"), forTheWindow) ? 0 : 1);

function build(name) {
  const profile = release ? ["--release"] : [];
  if (!handOver("cargo", ["build", "--locked", "-p", name, ...profile])) stop(`${name} could not be built.`);
}

function offerTheCommandLine() {
  console.log("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.");
  console.log("The command line does the same work:\n");
  build("tidewaiter-cli");
  const program = built("tidewaiter-cli", release ? "release" : "debug");
  handOver(program, ["--help"]);
  console.log(`\nStart with invented data:  ${program} --desk /tmp/try.desk sample`);
  console.log(`then see what needs you:   ${program} --desk /tmp/try.desk queue`);
  process.exit(0);
}

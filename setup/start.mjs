#!/usr/bin/env node
// The command of the package: runs the bundled setup, which holds everything that it needs. Written
// for old versions of Node.js, which get a sentence in place of a syntax error.
const OLDEST = 22;

if (Number(process.versions.node.split(".")[0]) >= OLDEST) {
  await import("./dist/index.js");
} else {
  console.error(
    `The setup needs Node.js ${OLDEST} or newer, and this is ${process.version}. Get a newer one from nodejs.org, then start it again.`,
  );
  process.exitCode = 1;
}

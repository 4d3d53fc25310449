import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file that does not exist yet, whole or not at all: under another name in the same folder,
 * which no workflow has, and then under its own.
 *
 * @throws {Error} of Node.js: `EEXIST` if there is one by now, which is left as it is
 */
export function writeNew(path: string, content: string): void {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  const file = openSync(draft, "wx");
  try {
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    nameNew(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What a file system answers that has no second names. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES"];

/** A rename would replace what has the name by now. */
function nameNew(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    // It removes its own copy where it fails midway.
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/**
 * `setup`: from a Facebook app to a workflow with a Page token. The third caller of the action's
 * modules, after the action itself and the demo; bundled apart from the action.
 */
import { runSetup } from "./run-setup.ts";

process.exitCode = await runSetup(process.argv.slice(2), process);

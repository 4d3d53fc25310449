import { STORING_CALLS } from "./calls/calls.ts";
import { describeMatrix } from "./run/describe-matrix.ts";

describeMatrix("what a mint asks GitHub", STORING_CALLS);

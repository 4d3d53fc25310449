import { STANDING_CALLS } from "./calls/calls.ts";
import { describeMatrix } from "./run/describe-matrix.ts";

describeMatrix("what checks and keeps ask", STANDING_CALLS);

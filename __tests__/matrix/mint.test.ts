import { MINT_CALLS } from "./calls/calls.ts";
import { describeMatrix } from "./run/describe-matrix.ts";

describeMatrix("what a mint asks Facebook", MINT_CALLS);

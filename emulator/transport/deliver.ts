import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { RecordedCall, ServerName } from "../calls.ts";
import type { Fault, GraphErrorEffect } from "../faults/fault.ts";
import type { FaultList } from "../faults/fault-list.ts";
import type { HttpAnswer, HttpRequest } from "../http.ts";

/** How one server answers: by a fault or by the real handler. */
export interface Responder {
  readonly name: ServerName;
  readonly latencyMs: number;
  readonly faults: FaultList;
  /** The real handler. */
  answer(request: HttpRequest): HttpAnswer;
  /** Words an injected Graph error as the Graph API would now. */
  answerFault(request: HttpRequest, effect: GraphErrorEffect): HttpAnswer;
}

/** Answers one request: by the fault that meets it, else by the real handler. */
export async function deliver(
  responder: Responder,
  request: HttpRequest,
  call: RecordedCall,
  outgoing: ServerResponse,
): Promise<void> {
  const fault = responder.faults.take(responder.name, request);
  if (responder.latencyMs > 0) await wait(responder.latencyMs);
  if (fault?.kind === "hang") return;
  if (fault?.kind === "reset") return void outgoing.socket?.resetAndDestroy();
  if (fault?.kind === "delay") await wait(fault.ms);
  if (fault?.kind === "meanwhile") fault.change();
  await send(makeAnswer(responder, request, fault), fault, call, outgoing);
}

function makeAnswer(responder: Responder, request: HttpRequest, fault?: Fault): HttpAnswer {
  if (fault?.kind === "graph-error") return responder.answerFault(request, fault);
  if (fault?.kind === "respond") {
    return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? "" };
  }
  const answer = answerOrReport(responder, request);
  if (fault?.kind === "meanwhile")
    return { ...answer, headers: { ...answer.headers, ...fault.headers } };
  if (fault?.kind !== "rewrite") return answer;
  const body: unknown = answer.body.length > 0 ? JSON.parse(answer.body.toString()) : null;
  const edited = fault.rewrite(body, request);
  return {
    status: fault.status ?? answer.status,
    headers: { ...answer.headers, ...fault.headers },
    body: typeof edited === "string" ? edited : JSON.stringify(edited),
  };
}

function answerOrReport(responder: Responder, request: HttpRequest): HttpAnswer {
  try {
    return responder.answer(request);
  } catch (error) {
    // A bug of the emulator must not look like an answer of the platform.
    const body = `The emulator itself failed: ${error instanceof Error ? error.stack : error}`;
    return { status: 599, headers: { "content-type": "text/plain" }, body };
  }
}

async function send(
  answer: HttpAnswer,
  fault: Fault | undefined,
  call: RecordedCall,
  outgoing: ServerResponse,
): Promise<void> {
  const body = Buffer.from(answer.body);
  const sized =
    answer.status === 204 || answer.status === 304 ? {} : { "content-length": body.length };
  call.answer = { headers: answer.headers, body };
  call.status = answer.status;
  call.answeredAt = performance.now();
  outgoing.sendDate = false;
  outgoing.writeHead(answer.status, { ...sized, ...answer.headers });
  if (fault?.kind === "cut") {
    const half = body.subarray(0, Math.max(1, Math.floor(body.length / 2)));
    outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
    return;
  }
  if (fault?.kind === "drip") return drip(body, fault.msPerByte ?? 1000, outgoing);
  outgoing.end(body);
}

async function drip(body: Buffer, msPerByte: number, outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  for (const byte of body) {
    if (outgoing.destroyed) return;
    outgoing.write(Buffer.from([byte]));
    // unref: a stalled body must not keep a finished test run alive.
    await wait(msPerByte, undefined, { ref: false });
  }
  outgoing.end();
}

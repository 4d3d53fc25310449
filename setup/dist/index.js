import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 9231:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { addAbortListener } = __nccwpck_require__(9203)
const { RequestAbortedError } = __nccwpck_require__(3092)

const kListener = Symbol('kListener')
const kSignal = Symbol('kSignal')

function abort (self) {
  if (self.abort) {
    self.abort(self[kSignal]?.reason)
  } else {
    self.reason = self[kSignal]?.reason ?? new RequestAbortedError()
  }
  removeSignal(self)
}

function addSignal (self, signal) {
  self.reason = null

  self[kSignal] = null
  self[kListener] = null

  if (!signal) {
    return
  }

  if (signal.aborted) {
    abort(self)
    return
  }

  self[kSignal] = signal
  self[kListener] = () => {
    abort(self)
  }

  addAbortListener(self[kSignal], self[kListener])
}

function removeSignal (self) {
  if (!self[kSignal]) {
    return
  }

  if ('removeEventListener' in self[kSignal]) {
    self[kSignal].removeEventListener('abort', self[kListener])
  } else {
    self[kSignal].removeListener('abort', self[kListener])
  }

  self[kSignal] = null
  self[kListener] = null
}

module.exports = {
  addSignal,
  removeSignal
}


/***/ }),

/***/ 1939:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { AsyncResource } = __nccwpck_require__(6698)
const { InvalidArgumentError, SocketError } = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)
const { addSignal, removeSignal } = __nccwpck_require__(9231)

class ConnectHandler extends AsyncResource {
  constructor (opts, callback) {
    if (!opts || typeof opts !== 'object') {
      throw new InvalidArgumentError('invalid opts')
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    const { signal, opaque, responseHeaders } = opts

    if (signal && typeof signal.on !== 'function' && typeof signal.addEventListener !== 'function') {
      throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
    }

    super('UNDICI_CONNECT')

    this.opaque = opaque || null
    this.responseHeaders = responseHeaders || null
    this.callback = callback
    this.abort = null

    addSignal(this, signal)
  }

  onRequestStart (controller, context) {
    if (this.reason) {
      controller.abort(this.reason)
      return
    }

    assert(this.callback)

    this.abort = (reason) => controller.abort(reason)
    this.context = context
  }

  onResponseStart () {
    throw new SocketError('bad connect', null)
  }

  onRequestUpgrade (controller, statusCode, headers, socket) {
    const { callback, opaque, context } = this

    removeSignal(this)

    this.callback = null

    let responseHeaders = headers
    const rawHeaders = controller?.rawHeaders
    // Indicates is an HTTP2Session
    if (responseHeaders != null) {
      responseHeaders = this.responseHeaders === 'raw'
        ? util.parseRawHeaders(rawHeaders)
        : headers
    }

    this.runInAsyncScope(callback, null, null, {
      statusCode,
      headers: responseHeaders,
      socket,
      opaque,
      context
    })
  }

  onResponseError (_controller, err) {
    const { callback, opaque } = this

    removeSignal(this)

    if (callback) {
      this.callback = null
      queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque })
      })
    }
  }
}

function connect (opts, callback) {
  if (callback === undefined) {
    return new Promise((resolve, reject) => {
      connect.call(this, opts, (err, data) => {
        return err ? reject(err) : resolve(data)
      })
    })
  }

  try {
    const connectHandler = new ConnectHandler(opts, callback)
    const connectOptions = { ...opts, method: 'CONNECT' }
    this.dispatch(connectOptions, connectHandler)
  } catch (err) {
    if (typeof callback !== 'function') {
      throw err
    }
    const opaque = opts?.opaque
    queueMicrotask(() => callback(err, { opaque }))
  }
}

module.exports = connect


/***/ }),

/***/ 9312:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { AsyncResource } = __nccwpck_require__(6698)
const { Readable } = __nccwpck_require__(6782)
const { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)

function noop () {}

class RequestHandler extends AsyncResource {
  constructor (opts, callback) {
    if (!opts || typeof opts !== 'object') {
      throw new InvalidArgumentError('invalid opts')
    }

    const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts

    try {
      if (typeof callback !== 'function') {
        throw new InvalidArgumentError('invalid callback')
      }

      if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) {
        throw new InvalidArgumentError('invalid highWaterMark')
      }

      if (signal && typeof signal.on !== 'function' && typeof signal.addEventListener !== 'function') {
        throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
      }

      if (method === 'CONNECT') {
        throw new InvalidArgumentError('invalid method')
      }

      if (onInfo && typeof onInfo !== 'function') {
        throw new InvalidArgumentError('invalid onInfo callback')
      }

      super('UNDICI_REQUEST')
    } catch (err) {
      if (util.isStream(body)) {
        util.destroy(body.on('error', noop), err)
      }
      throw err
    }

    this.method = method
    this.responseHeaders = responseHeaders || null
    this.opaque = opaque || null
    this.callback = callback
    this.res = null
    this.abort = null
    this.body = body
    this.trailers = {}
    this.context = null
    this.controller = null
    this.onInfo = onInfo || null
    this.highWaterMark = highWaterMark
    this.reason = null
    this.removeAbortListener = null

    if (signal?.aborted) {
      this.reason = signal.reason ?? new RequestAbortedError()
    } else if (signal) {
      this.removeAbortListener = util.addAbortListener(signal, () => {
        this.reason = signal.reason ?? new RequestAbortedError()
        if (this.res) {
          // Null the reference before destroying, mirroring onResponseError, so
          // that chunks flushed after the abort (e.g. an async decompressor
          // flush) are dropped by the `!this.res` guard in onResponseData
          // instead of being pushed into the torn-down stream.
          const res = this.res
          this.res = null
          util.destroy(res.on('error', noop), this.reason)
        } else if (this.abort) {
          this.abort(this.reason)
        }
      })
    }
  }

  onRequestStart (controller, context) {
    if (this.reason) {
      controller.abort(this.reason)
      return
    }

    assert(this.callback)

    this.controller = controller
    this.abort = (reason) => controller.abort(reason)
    this.context = context
  }

  onResponseStart (controller, statusCode, headers, statusText) {
    const { callback, opaque, context, responseHeaders, highWaterMark } = this

    const rawHeaders = controller?.rawHeaders
    const responseHeaderData = responseHeaders === 'raw'
      ? util.parseRawHeaders(rawHeaders)
      : headers

    if (statusCode < 200) {
      if (this.onInfo) {
        this.onInfo({ statusCode, headers: responseHeaderData })
      }
      return
    }

    const parsedHeaders = headers
    const contentType = parsedHeaders?.['content-type']
    const contentLength = parsedHeaders?.['content-length']
    const res = new Readable({
      resume: () => controller.resume(),
      abort: (reason) => controller.abort(reason),
      contentType,
      contentLength: this.method !== 'HEAD' && contentLength
        ? Number(contentLength)
        : null,
      highWaterMark
    })

    if (this.removeAbortListener) {
      res.on('close', this.removeAbortListener)
      this.removeAbortListener = null
    }

    this.callback = null
    this.res = res
    if (callback !== null) {
      try {
        this.runInAsyncScope(callback, null, null, {
          statusCode,
          statusText,
          headers: responseHeaderData,
          trailers: this.trailers,
          opaque,
          body: res,
          context
        })
      } catch (err) {
        // If the callback throws synchronously, we need to handle it
        // Remove reference to res to allow res being garbage collected
        this.res = null

        // Destroy the response stream
        util.destroy(res.on('error', noop), err)

        // Use queueMicrotask to re-throw the error so it reaches uncaughtException
        queueMicrotask(() => {
          throw err
        })
      }
    }
  }

  onResponseData (controller, chunk) {
    if (!this.res) {
      return
    }

    if (this.res.push(chunk) === false) {
      controller.pause()
    }
  }

  onResponseEnd (_controller, trailers) {
    if (trailers && typeof trailers === 'object') {
      for (const key of Object.keys(trailers)) {
        if (key === '__proto__') {
          Object.defineProperty(this.trailers, key, {
            value: trailers[key],
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          this.trailers[key] = trailers[key]
        }
      }
    }
    this.res?.push(null)
  }

  onResponseError (_controller, err) {
    const { res, callback, body, opaque } = this

    if (callback) {
      // TODO: Does this need queueMicrotask?
      this.callback = null
      queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque })
      })
    }

    if (res) {
      this.res = null
      // Ensure all queued handlers are invoked before destroying res.
      queueMicrotask(() => {
        util.destroy(res.on('error', noop), err)
      })
    }

    if (body) {
      this.body = null

      if (util.isStream(body)) {
        body.on('error', noop)
        util.destroy(body, err)
      }
    }

    if (this.removeAbortListener) {
      this.removeAbortListener()
      this.removeAbortListener = null
    }
  }
}

function request (opts, callback) {
  if (callback === undefined) {
    return new Promise((resolve, reject) => {
      request.call(this, opts, (err, data) => {
        return err ? reject(err) : resolve(data)
      })
    })
  }

  try {
    const handler = new RequestHandler(opts, callback)

    this.dispatch(opts, handler)
  } catch (err) {
    if (typeof callback !== 'function') {
      throw err
    }
    const opaque = opts?.opaque
    queueMicrotask(() => callback(err, { opaque }))
  }
}

module.exports = request
module.exports.RequestHandler = RequestHandler


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { addAbortListener } = __nccwpck_require__(8474)
const { Readable } = __nccwpck_require__(7075)
const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)

const kConsume = Symbol('kConsume')
const kReading = Symbol('kReading')
const kBody = Symbol('kBody')
const kAbort = Symbol('kAbort')
const kContentType = Symbol('kContentType')
const kContentLength = Symbol('kContentLength')
const kUsed = Symbol('kUsed')
const kBytesRead = Symbol('kBytesRead')

const noop = () => {}

/**
 * @class
 * @extends {Readable}
 * @see https://fetch.spec.whatwg.org/#body
 */
class BodyReadable extends Readable {
  /**
   * @param {object} opts
   * @param {(this: Readable, size: number) => void} opts.resume
   * @param {() => (void | null)} opts.abort
   * @param {string} [opts.contentType = '']
   * @param {number} [opts.contentLength]
   * @param {number} [opts.highWaterMark = 64 * 1024]
   */
  constructor ({
    resume,
    abort,
    contentType = '',
    contentLength,
    highWaterMark = 64 * 1024 // Same as nodejs fs streams.
  }) {
    super({
      autoDestroy: true,
      read: resume,
      highWaterMark
    })

    this._readableState.dataEmitted = false

    this[kAbort] = abort

    /** @type {Consume | null} */
    this[kConsume] = null

    /** @type {number} */
    this[kBytesRead] = 0

    /** @type {ReadableStream|null} */
    this[kBody] = null

    /** @type {boolean} */
    this[kUsed] = false

    /** @type {string} */
    this[kContentType] = contentType

    /** @type {number|null} */
    this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null

    /**
     * Is stream being consumed through Readable API?
     * This is an optimization so that we avoid checking
     * for 'data' and 'readable' listeners in the hot path
     * inside push().
     *
     * @type {boolean}
     */
    this[kReading] = false
  }

  /**
   * @param {Error|null} err
   * @param {(error:(Error|null)) => void} callback
   * @returns {void}
   */
  _destroy (err, callback) {
    if (!err && !this._readableState.endEmitted) {
      err = new RequestAbortedError()
    }

    if (err) {
      this[kAbort]()
    }

    // Workaround for Node "bug". If the stream is destroyed in same
    // tick as it is created, then a user who is waiting for a
    // promise (i.e micro tick) for installing an 'error' listener will
    // never get a chance and will always encounter an unhandled exception.
    if (!this[kUsed]) {
      setImmediate(callback, err)
    } else {
      callback(err)
    }
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  on (event, listener) {
    if (event === 'data' || event === 'readable') {
      this[kReading] = true
      this[kUsed] = true
    }
    return super.on(event, listener)
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  addListener (event, listener) {
    return this.on(event, listener)
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  off (event, listener) {
    const ret = super.off(event, listener)
    if (event === 'data' || event === 'readable') {
      this[kReading] = (
        this.listenerCount('data') > 0 ||
        this.listenerCount('readable') > 0
      )
    }
    return ret
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  removeListener (event, listener) {
    return this.off(event, listener)
  }

  /**
   * @param {Buffer|null} chunk
   * @returns {boolean}
   */
  push (chunk) {
    if (chunk) {
      this[kBytesRead] += chunk.length
      if (this[kConsume]) {
        consumePush(this[kConsume], chunk)
        return this[kReading] ? super.push(chunk) : true
      }
    }

    return super.push(chunk)
  }

  /**
   * Consumes and returns the body as a string.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-text
   * @returns {Promise<string>}
   */
  text () {
    return consume(this, 'text')
  }

  /**
   * Consumes and returns the body as a JavaScript Object.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-json
   * @returns {Promise<unknown>}
   */
  json () {
    return consume(this, 'json')
  }

  /**
   * Consumes and returns the body as a Blob
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-blob
   * @returns {Promise<Blob>}
   */
  blob () {
    return consume(this, 'blob')
  }

  /**
   * Consumes and returns the body as an Uint8Array.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-bytes
   * @returns {Promise<Uint8Array>}
   */
  bytes () {
    return consume(this, 'bytes')
  }

  /**
   * Consumes and returns the body as an ArrayBuffer.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
   * @returns {Promise<ArrayBuffer>}
   */
  arrayBuffer () {
    return consume(this, 'arrayBuffer')
  }

  /**
   * Not implemented
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-formdata
   * @throws {NotSupportedError}
   */
  async formData () {
    // TODO: Implement.
    throw new NotSupportedError()
  }

  /**
   * Returns true if the body is not null and the body has been consumed.
   * Otherwise, returns false.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-bodyused
   * @readonly
   * @returns {boolean}
   */
  get bodyUsed () {
    return util.isDisturbed(this)
  }

  /**
   * @see https://fetch.spec.whatwg.org/#dom-body-body
   * @readonly
   * @returns {ReadableStream}
   */
  get body () {
    if (!this[kBody]) {
      this[kBody] = ReadableStream.from(this)
      if (this[kConsume]) {
        // TODO: Is this the best way to force a lock?
        this[kBody].getReader() // Ensure stream is locked.
        assert(this[kBody].locked)
      }
    }
    return this[kBody]
  }

  /**
   * Dumps the response body by reading `limit` number of bytes.
   * @param {object} opts
   * @param {number} [opts.limit = 131072] Number of bytes to read.
   * @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
   * @returns {Promise<null>}
   */
  dump (opts) {
    const signal = opts?.signal

    if (signal != null && (typeof signal !== 'object' || !('aborted' in signal))) {
      return Promise.reject(new InvalidArgumentError('signal must be an AbortSignal'))
    }

    const limit = opts?.limit && Number.isFinite(opts.limit)
      ? opts.limit
      : 128 * 1024

    if (signal?.aborted) {
      return Promise.reject(signal.reason ?? new AbortError())
    }

    if (this._readableState.closeEmitted) {
      return Promise.resolve(null)
    }

    return new Promise((resolve, reject) => {
      if (
        (this[kContentLength] && (this[kContentLength] > limit)) ||
        this[kBytesRead] > limit
      ) {
        this.destroy(new AbortError())
      }

      if (signal) {
        const onAbort = () => {
          this.destroy(signal.reason ?? new AbortError())
        }
        const abortListener = addAbortListener(signal, onAbort)
        this
          .on('close', function () {
            abortListener[Symbol.dispose]()
            if (signal.aborted) {
              reject(signal.reason ?? new AbortError())
            } else {
              resolve(null)
            }
          })
      } else {
        this.on('close', resolve)
      }

      this
        .on('error', noop)
        .on('data', () => {
          if (this[kBytesRead] > limit) {
            this.destroy()
          }
        })
        .resume()
    })
  }

  /**
   * @param {BufferEncoding} encoding
   * @returns {this}
   */
  setEncoding (encoding) {
    if (Buffer.isEncoding(encoding)) {
      // Delegate to Node.js Readable.setEncoding() which initializes a
      // StringDecoder and re-encodes already-buffered chunks. This properly
      // handles multi-byte sequences split at chunk boundaries for the
      // for-await / on('data') paths. Without this, Node.js uses
      // buf.toString(encoding) on each chunk, producing U+FFFD for split chars.
      //
      // The consume path (body.text(), body.json(), ...) copes with the
      // decoded strings this leaves in state.buffer, see consumeStart().
      super.setEncoding(encoding)
    }
    return this
  }
}

/**
 * @see https://streams.spec.whatwg.org/#readablestream-locked
 * @param {BodyReadable} bodyReadable
 * @returns {boolean}
 */
function isLocked (bodyReadable) {
  // Consume is an implicit lock.
  return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null
}

/**
 * @see https://fetch.spec.whatwg.org/#body-unusable
 * @param {BodyReadable} bodyReadable
 * @returns {boolean}
 */
function isUnusable (bodyReadable) {
  return util.isDisturbed(bodyReadable) || isLocked(bodyReadable)
}

/**
 * @typedef {'text' | 'json' | 'blob' | 'bytes' | 'arrayBuffer'} ConsumeType
 */

/**
 * @template {ConsumeType} T
 * @typedef {T extends 'text' ? string :
 *           T extends 'json' ? unknown :
 *           T extends 'blob' ? Blob :
 *           T extends 'arrayBuffer' ? ArrayBuffer :
 *           T extends 'bytes' ? Uint8Array :
 *           never
 * } ConsumeReturnType
 */
/**
 * @typedef {object} Consume
 * @property {ConsumeType} type
 * @property {BodyReadable} stream
 * @property {((value?: any) => void)} resolve
 * @property {((err: Error) => void)} reject
 * @property {number} length
 * @property {Buffer[]} body
 */

/**
 * @template {ConsumeType} T
 * @param {BodyReadable} stream
 * @param {T} type
 * @returns {Promise<ConsumeReturnType<T>>}
 */
function consume (stream, type) {
  assert(!stream[kConsume])

  return new Promise((resolve, reject) => {
    if (isUnusable(stream)) {
      const rState = stream._readableState
      if (rState.destroyed && rState.closeEmitted === false) {
        stream
          .on('error', reject)
          .on('close', () => {
            reject(new TypeError('unusable'))
          })
      } else {
        reject(rState.errored ?? new TypeError('unusable'))
      }
    } else {
      queueMicrotask(() => {
        stream[kConsume] = {
          type,
          stream,
          resolve,
          reject,
          length: 0,
          body: []
        }

        stream
          .on('error', function (err) {
            consumeFinish(this[kConsume], err)
          })
          .on('close', function () {
            if (this[kConsume].body !== null) {
              consumeFinish(this[kConsume], new RequestAbortedError())
            }
          })

        consumeStart(stream[kConsume])
      })
    }
  })
}

/**
 * @param {Consume} consume
 * @returns {void}
 */
function consumeStart (consume) {
  if (consume.body === null) {
    return
  }

  const { _readableState: state } = consume.stream

  if (state.bufferIndex) {
    const start = state.bufferIndex
    const end = state.buffer.length
    for (let n = start; n < end; n++) {
      consumePush(consume, state.buffer[n])
    }
  } else {
    for (const chunk of state.buffer) {
      consumePush(consume, chunk)
    }
  }

  // If setEncoding() was called, state.buffer holds decoded strings, which
  // consumePush() turns back into bytes. The trailing bytes of a multi-byte
  // sequence split across a chunk boundary are not part of any of those
  // strings, they are held inside the decoder until the rest arrives, so
  // take them from there.
  const decoder = state.decoder
  if (decoder != null && decoder.lastNeed > 0) {
    consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)))
  }

  if (state.endEmitted) {
    // No `this` to read the consume off here: consumeStart is a free function, called from
    // the queueMicrotask above. The callback below does have one, because the emitter passes
    // the stream as its receiver. Returning matters too - consumeEnd() clears consume.stream,
    // which the resume() below would then dereference.
    consumeEnd(consume, state.encoding)
    return
  }

  consume.stream.on('end', function () {
    consumeEnd(this[kConsume], this._readableState.encoding)
  })

  consume.stream.resume()

  while (consume.stream.read() != null) {
    // Loop
  }
}

/**
 * @param {Buffer[]} chunks
 * @param {number} length
 * @param {BufferEncoding} [encoding='utf8']
 * @returns {string}
 */
function chunksDecode (chunks, length, encoding) {
  if (chunks.length === 0 || length === 0) {
    return ''
  }
  const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length)
  const bufferLength = buffer.length

  // Skip BOM.
  const start =
    bufferLength > 2 &&
    buffer[0] === 0xef &&
    buffer[1] === 0xbb &&
    buffer[2] === 0xbf
      ? 3
      : 0
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') {
    return buffer.utf8Slice(start, bufferLength)
  } else {
    return buffer.subarray(start, bufferLength).toString(encoding)
  }
}

/**
 * @param {Buffer[]} chunks
 * @param {number} length
 * @returns {Uint8Array}
 */
function chunksConcat (chunks, length) {
  if (chunks.length === 0 || length === 0) {
    return new Uint8Array(0)
  }
  if (chunks.length === 1) {
    // fast-path
    return new Uint8Array(chunks[0])
  }
  const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)

  let offset = 0
  for (let i = 0; i < chunks.length; ++i) {
    const chunk = chunks[i]
    buffer.set(chunk, offset)
    offset += chunk.length
  }

  return buffer
}

/**
 * @param {Consume} consume
 * @param {BufferEncoding} encoding
 * @returns {void}
 */
function consumeEnd (consume, encoding) {
  const { type, body, resolve, stream, length } = consume

  try {
    if (type === 'text') {
      resolve(chunksDecode(body, length, encoding))
    } else if (type === 'json') {
      resolve(JSON.parse(chunksDecode(body, length, encoding)))
    } else if (type === 'arrayBuffer') {
      resolve(chunksConcat(body, length).buffer)
    } else if (type === 'blob') {
      resolve(new Blob(body, { type: stream[kContentType] }))
    } else if (type === 'bytes') {
      resolve(chunksConcat(body, length))
    }

    consumeFinish(consume)
  } catch (err) {
    stream.destroy(err)
  }
}

/**
 * @param {Consume} consume
 * @param {Buffer|string} chunk
 * @returns {void}
 */
function consumePush (consume, chunk) {
  if (consume.body === null) {
    return
  }

  if (typeof chunk === 'string') {
    // Buffered before the consume started, while an encoding was set.
    // consume.length has to stay a byte count and chunksDecode()/chunksConcat()
    // only work on bytes, so re-encode. A string's own length is in UTF-16 code
    // units and Uint8Array.prototype.set() ignores a string argument entirely.
    chunk = Buffer.from(chunk, consume.stream._readableState.encoding)
  }

  consume.length += chunk.length
  consume.body.push(chunk)
}

/**
 * @param {Consume} consume
 * @param {Error} [err]
 * @returns {void}
 */
function consumeFinish (consume, err) {
  if (consume.body === null) {
    return
  }

  if (err) {
    consume.reject(err)
  } else {
    consume.resolve()
  }

  // Reset the consume object to allow for garbage collection.
  consume.type = null
  consume.stream = null
  consume.resolve = null
  consume.reject = null
  consume.length = 0
  consume.body = null
}

module.exports = {
  Readable: BodyReadable,
  chunksDecode
}


/***/ }),

/***/ 3657:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const net = __nccwpck_require__(7030)
const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(9203)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092)

let tls // include tls conditionally since it is not always available

// TODO: session re-use does not wait for the first
// connection to resolve the session and might therefore
// resolve the same servername multiple times even when
// re-use is enabled.

const SessionCache = class WeakSessionCache {
  constructor (maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions
    this._sessionCache = new Map()
    this._sessionRegistry = new FinalizationRegistry((key) => {
      if (this._sessionCache.size < this._maxCachedSessions) {
        return
      }

      const ref = this._sessionCache.get(key)
      if (ref !== undefined && ref.deref() === undefined) {
        this._sessionCache.delete(key)
      }
    })
  }

  get (sessionKey) {
    const ref = this._sessionCache.get(sessionKey)
    return ref ? ref.deref() : null
  }

  set (sessionKey, session) {
    if (this._maxCachedSessions === 0) {
      return
    }

    if (this._sessionCache.has(sessionKey)) {
      this._sessionCache.delete(sessionKey)
    } else if (this._sessionCache.size >= this._maxCachedSessions) {
      // Make room for the new session: prefer an entry whose session has
      // already been collected, otherwise evict the oldest one.
      let evicted = false
      for (const [key, ref] of this._sessionCache) {
        if (ref.deref() === undefined) {
          this._sessionCache.delete(key)
          evicted = true
          break
        }
      }

      if (!evicted) {
        const oldest = this._sessionCache.keys().next()
        if (!oldest.done) {
          this._sessionCache.delete(oldest.value)
        }
      }
    }

    this._sessionCache.set(sessionKey, new WeakRef(session))
    this._sessionRegistry.register(session, sessionKey)
  }
}

function buildConnector ({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
  if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
    throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
  }

  const options = { path: socketPath, ...opts }
  const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions)
  timeout = timeout == null ? 10e3 : timeout
  allowH2 = allowH2 != null ? allowH2 : true
  return function connect ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
    let socket
    if (protocol === 'https:') {
      if (!tls) {
        tls = __nccwpck_require__(1692)
      }
      servername = servername || options.servername || util.getServerName(host) || null

      const sessionKey = servername || hostname
      assert(sessionKey)

      const session = customSession || sessionCache.get(sessionKey) || null

      port = port || 443

      socket = tls.connect({
        highWaterMark: 16384, // TLS in node can't have bigger HWM anyway...
        ...options,
        servername,
        session,
        localAddress,
        ALPNProtocols: allowH2 ? (preferH2 ? ['h2', 'http/1.1'] : ['http/1.1', 'h2']) : ['http/1.1'],
        socket: httpSocket, // upgrade socket connection
        port,
        host: hostname
      })

      socket
        .on('session', function (session) {
          // TODO (fix): Can a session become invalid once established? Don't think so?
          sessionCache.set(sessionKey, session)
        })
    } else {
      assert(!httpSocket, 'httpSocket can only be sent on TLS update')

      port = port || 80

      const connectOptions = {
        highWaterMark: 64 * 1024, // Same as nodejs fs streams.
        ...options,
        localAddress,
        port,
        host: hostname
      }

      const family = net.isIP(hostname)
      if (family !== 0 && servername && servername !== hostname) {
        connectOptions.host = servername
        connectOptions.lookup = (_hostname, lookupOptions, cb) => {
          if (lookupOptions.all) {
            cb(null, [{ address: hostname, family }])
          } else {
            cb(null, hostname, family)
          }
        }
      }

      socket = net.connect(connectOptions)
      if (useH2c === true) {
        socket.alpnProtocol = 'h2'
      }
    }

    // Set TCP keep alive options on the socket here instead of in connect() for the case of assigning the socket
    if (options.keepAlive == null || options.keepAlive) {
      const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 60e3 : options.keepAliveInitialDelay
      socket.setKeepAlive(true, keepAliveInitialDelay)
    }

    const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })

    socket
      .setNoDelay(true)
      .once(protocol === 'https:' ? 'secureConnect' : 'connect', function () {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(null, this)
        }
      })
      .on('error', function (err) {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(maybeNormalizeConnectError(err, this, { timeout, hostname, port }))
        }
      })

    return socket
  }
}

// `net.connect` with `autoSelectFamily` raises an `AggregateError` when every
// attempted address fails. If any of those failures is a timeout, surface the
// error as a `ConnectTimeoutError` so callers see the same error regardless of
// which timer (Node's internal one or undici's `connectTimeout`) wins the race.
// The original `AggregateError` is preserved on `.cause`.
function maybeNormalizeConnectError (err, socket, opts) {
  if (
    err instanceof AggregateError &&
    (err.code === 'ETIMEDOUT' || err.errors.some((e) => e != null && e.code === 'ETIMEDOUT'))
  ) {
    let message = 'Connect Timeout Error'
    if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
      message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
    } else {
      message += ` (attempted address: ${opts.hostname}:${opts.port},`
    }
    message += ` timeout: ${opts.timeout}ms)`

    const wrapped = new ConnectTimeoutError(message)
    wrapped.cause = err
    return wrapped
  }
  return err
}

module.exports = buildConnector


/***/ }),

/***/ 4574:
/***/ ((module) => {



/**
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers
 */
const wellknownHeaderNames = /** @type {const} */ ([
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Age',
  'Allow',
  'Alt-Svc',
  'Alt-Used',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Connection',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cookie',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Date',
  'Device-Memory',
  'Downlink',
  'ECT',
  'ETag',
  'Expect',
  'Expect-CT',
  'Expires',
  'Forwarded',
  'From',
  'Host',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Keep-Alive',
  'Last-Modified',
  'Link',
  'Location',
  'Max-Forwards',
  'Origin',
  'Permissions-Policy',
  'Pragma',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'RTT',
  'Range',
  'Referer',
  'Referrer-Policy',
  'Refresh',
  'Retry-After',
  'Sec-WebSocket-Accept',
  'Sec-WebSocket-Extensions',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Server',
  'Server-Timing',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'Set-Cookie',
  'SourceMap',
  'Strict-Transport-Security',
  'Supports-Loading-Mode',
  'TE',
  'Timing-Allow-Origin',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'Via',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-Powered-By',
  'X-Requested-With',
  'X-XSS-Protection'
])

/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */
const headerNameLowerCasedRecord = {}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(headerNameLowerCasedRecord, null)

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = wellknownHeaderNames[i]
  const lowerCasedKey = key.toLowerCase()
  headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
    lowerCasedKey
}

/**
 * Default WebSocket receive limits (see `webSocket` in Client.md). Used by
 * DispatcherBase#webSocketOptions and by the WebSocket parser when the
 * dispatcher doesn't provide a value, so a dispatcher without
 * `webSocketOptions` (a custom one, or a wrapper) doesn't remove the limits.
 */
const defaultWebSocketMaxFragments = 131072
const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024 // 128 MB

module.exports = {
  wellknownHeaderNames,
  headerNameLowerCasedRecord,
  defaultWebSocketMaxFragments,
  defaultWebSocketMaxPayloadSize
}


/***/ }),

/***/ 6883:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const diagnosticsChannel = __nccwpck_require__(3053)
const util = __nccwpck_require__(7975)

const undiciDebugLog = util.debuglog('undici')
const fetchDebuglog = util.debuglog('fetch')
const websocketDebuglog = util.debuglog('websocket')

const channels = {
  // Client
  beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
  connected: diagnosticsChannel.channel('undici:client:connected'),
  connectError: diagnosticsChannel.channel('undici:client:connectError'),
  sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
  // Request
  create: diagnosticsChannel.channel('undici:request:create'),
  bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
  bodyChunkSent: diagnosticsChannel.channel('undici:request:bodyChunkSent'),
  bodyChunkReceived: diagnosticsChannel.channel('undici:request:bodyChunkReceived'),
  headers: diagnosticsChannel.channel('undici:request:headers'),
  trailers: diagnosticsChannel.channel('undici:request:trailers'),
  error: diagnosticsChannel.channel('undici:request:error'),
  // WebSocket
  open: diagnosticsChannel.channel('undici:websocket:open'),
  close: diagnosticsChannel.channel('undici:websocket:close'),
  socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
  ping: diagnosticsChannel.channel('undici:websocket:ping'),
  pong: diagnosticsChannel.channel('undici:websocket:pong'),
  // ProxyAgent
  proxyConnected: diagnosticsChannel.channel('undici:proxy:connected')
}

let isTrackingClientEvents = false

function trackClientEvents (debugLog = undiciDebugLog) {
  if (isTrackingClientEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers ||
      channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
    isTrackingClientEvents = true
    return
  }

  isTrackingClientEvents = true

  diagnosticsChannel.subscribe('undici:client:beforeConnect',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connecting to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connected',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connected to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connectError',
    evt => {
      const {
        connectParams: { version, protocol, port, host },
        error
      } = evt
      debugLog(
        'connection to %s%s using %s%s errored - %s',
        host,
        port ? `:${port}` : '',
        protocol,
        version,
        error.message
      )
    })

  diagnosticsChannel.subscribe('undici:client:sendHeaders',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('sending request to %s %s%s', method, origin, path)
    })
}

let isTrackingRequestEvents = false

function trackRequestEvents (debugLog = undiciDebugLog) {
  if (isTrackingRequestEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers ||
      channels.error.hasSubscribers) {
    isTrackingRequestEvents = true
    return
  }

  isTrackingRequestEvents = true

  diagnosticsChannel.subscribe('undici:request:headers',
    evt => {
      const {
        request: { method, path, origin },
        response: { statusCode }
      } = evt
      debugLog(
        'received response to %s %s%s - HTTP %d',
        method,
        origin,
        path,
        statusCode
      )
    })

  diagnosticsChannel.subscribe('undici:request:trailers',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('trailers received from %s %s%s', method, origin, path)
    })

  diagnosticsChannel.subscribe('undici:request:error',
    evt => {
      const {
        request: { method, path, origin },
        error
      } = evt
      debugLog(
        'request to %s %s%s errored - %s',
        method,
        origin,
        path,
        error.message
      )
    })
}

let isTrackingWebSocketEvents = false

function trackWebSocketEvents (debugLog = websocketDebuglog) {
  if (isTrackingWebSocketEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.open.hasSubscribers || channels.close.hasSubscribers ||
      channels.socketError.hasSubscribers || channels.ping.hasSubscribers ||
      channels.pong.hasSubscribers) {
    isTrackingWebSocketEvents = true
    return
  }

  isTrackingWebSocketEvents = true

  diagnosticsChannel.subscribe('undici:websocket:open',
    evt => {
      if (evt.address != null) {
        const { address, port } = evt.address
        debugLog('connection opened %s%s', address, port ? `:${port}` : '')
      } else {
        debugLog('connection opened')
      }
    })

  diagnosticsChannel.subscribe('undici:websocket:close',
    evt => {
      const { websocket, code, reason } = evt
      debugLog(
        'closed connection to %s - %s %s',
        websocket.url,
        code,
        reason
      )
    })

  diagnosticsChannel.subscribe('undici:websocket:socket_error',
    err => {
      debugLog('connection errored - %s', err.message)
    })

  diagnosticsChannel.subscribe('undici:websocket:ping',
    evt => {
      debugLog('ping received')
    })

  diagnosticsChannel.subscribe('undici:websocket:pong',
    evt => {
      debugLog('pong received')
    })
}

if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
  trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
  trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
}

if (websocketDebuglog.enabled) {
  trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog)
  trackWebSocketEvents(websocketDebuglog)
}

module.exports = {
  channels
}


/***/ }),

/***/ 3092:
/***/ ((module) => {



const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
  constructor (message, options) {
    super(message, options)
    this.name = 'UndiciError'
    this.code = 'UND_ERR'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kUndiciError] === true
  }

  get [kUndiciError] () {
    return true
  }
}

const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ConnectTimeoutError'
    this.message = message || 'Connect Timeout Error'
    this.code = 'UND_ERR_CONNECT_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kConnectTimeoutError] === true
  }

  get [kConnectTimeoutError] () {
    return true
  }
}

const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersTimeoutError'
    this.message = message || 'Headers Timeout Error'
    this.code = 'UND_ERR_HEADERS_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersTimeoutError] === true
  }

  get [kHeadersTimeoutError] () {
    return true
  }
}

const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersOverflowError'
    this.message = message || 'Headers Overflow Error'
    this.code = 'UND_ERR_HEADERS_OVERFLOW'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersOverflowError] === true
  }

  get [kHeadersOverflowError] () {
    return true
  }
}

const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'BodyTimeoutError'
    this.message = message || 'Body Timeout Error'
    this.code = 'UND_ERR_BODY_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBodyTimeoutError] === true
  }

  get [kBodyTimeoutError] () {
    return true
  }
}

const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidArgumentError'
    this.message = message || 'Invalid Argument Error'
    this.code = 'UND_ERR_INVALID_ARG'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidArgumentError] === true
  }

  get [kInvalidArgumentError] () {
    return true
  }
}

const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidReturnValueError'
    this.message = message || 'Invalid Return Value Error'
    this.code = 'UND_ERR_INVALID_RETURN_VALUE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidReturnValueError] === true
  }

  get [kInvalidReturnValueError] () {
    return true
  }
}

const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'The operation was aborted'
    this.code = 'UND_ERR_ABORT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kAbortError] === true
  }

  get [kAbortError] () {
    return true
  }
}

const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'Request aborted'
    this.code = 'UND_ERR_ABORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestAbortedError] === true
  }

  get [kRequestAbortedError] () {
    return true
  }
}

const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
  constructor (message, options) {
    super(message, options)
    this.name = 'InformationalError'
    this.message = message || 'Request information'
    this.code = 'UND_ERR_INFO'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInformationalError] === true
  }

  get [kInformationalError] () {
    return true
  }
}

const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'RequestContentLengthMismatchError'
    this.message = message || 'Request body length does not match content-length header'
    this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestContentLengthMismatchError] === true
  }

  get [kRequestContentLengthMismatchError] () {
    return true
  }
}

const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseContentLengthMismatchError'
    this.message = message || 'Response body length does not match content-length header'
    this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseContentLengthMismatchError] === true
  }

  get [kResponseContentLengthMismatchError] () {
    return true
  }
}

const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientDestroyedError'
    this.message = message || 'The client is destroyed'
    this.code = 'UND_ERR_DESTROYED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientDestroyedError] === true
  }

  get [kClientDestroyedError] () {
    return true
  }
}

const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientClosedError'
    this.message = message || 'The client is closed'
    this.code = 'UND_ERR_CLOSED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientClosedError] === true
  }

  get [kClientClosedError] () {
    return true
  }
}

const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
  constructor (message, socket) {
    super(message)
    this.name = 'SocketError'
    this.message = message || 'Socket error'
    this.code = 'UND_ERR_SOCKET'
    this.socket = socket
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSocketError] === true
  }

  get [kSocketError] () {
    return true
  }
}

const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'NotSupportedError'
    this.message = message || 'Not supported error'
    this.code = 'UND_ERR_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kNotSupportedError] === true
  }

  get [kNotSupportedError] () {
    return true
  }
}

const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MissingUpstreamError'
    this.message = message || 'No upstream has been added to the BalancedPool'
    this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === true
  }

  get [kBalancedPoolMissingUpstreamError] () {
    return true
  }
}

const kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED')
class WebAssemblyNotSupportedError extends Error {
  constructor (message) {
    super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing')
    this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kWebAssemblyNotSupportedError] === true
  }

  get [kWebAssemblyNotSupportedError] () {
    return true
  }
}

const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
  constructor (message, code, data) {
    super(message)
    this.name = 'HTTPParserError'
    this.code = code ? `HPE_${code}` : undefined
    this.data = data ? data.toString() : undefined
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHTTPParserError] === true
  }

  get [kHTTPParserError] () {
    return true
  }
}

const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseExceededMaxSizeError'
    this.message = message || 'Response content exceeded max size'
    this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseExceededMaxSizeError] === true
  }

  get [kResponseExceededMaxSizeError] () {
    return true
  }
}

const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
  constructor (message, code, { headers, data }) {
    super(message)
    this.name = 'RequestRetryError'
    this.message = message || 'Request retry error'
    this.code = 'UND_ERR_REQ_RETRY'
    this.statusCode = code
    this.data = data
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestRetryError] === true
  }

  get [kRequestRetryError] () {
    return true
  }
}

const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
  constructor (message, code, { headers, body, bodyTruncated = false }) {
    super(message)
    this.name = 'ResponseError'
    this.message = message || 'Response error'
    this.code = 'UND_ERR_RESPONSE'
    this.statusCode = code
    this.body = body
    this.bodyTruncated = bodyTruncated
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseError] === true
  }

  get [kResponseError] () {
    return true
  }
}

const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'SecureProxyConnectionError'
    this.message = message || 'Secure Proxy Connection failed'
    this.code = 'UND_ERR_PRX_TLS'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSecureProxyConnectionError] === true
  }

  get [kSecureProxyConnectionError] () {
    return true
  }
}

const kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN')
class ProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'ProxyConnectionError'
    this.message = message || 'Proxy Connection failed'
    this.code = 'UND_ERR_PRX_CONN'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kProxyConnectionError] === true
  }

  get [kProxyConnectionError] () {
    return true
  }
}

const kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX')
class MaxRedirectsError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxRedirectsError'
    this.message = message || 'max redirects'
    this.code = 'UND_ERR_REDIRECT_MAX'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxRedirectsError] === true
  }

  get [kMaxRedirectsError] () {
    return true
  }
}

const kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
class MaxOriginsReachedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxOriginsReachedError'
    this.message = message || 'Maximum allowed origins reached'
    this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxOriginsReachedError] === true
  }

  get [kMaxOriginsReachedError] () {
    return true
  }
}

class Socks5ProxyError extends UndiciError {
  constructor (message, code) {
    super(message)
    this.name = 'Socks5ProxyError'
    this.message = message || 'SOCKS5 proxy error'
    this.code = code || 'UND_ERR_SOCKS5'
  }
}

const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MessageSizeExceededError'
    this.message = message || 'Max decompressed message size exceeded'
    this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMessageSizeExceededError] === true
  }

  get [kMessageSizeExceededError] () {
    return true
  }
}

module.exports = {
  AbortError,
  WebAssemblyNotSupportedError,
  HTTPParserError,
  UndiciError,
  HeadersTimeoutError,
  HeadersOverflowError,
  BodyTimeoutError,
  RequestContentLengthMismatchError,
  ConnectTimeoutError,
  InvalidArgumentError,
  InvalidReturnValueError,
  RequestAbortedError,
  ClientDestroyedError,
  ClientClosedError,
  InformationalError,
  SocketError,
  NotSupportedError,
  ResponseContentLengthMismatchError,
  BalancedPoolMissingUpstreamError,
  ResponseExceededMaxSizeError,
  RequestRetryError,
  ResponseError,
  SecureProxyConnectionError,
  ProxyConnectionError,
  MaxOriginsReachedError,
  MaxRedirectsError,
  Socks5ProxyError,
  MessageSizeExceededError
}


/***/ }),

/***/ 9450:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  InvalidArgumentError,
  NotSupportedError
} = __nccwpck_require__(3092)
const assert = __nccwpck_require__(4589)
const {
  isValidHTTPToken,
  isValidHeaderValue,
  isStream,
  destroy,
  isBuffer,
  isFormDataLike,
  isIterable,
  hasSafeIterator,
  isBlobLike,
  serializePathWithQuery,
  parseHeaders,
  assertRequestHandler,
  getServerName,
  normalizedMethodRecords,
  getProtocolFromUrlString
} = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)

// Verifies that a given path is valid does not contain control chars \x00 to \x20
const invalidPathRegex = /[^\u0021-\u00ff]/

function isValidContentLengthHeaderValue (val) {
  if (typeof val !== 'string' || val.length === 0) {
    return false
  }

  for (let i = 0; i < val.length; i++) {
    const charCode = val.charCodeAt(i)
    if (charCode < 48 || charCode > 57) {
      return false
    }
  }

  return true
}

const kHandler = Symbol('handler')
const kController = Symbol('controller')
const kResume = Symbol('resume')

class RequestController {
  #paused = false
  #reason = null
  #aborted = false
  #abort

  [kResume] = null

  rawHeaders = null
  rawTrailers = null

  constructor (abort) {
    this.#abort = abort
  }

  pause () {
    this.#paused = true
  }

  resume () {
    if (this.#paused) {
      this.#paused = false
      this[kResume]?.()
    }
  }

  abort (reason) {
    if (!this.#aborted) {
      this.#aborted = true
      this.#reason = reason
      this.#abort(reason)
    }
  }

  get aborted () {
    return this.#aborted
  }

  get reason () {
    return this.#reason
  }

  get paused () {
    return this.#paused
  }
}

class Request {
  constructor (origin, {
    path,
    method,
    body,
    headers,
    query,
    idempotent,
    blocking,
    upgrade,
    headersTimeout,
    bodyTimeout,
    reset,
    expectContinue,
    servername,
    throwOnError,
    maxRedirections,
    typeOfService
  }, handler) {
    if (typeof path !== 'string') {
      throw new InvalidArgumentError('path must be a string')
    } else if (
      path[0] !== '/' &&
      !(path.startsWith('http://') || path.startsWith('https://')) &&
      method !== 'CONNECT'
    ) {
      throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
    } else if (invalidPathRegex.test(path)) {
      throw new InvalidArgumentError('invalid request path')
    }

    if (typeof method !== 'string') {
      throw new InvalidArgumentError('method must be a string')
    } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
      throw new InvalidArgumentError('invalid request method')
    }

    if (upgrade && typeof upgrade !== 'string') {
      throw new InvalidArgumentError('upgrade must be a string')
    }

    if (upgrade && !isValidHeaderValue(upgrade)) {
      throw new InvalidArgumentError('invalid upgrade header')
    }

    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('invalid headersTimeout')
    }

    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('invalid bodyTimeout')
    }

    if (reset != null && typeof reset !== 'boolean') {
      throw new InvalidArgumentError('invalid reset')
    }

    if (expectContinue != null && typeof expectContinue !== 'boolean') {
      throw new InvalidArgumentError('invalid expectContinue')
    }

    if (throwOnError != null) {
      throw new InvalidArgumentError('invalid throwOnError')
    }

    if (maxRedirections != null && maxRedirections !== 0) {
      throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
    }

    if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
      throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
    }

    this.headersTimeout = headersTimeout

    this.bodyTimeout = bodyTimeout

    this.method = method

    this.typeOfService = typeOfService

    this.abort = null

    if (body == null) {
      this.body = null
    } else if (isStream(body)) {
      this.body = body

      const rState = this.body._readableState
      if (!rState || !rState.autoDestroy) {
        this.endHandler = function autoDestroy () {
          destroy(this)
        }
        this.body.on('end', this.endHandler)
      }

      this.errorHandler = err => {
        if (this.abort) {
          this.abort(err)
        } else {
          this.error = err
        }
      }
      this.body.on('error', this.errorHandler)
    } else if (isBuffer(body)) {
      this.body = body.byteLength ? body : null
    } else if (ArrayBuffer.isView(body)) {
      this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
    } else if (body instanceof ArrayBuffer) {
      this.body = body.byteLength ? Buffer.from(body) : null
    } else if (typeof body === 'string') {
      this.body = body.length ? Buffer.from(body) : null
    } else if (isFormDataLike(body)) {
      if (!isUndiciFormData(body)) {
        throw new InvalidArgumentError('body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported')
      }
      this.body = body
    } else if (isIterable(body) || isBlobLike(body)) {
      this.body = body
    } else {
      throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
    }

    this.completed = false
    this.aborted = false

    this.upgrade = upgrade || null

    this.path = query ? serializePathWithQuery(path, query) : path

    // TODO: shall we maybe standardize it to an URL object?
    this.origin = origin

    this.protocol = getProtocolFromUrlString(origin)

    this.idempotent = idempotent == null
      ? method === 'HEAD' || method === 'GET' || method === 'QUERY'
      : idempotent

    this.blocking = blocking ?? this.method !== 'HEAD'

    this.reset = reset == null ? null : reset

    this.host = null

    this.contentLength = null

    this.contentType = null

    this.headers = []

    // Only for H2
    this.expectContinue = expectContinue != null ? expectContinue : false

    if (Array.isArray(headers)) {
      if (headers.length % 2 !== 0) {
        throw new InvalidArgumentError('headers array must be even')
      }
      for (let i = 0; i < headers.length; i += 2) {
        processHeader(this, headers[i], headers[i + 1])
      }
    } else if (headers && typeof headers === 'object') {
      if (hasSafeIterator(headers)) {
        for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) {
            throw new InvalidArgumentError('headers must be in key-value pair format')
          }
          processHeader(this, header[0], header[1])
        }
      } else {
        const keys = Object.keys(headers)
        for (let i = 0; i < keys.length; ++i) {
          processHeader(this, keys[i], headers[keys[i]])
        }
      }
    } else if (headers != null) {
      throw new InvalidArgumentError('headers must be an object or an array')
    }

    assertRequestHandler(handler, method, upgrade)

    this.servername = servername || getServerName(this.host) || null

    this[kHandler] = handler

    if (channels.create.hasSubscribers) {
      channels.create.publish({ request: this })
    }
  }

  onBodySent (chunk) {
    if (channels.bodyChunkSent.hasSubscribers) {
      channels.bodyChunkSent.publish({ request: this, chunk })
    }
    if (this[kHandler].onBodySent) {
      try {
        return this[kHandler].onBodySent(chunk)
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestSent () {
    if (channels.bodySent.hasSubscribers) {
      channels.bodySent.publish({ request: this })
    }

    if (this[kHandler].onRequestSent) {
      try {
        return this[kHandler].onRequestSent()
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestStart (abort, context) {
    assert(!this.aborted)
    assert(!this.completed)

    this[kController] = new RequestController(abort)

    if (this.error) {
      this[kController].abort(this.error)
      return
    }

    this.abort = abort
    return this[kHandler].onRequestStart(this[kController], context)
  }

  onResponseStarted () {
    return this[kHandler].onResponseStarted?.()
  }

  onResponseStart (statusCode, headers, resume, statusText) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller[kResume] = resume
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    try {
      this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onResponseData (chunk) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.bodyChunkReceived.hasSubscribers) {
      channels.bodyChunkReceived.publish({ request: this, chunk })
    }

    const controller = this[kController]
    try {
      this[kHandler].onResponseData?.(controller, chunk)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  /**
   * @param {number} statusCode
   * @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
   * @param {import('node:stream').Duplex} socket
   * @param {string} [statusText]
   */
  onRequestUpgrade (statusCode, headers, socket, statusText = '') {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket)

    if (!this.aborted) {
      this.completed = true
      if (channels.trailers.hasSubscribers) {
        channels.trailers.publish({ request: this, trailers: [] })
      }
    }

    return result
  }

  onResponseEnd (trailers) {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    this.completed = true
    if (channels.trailers.hasSubscribers) {
      channels.trailers.publish({ request: this, trailers })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawTrailers = trailers
    }

    const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers

    try {
      return this[kHandler].onResponseEnd?.(controller, parsedTrailers)
    } catch (err) {
      // TODO (fix): This might be a bad idea?
      this.onResponseError(err)
    }
  }

  onResponseError (error) {
    this.onFinally()

    if (channels.error.hasSubscribers) {
      channels.error.publish({ request: this, error })
    }

    if (this.aborted) {
      return
    }
    this.aborted = true

    const controller = this[kController]

    return this[kHandler].onResponseError?.(controller, error)
  }

  onFinally () {
    if (this.errorHandler) {
      this.body.off('error', this.errorHandler)
      this.errorHandler = null
    }

    if (this.endHandler) {
      this.body.off('end', this.endHandler)
      this.endHandler = null
    }
  }

  addHeader (key, value) {
    processHeader(this, key, value)
    return this
  }
}

function processHeader (request, key, val) {
  if (val && (typeof val === 'object' && !Array.isArray(val))) {
    throw new InvalidArgumentError(`invalid ${key} header`)
  } else if (val === undefined) {
    return
  }

  let headerName = headerNameLowerCasedRecord[key]

  if (headerName === undefined) {
    headerName = key.toLowerCase()
    if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
      throw new InvalidArgumentError('invalid header key')
    }
  }

  if (Array.isArray(val)) {
    const arr = []
    for (let i = 0; i < val.length; i++) {
      if (typeof val[i] === 'string') {
        if (!isValidHeaderValue(val[i])) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(val[i])
      } else if (val[i] === null) {
        arr.push('')
      } else if (typeof val[i] === 'object') {
        throw new InvalidArgumentError(`invalid ${key} header`)
      } else {
        // Coerce primitives (and reject unsafe coercions such as functions
        // with a crafted toString/Symbol.toPrimitive).
        const str = `${val[i]}`
        if (!isValidHeaderValue(str)) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(str)
      }
    }
    val = arr
  } else if (typeof val === 'string') {
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  } else if (val === null) {
    val = ''
  } else {
    // Coerce primitives (and reject unsafe coercions such as functions
    // with a crafted toString/Symbol.toPrimitive).
    val = `${val}`
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  }

  if (headerName === 'host') {
    if (request.host !== null) {
      throw new InvalidArgumentError('duplicate host header')
    }
    if (typeof val !== 'string') {
      throw new InvalidArgumentError('invalid host header')
    }
    // Consumed by Client
    request.host = val
  } else if (headerName === 'content-length') {
    if (request.contentLength !== null) {
      throw new InvalidArgumentError('duplicate content-length header')
    }
    if (!isValidContentLengthHeaderValue(val)) {
      throw new InvalidArgumentError('invalid content-length header')
    }
    request.contentLength = parseInt(val, 10)
  } else if (request.contentType === null && headerName === 'content-type') {
    request.contentType = val
    request.headers.push(key, val)
  } else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
    throw new InvalidArgumentError(`invalid ${headerName} header`)
  } else if (headerName === 'connection') {
    // Per RFC 7230 Section 6.1, Connection header can contain
    // a comma-separated list of connection option tokens (header names)
    const value = typeof val === 'string' ? val : null
    if (value === null) {
      throw new InvalidArgumentError('invalid connection header')
    }

    for (const token of value.toLowerCase().split(',')) {
      const trimmed = token.trim()
      if (!isValidHTTPToken(trimmed)) {
        throw new InvalidArgumentError('invalid connection header')
      }
      if (trimmed === 'close') {
        request.reset = true
      }
    }
  } else if (headerName === 'expect') {
    throw new NotSupportedError('expect header not supported')
  } else {
    request.headers.push(key, val)
  }
}

let isFormData

function isUndiciFormData (body) {
  if (isFormData === undefined) {
    __nccwpck_require__(583)
    isFormData = (__nccwpck_require__(8314).webidl).is.FormData
  }
  return isFormData(body)
}

module.exports = Request


/***/ }),

/***/ 5507:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { EventEmitter } = __nccwpck_require__(8474)
const { Buffer } = __nccwpck_require__(4573)
const { InvalidArgumentError, Socks5ProxyError } = __nccwpck_require__(3092)
const { debuglog } = __nccwpck_require__(7975)
const { parseAddress } = __nccwpck_require__(2571)

const debug = debuglog('undici:socks5')
const EMPTY_BUFFER = Buffer.alloc(0)

// SOCKS5 constants
const SOCKS_VERSION = 0x05

// Authentication methods
const AUTH_METHODS = {
  NO_AUTH: 0x00,
  GSSAPI: 0x01,
  USERNAME_PASSWORD: 0x02,
  NO_ACCEPTABLE: 0xFF
}

// SOCKS5 commands
const COMMANDS = {
  CONNECT: 0x01,
  BIND: 0x02,
  UDP_ASSOCIATE: 0x03
}

// Address types
const ADDRESS_TYPES = {
  IPV4: 0x01,
  DOMAIN: 0x03,
  IPV6: 0x04
}

// Reply codes
const REPLY_CODES = {
  SUCCEEDED: 0x00,
  GENERAL_FAILURE: 0x01,
  CONNECTION_NOT_ALLOWED: 0x02,
  NETWORK_UNREACHABLE: 0x03,
  HOST_UNREACHABLE: 0x04,
  CONNECTION_REFUSED: 0x05,
  TTL_EXPIRED: 0x06,
  COMMAND_NOT_SUPPORTED: 0x07,
  ADDRESS_TYPE_NOT_SUPPORTED: 0x08
}

// State machine states
const STATES = {
  INITIAL: 'initial',
  HANDSHAKING: 'handshaking',
  AUTHENTICATING: 'authenticating',
  AUTHENTICATED: 'authenticated',
  CONNECTING: 'connecting',
  CONNECTED: 'connected',
  ERROR: 'error',
  CLOSED: 'closed'
}

/**
 * SOCKS5 client implementation
 * Handles SOCKS5 protocol negotiation and connection establishment
 */
class Socks5Client extends EventEmitter {
  constructor (socket, options = {}) {
    super()

    if (!socket) {
      throw new InvalidArgumentError('socket is required')
    }

    this.socket = socket
    this.options = options
    this.state = STATES.INITIAL
    this.buffer = EMPTY_BUFFER
    this.onSocketData = this.onData.bind(this)
    this.onSocketError = this.onError.bind(this)
    this.onSocketClose = this.onClose.bind(this)

    // Authentication settings
    this.authMethods = []
    if (options.username && options.password) {
      this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD)
    }
    this.authMethods.push(AUTH_METHODS.NO_AUTH)

    // Socket event handlers
    this.socket.on('data', this.onSocketData)
    this.socket.on('error', this.onSocketError)
    this.socket.on('close', this.onSocketClose)
  }

  /**
   * Handle incoming data from the socket
   */
  onData (data) {
    debug('received data', data.length, 'bytes in state', this.state)
    this.buffer = Buffer.concat([this.buffer, data])

    try {
      switch (this.state) {
        case STATES.HANDSHAKING:
          this.handleHandshakeResponse()
          break
        case STATES.AUTHENTICATING:
          this.handleAuthResponse()
          break
        case STATES.CONNECTING:
          this.handleConnectResponse()
          break
      }
    } catch (err) {
      this.onError(err)
    }
  }

  /**
   * Handle socket errors
   */
  onError (err) {
    debug('socket error', err)
    this.state = STATES.ERROR
    this.emit('error', err)
    this.destroy()
  }

  /**
   * Handle socket close
   */
  onClose () {
    debug('socket closed')
    this.state = STATES.CLOSED
    this.emit('close')
  }

  /**
   * Destroy the client and underlying socket
   */
  destroy () {
    if (this.socket && !this.socket.destroyed) {
      this.socket.destroy()
    }
  }

  markAuthenticated () {
    this.state = STATES.AUTHENTICATED
    this.emit('authenticated')
  }

  /**
   * Start the SOCKS5 handshake
   */
  handshake () {
    if (this.state !== STATES.INITIAL) {
      throw new InvalidArgumentError('Handshake already started')
    }

    debug('starting handshake with', this.authMethods.length, 'auth methods')
    this.state = STATES.HANDSHAKING

    // Build handshake request
    // +----+----------+----------+
    // |VER | NMETHODS | METHODS  |
    // +----+----------+----------+
    // | 1  |    1     | 1 to 255 |
    // +----+----------+----------+
    const request = Buffer.alloc(2 + this.authMethods.length)
    request[0] = SOCKS_VERSION
    request[1] = this.authMethods.length
    this.authMethods.forEach((method, i) => {
      request[2 + i] = method
    })

    this.socket.write(request)
  }

  /**
   * Handle handshake response from server
   */
  handleHandshakeResponse () {
    if (this.buffer.length < 2) {
      return // Not enough data yet
    }

    const version = this.buffer[0]
    const method = this.buffer[1]

    if (version !== SOCKS_VERSION) {
      throw new Socks5ProxyError(`Invalid SOCKS version: ${version}`, 'UND_ERR_SOCKS5_VERSION')
    }

    if (method === AUTH_METHODS.NO_ACCEPTABLE) {
      throw new Socks5ProxyError('No acceptable authentication method', 'UND_ERR_SOCKS5_AUTH_REJECTED')
    }

    this.buffer = this.buffer.subarray(2)
    debug('server selected auth method', method)

    if (method === AUTH_METHODS.NO_AUTH) {
      this.markAuthenticated()
    } else if (method === AUTH_METHODS.USERNAME_PASSWORD) {
      this.state = STATES.AUTHENTICATING
      this.sendAuthRequest()
    } else {
      throw new Socks5ProxyError(`Unsupported authentication method: ${method}`, 'UND_ERR_SOCKS5_AUTH_METHOD')
    }
  }

  /**
   * Send username/password authentication request
   */
  sendAuthRequest () {
    const { username, password } = this.options

    if (!username || !password) {
      throw new InvalidArgumentError('Username and password required for authentication')
    }

    debug('sending username/password auth')

    // Username/Password authentication request (RFC 1929)
    // +----+------+----------+------+----------+
    // |VER | ULEN |  UNAME   | PLEN |  PASSWD  |
    // +----+------+----------+------+----------+
    // | 1  |  1   | 1 to 255 |  1   | 1 to 255 |
    // +----+------+----------+------+----------+
    const usernameBuffer = Buffer.from(username)
    const passwordBuffer = Buffer.from(password)

    if (usernameBuffer.length > 255 || passwordBuffer.length > 255) {
      throw new InvalidArgumentError('Username or password too long')
    }

    const request = Buffer.alloc(3 + usernameBuffer.length + passwordBuffer.length)
    request[0] = 0x01 // Sub-negotiation version
    request[1] = usernameBuffer.length
    usernameBuffer.copy(request, 2)
    request[2 + usernameBuffer.length] = passwordBuffer.length
    passwordBuffer.copy(request, 3 + usernameBuffer.length)

    this.socket.write(request)
  }

  /**
   * Handle authentication response
   */
  handleAuthResponse () {
    if (this.buffer.length < 2) {
      return // Not enough data yet
    }

    const version = this.buffer[0]
    const status = this.buffer[1]

    if (version !== 0x01) {
      throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`, 'UND_ERR_SOCKS5_AUTH_VERSION')
    }

    if (status !== 0x00) {
      throw new Socks5ProxyError('Authentication failed', 'UND_ERR_SOCKS5_AUTH_FAILED')
    }

    this.buffer = this.buffer.subarray(2)
    debug('authentication successful')
    this.markAuthenticated()
  }

  /**
   * Send CONNECT command
   * @param {string} address - Target address (IP or domain)
   * @param {number} port - Target port
   */
  connect (address, port) {
    if (this.state === STATES.CONNECTING || this.state === STATES.CONNECTED) {
      throw new InvalidArgumentError('Connection already in progress')
    }

    if (this.state !== STATES.AUTHENTICATED) {
      throw new InvalidArgumentError('Client must be authenticated before CONNECT')
    }

    debug('connecting to', address, port)
    this.state = STATES.CONNECTING

    const request = this.buildConnectRequest(COMMANDS.CONNECT, address, port)
    this.socket.write(request)
  }

  /**
   * Build a SOCKS5 request
   */
  buildConnectRequest (command, address, port) {
    // Parse address to determine type and buffer
    const { type: addressType, buffer: addressBuffer } = parseAddress(address)

    // Build request
    // +----+-----+-------+------+----------+----------+
    // |VER | CMD |  RSV  | ATYP | DST.ADDR | DST.PORT |
    // +----+-----+-------+------+----------+----------+
    // | 1  |  1  | X'00' |  1   | Variable |    2     |
    // +----+-----+-------+------+----------+----------+
    const request = Buffer.alloc(4 + addressBuffer.length + 2)
    request[0] = SOCKS_VERSION
    request[1] = command
    request[2] = 0x00 // Reserved
    request[3] = addressType
    addressBuffer.copy(request, 4)
    request.writeUInt16BE(port, 4 + addressBuffer.length)

    return request
  }

  /**
   * Handle CONNECT response
   */
  handleConnectResponse () {
    if (this.buffer.length < 4) {
      return // Not enough data for header
    }

    const version = this.buffer[0]
    const reply = this.buffer[1]
    const addressType = this.buffer[3]

    if (version !== SOCKS_VERSION) {
      throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`, 'UND_ERR_SOCKS5_REPLY_VERSION')
    }

    // Calculate the expected response length
    let responseLength = 4 // VER + REP + RSV + ATYP
    if (addressType === ADDRESS_TYPES.IPV4) {
      responseLength += 4 + 2 // IPv4 + port
    } else if (addressType === ADDRESS_TYPES.DOMAIN) {
      if (this.buffer.length < 5) {
        return // Need domain length byte
      }
      responseLength += 1 + this.buffer[4] + 2 // length byte + domain + port
    } else if (addressType === ADDRESS_TYPES.IPV6) {
      responseLength += 16 + 2 // IPv6 + port
    } else {
      throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`, 'UND_ERR_SOCKS5_ADDR_TYPE')
    }

    if (this.buffer.length < responseLength) {
      return // Not enough data for full response
    }

    if (reply !== REPLY_CODES.SUCCEEDED) {
      const errorMessage = this.getReplyErrorMessage(reply)
      throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`, `UND_ERR_SOCKS5_REPLY_${reply}`)
    }

    // Parse bound address and port
    let boundAddress
    let offset = 4

    if (addressType === ADDRESS_TYPES.IPV4) {
      boundAddress = Array.from(this.buffer.subarray(offset, offset + 4)).join('.')
      offset += 4
    } else if (addressType === ADDRESS_TYPES.DOMAIN) {
      const domainLength = this.buffer[offset]
      offset += 1
      boundAddress = this.buffer.subarray(offset, offset + domainLength).toString()
      offset += domainLength
    } else if (addressType === ADDRESS_TYPES.IPV6) {
      // Parse IPv6 address from 16-byte buffer
      const parts = []
      for (let i = 0; i < 8; i++) {
        const value = this.buffer.readUInt16BE(offset + i * 2)
        parts.push(value.toString(16))
      }
      boundAddress = parts.join(':')
      offset += 16
    }

    const boundPort = this.buffer.readUInt16BE(offset)

    this.buffer = EMPTY_BUFFER
    this.state = STATES.CONNECTED
    this.socket.removeListener('data', this.onSocketData)

    debug('connected, bound address:', boundAddress, 'port:', boundPort)
    this.emit('connected', { address: boundAddress, port: boundPort })
  }

  /**
   * Get human-readable error message for reply code
   */
  getReplyErrorMessage (reply) {
    switch (reply) {
      case REPLY_CODES.GENERAL_FAILURE:
        return 'General SOCKS server failure'
      case REPLY_CODES.CONNECTION_NOT_ALLOWED:
        return 'Connection not allowed by ruleset'
      case REPLY_CODES.NETWORK_UNREACHABLE:
        return 'Network unreachable'
      case REPLY_CODES.HOST_UNREACHABLE:
        return 'Host unreachable'
      case REPLY_CODES.CONNECTION_REFUSED:
        return 'Connection refused'
      case REPLY_CODES.TTL_EXPIRED:
        return 'TTL expired'
      case REPLY_CODES.COMMAND_NOT_SUPPORTED:
        return 'Command not supported'
      case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:
        return 'Address type not supported'
      default:
        return `Unknown error code: ${reply}`
    }
  }
}

module.exports = {
  Socks5Client,
  AUTH_METHODS,
  COMMANDS,
  ADDRESS_TYPES,
  REPLY_CODES,
  STATES
}


/***/ }),

/***/ 2571:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { Buffer } = __nccwpck_require__(4573)
const net = __nccwpck_require__(7030)
const { InvalidArgumentError } = __nccwpck_require__(3092)

/**
 * Parse an address and determine its type
 * @param {string} address - The address to parse
 * @returns {{type: number, buffer: Buffer}} Address type and buffer
 */
function parseAddress (address) {
  // Check if it's an IPv4 address
  if (net.isIPv4(address)) {
    const parts = address.split('.').map(Number)
    return {
      type: 0x01, // IPv4
      buffer: Buffer.from(parts)
    }
  }

  // Check if it's an IPv6 address
  if (net.isIPv6(address)) {
    return {
      type: 0x04, // IPv6
      buffer: parseIPv6(address)
    }
  }

  // Otherwise, treat as domain name
  const domainBuffer = Buffer.from(address, 'utf8')
  if (domainBuffer.length > 255) {
    throw new InvalidArgumentError('Domain name too long (max 255 bytes)')
  }

  return {
    type: 0x03, // Domain
    buffer: Buffer.concat([Buffer.from([domainBuffer.length]), domainBuffer])
  }
}

/**
 * Parse IPv6 address to buffer
 * @param {string} address - IPv6 address string
 * @returns {Buffer} 16-byte buffer
 */
function parseIPv6 (address) {
  const buffer = Buffer.alloc(16)
  let normalizedAddress = address

  // Expand an embedded IPv4 tail into the last two IPv6 groups.
  if (address.includes('.')) {
    const lastColonIndex = address.lastIndexOf(':')
    const ipv4Part = address.slice(lastColonIndex + 1)

    if (net.isIPv4(ipv4Part)) {
      const octets = ipv4Part.split('.').map(Number)
      const high = ((octets[0] << 8) | octets[1]).toString(16)
      const low = ((octets[2] << 8) | octets[3]).toString(16)
      normalizedAddress = `${address.slice(0, lastColonIndex)}:${high}:${low}`
    }
  }

  // Handle compressed notation (::)
  const doubleColonIndex = normalizedAddress.indexOf('::')
  if (doubleColonIndex !== -1) {
    const before = normalizedAddress.slice(0, doubleColonIndex)
    const after = normalizedAddress.slice(doubleColonIndex + 2)
    const beforeParts = before === '' ? [] : before.split(':')
    const afterParts = after === '' ? [] : after.split(':')

    let bufferIndex = 0
    for (const part of beforeParts) {
      buffer.writeUInt16BE(parseInt(part, 16), bufferIndex)
      bufferIndex += 2
    }
    bufferIndex = 16 - afterParts.length * 2
    for (const part of afterParts) {
      buffer.writeUInt16BE(parseInt(part, 16), bufferIndex)
      bufferIndex += 2
    }
  } else {
    const parts = normalizedAddress.split(':')
    for (let i = 0; i < parts.length; i++) {
      buffer.writeUInt16BE(parseInt(parts[i], 16), i * 2)
    }
  }

  return buffer
}

/**
 * Build a SOCKS5 address buffer
 * @param {number} type - Address type (1=IPv4, 3=Domain, 4=IPv6)
 * @param {Buffer} addressBuffer - The address data
 * @param {number} port - Port number
 * @returns {Buffer} Complete address buffer including type, address, and port
 */
function buildAddressBuffer (type, addressBuffer, port) {
  const portBuffer = Buffer.allocUnsafe(2)
  portBuffer.writeUInt16BE(port, 0)

  return Buffer.concat([
    Buffer.from([type]),
    addressBuffer,
    portBuffer
  ])
}

/**
 * Parse address from SOCKS5 response
 * @param {Buffer} buffer - Buffer containing the address
 * @param {number} offset - Starting offset in buffer
 * @returns {{address: string, port: number, bytesRead: number}}
 */
function parseResponseAddress (buffer, offset = 0) {
  if (buffer.length < offset + 1) {
    throw new InvalidArgumentError('Buffer too small to contain address type')
  }

  const addressType = buffer[offset]
  let address
  let currentOffset = offset + 1

  switch (addressType) {
    case 0x01: { // IPv4
      if (buffer.length < currentOffset + 6) {
        throw new InvalidArgumentError('Buffer too small for IPv4 address')
      }
      address = Array.from(buffer.subarray(currentOffset, currentOffset + 4)).join('.')
      currentOffset += 4
      break
    }

    case 0x03: { // Domain
      if (buffer.length < currentOffset + 1) {
        throw new InvalidArgumentError('Buffer too small for domain length')
      }
      const domainLength = buffer[currentOffset]
      currentOffset += 1

      if (buffer.length < currentOffset + domainLength + 2) {
        throw new InvalidArgumentError('Buffer too small for domain address')
      }
      address = buffer.subarray(currentOffset, currentOffset + domainLength).toString('utf8')
      currentOffset += domainLength
      break
    }

    case 0x04: { // IPv6
      if (buffer.length < currentOffset + 18) {
        throw new InvalidArgumentError('Buffer too small for IPv6 address')
      }
      // Convert buffer to IPv6 string
      const parts = []
      for (let i = 0; i < 8; i++) {
        const value = buffer.readUInt16BE(currentOffset + i * 2)
        parts.push(value.toString(16))
      }
      address = parts.join(':')
      currentOffset += 16
      break
    }

    default:
      throw new InvalidArgumentError(`Invalid address type: ${addressType}`)
  }

  // Parse port
  if (buffer.length < currentOffset + 2) {
    throw new InvalidArgumentError('Buffer too small for port')
  }
  const port = buffer.readUInt16BE(currentOffset)
  currentOffset += 2

  return {
    address,
    port,
    bytesRead: currentOffset - offset
  }
}

/**
 * Create error for SOCKS5 reply code
 * @param {number} replyCode - SOCKS5 reply code
 * @returns {Error} Appropriate error object
 */
function createReplyError (replyCode) {
  const messages = {
    0x01: 'General SOCKS server failure',
    0x02: 'Connection not allowed by ruleset',
    0x03: 'Network unreachable',
    0x04: 'Host unreachable',
    0x05: 'Connection refused',
    0x06: 'TTL expired',
    0x07: 'Command not supported',
    0x08: 'Address type not supported'
  }

  const message = messages[replyCode] || `Unknown SOCKS5 error code: ${replyCode}`
  const error = new Error(message)
  error.code = `SOCKS5_${replyCode}`
  return error
}

module.exports = {
  parseAddress,
  parseIPv6,
  buildAddressBuffer,
  parseResponseAddress,
  createReplyError
}


/***/ }),

/***/ 6478:
/***/ ((module) => {



module.exports = {
  kClose: Symbol('close'),
  kDestroy: Symbol('destroy'),
  kDispatch: Symbol('dispatch'),
  kUrl: Symbol('url'),
  kRequestOrigin: Symbol('request origin'),
  kRedirectCacheControl: Symbol('redirect cache control'),
  kOriginless: Symbol('originless'),
  kWriting: Symbol('writing'),
  kResuming: Symbol('resuming'),
  kQueue: Symbol('queue'),
  kConnect: Symbol('connect'),
  kConnecting: Symbol('connecting'),
  kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
  kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
  kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
  kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
  kKeepAlive: Symbol('keep alive'),
  kHeadersTimeout: Symbol('headers timeout'),
  kBodyTimeout: Symbol('body timeout'),
  kServerName: Symbol('server name'),
  kLocalAddress: Symbol('local address'),
  kHost: Symbol('host'),
  kNoRef: Symbol('no ref'),
  kBodyUsed: Symbol('used'),
  kBody: Symbol('abstracted request body'),
  kRunning: Symbol('running'),
  kBlocking: Symbol('blocking'),
  kPending: Symbol('pending'),
  kSize: Symbol('size'),
  kBusy: Symbol('busy'),
  kQueued: Symbol('queued'),
  kFree: Symbol('free'),
  kConnected: Symbol('connected'),
  kClosed: Symbol('closed'),
  kNeedDrain: Symbol('need drain'),
  kReset: Symbol('reset'),
  kDestroyed: Symbol.for('nodejs.stream.destroyed'),
  kResume: Symbol('resume'),
  kOnError: Symbol('on error'),
  kMaxHeadersSize: Symbol('max headers size'),
  kRunningIdx: Symbol('running index'),
  kPendingIdx: Symbol('pending index'),
  kError: Symbol('error'),
  kClients: Symbol('clients'),
  kClient: Symbol('client'),
  kParser: Symbol('parser'),
  kOnDestroyed: Symbol('destroy callbacks'),
  kPipelining: Symbol('pipelining'),
  kSocket: Symbol('socket'),
  kHostHeader: Symbol('host header'),
  kConnector: Symbol('connector'),
  kStrictContentLength: Symbol('strict content length'),
  kMaxRedirections: Symbol('maxRedirections'),
  kMaxRequests: Symbol('maxRequestsPerClient'),
  kProxy: Symbol('proxy agent options'),
  kCounter: Symbol('socket request counter'),
  kMaxResponseSize: Symbol('max response size'),
  kHTTP2Session: Symbol('http2Session'),
  kHTTP2Options: Symbol('http2 options'),
  kHTTP2SessionState: Symbol('http2Session state'),
  kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
  kConstruct: Symbol('constructable'),
  kListeners: Symbol('listeners'),
  kHTTPContext: Symbol('http context'),
  kMaxConcurrentStreams: Symbol('max concurrent streams'),
  kHostAuthority: Symbol('host authority'),
  kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
  kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
  kEnableConnectProtocol: Symbol('http2session connect protocol'),
  kRemoteSettings: Symbol('http2session remote settings'),
  kHTTP2Stream: Symbol('http2session client stream'),
  kPingInterval: Symbol('ping interval'),
  kUseMilo: Symbol('use milo'),
  kNoProxyAgent: Symbol('no proxy agent'),
  kHttpProxyAgent: Symbol('http proxy agent'),
  kHttpsProxyAgent: Symbol('https proxy agent'),
  kSocks5ProxyAgent: Symbol('socks5 proxy agent')
}


/***/ }),

/***/ 1959:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  wellknownHeaderNames,
  headerNameLowerCasedRecord
} = __nccwpck_require__(4574)

class TstNode {
  /** @type {any} */
  value = null
  /** @type {null | TstNode} */
  left = null
  /** @type {null | TstNode} */
  middle = null
  /** @type {null | TstNode} */
  right = null
  /** @type {number} */
  code
  /**
   * @param {string} key
   * @param {any} value
   * @param {number} index
   */
  constructor (key, value, index) {
    if (index === undefined || index >= key.length) {
      throw new TypeError('Unreachable')
    }
    const code = this.code = key.charCodeAt(index)
    // check code is ascii string
    if (code > 0x7F) {
      throw new TypeError('key must be ascii string')
    }
    if (key.length !== ++index) {
      this.middle = new TstNode(key, value, index)
    } else {
      this.value = value
    }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   */
  add (key, value) {
    const length = key.length
    if (length === 0) {
      throw new TypeError('Unreachable')
    }
    let index = 0
    /**
     * @type {TstNode}
     */
    let node = this
    while (true) {
      const code = key.charCodeAt(index)
      // check code is ascii string
      if (code > 0x7F) {
        throw new TypeError('key must be ascii string')
      }
      if (node.code === code) {
        if (length === ++index) {
          node.value = value
          break
        } else if (node.middle !== null) {
          node = node.middle
        } else {
          node.middle = new TstNode(key, value, index)
          break
        }
      } else if (node.code < code) {
        if (node.left !== null) {
          node = node.left
        } else {
          node.left = new TstNode(key, value, index)
          break
        }
      } else if (node.right !== null) {
        node = node.right
      } else {
        node.right = new TstNode(key, value, index)
        break
      }
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {TstNode | null}
   */
  search (key) {
    const keylength = key.length
    let index = 0
    /**
     * @type {TstNode|null}
     */
    let node = this
    while (node !== null && index < keylength) {
      let code = key[index]
      // A-Z
      // First check if it is bigger than 0x5a.
      // Lowercase letters have higher char codes than uppercase ones.
      // Also we assume that headers will mostly contain lowercase characters.
      if (code <= 0x5a && code >= 0x41) {
        // Lowercase for uppercase.
        code |= 32
      }
      while (node !== null) {
        if (code === node.code) {
          if (keylength === ++index) {
            // Returns Node since it is the last key.
            return node
          }
          node = node.middle
          break
        }
        node = node.code < code ? node.left : node.right
      }
    }
    return null
  }
}

class TernarySearchTree {
  /** @type {TstNode | null} */
  node = null

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   * */
  insert (key, value) {
    if (this.node === null) {
      this.node = new TstNode(key, value, 0)
    } else {
      this.node.add(key, value)
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {any}
   */
  lookup (key) {
    return this.node?.search(key)?.value ?? null
  }
}

const tree = new TernarySearchTree()

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
  tree.insert(key, key)
}

module.exports = {
  TernarySearchTree,
  tree
}


/***/ }),

/***/ 9203:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6478)
const { IncomingMessage } = __nccwpck_require__(7067)
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { stringify } = __nccwpck_require__(1792)
const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474)
const timers = __nccwpck_require__(4132)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)
const { tree } = __nccwpck_require__(1959)

class BodyAsyncIterable {
  constructor (body) {
    this[kBody] = body
    this[kBodyUsed] = false
  }

  async * [Symbol.asyncIterator] () {
    assert(!this[kBodyUsed], 'disturbed')
    this[kBodyUsed] = true
    yield * this[kBody]
  }
}

function noop () {}

/**
 * @param {*} body
 * @returns {*}
 */
function wrapRequestBody (body) {
  if (isStream(body)) {
    // TODO (fix): Provide some way for the user to cache the file to e.g. /tmp
    // so that it can be dispatched again?
    // TODO (fix): Do we need 100-expect support to provide a way to do this properly?
    if (bodyLength(body) === 0) {
      body
        .on('data', function () {
          assert(false)
        })
    }

    if (typeof body.readableDidRead !== 'boolean') {
      body[kBodyUsed] = false
      EE.prototype.on.call(body, 'data', function () {
        this[kBodyUsed] = true
      })
    }

    return body
  } else if (body && typeof body.pipeTo === 'function') {
    // TODO (fix): We can't access ReadableStream internal state
    // to determine whether or not it has been disturbed. This is just
    // a workaround.
    return new BodyAsyncIterable(body)
  } else if (body && isFormDataLike(body)) {
    return body
  } else if (
    body &&
    typeof body !== 'string' &&
    !ArrayBuffer.isView(body) &&
    isIterable(body)
  ) {
    // TODO: Should we allow re-using iterable if !this.opts.idempotent
    // or through some other flag?
    return new BodyAsyncIterable(body)
  } else {
    return body
  }
}

/**
 * @param {*} obj
 * @returns {obj is import('node:stream').Stream}
 */
function isStream (obj) {
  return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}

/**
 * @param {*} object
 * @returns {object is Blob}
 */
function isBlobLike (object) {
  return object instanceof Blob
}

/**
 * @param {string} url The path to check for query strings or fragments.
 * @returns {boolean} Returns true if the path contains a query string or fragment.
 */
function pathHasQueryOrFragment (url) {
  return (
    url.includes('?') ||
    url.includes('#')
  )
}

/**
 * @param {string} url The URL to add the query params to
 * @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
 * @returns {string} The URL with the query params added
 */
function serializePathWithQuery (url, queryParams) {
  if (pathHasQueryOrFragment(url)) {
    throw new Error('Query params cannot be passed when url already contains "?" or "#".')
  }

  const stringified = stringify(queryParams)

  if (stringified) {
    url += '?' + stringified
  }

  return url
}

/**
 * @param {number|string|undefined} port
 * @returns {boolean}
 */
function isValidPort (port) {
  const value = parseInt(port, 10)
  return (
    value === Number(port) &&
    value >= 0 &&
    value <= 65535
  )
}

/**
 * Check if the value is a valid http or https prefixed string.
 *
 * @param {string} value
 * @returns {boolean}
 */
function isHttpOrHttpsPrefixed (value) {
  return (
    value != null &&
    value[0] === 'h' &&
    value[1] === 't' &&
    value[2] === 't' &&
    value[3] === 'p' &&
    (
      value[4] === ':' ||
      (
        value[4] === 's' &&
        value[5] === ':'
      )
    )
  )
}

/**
 * @param {string|URL|Record<string,string>} url
 * @returns {URL}
 */
function parseURL (url) {
  if (typeof url === 'string') {
    /**
     * @type {URL}
     */
    url = new URL(url)

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    return url
  }

  if (!url || typeof url !== 'object') {
    throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
  }

  if (!(url instanceof URL)) {
    if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
      throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
    }

    if (url.path != null && typeof url.path !== 'string') {
      throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
    }

    if (url.pathname != null && typeof url.pathname !== 'string') {
      throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
    }

    if (url.hostname != null && typeof url.hostname !== 'string') {
      throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
    }

    if (url.origin != null && typeof url.origin !== 'string') {
      throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
    }

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    const port = url.port != null
      ? url.port
      : (url.protocol === 'https:' ? 443 : 80)
    let origin = url.origin != null
      ? url.origin
      : `${url.protocol || ''}//${url.hostname || ''}:${port}`
    let path = url.path != null
      ? url.path
      : `${url.pathname || ''}${url.search || ''}`

    if (origin[origin.length - 1] === '/') {
      origin = origin.slice(0, origin.length - 1)
    }

    if (path && path[0] !== '/') {
      path = `/${path}`
    }
    // new URL(path, origin) is unsafe when `path` contains an absolute URL
    // From https://developer.mozilla.org/en-US/docs/Web/API/URL/URL:
    // If first parameter is a relative URL, second param is required, and will be used as the base URL.
    // If first parameter is an absolute URL, a given second param will be ignored.
    return new URL(`${origin}${path}`)
  }

  if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
    throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
  }

  return url
}

/**
 * @param {string|URL|Record<string, string>} url
 * @returns {URL}
 */
function parseOrigin (url) {
  url = parseURL(url)

  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InvalidArgumentError('invalid url')
  }

  return url
}

/**
 * @param {string} host
 * @returns {string}
 */
function getHostname (host) {
  if (host[0] === '[') {
    const idx = host.indexOf(']')

    assert(idx !== -1)
    return host.substring(1, idx)
  }

  const idx = host.indexOf(':')
  if (idx === -1) return host

  return host.substring(0, idx)
}

/**
 * IP addresses are not valid server names per RFC6066
 * Currently, the only server names supported are DNS hostnames
 * @param {string|null} host
 * @returns {string|null}
 */
function getServerName (host) {
  if (!host) {
    return null
  }

  assert(typeof host === 'string')

  const servername = getHostname(host)
  if (net.isIP(servername)) {
    return ''
  }

  return servername
}

/**
 * @function
 * @template T
 * @param {T} obj
 * @returns {T}
 */
function deepClone (obj) {
  return JSON.parse(JSON.stringify(obj))
}

/**
 * @param {*} obj
 * @returns {obj is AsyncIterable}
 */
function isAsyncIterable (obj) {
  return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}

/**
 * @param {*} obj
 * @returns {obj is Iterable}
 */
function isIterable (obj) {
  return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}

/**
 * Checks whether an object has a safe Symbol.iterator — i.e. one that is
 * either own or inherited from a non-Object.prototype chain.  This prevents
 * prototype-pollution attacks from injecting a fake iterator on
 * Object.prototype.
 * @param {object} obj
 * @returns {boolean}
 */
function hasSafeIterator (obj) {
  const prototype = Object.getPrototypeOf(obj)
  const ownIterator = Object.hasOwn(obj, Symbol.iterator)
  return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === 'function')
}

/**
 * @param {Blob|Buffer|import ('stream').Stream} body
 * @returns {number|null}
 */
function bodyLength (body) {
  if (body == null) {
    return 0
  } else if (isStream(body)) {
    const state = body._readableState
    return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
      ? state.length
      : null
  } else if (isBlobLike(body)) {
    return body.size != null ? body.size : null
  } else if (isBuffer(body)) {
    return body.byteLength
  }

  return null
}

/**
 * @param {import ('stream').Stream} body
 * @returns {boolean}
 */
function isDestroyed (body) {
  return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}

/**
 * @param {import ('stream').Stream} stream
 * @param {Error} [err]
 * @returns {void}
 */
function destroy (stream, err) {
  if (stream == null || !isStream(stream) || isDestroyed(stream)) {
    return
  }

  if (typeof stream.destroy === 'function') {
    if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
      // See: https://github.com/nodejs/node/pull/38505/files
      stream.socket = null
    }

    try {
      stream.destroy(err)
    } catch {
      // stream.destroy may throw on managed sockets (e.g., http2).
      // Silently ignore — the socket lifecycle is handled by the subsystem.
    }
  } else if (err) {
    queueMicrotask(() => {
      stream.emit('error', err)
    })
  }

  if (stream.destroyed !== true) {
    stream[kDestroyed] = true
  }
}

const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i
/**
 * @param {string} val
 * @returns {number | null}
 */
function parseKeepAliveTimeout (val) {
  const m = val.match(KEEPALIVE_TIMEOUT_EXPR)
  return m ? parseInt(m[1], 10) * 1000 : null
}

/**
 * Retrieves a header name and returns its lowercase value.
 * @param {string | Buffer} value Header name
 * @returns {string}
 */
function headerNameToString (value) {
  return typeof value === 'string'
    ? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
    : tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Receive the buffer as a string and return its lowercase value.
 * @param {Buffer} value Header name
 * @returns {string}
 */
function bufferToLowerCasedHeaderName (value) {
  return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Writes a header onto a plain object without going through the
 * `Object.prototype` `__proto__` setter. Plain assignment there drops a string
 * value and, when the value is an array, replaces the object's prototype
 * instead of storing anything. Every other name is a normal assignment.
 *
 * @param {Record<string, string | string[]>} obj Accumulator to write onto
 * @param {string} key Header name
 * @param {string | string[]} value Header value
 * @returns {void}
 */
function setHeader (obj, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(obj, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  } else {
    obj[key] = value
  }
}

/**
 * @param {(Buffer | string)[]} headers
 * @param {Record<string, string | string[]>} [obj]
 * @returns {Record<string, string | string[]>}
 */
function parseHeaders (headers, obj) {
  if (obj === undefined) obj = {}

  for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i])
    let val = obj[key]

    if (val !== undefined) {
      if (!Object.hasOwn(obj, key)) {
        const headersValue = typeof headers[i + 1] === 'string'
          ? headers[i + 1]
          : Array.isArray(headers[i + 1])
            ? headers[i + 1].map(x => x.toString('latin1'))
            : headers[i + 1].toString('latin1')

        if (key === '__proto__') {
          Object.defineProperty(obj, key, {
            value: headersValue,
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          obj[key] = headersValue
        }
      } else {
        if (typeof val === 'string') {
          val = [val]
          obj[key] = val
        }
        val.push(headers[i + 1].toString('latin1'))
      }
    } else {
      const headersValue = typeof headers[i + 1] === 'string'
        ? headers[i + 1]
        : Array.isArray(headers[i + 1])
          ? headers[i + 1].map(x => x.toString('latin1'))
          : headers[i + 1].toString('latin1')

      obj[key] = headersValue
    }
  }

  return obj
}

/**
 * @param {Buffer[] | string[] | Record<string, string | string[]> | null | undefined} headers
 * @returns {string[]}
 */
function parseRawHeaders (headers) {
  if (headers == null) {
    return []
  }

  if (!Array.isArray(headers)) {
    const rawHeaders = []

    for (const [name, value] of Object.entries(headers)) {
      if (Array.isArray(value)) {
        for (const entry of value) {
          rawHeaders.push(name, `${entry}`)
        }
      } else {
        rawHeaders.push(name, `${value}`)
      }
    }

    return rawHeaders
  }

  const headersLength = headers.length
  /**
   * @type {string[]}
   */
  const ret = new Array(headersLength)

  let key
  let val

  for (let n = 0; n < headersLength; n += 2) {
    key = headers[n]
    val = headers[n + 1]

    typeof key !== 'string' && (key = key.toString())
    typeof val !== 'string' && (val = val.toString('latin1'))

    ret[n] = key
    ret[n + 1] = val
  }

  return ret
}

/**
 * @param {Record<string, string | string[]>} headers
 * @returns {Buffer[]}
 */
function toRawHeaders (headers) {
  const rawHeaders = []

  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) {
      for (const entry of value) {
        rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
      }
    } else {
      rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
    }
  }

  return rawHeaders
}

/**
 * @param {string[]} headers
 * @param {Buffer[]} headers
 */
function encodeRawHeaders (headers) {
  if (!Array.isArray(headers)) {
    throw new TypeError('expected headers to be an array')
  }
  return headers.map(x => Buffer.from(x))
}

/**
 * @param {*} buffer
 * @returns {buffer is Buffer}
 */
function isBuffer (buffer) {
  // See, https://github.com/mcollina/undici/pull/319
  return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}

/**
 * Asserts that the handler object is a request handler.
 *
 * @param {object} handler
 * @param {string} method
 * @param {string} [upgrade]
 * @returns {asserts handler is import('../api/api-request').RequestHandler}
 */
function assertRequestHandler (handler, method, upgrade) {
  if (!handler || typeof handler !== 'object') {
    throw new InvalidArgumentError('handler must be an object')
  }

  if (typeof handler.onRequestStart !== 'function') {
    throw new InvalidArgumentError('invalid onRequestStart method')
  }

  if (typeof handler.onResponseError !== 'function') {
    throw new InvalidArgumentError('invalid onResponseError method')
  }

  if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
    throw new InvalidArgumentError('invalid onBodySent method')
  }

  if (typeof handler.onRequestSent !== 'function' && handler.onRequestSent !== undefined) {
    throw new InvalidArgumentError('invalid onRequestSent method')
  }

  if (upgrade || method === 'CONNECT') {
    if (typeof handler.onRequestUpgrade !== 'function') {
      throw new InvalidArgumentError('invalid onRequestUpgrade method')
    }
  } else {
    if (typeof handler.onResponseStart !== 'function') {
      throw new InvalidArgumentError('invalid onResponseStart method')
    }

    if (typeof handler.onResponseData !== 'function') {
      throw new InvalidArgumentError('invalid onResponseData method')
    }

    if (typeof handler.onResponseEnd !== 'function') {
      throw new InvalidArgumentError('invalid onResponseEnd method')
    }
  }
}

/**
 * A body is disturbed if it has been read from and it cannot be re-used without
 * losing state or data.
 * @param {import('node:stream').Readable} body
 * @returns {boolean}
 */
function isDisturbed (body) {
  // TODO (fix): Why is body[kBodyUsed] needed?
  return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}

/**
 * @typedef {object} SocketInfo
 * @property {string} [localAddress]
 * @property {number} [localPort]
 * @property {string} [remoteAddress]
 * @property {number} [remotePort]
 * @property {string} [remoteFamily]
 * @property {number} [timeout]
 * @property {number} bytesWritten
 * @property {number} bytesRead
 */

/**
 * @param {import('net').Socket} socket
 * @returns {SocketInfo}
 */
function getSocketInfo (socket) {
  return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
  }
}

/**
 * The object should be a FormData instance and contains all the required
 * methods.
 * @param {*} object
 * @returns {object is FormData}
 */
function isFormDataLike (object) {
  return (
    object &&
    typeof object === 'object' &&
    typeof object.append === 'function' &&
    typeof object.delete === 'function' &&
    typeof object.get === 'function' &&
    typeof object.getAll === 'function' &&
    typeof object.has === 'function' &&
    typeof object.set === 'function' &&
    object[Symbol.toStringTag] === 'FormData'
  )
}

function addAbortListener (signal, listener) {
  if (!signal || 'aborted' in signal) {
    return addAbortListenerNative(signal, listener)[Symbol.dispose]
  }

  if (typeof signal.addEventListener === 'function') {
    signal.addEventListener('abort', listener, { once: true })
    return () => signal.removeEventListener('abort', listener)
  }
  signal.once('abort', listener)
  return () => signal.removeListener('abort', listener)
}

const validTokenChars = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 0-15
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 16-31
  0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, // 32-47 (!"#$%&'()*+,-./)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, // 48-63 (0-9:;<=>?)
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 64-79 (@A-O)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, // 80-95 (P-Z[\]^_)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 96-111 (`a-o)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, // 112-127 (p-z{|}~)
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 128-143
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 144-159
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 160-175
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 176-191
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 192-207
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 208-223
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 224-239
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0  // 240-255
])

/**
 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
 * @param {number} c
 * @returns {boolean}
 */
function isTokenCharCode (c) {
  return (validTokenChars[c] === 1)
}

const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHTTPToken (characters) {
  if (characters.length >= 12) return tokenRegExp.test(characters)
  if (characters.length === 0) return false

  for (let i = 0; i < characters.length; i++) {
    if (validTokenChars[characters.charCodeAt(i)] !== 1) {
      return false
    }
  }
  return true
}

// headerCharRegex have been lifted from
// https://github.com/nodejs/node/blob/main/lib/_http_common.js

/**
 * Matches if val contains an invalid field-vchar
 *  field-value    = *( field-content / obs-fold )
 *  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
 *  field-vchar    = VCHAR / obs-text
 */
const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHeaderValue (characters) {
  return !headerCharRegex.test(characters)
}

const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/

/**
 * @typedef {object} RangeHeader
 * @property {number} start
 * @property {number | null} end
 * @property {number | null} size
 */

/**
 * Parse accordingly to RFC 9110
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
 * @param {string} [range]
 * @returns {RangeHeader|null}
 */
function parseRangeHeader (range) {
  if (range == null || range === '') return { start: 0, end: null, size: null }
  if (!range) return null

  const m = rangeHeaderRegex.exec(range)
  return m
    ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] && m[3] !== '*' ? parseInt(m[3]) : null
      }
    : null
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @param {string} name
 * @param {(...args: any[]) => void} listener
 * @returns {T}
 */
function addListener (obj, name, listener) {
  const listeners = (obj[kListeners] ??= [])
  listeners.push([name, listener])
  obj.on(name, listener)
  return obj
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @returns {T}
 */
function removeAllListeners (obj) {
  if (obj[kListeners] != null) {
    for (const [name, listener] of obj[kListeners]) {
      obj.removeListener(name, listener)
    }
    obj[kListeners] = null
  }
  return obj
}

/**
 * @param {import ('../dispatcher/client')} client
 * @param {import ('../core/request')} request
 * @param {Error} err
 */
function errorRequest (client, request, err) {
  try {
    request.onResponseError(err)
    assert(request.aborted)
  } catch (err) {
    client.emit('error', err)
  }
}

/**
 * @param {WeakRef<net.Socket>} socketWeakRef
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 * @returns {() => void}
 */
const setupConnectTimeout = process.platform === 'win32'
  ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      let s2 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
        // Windows needs an extra setImmediate probably due to implementation differences in the socket logic
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
        clearImmediate(s2)
      }
    }
  : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts)
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
      }
    }

/**
 * @param {net.Socket} socket
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 */
function onConnectTimeout (socket, opts) {
  // The socket could be already garbage collected
  if (socket == null) {
    return
  }

  let message = 'Connect Timeout Error'
  if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
    message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
  } else {
    message += ` (attempted address: ${opts.hostname}:${opts.port},`
  }

  message += ` timeout: ${opts.timeout}ms)`

  destroy(socket, new ConnectTimeoutError(message))
}

let lastUrlString = null
let lastProtocol = null

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlString (urlString) {
  // Requests are typically dispatched against the same origin over and over,
  // so cache the last (urlString, protocol) pair to skip re-parsing.
  if (urlString === lastUrlString) {
    return lastProtocol
  }

  const protocol = getProtocolFromUrlStringSlow(urlString)
  lastUrlString = urlString
  lastProtocol = protocol

  return protocol
}

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlStringSlow (urlString) {
  if (
    urlString[0] === 'h' &&
    urlString[1] === 't' &&
    urlString[2] === 't' &&
    urlString[3] === 'p'
  ) {
    switch (urlString[4]) {
      case ':':
        return 'http:'
      case 's':
        if (urlString[5] === ':') {
          return 'https:'
        }
    }
  }
  // fallback if none of the usual suspects
  return urlString.slice(0, urlString.indexOf(':') + 1)
}

const kEnumerableProperty = {
  __proto__: null,
  enumerable: true
}

const normalizedMethodRecordsBase = {
  delete: 'DELETE',
  DELETE: 'DELETE',
  get: 'GET',
  GET: 'GET',
  head: 'HEAD',
  HEAD: 'HEAD',
  options: 'OPTIONS',
  OPTIONS: 'OPTIONS',
  post: 'POST',
  POST: 'POST',
  put: 'PUT',
  PUT: 'PUT',
  query: 'QUERY',
  QUERY: 'QUERY'
}

const normalizedMethodRecords = {
  ...normalizedMethodRecordsBase,
  patch: 'patch',
  PATCH: 'PATCH'
}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)

module.exports = {
  kEnumerableProperty,
  isDisturbed,
  isBlobLike,
  parseOrigin,
  parseURL,
  getServerName,
  isStream,
  isIterable,
  hasSafeIterator,
  isAsyncIterable,
  isDestroyed,
  headerNameToString,
  bufferToLowerCasedHeaderName,
  addListener,
  removeAllListeners,
  errorRequest,
  parseRawHeaders,
  toRawHeaders,
  encodeRawHeaders,
  parseHeaders,
  setHeader,
  parseKeepAliveTimeout,
  destroy,
  bodyLength,
  deepClone,
  isBuffer,
  assertRequestHandler,
  getSocketInfo,
  isFormDataLike,
  pathHasQueryOrFragment,
  serializePathWithQuery,
  addAbortListener,
  isValidHTTPToken,
  isValidHeaderValue,
  isTokenCharCode,
  parseRangeHeader,
  normalizedMethodRecordsBase,
  normalizedMethodRecords,
  isValidPort,
  isHttpOrHttpsPrefixed,
  safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
  wrapRequestBody,
  setupConnectTimeout,
  getProtocolFromUrlString
}


/***/ }),

/***/ 3480:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { InvalidArgumentError, MaxOriginsReachedError } = __nccwpck_require__(3092)
const { kBusy, kClients, kConnected, kRunning, kPending, kClose, kDestroy, kDispatch, kUrl } = __nccwpck_require__(6478)
const DispatcherBase = __nccwpck_require__(7568)
const Pool = __nccwpck_require__(6307)
const Client = __nccwpck_require__(2574)
const util = __nccwpck_require__(9203)

const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnDrain = Symbol('onDrain')
const kFactory = Symbol('factory')
const kOptions = Symbol('options')
const kOrigins = Symbol('origins')

function defaultFactory (origin, opts) {
  return opts && opts.connections === 1
    ? new Client(origin, opts)
    : new Pool(origin, opts)
}

class Agent extends DispatcherBase {
  constructor ({ factory = defaultFactory, maxOrigins = Infinity, connect, tls, ...options } = {}) {
    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof maxOrigins !== 'number' || Number.isNaN(maxOrigins) || maxOrigins <= 0) {
      throw new InvalidArgumentError('maxOrigins must be a number greater than 0')
    }

    super(options)

    if (connect && typeof connect !== 'function') {
      connect = { ...connect }
    }

    if (tls && typeof tls !== 'function') {
      tls = { ...tls }
    }

    this[kOptions] = { ...util.deepClone(options), maxOrigins, connect, tls }
    this[kFactory] = factory
    this[kClients] = new Map()
    this[kOrigins] = new Set()

    this[kOnDrain] = (origin, targets) => {
      this.emit('drain', origin, [this, ...targets])
    }

    this[kOnConnect] = (origin, targets) => {
      this.emit('connect', origin, [this, ...targets])
    }

    this[kOnDisconnect] = (origin, targets, err) => {
      this.emit('disconnect', origin, [this, ...targets], err)
    }

    this[kOnConnectionError] = (origin, targets, err) => {
      this.emit('connectionError', origin, [this, ...targets], err)
    }
  }

  get [kRunning] () {
    let ret = 0
    for (const dispatcher of this[kClients].values()) {
      ret += dispatcher[kRunning]
    }
    return ret
  }

  [kDispatch] (opts, handler) {
    let origin
    if (opts.origin && (typeof opts.origin === 'string' || opts.origin instanceof URL)) {
      origin = String(opts.origin)
    } else {
      throw new InvalidArgumentError('opts.origin must be a non-empty string or URL.')
    }

    const allowH2 = opts.allowH2 ?? this[kOptions].allowH2
    const key = allowH2 === false ? `${origin}#http1-only` : origin

    if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) {
      throw new MaxOriginsReachedError()
    }

    let dispatcher = this[kClients].get(key)
    if (!dispatcher) {
      dispatcher = this[kFactory](opts.origin, allowH2 === false
        ? { ...this[kOptions], allowH2: false }
        : this[kOptions])

      const closeClientIfUnused = () => {
        if (this[kClients].get(key) !== dispatcher) {
          return
        }

        // A GOAWAY detaches the HTTP/2 session before requeued requests are
        // dispatched on a replacement connection. At that point the pool has
        // no connected clients and is not busy, but it still has pending work.
        // Closing it here lets the replacement Client finish those requests
        // and then destroys that new connection with ClientDestroyedError.
        if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) {
          return
        }

        this[kClients].delete(key)
        if (!dispatcher.destroyed) {
          dispatcher.close()
        }

        let hasOrigin = false
        for (const k of this[kClients].keys()) {
          if (k === origin || k === `${origin}#http1-only`) {
            hasOrigin = true
            break
          }
        }

        if (!hasOrigin) {
          this[kOrigins].delete(origin)
        }
      }

      dispatcher
        .on('drain', this[kOnDrain])
        .on('connect', this[kOnConnect])
        .on('disconnect', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnDisconnect](origin, targets, err)
        })
        .on('connectionError', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnConnectionError](origin, targets, err)
        })

      this[kClients].set(key, dispatcher)
      this[kOrigins].add(origin)
    }

    return dispatcher.dispatch(opts, handler)
  }

  [kClose] () {
    const closePromises = []
    for (const dispatcher of this[kClients].values()) {
      closePromises.push(dispatcher.close())
    }
    this[kClients].clear()

    return Promise.all(closePromises)
  }

  [kDestroy] (err) {
    const destroyPromises = []
    for (const dispatcher of this[kClients].values()) {
      destroyPromises.push(dispatcher.destroy(err))
    }
    this[kClients].clear()

    return Promise.all(destroyPromises)
  }

  get stats () {
    const allClientStats = {}
    for (const dispatcher of this[kClients].values()) {
      if (dispatcher.stats) {
        allClientStats[dispatcher[kUrl].origin] = dispatcher.stats
      }
    }
    return allClientStats
  }
}

module.exports = Agent


/***/ }),

/***/ 2480:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/* global WebAssembly */

const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const timers = __nccwpck_require__(4132)
const {
  RequestContentLengthMismatchError,
  ResponseContentLengthMismatchError,
  RequestAbortedError,
  InvalidArgumentError,
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  WebAssemblyNotSupportedError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(3092)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kPending,
  kSize,
  kWriting,
  kQueue,
  kNoRef,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kMaxRequests,
  kCounter,
  kMaxResponseSize,
  kOnError,
  kResume,
  kHTTPContext,
  kClosed,
  kUseMilo
} = __nccwpck_require__(6478)

const constants = __nccwpck_require__(7405)
// Node.js core bundles only llhttp; experimental Milo remains available in npm builds.
const { H1Parser, getMiloEnabled } = typeof esbuildDetection === 'undefined'
  ? __nccwpck_require__(2476)
  : {}
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
const kTypeOfService = Symbol('kTypeOfService')

let extractBody

function lazyllhttp () {
  // Check only when HTTP/1 needs the parser, so other APIs remain usable without WASM.
  if (typeof WebAssembly === 'undefined') {
    throw new WebAssemblyNotSupportedError()
  }

  const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(9855) : undefined

  let mod

  // We disable wasm SIMD on older versions of Node.js on ppc64 that are broken on Power >=9 architectures.
  let useWasmSIMD = true
  if (process.arch === 'riscv64') {
    useWasmSIMD = false
  } else if (process.arch === 'ppc64') {
    const [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
    if (major < 24 || (major === 24 && minor < 12)) {
      useWasmSIMD = false
    }
  }
  // The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior
  if (process.env.UNDICI_NO_WASM_SIMD === '1') {
    useWasmSIMD = false
  } else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
    useWasmSIMD = true
  }

  if (useWasmSIMD) {
    try {
      mod = new WebAssembly.Module(__nccwpck_require__(1285))
    } catch {}
  }

  if (!mod) {
    // We could check if the error was caused by the simd option not
    // being enabled, but the occurring of this other error
    // * https://github.com/emscripten-core/emscripten/issues/11495
    // got me to remove that check to avoid breaking Node 12.
    mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(9855))
  }

  return new WebAssembly.Instance(mod, {
    env: {
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_url: (p, at, len) => {
        return 0
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_status: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_begin: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageBegin()
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_field: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_value: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} statusCode
       * @param {0|1} upgrade
       * @param {0|1} shouldKeepAlive
       * @returns {number}
       */
      wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
        assert(currentParser.ptr === p)
        return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1)
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_body: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_complete: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageComplete()
      }
    }
  })
}

let llhttpInstance = null

/**
 * @type {Parser|null}
 */
let currentParser = null
let currentBufferRef = null
/**
 * @type {number}
 */
let currentBufferSize = 0
let currentBufferPtr = null
let currentBuffer = null

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1

// Use fast timers for headers and body to take eventual event loop
// latency into account.
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER

// Use native timers to ignore event loop latency for keep-alive
// handling.
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

class Parser {
  /**
   * @param {import('./client.js')} client
   * @param {import('net').Socket} socket
   * @param {*} llhttp
   */
  constructor (client, socket, { exports }) {
    this.llhttp = exports
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
    this.client = client
    /**
     * @type {import('net').Socket}
     */
    this.socket = socket
    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.headers = []
    this.headersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.resume = this.resume.bind(this)

    this.bytesRead = 0

    this.keepAlive = ''
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.connection = ''
    this.maxResponseSize = client[kMaxResponseSize]
  }

  setTimeout (delay, type) {
    // If the existing timer and the new timer are of different timer type
    // (fast or native) or have different delay, we need to clear the existing
    // timer and set a new one.
    if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
      // If a timeout is already set, clear it with clearTimeout of the fast
      // timer implementation, as it can clear fast and native timers.
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
        } else {
          this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.timeoutType = type
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    assert(this.ptr != null)
    assert(currentParser === null)

    this.llhttp.llhttp_resume(this.ptr)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.paused = false
    this.execute(this.socket.read() || EMPTY_BUF) // Flush parser.
    this.readMore()
  }

  readMore () {
    while (!this.paused && this.ptr) {
      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }
      this.execute(chunk)
    }
  }

  /**
   * @param {Buffer} chunk
   */
  execute (chunk) {
    assert(currentParser === null)
    assert(this.ptr != null)
    assert(!this.paused)

    const { socket, llhttp } = this

    // Allocate a new buffer if the current buffer is too small.
    if (chunk.length > currentBufferSize) {
      if (currentBufferPtr) {
        llhttp.free(currentBufferPtr)
      }
      // Allocate a buffer that is a multiple of 4096 bytes.
      currentBufferSize = Math.ceil(chunk.length / 4096) * 4096
      currentBufferPtr = llhttp.malloc(currentBufferSize)
    }

    if (
      currentBuffer === null ||
      currentBuffer.buffer !== llhttp.memory.buffer ||
      currentBuffer.byteOffset !== currentBufferPtr ||
      currentBuffer.byteLength !== currentBufferSize
    ) {
      currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize)
    }

    currentBuffer.set(chunk)

    // Call `execute` on the wasm parser.
    // We pass the `llhttp_parser` pointer address, the pointer address of buffer view data,
    // and finally the length of bytes to parse.
    // The return value is an error code or `constants.ERROR.OK`.
    try {
      let ret

      try {
        currentBufferRef = chunk
        currentParser = this
        ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
      } finally {
        currentParser = null
        currentBufferRef = null
      }

      if (ret !== constants.ERROR.OK) {
        const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)

        if (ret === constants.ERROR.PAUSED_UPGRADE) {
          this.onUpgrade(data)
        } else if (ret === constants.ERROR.PAUSED) {
          this.paused = true
          socket.unshift(data)
        } else {
          throw this.createError(ret, data)
        }
      }
    } catch (err) {
      util.destroy(socket, err)
    }
  }

  finish () {
    assert(currentParser === null)
    assert(this.ptr != null)

    const { llhttp } = this

    // The peer closed the connection. If the body parser was paused by
    // backpressure we must finish parsing before signalling EOF, otherwise
    // llhttp_finish() would crash (it used to assert !paused) or report a
    // half-parsed message. Backpressure is advisory here: onData keeps buffering
    // delivered bytes into the response stream, so resume across pauses and
    // drain whatever is still buffered on the socket. A Content-Length/chunked
    // body reaches on_message_complete during execute(); an EOF-delimited body
    // stays paused (its length is unknown) and is completed by llhttp_finish().
    if (this.paused) {
      let data
      do {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
        data = this.socket.read() || EMPTY_BUF
        this.execute(data)
      } while (this.paused && data.length > 0)

      if (this.paused) {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
      }
    }

    let ret

    try {
      currentParser = this
      ret = llhttp.llhttp_finish(this.ptr)
    } finally {
      currentParser = null
    }

    if (ret === constants.ERROR.OK) {
      return null
    }

    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
      this.paused = true
      return null
    }

    return this.createError(ret, EMPTY_BUF)
  }

  createError (ret, data) {
    const { llhttp, contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const ptr = llhttp.llhttp_get_error_reason(this.ptr)
    let message = ''
    if (ptr) {
      const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
      message =
        'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
    }

    return new HTTPParserError(message, constants.ERROR[ret], data)
  }

  destroy () {
    assert(currentParser === null)
    assert(this.ptr != null)

    this.llhttp.llhttp_free(this.ptr)
    this.ptr = null

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null

    this.paused = false
  }

  /**
   * @param {Buffer} buf
   * @returns {0}
   */
  onStatus (buf) {
    this.statusText = buf.toString()
    return 0
  }

  /**
   * @returns {0|-1}
   */
  onMessageBegin () {
    const { socket, client } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    if (!request) {
      return -1
    }
    request.onResponseStarted()

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderField (buf) {
    const len = this.headers.length

    if ((len & 1) === 0) {
      this.headers.push(buf)
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderValue (buf) {
    let len = this.headers.length
    const isContinuation = (len & 1) === 0

    if ((len & 1) === 1) {
      this.headers.push(buf)
      len += 1
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    const key = this.headers[len - 2]
    if (key.length === 10) {
      const headerName = util.bufferToLowerCasedHeaderName(key)
      if (headerName === 'keep-alive') {
        this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? '' : ',') + buf.toString()
      } else if (headerName === 'connection') {
        this.connection += (isContinuation || this.connection.length === 0 ? '' : ',') + buf.toString()
      }
    } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
      if (this.contentLength === -1) {
        this.contentLength = 0
      }
      for (let i = 0; i < buf.length; i++) {
        this.contentLength = this.contentLength * 10 + (buf[i] - 0x30)
      }
    } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === 'transfer-encoding') {
      this.hasTransferEncoding = true
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {number} len
   */
  trackHeader (len) {
    this.headersSize += len
    if (this.headersSize >= this.headersMaxSize) {
      util.destroy(this.socket, new HeadersOverflowError())
    }
  }

  /**
   * @param {Buffer} head
   */
  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode, statusText } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)
    assert((headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false

    this.headers = []
    this.headersSize = 0

    socket.unshift(head)

    socket[kParser].destroy()
    socket[kParser] = null

    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null // TODO (fix): This is hacky...
    client[kQueue][client[kRunningIdx]++] = null
    client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))

    try {
      request.onRequestUpgrade(statusCode, headers, socket, statusText)
    } catch (err) {
      util.errorRequest(client, request, err)
      util.destroy(socket, err)
    }

    client[kResume]()
  }

  /**
   * @param {number} statusCode
   * @param {boolean} upgrade
   * @param {boolean} shouldKeepAlive
   * @returns {number}
   */
  onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
    const { client, socket, headers, statusText } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]

    if (!request) {
      return -1
    }

    assert(!this.upgrade)
    assert(this.statusCode < 200)

    if (statusCode === 100) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    /* this can only happen if server is misbehaving */
    if (upgrade && !request.upgrade) {
      util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
      return -1
    }

    assert(this.timeoutType === TIMEOUT_HEADERS)

    this.statusCode = statusCode
    this.shouldKeepAlive =
      shouldKeepAlive ||
      // Override llhttp value which does not allow keepAlive for HEAD.
      (request.method === 'HEAD' && !socket[kReset] &&
        /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
        !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))

    // Responses to HEAD and 204/304 responses never carry content
    if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) {
      // A non-zero Content-Length or Transfer-Encoding on a 204/304 means the
      // server may also have sent content inappropriately, which would then be
      // parsed as the next response on this connection. Accept it, but do not
      // reuse the connection. HEAD requests are fine tho.
      if (request.method !== 'HEAD' && (this.contentLength > 0 || this.hasTransferEncoding)) {
        this.shouldKeepAlive = false
      }
      this.contentLength = -1
    }

    if (this.statusCode >= 200) {
      const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout]
      this.setTimeout(bodyTimeout, TIMEOUT_BODY)
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    if (request.method === 'CONNECT') {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    if (upgrade) {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    assert((this.headers.length & 1) === 0)
    this.headers = []
    this.headersSize = 0

    if (this.shouldKeepAlive && client[kPipelining]) {
      const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null

      if (keepAliveTimeout != null) {
        const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
        if (timeout <= 0) {
          socket[kReset] = true
        } else {
          client[kKeepAliveTimeoutValue] = timeout
        }
      } else {
        client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
      }
    } else {
      // Stop more requests from being dispatched.
      socket[kReset] = true
    }

    const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false

    if (request.aborted) {
      return -1
    }

    if (request.method === 'HEAD') {
      return 1
    }

    if (statusCode < 200) {
      return 1
    }

    if (socket[kBlocking]) {
      socket[kBlocking] = false
      client[kResume]()
    }

    return pause ? constants.ERROR.PAUSED : 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onBody (buf) {
    const { client, socket, statusCode, maxResponseSize } = this

    if (socket.destroyed) {
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    assert(statusCode >= 200)

    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
      util.destroy(socket, new ResponseExceededMaxSizeError())
      return -1
    }

    this.bytesRead += buf.length

    if (request.onResponseData(buf) === false) {
      return constants.ERROR.PAUSED
    }

    return 0
  }

  /**
   * @returns {number}
   */
  onMessageComplete () {
    const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this

    if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
      return -1
    }

    if (upgrade) {
      return 0
    }

    assert(statusCode >= 100)
    assert((this.headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    this.statusCode = 0
    this.statusText = ''
    this.bytesRead = 0
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.keepAlive = ''
    this.connection = ''

    this.headers = []
    this.headersSize = 0

    if (statusCode < 200) {
      return 0
    }

    if (contentLength !== -1 && bytesRead !== contentLength) {
      util.destroy(socket, new ResponseContentLengthMismatchError())
      return -1
    }

    request.onResponseEnd(headers)

    client[kQueue][client[kRunningIdx]++] = null
    socket[kSocketUsed] = client[kPending] === 0

    if (socket[kWriting]) {
      assert(client[kRunning] === 0)
      // Response completed before request.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (socket[kReset] && client[kRunning] === 0) {
      // Destroy socket once all requests have completed.
      // The request at the tail of the pipeline is the one
      // that requested reset and no further requests should
      // have been queued since then.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (client[kPipelining] == null || client[kPipelining] === 1) {
      // We must wait a full event loop cycle to reuse this socket to make sure
      // that non-spec compliant servers are not closing the connection even if they
      // said they won't.
      setImmediate(client[kResume])
    } else {
      client[kResume]()
    }

    return 0
  }
}

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref()
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

/**
 * @param {import ('./client.js')} client
 * @param {import('net').Socket} socket
 * @returns
 */
function connectH1 (client, socket) {
  client[kSocket] = socket

  if (!llhttpInstance) {
    llhttpInstance = lazyllhttp()
  }

  if (socket.errored) {
    throw socket.errored
  }

  if (socket.destroyed) {
    throw new SocketError('destroyed')
  }

  socket[kNoRef] = false
  socket[kWriting] = false
  socket[kReset] = false
  socket[kBlocking] = false
  socket[kIdleSocketValidation] = 0
  socket[kIdleSocketValidationTimeout] = null
  socket[kSocketUsed] = false
  socket[kParser] = typeof esbuildDetection === 'undefined' && (client[kUseMilo] ?? getMiloEnabled())
    ? new H1Parser(client, socket)
    : new Parser(client, socket, llhttpInstance)

  util.addListener(socket, 'error', onHttpSocketError)
  util.addListener(socket, 'readable', onHttpSocketReadable)
  util.addListener(socket, 'end', onHttpSocketEnd)
  util.addListener(socket, 'close', onHttpSocketClose)

  socket[kClosed] = false
  socket.on('close', onSocketClose)

  return {
    version: 'h1',
    defaultPipelining: 1,
    write (request) {
      return writeH1(client, request)
    },
    resume () {
      resumeH1(client)
    },
    /**
     * @param {Error|undefined} err
     * @param {() => void} callback
     */
    destroy (err, callback) {
      if (socket[kClosed]) {
        queueMicrotask(callback)
      } else {
        socket.on('close', callback)
        socket.destroy(err)
      }
    },
    /**
     * @returns {boolean}
     */
    get destroyed () {
      return socket.destroyed
    },
    /**
     * @param {import('../core/request.js')} request
     * @returns {boolean}
     */
    busy (request) {
      if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
        return true
      }

      if (request) {
        if (client[kRunning] > 0 && !request.idempotent) {
          // Non-idempotent request cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }

        if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
          // Don't dispatch an upgrade until all preceding requests have completed.
          // A misbehaving server might upgrade the connection before all pipelined
          // request has completed.
          return true
        }

        if (
          client[kRunning] > 0 &&
          util.bodyLength(request.body) !== 0 &&
          (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
        ) {
          // Request with stream or iterator body can error while other requests
          // are inflight and indirectly error those as well.
          // Ensure this doesn't happen by waiting for inflight
          // to complete before dispatching.

          // Request with stream or iterator body cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }
      }

      return false
    }
  }
}

function onHttpSocketError (err) {
  const parser = this[kParser]

  // On Mac OS, we get an ECONNRESET even if there is a full body to be forwarded
  // to the user.
  if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      this[kError] = parserErr
      this[kClient][kOnError](parserErr)
    }
    return
  }

  this[kError] = err

  this[kClient][kOnError](err)
}

function onHttpSocketReadable () {
  this[kParser]?.readMore()
}

function onHttpSocketEnd () {
  const parser = this[kParser]

  if (parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      util.destroy(this, parserErr)
    }
    return
  }

  util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
}

function onHttpSocketClose () {
  const parser = this[kParser]

  clearIdleSocketValidation(this)

  if (parser) {
    if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
      this[kError] = parser.finish() || this[kError]
    }

    this[kParser].destroy()
    this[kParser] = null
  }

  const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))

  const client = this[kClient]

  client[kSocket] = null
  client[kHTTPContext] = null // TODO (fix): This is hacky...

  if (client.destroyed) {
    assert(client[kPending] === 0)

    // Fail entire queue.
    const requests = client[kQueue].splice(client[kRunningIdx])
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      util.errorRequest(client, request, err)
    }
  } else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
    // Fail head of pipeline.
    const request = client[kQueue][client[kRunningIdx]]
    client[kQueue][client[kRunningIdx]++] = null

    util.errorRequest(client, request, err)
  }

  client[kPendingIdx] = client[kRunningIdx]

  assert(client[kRunning] === 0)

  client.emit('disconnect', client[kUrl], [client], err)

  client[kResume]()
}

function onSocketClose () {
  this[kClosed] = true
}

function clearIdleSocketValidation (socket) {
  if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout])
    socket[kIdleSocketValidationTimeout] = null
  }

  socket[kIdleSocketValidation] = 0
}

function scheduleIdleSocketValidation (client, socket) {
  socket[kIdleSocketValidation] = 1
  // Yield to the check phase (after poll) so unsolicited bytes / FIN / RST
  // already pending on this idle keep-alive socket are processed before the
  // next request is written (GHSA-35p6-xmwp-9g52).
  //
  // setTimeout(0) pays Node's ~1ms timer floor on every sequential reuse
  // (#5493). setImmediate avoids that, but an *unref'd* Immediate lets poll
  // block for ~500ms when the event loop is otherwise idle (#5600 / #5606).
  // A ref'd Immediate both keeps the pending request alive and makes poll
  // return immediately — the hybrid those issues asked for.
  socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null
    socket[kIdleSocketValidation] = 2

    if (client[kSocket] === socket && !socket.destroyed) {
      client[kResume]()
    }
  })
}

/**
 * @param {import('./client.js')} client
 */
function resumeH1 (client) {
  const socket = client[kSocket]

  if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
      if (!socket[kNoRef] && socket.unref) {
        socket.unref()
        socket[kNoRef] = true
      }
    } else if (socket[kNoRef] && socket.ref) {
      socket.ref()
      socket[kNoRef] = false
    }

    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
      if (socket[kIdleSocketValidation] === 0) {
        scheduleIdleSocketValidation(client, socket)
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }

      if (socket[kIdleSocketValidation] === 1) {
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }
    }

    if (client[kRunning] === 0) {
      socket[kParser].readMore()
      if (socket.destroyed) {
        return
      }
    }

    if (client[kSize] === 0) {
      if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
        socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
      }
    } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
      if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
        const request = client[kQueue][client[kRunningIdx]]
        const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout]
        socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
      }
    }
  }
}

// https://www.rfc-editor.org/rfc/rfc7230#section-3.3.2
function shouldSendContentLength (method) {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}

function setTypeOfService (socket, request) {
  if (typeof socket.setTypeOfService !== 'function') {
    return
  }

  const typeOfService = request.typeOfService

  if (typeOfService === undefined) {
    return
  }

  const currentTypeOfService = socket[kTypeOfService]

  if (currentTypeOfService === typeOfService) {
    return
  }

  try {
    socket.setTypeOfService(typeOfService)
    socket[kTypeOfService] = typeOfService
  } catch {
    // QoS marking is best-effort. setTypeOfService() can throw synchronously on
    // some platforms depending on socket state, but that must not abort the request.
  }
}

/**
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @returns
 */
function writeH1 (client, request) {
  const { method, path, host, upgrade, blocking, reset } = request

  let { body, headers, contentLength } = request

  // https://tools.ietf.org/html/rfc7231#section-4.3.1
  // https://tools.ietf.org/html/rfc7231#section-4.3.2
  // https://tools.ietf.org/html/rfc7231#section-4.3.5

  // Sending a payload body on a request that does not
  // expect it can cause undefined behavior on some
  // servers and corrupt connection state. Do not
  // re-use the connection for further requests.

  const expectsPayload =
    method === 'PUT' ||
    method === 'POST' ||
    method === 'PATCH' ||
    method === 'QUERY' ||
    method === 'PROPFIND' ||
    method === 'PROPPATCH'

  if (util.isFormDataLike(body)) {
    if (!extractBody) {
      extractBody = (__nccwpck_require__(7909).extractBody)
    }

    const [bodyStream, contentType] = extractBody(body)
    if (request.contentType == null) {
      headers.push('content-type', contentType)
    }
    body = bodyStream.stream
    contentLength = bodyStream.length
  } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type
    if (contentType) {
      const contentTypeValue = `${contentType}`
      if (!util.isValidHeaderValue(contentTypeValue)) {
        util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
        return false
      }
      headers.push('content-type', contentTypeValue)
    }
  }

  if (body && typeof body.read === 'function') {
    // Try to read EOF in order to get length.
    body.read(0)
  }

  const bodyLength = util.bodyLength(body)

  contentLength = bodyLength ?? contentLength

  if (contentLength === null) {
    contentLength = request.contentLength
  }

  if (contentLength === 0 && !expectsPayload) {
    // https://tools.ietf.org/html/rfc7230#section-3.3.2
    // A user agent SHOULD NOT send a Content-Length header field when
    // the request message does not contain a payload body and the method
    // semantics do not anticipate such a body.

    contentLength = null
  }

  // https://github.com/nodejs/undici/issues/2046
  // A user agent may send a Content-Length header with 0 value, this should be allowed.
  if (
    shouldSendContentLength(method) &&
    contentLength > 0 &&
    request.contentLength !== null &&
    request.contentLength !== contentLength
  ) {
    if (client[kStrictContentLength]) {
      util.errorRequest(client, request, new RequestContentLengthMismatchError())
      return false
    }

    process.emitWarning(new RequestContentLengthMismatchError())
  }

  const socket = client[kSocket]
  clearIdleSocketValidation(socket)

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  const abort = err => {
    if (request.aborted || request.completed) {
      return
    }

    util.errorRequest(client, request, err || new RequestAbortedError())

    util.destroy(body)
    util.destroy(socket, new InformationalError('aborted'))
  }

  try {
    request.onRequestStart(abort, null)
  } catch (err) {
    util.errorRequest(client, request, err)
  }

  if (request.aborted) {
    return false
  }

  if (method === 'HEAD') {
    // https://github.com/mcollina/undici/issues/258
    // Close after a HEAD request to interop with misbehaving servers
    // that may send a body in the response.

    socket[kReset] = true
  }

  if (upgrade || method === 'CONNECT') {
    // On CONNECT or upgrade, block pipeline from dispatching further
    // requests on this connection.

    socket[kReset] = true
  }

  if (reset != null) {
    socket[kReset] = reset
  }

  if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
    socket[kReset] = true
  }

  if (blocking) {
    socket[kBlocking] = true
  }

  setTypeOfService(socket, request)

  let header = `${method} ${path} HTTP/1.1\r\n`

  if (typeof host === 'string') {
    header += `host: ${host}\r\n`
  } else {
    header += client[kHostHeader]
  }

  if (upgrade) {
    header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
  } else if (client[kPipelining] && !socket[kReset]) {
    header += 'connection: keep-alive\r\n'
  } else {
    header += 'connection: close\r\n'
  }

  if (Array.isArray(headers)) {
    for (let n = 0; n < headers.length; n += 2) {
      const key = headers[n + 0]
      const val = headers[n + 1]

      if (Array.isArray(val)) {
        for (let i = 0; i < val.length; i++) {
          header += `${key}: ${val[i]}\r\n`
        }
      } else {
        header += `${key}: ${val}\r\n`
      }
    }
  }

  if (channels.sendHeaders.hasSubscribers) {
    channels.sendHeaders.publish({ request, headers: header, socket })
  }

  if (!body || bodyLength === 0) {
    writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBuffer(body)) {
    writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBlobLike(body)) {
    if (typeof body.stream === 'function') {
      writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
    } else {
      writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
    }
  } else if (util.isStream(body)) {
    writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isIterable(body)) {
    writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else {
    assert(false)
  }

  return true
}

/**
 * @param {AbortCallback} abort
 * @param {import('stream').Stream} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 */
function writeStream (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'stream body cannot be pipelined')

  let finished = false

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })

  /**
   * @param {Buffer} chunk
   * @returns {void}
   */
  const onData = function (chunk) {
    if (finished) {
      return
    }

    try {
      if (!writer.write(chunk) && this.pause) {
        this.pause()
      }
    } catch (err) {
      util.destroy(this, err)
    }
  }

  /**
   * @returns {void}
   */
  const onDrain = function () {
    if (finished) {
      return
    }

    if (body.resume) {
      body.resume()
    }
  }

  /**
   * @returns {void}
   */
  const onClose = function () {
    // 'close' might be emitted *before* 'error' for
    // broken streams. Wait a tick to avoid this case.
    queueMicrotask(() => {
      // It's only safe to remove 'error' listener after
      // 'close'.
      body.removeListener('error', onFinished)
    })

    if (!finished) {
      const err = new RequestAbortedError()
      queueMicrotask(() => onFinished(err))
    }
  }

  /**
   * @param {Error} [err]
   * @returns
   */
  const onFinished = function (err) {
    if (finished) {
      return
    }

    finished = true

    assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))

    socket.off('drain', onDrain).off('error', onFinished)

    body.removeListener('data', onData).removeListener('end', onFinished).removeListener('close', onClose)

    if (!err) {
      try {
        writer.end()
      } catch (er) {
        err = er
      }
    }

    writer.destroy(err)

    if (err && (err.code !== 'UND_ERR_INFO' || err.message !== 'reset')) {
      util.destroy(body, err)
    } else {
      util.destroy(body)
    }
  }

  body.on('data', onData).on('end', onFinished).on('error', onFinished).on('close', onClose)

  if (body.resume) {
    body.resume()
  }

  socket.on('drain', onDrain).on('error', onFinished)

  if (body.errorEmitted ?? body.errored) {
    setImmediate(onFinished, body.errored)
  } else if (body.endEmitted ?? body.readableEnded) {
    setImmediate(onFinished, null)
  }

  if (body.closeEmitted ?? body.closed) {
    setImmediate(onClose)
  }
}

/**
 * @typedef AbortCallback
 * @type {Function}
 * @param {Error} [err]
 * @returns {void}
 */

/**
 * @param {AbortCallback} abort
 * @param {Uint8Array|null} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {void}
 */
function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (!body) {
      if (contentLength === 0) {
        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        assert(contentLength === null, 'no body must not have content length')
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, 'buffer body must have content length')

      socket.cork()
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      socket.write(body)
      socket.uncork()
      request.onBodySent(body)

      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }
    }
    request.onRequestSent()

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Blob} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeBlob (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (contentLength != null && contentLength !== body.size) {
      throw new RequestContentLengthMismatchError()
    }

    const buffer = Buffer.from(await body.arrayBuffer())

    socket.cork()
    socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
    socket.write(buffer)
    socket.uncork()

    request.onBodySent(buffer)
    request.onRequestSent()

    if (!expectsPayload && request.reset !== false) {
      socket[kReset] = true
    }

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Iterable} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeIterable (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'iterator body cannot be pipelined')

  let callback = null
  function onDrain () {
    if (callback) {
      const cb = callback
      callback = null
      cb()
    }
  }

  const waitForDrain = () =>
    new Promise((resolve, reject) => {
      assert(callback === null)

      if (socket[kError]) {
        reject(socket[kError])
      } else {
        callback = resolve
      }
    })

  socket.on('close', onDrain).on('drain', onDrain)

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
  try {
    // It's up to the user to somehow abort the async iterable.
    for await (const chunk of body) {
      if (socket[kError]) {
        throw socket[kError]
      }

      if (!writer.write(chunk)) {
        await waitForDrain()
      }
    }

    writer.end()
  } catch (err) {
    writer.destroy(err)
  } finally {
    socket.off('close', onDrain).off('drain', onDrain)
  }
}

class AsyncWriter {
  /**
   *
   * @param {object} arg
   * @param {AbortCallback} arg.abort
   * @param {import('net').Socket} arg.socket
   * @param {import('../core/request.js')} arg.request
   * @param {number} arg.contentLength
   * @param {import('./client.js')} arg.client
   * @param {boolean} arg.expectsPayload
   * @param {string} arg.header
   */
  constructor ({ abort, socket, request, contentLength, client, expectsPayload, header }) {
    this.socket = socket
    this.request = request
    this.contentLength = contentLength
    this.client = client
    this.bytesWritten = 0
    this.expectsPayload = expectsPayload
    this.header = header
    this.abort = abort
    this.lengthMismatch = false

    socket[kWriting] = true
  }

  /**
   * The body doesn't match the declared content-length and strictContentLength
   * is off. Warn once, and mark the socket so it isn't reused: on the wire this
   * request's body no longer ends where the server expects, so anything sent
   * after it on the same connection would be misread.
   * @returns {void}
   */
  onLengthMismatch () {
    this.socket[kReset] = true

    if (!this.lengthMismatch) {
      this.lengthMismatch = true
      process.emitWarning(new RequestContentLengthMismatchError())
    }
  }

  /**
   * @param {string|Uint8Array} chunk
   * @returns
   */
  write (chunk) {
    const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return false
    }

    let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk)
    if (!len) {
      return true
    }

    // We should defer writing chunks.
    if (contentLength !== null && bytesWritten + len > contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      this.onLengthMismatch()

      // Never write past the declared content-length. The server treats any
      // extra bytes as the start of the next request, so a body could inject
      // a request of its own (request smuggling).
      const remaining = contentLength - bytesWritten
      if (remaining === 0) {
        return true
      }
      chunk = (typeof chunk === 'string' ? Buffer.from(chunk) : chunk).subarray(0, remaining)
      len = remaining
    }

    socket.cork()

    if (bytesWritten === 0) {
      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }

      if (contentLength === null) {
        socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
      } else {
        socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      }
    }

    if (contentLength === null) {
      socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
    }

    this.bytesWritten += len

    const ret = socket.write(chunk)

    socket.uncork()

    request.onBodySent(chunk)

    if (!ret) {
      if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
        if (socket[kParser].timeout.refresh) {
          socket[kParser].timeout.refresh()
        }
      }
    }

    return ret
  }

  /**
   * @returns {void}
   */
  end () {
    const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
    request.onRequestSent()

    socket[kWriting] = false

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return
    }

    if (bytesWritten === 0) {
      if (expectsPayload) {
        // https://tools.ietf.org/html/rfc7230#section-3.3.2
        // A user agent SHOULD send a Content-Length in a request message when
        // no Transfer-Encoding is sent and the request method defines a meaning
        // for an enclosed payload body.

        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (contentLength === null) {
      socket.write('\r\n0\r\n\r\n', 'latin1')
    }

    if (contentLength !== null && bytesWritten !== contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      // The body is shorter than declared, so the server is still waiting for
      // the rest. Don't let the next request's bytes on this connection be
      // read as the missing part of this body.
      this.onLengthMismatch()
    }

    if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
      if (socket[kParser].timeout.refresh) {
        socket[kParser].timeout.refresh()
      }
    }

    client[kResume]()
  }

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  destroy (err) {
    const { socket, client, abort } = this

    socket[kWriting] = false

    if (err) {
      assert(client[kRunning] <= 1, 'pipeline should only contain this request')
      abort(err)
    }
  }
}

module.exports = connectH1


/***/ }),

/***/ 5433:
/***/ ((module) => {

// Left out: see scripts/lean-packages.ts.
module.exports = () => { throw new Error("left out of this bundle by scripts/lean-packages.ts") };


/***/ }),

/***/ 2574:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const net = __nccwpck_require__(7030)
const http = __nccwpck_require__(7067)
const util = __nccwpck_require__(9203)
const { ClientStats } = __nccwpck_require__(9535)
const { channels } = __nccwpck_require__(6883)
const Request = __nccwpck_require__(9450)
const DispatcherBase = __nccwpck_require__(7568)
const {
  InvalidArgumentError,
  InformationalError,
  ClientDestroyedError
} = __nccwpck_require__(3092)
const buildConnector = __nccwpck_require__(3657)
const {
  kUrl,
  kServerName,
  kClient,
  kBusy,
  kConnect,
  kResuming,
  kRunning,
  kPending,
  kSize,
  kQueue,
  kConnected,
  kConnecting,
  kNeedDrain,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kConnector,
  kMaxRequests,
  kCounter,
  kClose,
  kDestroy,
  kDispatch,
  kLocalAddress,
  kMaxResponseSize,
  kOnError,
  kHTTPContext,
  kMaxConcurrentStreams,
  kHostAuthority,
  kResume,
  kHTTP2Options,
  kUseMilo
} = __nccwpck_require__(6478)
const connectH1 = __nccwpck_require__(2480)
const connectH2 = __nccwpck_require__(5433)

const kClosedResolve = Symbol('kClosedResolve')

const getDefaultNodeMaxHeaderSize = http &&
  http.maxHeaderSize &&
  Number.isInteger(http.maxHeaderSize) &&
  http.maxHeaderSize > 0
  ? () => http.maxHeaderSize
  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }

const noop = () => { }

function getPipelining (client) {
  return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}

let h2NamespaceOptsWarning = false
function emitH2OptionsNamespaceWarning (optName) {
  if (h2NamespaceOptsWarning === true) return

  process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
    code: 'UNDICI-H2-OPTIONS'
  })
  h2NamespaceOptsWarning = true
}

// Protocol-aware dispatch ceiling. h1 RFC7230 pipelining is unrelated to h2
// stream multiplexing — over h2 the ceiling is the (server-confirmed)
// maxConcurrentStreams. Before a context is attached we use the h1
// pipelining factor; once h2 attaches the queued requests can drain in
// one batch up to maxConcurrentStreams.
function getMaxConcurrent (client) {
  if (client[kHTTPContext]?.version === 'h2') {
    return client[kMaxConcurrentStreams]
  }
  return getPipelining(client)
}

/**
 * @type {import('../../types/client.js').default}
 */
class Client extends DispatcherBase {
  /**
   *
   * @param {string|URL} url
   * @param {import('../../types/client.js').Client.Options} options
   */
  constructor (url, {
    maxHeaderSize,
    headersTimeout,
    socketTimeout,
    requestTimeout,
    connectTimeout,
    bodyTimeout,
    idleTimeout,
    keepAlive,
    keepAliveTimeout,
    maxKeepAliveTimeout,
    keepAliveMaxTimeout,
    keepAliveTimeoutThreshold,
    socketPath,
    pipelining,
    tls,
    strictContentLength,
    maxCachedSessions,
    connect,
    maxRequestsPerClient,
    localAddress,
    maxResponseSize,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    // h2
    maxConcurrentStreams,
    allowH2,
    useH2c,
    initialWindowSize,
    connectionWindowSize,
    pingInterval,
    useMilo,
    webSocket,
    h2Options,
    eventSource
  } = {}) {
    if (keepAlive !== undefined) {
      throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
    }

    if (socketTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (requestTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (idleTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
    }

    if (maxKeepAliveTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
    }

    if (maxHeaderSize != null) {
      if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
        throw new InvalidArgumentError('invalid maxHeaderSize')
      }
    } else {
      // If maxHeaderSize is not provided, use the default value from the http module
      // or if that is not available, throw an error.
      maxHeaderSize = getDefaultNodeMaxHeaderSize()
    }

    if (socketPath != null && typeof socketPath !== 'string') {
      throw new InvalidArgumentError('invalid socketPath')
    }

    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }

    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveTimeout')
    }

    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
    }

    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
      throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
    }

    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
    }

    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
      throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
    }

    if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
      throw new InvalidArgumentError('localAddress must be valid string IP address')
    }

    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
      throw new InvalidArgumentError('maxResponseSize must be a positive number')
    }

    if (
      autoSelectFamilyAttemptTimeout != null &&
      (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
    ) {
      throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
    }

    // h2
    if (allowH2 != null && typeof allowH2 !== 'boolean') {
      throw new InvalidArgumentError('allowH2 must be a valid boolean value')
    }

    // We validate only if allowH2 is enabled or null (enabled by default)
    if (allowH2 !== false) {
      // Prioritise new h2Options object, otherwise fallback to prior configuration options
      if (h2Options != null) {
        if (h2Options.useH2c != null && typeof h2Options.useH2c !== 'boolean') {
          throw new InvalidArgumentError('h2Options.useH2c must be a valid boolean value')
        }

        if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.settings.initialWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError('h2Options.maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.connectionWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== 'number' || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
          throw new InvalidArgumentError('h2Options.pingInterval must be a positive integer, greater or equal to 0')
        }
      } else {
        if (useH2c != null && typeof useH2c !== 'boolean') {
          emitH2OptionsNamespaceWarning('useH2c')
          throw new InvalidArgumentError('useH2c must be a valid boolean value')
        }

        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
          emitH2OptionsNamespaceWarning('maxConcurrentStreams')
          throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('initialWindowSize')
          throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
        }

        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('connectionWindowSize')
          throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
        }

        if (pingInterval != null && (typeof pingInterval !== 'number' || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          emitH2OptionsNamespaceWarning('pingInterval')
          throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
        }
      }
    }

    super({ webSocket, eventSource })

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        socketPath,
        useH2c: h2Options?.useH2c ?? useH2c,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    } else {
      const customConnect = connect
      connect = (opts, callback) => customConnect({
        ...opts,
        ...(socketPath != null ? { socketPath } : null),
        ...(allowH2 != null ? { allowH2 } : null)
      }, callback)
    }

    this[kUrl] = util.parseOrigin(url)
    this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}`
    this[kConnector] = connect
    this[kPipelining] = pipelining != null ? pipelining : 1
    this[kMaxHeadersSize] = maxHeaderSize
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
    this[kServerName] = null
    this[kLocalAddress] = localAddress != null ? localAddress : null
    this[kResuming] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kNeedDrain] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
    this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
    this[kMaxRequests] = maxRequestsPerClient
    this[kClosedResolve] = null
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
    this[kHTTPContext] = null
    // h2
    this[kHTTP2Options] = {
      pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
      connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
      maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100, // Max peerConcurrentStreams for a Node h2 server
      sessionOptions: {
        // HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
        // - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
        //   Allows more data to be sent before requiring acknowledgment, improving throughput
        //   especially on high-latency networks. This matches common production HTTP/2 servers.
        // - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
        //   Provides better flow control for the entire connection across multiple streams.
        initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
      }
    }
    this[kUseMilo] = useMilo

    // kQueue is built up of 3 sections separated by
    // the kRunningIdx and kPendingIdx indices.
    // |   complete   |   running   |   pending   |
    //                ^ kRunningIdx ^ kPendingIdx ^ kQueue.length
    // kRunningIdx points to the first running element.
    // kPendingIdx points to the first pending element.
    // This implements a fast queue with an amortized
    // time of O(1).

    this[kQueue] = []
    this[kRunningIdx] = 0
    this[kPendingIdx] = 0

    this[kResume] = (sync) => resume(this, sync)
    this[kOnError] = (err) => onError(this, err)
  }

  get pipelining () {
    return this[kPipelining]
  }

  set pipelining (value) {
    this[kPipelining] = value
    this[kResume](true)
  }

  get stats () {
    return new ClientStats(this)
  }

  get [kPending] () {
    return this[kQueue].length - this[kPendingIdx]
  }

  get [kRunning] () {
    return this[kPendingIdx] - this[kRunningIdx]
  }

  get [kSize] () {
    return this[kQueue].length - this[kRunningIdx]
  }

  get [kConnected] () {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
  }

  get [kBusy] () {
    // The `kPending > 0` check below is the gate Pool uses to decide whether
    // to spin up an additional Client. For h1 that fan-out is correct —
    // each socket only handles one pipelined request at a time. Once an h2
    // context is attached we want concurrent dispatches to multiplex onto
    // the shared session, so suppress that signal in the h2 case.
    const allowsMux = this[kHTTPContext]?.version === 'h2'

    return Boolean(
      this[kHTTPContext]?.busy(null) ||
      (this[kSize] >= (getMaxConcurrent(this) || 1)) ||
      (this[kPending] > 0 && !allowsMux)
    )
  }

  [kConnect] (cb) {
    connect(this)
    this.once('connect', cb)
  }

  [kDispatch] (opts, handler) {
    const request = new Request(this[kUrl].origin, opts, handler)

    this[kQueue].push(request)
    if (this[kResuming]) {
      // Do nothing.
    } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
      // Wait a tick in case stream/iterator is ended in the same tick.
      this[kResuming] = 1
      queueMicrotask(() => resume(this))
    } else {
      this[kResume](true)
    }

    if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
      this[kNeedDrain] = 2
    }

    return this[kNeedDrain] < 2
  }

  [kClose] () {
    // TODO: for H2 we need to gracefully flush the remaining enqueued
    // request and close each stream.
    return new Promise((resolve) => {
      if (this[kSize]) {
        this[kClosedResolve] = resolve
      } else {
        resolve(null)
      }
    })
  }

  [kDestroy] (err) {
    return new Promise((resolve) => {
      const requests = this[kQueue].splice(this[kPendingIdx])
      for (let i = 0; i < requests.length; i++) {
        const request = requests[i]
        if (request != null) {
          util.errorRequest(this, request, err)
        }
      }

      const callback = () => {
        if (this[kClosedResolve]) {
          // TODO (fix): Should we error here with ClientDestroyedError?
          this[kClosedResolve]()
          this[kClosedResolve] = null
        }
        resolve(null)
      }

      if (this[kHTTPContext]) {
        this[kHTTPContext].destroy(err, callback)
        this[kHTTPContext] = null
      } else {
        queueMicrotask(callback)
      }

      this[kResume]()
    })
  }
}

function onError (client, err) {
  if (
    client[kRunning] === 0 &&
    err.code !== 'UND_ERR_INFO' &&
    err.code !== 'UND_ERR_SOCKET'
  ) {
    // Error is not caused by running request and not a recoverable
    // socket error.

    assert(client[kPendingIdx] === client[kRunningIdx])

    const requests = client[kQueue].splice(client[kRunningIdx])

    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      if (request != null) {
        util.errorRequest(client, request, err)
      }
    }
    assert(client[kSize] === 0)
  }
}

/**
 * @param {Client} client
 * @returns {void}
 */
function connect (client) {
  assert(!client[kConnecting])
  assert(!client[kHTTPContext])

  let { host, hostname, protocol, port } = client[kUrl]

  // Resolve ipv6
  if (hostname[0] === '[') {
    const idx = hostname.indexOf(']')

    assert(idx !== -1)
    const ip = hostname.substring(1, idx)

    assert(net.isIPv6(ip))
    hostname = ip
  }

  client[kConnecting] = true

  if (channels.beforeConnect.hasSubscribers) {
    channels.beforeConnect.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector]
    })
  }

  try {
    client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
    }, (err, socket) => {
      if (err) {
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      if (client.destroyed) {
        util.destroy(socket.on('error', noop), new ClientDestroyedError())
        client[kResume]()
        return
      }

      assert(socket)

      try {
        client[kHTTPContext] = socket.alpnProtocol === 'h2'
          ? connectH2(client, socket)
          : connectH1(client, socket)
      } catch (err) {
        socket.destroy().on('error', noop)
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      client[kConnecting] = false

      socket[kCounter] = 0
      socket[kMaxRequests] = client[kMaxRequests]
      socket[kClient] = client
      socket[kError] = null

      if (channels.connected.hasSubscribers) {
        channels.connected.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket
        })
      }

      client.emit('connect', client[kUrl], [client])
      client[kResume]()
    })
  } catch (err) {
    handleConnectError(client, err, { host, hostname, protocol, port })
    client[kResume]()
  }
}

function handleConnectError (client, err, { host, hostname, protocol, port }) {
  if (client.destroyed) {
    return
  }

  client[kConnecting] = false

  if (channels.connectError.hasSubscribers) {
    channels.connectError.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector],
      error: err
    })
  }

  if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const running = client[kQueue].splice(client[kRunningIdx], client[kRunning])
    client[kPendingIdx] = client[kRunningIdx]

    for (let i = 0; i < running.length; i++) {
      util.errorRequest(client, running[i], err)
    }

    while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue].splice(client[kPendingIdx], 1)[0]
      util.errorRequest(client, request, err)
    }
  } else {
    onError(client, err)
  }

  client.emit('connectionError', client[kUrl], [client], err)
}

function emitDrain (client) {
  client[kNeedDrain] = 0
  client.emit('drain', client[kUrl], [client])
}

function resume (client, sync) {
  if (client[kResuming] === 2) {
    return
  }

  client[kResuming] = 2

  _resume(client, sync)
  client[kResuming] = 0

  if (client[kRunningIdx] > 256) {
    client[kQueue].splice(0, client[kRunningIdx])
    client[kPendingIdx] -= client[kRunningIdx]
    client[kRunningIdx] = 0
  }
}

function _resume (client, sync) {
  while (true) {
    if (client.destroyed) {
      assert(client[kPending] === 0)
      return
    }

    if (client[kClosedResolve] && !client[kSize]) {
      client[kClosedResolve]()
      client[kClosedResolve] = null
      return
    }

    if (client[kHTTPContext]) {
      client[kHTTPContext].resume()
    }

    if (client[kBusy]) {
      client[kNeedDrain] = 2
    } else if (client[kNeedDrain] === 2) {
      if (sync) {
        client[kNeedDrain] = 1
        queueMicrotask(() => emitDrain(client))
      } else {
        emitDrain(client)
      }
      continue
    }

    if (client[kPending] === 0) {
      return
    }

    if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
      return
    }

    const request = client[kQueue][client[kPendingIdx]]

    if (request === null) {
      return
    }

    if (request.aborted) {
      client[kQueue].splice(client[kPendingIdx], 1)
      continue
    }

    if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
      if (client[kRunning] > 0) {
        return
      }

      client[kServerName] = request.servername
      client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
        client[kHTTPContext] = null
        resume(client)
      })
    }

    if (client[kConnecting]) {
      return
    }

    if (!client[kHTTPContext]) {
      client[kServerName] = request.servername
      connect(client)
      return
    }

    if (client[kHTTPContext].destroyed) {
      return
    }

    if (client[kHTTPContext].busy(request)) {
      return
    }

    if (!request.aborted && client[kHTTPContext].write(request)) {
      client[kPendingIdx]++
    } else {
      client[kQueue].splice(client[kPendingIdx], 1)
    }
  }
}

module.exports = Client


/***/ }),

/***/ 7568:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(1716)
const {
  ClientDestroyedError,
  ClientClosedError,
  InvalidArgumentError
} = __nccwpck_require__(3092)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6478)
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(4574)

const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')

class DispatcherBase extends Dispatcher {
  /** @type {boolean} */
  [kDestroyed] = false;

  /** @type {Array<Function|null} */
  [kOnDestroyed] = null;

  /** @type {boolean} */
  [kClosed] = false;

  /** @type {Array<Function>|null} */
  [kOnClosed] = null

  /**
   * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
   */
  constructor (opts) {
    super()
    this[kWebSocketOptions] = opts?.webSocket ?? {}
    this[kEventSourceOptions] = opts?.eventSource ?? {}
  }

  /**
   * @returns {import('../../types/client').Client.WebSocketOptions}
   */
  get webSocketOptions () {
    return {
      maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
      maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
    }
  }

  /**
   * @returns {import('../../types/client').Client.EventSourceOptions}
   */
  get eventSourceOptions () {
    return {
      maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    }
  }

  /** @returns {boolean} */
  get destroyed () {
    return this[kDestroyed]
  }

  /** @returns {boolean} */
  get closed () {
    return this[kClosed]
  }

  close (callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.close((err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      const err = new ClientDestroyedError()
      queueMicrotask(() => callback(err, null))
      return
    }

    if (this[kClosed]) {
      if (this[kOnClosed]) {
        this[kOnClosed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    this[kClosed] = true
    this[kOnClosed] ??= []
    this[kOnClosed].push(callback)

    const onClosed = () => {
      const callbacks = this[kOnClosed]
      this[kOnClosed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kClose]()
      .then(() => this.destroy())
      .then(() => queueMicrotask(onClosed))
  }

  destroy (err, callback) {
    if (typeof err === 'function') {
      callback = err
      err = null
    }

    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.destroy(err, (err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      if (this[kOnDestroyed]) {
        this[kOnDestroyed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    if (!err) {
      err = new ClientDestroyedError()
    }

    this[kDestroyed] = true
    this[kOnDestroyed] ??= []
    this[kOnDestroyed].push(callback)

    const onDestroyed = () => {
      const callbacks = this[kOnDestroyed]
      this[kOnDestroyed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kDestroy](err)
      .then(() => queueMicrotask(onDestroyed))
  }

  dispatch (opts, handler) {
    if (!handler || typeof handler !== 'object') {
      throw new InvalidArgumentError('handler must be an object')
    }

    try {
      if (!opts || typeof opts !== 'object') {
        throw new InvalidArgumentError('opts must be an object.')
      }

      if (opts.dispatcher) {
        throw new InvalidArgumentError('opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.')
      }

      if (this[kDestroyed] || this[kOnDestroyed]) {
        throw new ClientDestroyedError()
      }

      if (this[kClosed]) {
        throw new ClientClosedError()
      }

      return this[kDispatch](opts, handler)
    } catch (err) {
      if (typeof handler.onResponseError !== 'function') {
        throw err
      }

      handler.onResponseError(null, err)

      return false
    }
  }
}

module.exports = DispatcherBase


/***/ }),

/***/ 1716:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const EventEmitter = __nccwpck_require__(8474)
const { kOriginless, kUrl } = __nccwpck_require__(6478)

class Dispatcher extends EventEmitter {
  dispatch () {
    throw new Error('not implemented')
  }

  close () {
    throw new Error('not implemented')
  }

  destroy () {
    throw new Error('not implemented')
  }

  compose (...args) {
    // So we handle [interceptor1, interceptor2] or interceptor1, interceptor2, ...
    const interceptors = Array.isArray(args[0]) ? args[0] : args
    // null disables origin-dependent interceptors; undefined uses opts.origin.
    const interceptorOrigin = this[kOriginless] === true
      ? null
      : this[kUrl]?.origin
    let dispatch = this.dispatch.bind(this)

    for (const interceptor of interceptors) {
      if (interceptor == null) {
        continue
      }

      if (typeof interceptor !== 'function') {
        throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
      }

      dispatch = interceptor(dispatch, interceptorOrigin)

      if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
        throw new TypeError('invalid interceptor')
      }
    }

    const originalDispatch = dispatch
    const self = this
    dispatch = function (opts, handler) {
      if (opts && typeof opts === 'object' && !opts.origin && self[kUrl]) {
        opts = Object.assign({}, opts, { origin: self[kUrl].origin })
      }
      return originalDispatch(opts, handler)
    }

    return new Proxy(this, {
      get: (target, key) => key === 'dispatch' ? dispatch : target[key]
    })
  }
}

module.exports = Dispatcher


/***/ }),

/***/ 7258:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const DispatcherBase = __nccwpck_require__(7568)
const { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __nccwpck_require__(6478)
const ProxyAgent = __nccwpck_require__(6553)
const Agent = __nccwpck_require__(3480)

const DEFAULT_PORTS = {
  'http:': 80,
  'https:': 443
}

class EnvHttpProxyAgent extends DispatcherBase {
  #noProxyValue = null
  #noProxyEntries = null
  #opts = null

  constructor (opts = {}) {
    super(opts)
    this.#opts = opts

    const { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts

    this[kNoProxyAgent] = new Agent(agentOpts)

    const HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY
    if (HTTP_PROXY) {
      this[kHttpProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTP_PROXY })
    } else {
      this[kHttpProxyAgent] = this[kNoProxyAgent]
    }

    const HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY
    if (HTTPS_PROXY) {
      this[kHttpsProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTPS_PROXY })
    } else {
      this[kHttpsProxyAgent] = this[kHttpProxyAgent]
    }

    this.#parseNoProxy()
  }

  [kDispatch] (opts, handler) {
    const url = new URL(opts.origin)
    const agent = this.#getProxyAgentForUrl(url)
    return agent.dispatch(opts, handler)
  }

  [kClose] () {
    return Promise.all([
      this[kNoProxyAgent].close(),
      !this[kHttpProxyAgent][kClosed] && this[kHttpProxyAgent].close(),
      !this[kHttpsProxyAgent][kClosed] && this[kHttpsProxyAgent].close()
    ])
  }

  [kDestroy] (err) {
    return Promise.all([
      this[kNoProxyAgent].destroy(err),
      !this[kHttpProxyAgent][kDestroyed] && this[kHttpProxyAgent].destroy(err),
      !this[kHttpsProxyAgent][kDestroyed] && this[kHttpsProxyAgent].destroy(err)
    ])
  }

  #getProxyAgentForUrl (url) {
    let { protocol, host: hostname, port } = url

    // Remove the port suffix (e.g. ":8080") and then strip surrounding
    // brackets from IPv6 literals (e.g. "[::1]" -> "::1") so that the
    // result matches the unbracketed form stored by #parseNoProxy.
    hostname = hostname.replace(/:\d*$/, '').replace(/^\[(.+)\]$/, '$1').toLowerCase()
    // Drop a trailing dot: it only marks the fully qualified form of a domain
    // name ("example.com." and "example.com" are the same name, RFC 1034 root
    // label). This runs on every dispatch, so it is a charCode check rather
    // than a third regex. `length > 1` leaves the degenerate host "." alone.
    if (hostname.length > 1 && hostname.charCodeAt(hostname.length - 1) === 46) {
      hostname = hostname.slice(0, -1)
    }
    port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0
    if (!this.#shouldProxy(hostname, port)) {
      return this[kNoProxyAgent]
    }
    if (protocol === 'https:') {
      return this[kHttpsProxyAgent]
    }
    return this[kHttpProxyAgent]
  }

  #shouldProxy (hostname, port) {
    if (this.#noProxyChanged) {
      this.#parseNoProxy()
    }

    if (this.#noProxyEntries.length === 0) {
      return true // Always proxy if NO_PROXY is not set or empty.
    }

    for (let i = 0; i < this.#noProxyEntries.length; i++) {
      const entry = this.#noProxyEntries[i]
      // A bare `*` entry matches all hosts regardless of its position or the
      // surrounding whitespace (e.g. ` * ` or `none.invalid,*`). If a port is
      // attached (`*:80`) it only bypasses that port.
      if (entry.hostname === '*') {
        if (entry.port && entry.port !== port) {
          continue
        }
        return false // Never proxy if a wildcard entry is present.
      }
      if (entry.port && entry.port !== port) {
        continue // Skip if ports don't match.
      }
      // Don't proxy if the hostname is equal with the no_proxy host. A
      // `*.example.com` wildcard matches subdomains only, not the apex
      // `example.com`, so exact matches are skipped for wildcard entries.
      if (!entry.wildcard && hostname === entry.hostname) {
        return false
      }
      // Don't proxy if the hostname is the subdomain of the no_proxy host.
      // Reference - https://github.com/denoland/deno/blob/6fbce91e40cc07fc6da74068e5cc56fdd40f7b4c/ext/fetch/proxy.rs#L485
      if (hostname.slice(-(entry.hostname.length + 1)) === `.${entry.hostname}`) {
        return false
      }
    }

    return true
  }

  #parseNoProxy () {
    const noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv
    const noProxySplit = noProxyValue.split(/[,\s]/)
    const noProxyEntries = []

    for (let i = 0; i < noProxySplit.length; i++) {
      const entry = noProxySplit[i]
      if (!entry) {
        continue
      }

      // An IPv6 entry with a port must be bracketed: [::1]:443.
      // A bare IPv6 address like ::1 contains colons that must not be
      // confused with a host:port separator, so we handle it separately.
      let hostname, port
      const ipv6WithPort = entry.match(/^\[(.+)\]:(\d+)$/)
      if (ipv6WithPort) {
        hostname = ipv6WithPort[1]
        port = Number.parseInt(ipv6WithPort[2], 10)
      } else {
        // Bracketed IPv6 without port, or plain hostname[:port], or bare IPv6.
        // Strip optional brackets first.
        const unbracketed = entry.replace(/^\[(.+)\]$/, '$1')
        // A bare IPv6 address contains multiple colons; a hostname:port entry
        // has exactly one colon followed by digits. Only attempt host:port
        // splitting when that is unambiguously the case.
        const colonCount = (unbracketed.match(/:/g) || []).length
        const parsed = colonCount === 1 && unbracketed.match(/^(.+):(\d+)$/)
        hostname = parsed ? parsed[1] : unbracketed
        port = parsed ? Number.parseInt(parsed[2], 10) : 0
      }

      // A leading `*` marks a subdomain wildcard (`*.example.com`), distinct
      // from a plain or leading-dot suffix (`example.com` / `.example.com`)
      // which also matches the apex. `*.example.com` must only match
      // subdomains, never the apex `example.com` itself.
      const wildcard = entry.charCodeAt(0) === 42 /* '*' */

      noProxyEntries.push({
        // strip leading dot or asterisk with dot, and any trailing dot
        hostname: hostname.replace(/^\*?\./, '').replace(/^(.+)\.$/, '$1').toLowerCase(),
        port,
        wildcard
      })
    }

    this.#noProxyValue = noProxyValue
    this.#noProxyEntries = noProxyEntries
  }

  get #noProxyChanged () {
    if (this.#opts.noProxy !== undefined) {
      return false
    }
    return this.#noProxyValue !== this.#noProxyEnv
  }

  get #noProxyEnv () {
    return process.env.no_proxy ?? process.env.NO_PROXY ?? ''
  }
}

module.exports = EnvHttpProxyAgent


/***/ }),

/***/ 8217:
/***/ ((module) => {



// Extracted from node/lib/internal/fixed_queue.js

// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
const kSize = 2048
const kMask = kSize - 1

// The FixedQueue is implemented as a singly-linked list of fixed-size
// circular buffers. It looks something like this:
//
//  head                                                       tail
//    |                                                          |
//    v                                                          v
// +-----------+ <-----\       +-----------+ <------\         +-----------+
// |  [null]   |        \----- |   next    |         \------- |   next    |
// +-----------+               +-----------+                  +-----------+
// |   item    | <-- bottom    |   item    | <-- bottom       | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |       bottom --> |   item    |
// |   item    |               |   item    |                  |   item    |
// |    ...    |               |    ...    |                  |    ...    |
// |   item    |               |   item    |                  |   item    |
// |   item    |               |   item    |                  |   item    |
// | undefined | <-- top       |   item    |                  |   item    |
// | undefined |               |   item    |                  |   item    |
// | undefined |               | undefined | <-- top  top --> | undefined |
// +-----------+               +-----------+                  +-----------+
//
// Or, if there is only one circular buffer, it looks something
// like either of these:
//
//  head   tail                                 head   tail
//    |     |                                     |     |
//    v     v                                     v     v
// +-----------+                               +-----------+
// |  [null]   |                               |  [null]   |
// +-----------+                               +-----------+
// | undefined |                               |   item    |
// | undefined |                               |   item    |
// |   item    | <-- bottom            top --> | undefined |
// |   item    |                               | undefined |
// | undefined | <-- top            bottom --> |   item    |
// | undefined |                               |   item    |
// +-----------+                               +-----------+
//
// Adding a value means moving `top` forward by one, removing means
// moving `bottom` forward by one. After reaching the end, the queue
// wraps around.
//
// When `top === bottom` the current queue is empty and when
// `top + 1 === bottom` it's full. This wastes a single space of storage
// but allows much quicker checks.

/**
 * @type {FixedCircularBuffer}
 * @template T
 */
class FixedCircularBuffer {
  /** @type {number} */
  bottom = 0
  /** @type {number} */
  top = 0
  /** @type {Array<T|undefined>} */
  list = new Array(kSize).fill(undefined)
  /** @type {T|null} */
  next = null

  /** @returns {boolean} */
  isEmpty () {
    return this.top === this.bottom
  }

  /** @returns {boolean} */
  isFull () {
    return ((this.top + 1) & kMask) === this.bottom
  }

  /**
   * @param {T} data
   * @returns {void}
   */
  push (data) {
    this.list[this.top] = data
    this.top = (this.top + 1) & kMask
  }

  /** @returns {T|null} */
  shift () {
    const nextItem = this.list[this.bottom]
    if (nextItem === undefined) { return null }
    this.list[this.bottom] = undefined
    this.bottom = (this.bottom + 1) & kMask
    return nextItem
  }
}

/**
 * @template T
 */
module.exports = class FixedQueue {
  constructor () {
    /** @type {FixedCircularBuffer<T>} */
    this.head = this.tail = new FixedCircularBuffer()
  }

  /** @returns {boolean} */
  isEmpty () {
    return this.head.isEmpty()
  }

  /** @param {T} data */
  push (data) {
    if (this.head.isFull()) {
      // Head is full: Creates a new queue, sets the old queue's `.next` to it,
      // and sets it as the new main queue.
      this.head = this.head.next = new FixedCircularBuffer()
    }
    this.head.push(data)
  }

  /** @returns {T|null} */
  shift () {
    const tail = this.tail
    const next = tail.shift()
    if (tail.isEmpty() && tail.next !== null) {
      // If there is another queue, it forms the new tail.
      this.tail = tail.next
      tail.next = null
    }
    return next
  }
}


/***/ }),

/***/ 2476:
/***/ ((__unused_webpack_module, exports) => {

// Left out: see scripts/lean-packages.ts.
exports.getMiloEnabled = () => false;


/***/ }),

/***/ 7873:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { AsyncResource } = __nccwpck_require__(6698)
const { PoolStats } = __nccwpck_require__(9535)
const DispatcherBase = __nccwpck_require__(7568)
const FixedQueue = __nccwpck_require__(8217)
const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6478)

const kClients = Symbol('clients')
const kNeedDrain = Symbol('needDrain')
const kQueue = Symbol('queue')
const kClosedResolve = Symbol('closed resolve')
const kOnDrain = Symbol('onDrain')
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnClientBusy = Symbol('on client busy')
const kOnClientDrain = Symbol('on client drain')
const kDrainQueue = Symbol('drain queue')
const kGetDispatcher = Symbol('get dispatcher')
const kHasDispatcher = Symbol('has dispatcher')
const kAddClient = Symbol('add client')
const kRemoveClient = Symbol('remove client')
const kRetireClient = Symbol('retire client')
const kRetiring = Symbol('retiring clients')

// Closes every live client, including clients that have been
// taken out of rotation but are still finishing their own
// requests.
// Requests that wait in the Pool queue are dispatched later from whichever
// callback drains the queue (another request's connect, drain, ...). Capture
// the caller's async context so Client#dispatch, and the diagnostics channel
// events it publishes, still run in it.
class QueuedRequest extends AsyncResource {
  constructor (opts, handler) {
    super('UNDICI_POOL_QUEUED_REQUEST')
    this.opts = opts
    this.handler = handler
  }

  dispatch (dispatcher) {
    return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler)
  }
}

function closeClients (pool) {
  const closeAll = []
  for (let i = 0; i < pool[kClients].length; i++) {
    const client = pool[kClients][i]
    if (!client.destroyed) {
      closeAll.push(client.close())
    }
  }
  for (const closed of pool[kRetiring].values()) {
    closeAll.push(closed)
  }
  return Promise.all(closeAll)
}

class PoolBase extends DispatcherBase {
  [kQueue] = new FixedQueue();

  [kQueued] = 0;

  [kClients] = [];

  // Clients removed from kClients that have not finished closing,
  // mapped to a promise that settles once they have.
  [kRetiring] = new Map();

  [kNeedDrain] = false;

  [kOnDrain] (client, origin, targets) {
    if (client.closed || client.destroyed) {
      return
    }

    const queue = this[kQueue]
    let needDrain = false

    this[kOnClientDrain](client)

    while (!needDrain) {
      const item = queue.shift()
      if (!item) {
        break
      }
      this[kQueued]--
      needDrain = !item.dispatch(client)
    }

    client[kNeedDrain] = needDrain
    if (needDrain) {
      this[kOnClientBusy](client)

      // This client is full but requests are still queued, e.g. an h2
      // client that has just released everything queued while ALPN was
      // negotiated and hit maxConcurrentStreams. Hand the rest to other
      // clients, creating new ones up to the connection limit, instead of
      // leaving them for this client to drain one batch at a time.
      if (!queue.isEmpty()) {
        return this[kDrainQueue](origin, targets)
      }
    }

    if (!needDrain && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnClientBusy] () {}

  [kOnClientDrain] () {}

  [kDrainQueue] (origin, targets) {
    const queue = this[kQueue]
    let hasDispatcher = true

    while (!queue.isEmpty()) {
      const dispatcher = this[kGetDispatcher]()
      if (!dispatcher) {
        hasDispatcher = false
        break
      }

      const item = queue.shift()
      this[kQueued]--

      if (!item.dispatch(dispatcher)) {
        dispatcher[kNeedDrain] = true
        this[kOnClientBusy](dispatcher)
        hasDispatcher = this[kHasDispatcher]()
        if (!hasDispatcher) {
          break
        }
      }
    }

    if (hasDispatcher && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnConnect] = (origin, targets) => {
    this.emit('connect', origin, [this, ...targets])
  };

  [kOnDisconnect] = (origin, targets, err) => {
    this.emit('disconnect', origin, [this, ...targets], err)
  };

  [kOnConnectionError] = (origin, targets, err) => {
    this.emit('connectionError', origin, [this, ...targets], err)
  }

  get [kBusy] () {
    return this[kNeedDrain]
  }

  get [kConnected] () {
    let ret = 0
    for (const { [kConnected]: connected } of this[kClients]) {
      ret += connected
    }
    return ret
  }

  get [kFree] () {
    let ret = 0
    for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
      ret += connected && !needDrain
    }
    return ret
  }

  get [kPending] () {
    let ret = this[kQueued]
    for (const { [kPending]: pending } of this[kClients]) {
      ret += pending
    }
    return ret
  }

  get [kRunning] () {
    let ret = 0
    for (const { [kRunning]: running } of this[kClients]) {
      ret += running
    }
    return ret
  }

  get [kSize] () {
    let ret = this[kQueued]
    for (const { [kSize]: size } of this[kClients]) {
      ret += size
    }
    return ret
  }

  get stats () {
    return new PoolStats(this)
  }

  [kClose] () {
    if (this[kQueue].isEmpty()) {
      return closeClients(this)
    } else {
      return new Promise((resolve) => {
        this[kClosedResolve] = resolve
      })
    }
  }

  [kDestroy] (err) {
    while (true) {
      const item = this[kQueue].shift()
      if (!item) {
        break
      }
      item.handler.onResponseError(null, err)
    }

    const destroyAll = new Array(this[kClients].length)
    for (let i = 0; i < this[kClients].length; i++) {
      destroyAll[i] = this[kClients][i].destroy(err)
    }
    for (const client of this[kRetiring].keys()) {
      destroyAll.push(client.destroy(err))
    }
    return Promise.all(destroyAll)
  }

  [kDispatch] (opts, handler) {
    const dispatcher = this[kGetDispatcher]()

    if (!dispatcher) {
      this[kNeedDrain] = true
      this[kQueue].push(new QueuedRequest(opts, handler))
      this[kQueued]++
    } else if (!dispatcher.dispatch(opts, handler)) {
      dispatcher[kNeedDrain] = true
      this[kOnClientBusy](dispatcher)
      this[kNeedDrain] = !this[kHasDispatcher]()
    }

    return !this[kNeedDrain]
  }

  [kHasDispatcher] () {
    for (let i = 0; i < this[kClients].length; i++) {
      const dispatcher = this[kClients][i]

      if (
        !dispatcher[kNeedDrain] &&
        dispatcher.closed !== true &&
        dispatcher.destroyed !== true
      ) {
        return true
      }
    }

    return false
  }

  [kAddClient] (client) {
    client
      .on('drain', this[kOnDrain].bind(this, client))
      .on('connect', this[kOnConnect])
      .on('disconnect', this[kOnDisconnect])
      .on('connectionError', this[kOnConnectionError])

    this[kClients].push(client)

    if (this[kNeedDrain]) {
      queueMicrotask(() => {
        if (this[kNeedDrain] && !client[kNeedDrain]) {
          this[kOnDrain](client, client[kUrl], [client, this])
        }
      })
    }

    return this
  }

  // Takes a client out of rotation. A closed client no longer takes requests
  // from the pool queue (see kOnDrain), but it finishes the requests it
  // already has. Until it has, pool.close() waits for it and pool.destroy()
  // destroys it.
  [kRetireClient] (client) {
    const idx = this[kClients].indexOf(client)
    if (idx !== -1) {
      this[kClients].splice(idx, 1)
    }

    if (client.destroyed || this[kRetiring].has(client)) {
      return
    }

    // Use the callback form: custom dispatchers from `factory` are not
    // required to return a promise, and may call back synchronously.
    let done = false
    let resolveClosed
    const closed = new Promise((resolve) => { resolveClosed = resolve })
    this[kRetiring].set(client, closed)
    client.close(() => {
      if (!done) {
        done = true
        this[kRetiring].delete(client)
        resolveClosed()
      }
    })
  }

  [kRemoveClient] (client) {
    this[kRetireClient](client)

    this[kNeedDrain] = !this[kClients].some(dispatcher => (
      !dispatcher[kNeedDrain] &&
      dispatcher.closed !== true &&
      dispatcher.destroyed !== true
    ))
  }
}

module.exports = {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kRemoveClient,
  kRetireClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher
}


/***/ }),

/***/ 6307:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher,
  kRemoveClient,
  kRetireClient
} = __nccwpck_require__(7873)
const Client = __nccwpck_require__(2574)
const {
  InvalidArgumentError
} = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)
const { kConnecting, kHTTPContext, kUrl, kQueued } = __nccwpck_require__(6478)
const buildConnector = __nccwpck_require__(3657)

const kOptions = Symbol('options')
const kConnections = Symbol('connections')
const kFactory = Symbol('factory')
const kProtocol = Symbol('protocol')
const kProtocolProbe = Symbol('protocol probe')

function defaultFactory (origin, opts) {
  return new Client(origin, opts)
}

function shouldCreateProtocolProbe (pool, dispatcher) {
  return dispatcher instanceof Client &&
    pool[kProtocol] !== 'h1' &&
    (pool[kOptions].useH2c === true || (pool[kUrl].protocol === 'https:' && pool[kOptions].allowH2 !== false))
}

function createClient (pool) {
  const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions])

  // HTTPS does not reveal whether the peer selected h1 or h2 until ALPN
  // completes. While h2 is still possible, let one Client probe the protocol
  // and keep later requests in the Pool queue instead of opening one TLS
  // connection per request. A confirmed h1 connection disables this gate and
  // restores the usual Pool fan-out.
  if (shouldCreateProtocolProbe(pool, dispatcher)) {
    pool[kProtocolProbe] = dispatcher
  }

  pool[kAddClient](dispatcher)
  return dispatcher
}

class Pool extends PoolBase {
  constructor (origin, {
    connections,
    factory = defaultFactory,
    connect,
    connectTimeout,
    tls,
    maxCachedSessions,
    socketPath,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    allowH2,
    useH2c,
    clientTtl,
    ...options
  } = {}) {
    if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
      throw new InvalidArgumentError('invalid connections')
    }

    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        useH2c,
        socketPath,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    }

    super(options)

    this[kConnections] = connections || null
    this[kUrl] = util.parseOrigin(origin)
    this[kOptions] = { ...util.deepClone(options), connect, allowH2, useH2c, clientTtl, socketPath }
    this[kFactory] = factory
    this[kProtocol] = null
    this[kProtocolProbe] = null

    this.on('connect', (origin, targets) => {
      if (clientTtl != null && clientTtl > 0) {
        for (const target of targets) {
          Object.assign(target, { ttl: Date.now() })
        }
      }

      const client = targets[targets.length - 1]
      if (client instanceof Client) {
        this[kProtocol] = client[kHTTPContext]?.version
      }

      if (client === this[kProtocolProbe]) {
        // An h2 Client's drain event releases the requests accumulated during
        // negotiation onto that Client. If ALPN selected h1, release the probe
        // immediately and restore normal Pool fan-out instead.
        if (this[kProtocol] !== 'h2') {
          this[kProtocolProbe] = null
          this[kDrainQueue](origin, targets.slice(1))
        }
      }
    })

    this.on('disconnect', (origin, targets) => {
      if (targets.includes(this[kProtocolProbe])) {
        this[kProtocolProbe] = null
        this[kDrainQueue](origin, targets.slice(1))
      }
    })

    this.on('connectionError', (origin, targets) => {
      let resumeQueued = false

      // If a connection error occurs, we remove the client from the pool,
      // and emit a connectionError event. They will not be re-used.
      // Fixes https://github.com/nodejs/undici/issues/3895
      for (const target of targets) {
        if (target === this[kProtocolProbe]) {
          this[kProtocolProbe] = null
          resumeQueued = true
        }

        // Retire (close) the client rather than only dropping it from
        // kClients: otherwise its drain listener keeps pulling requests from
        // the pool queue onto a client that pool.destroy() can't reach.
        if (this[kClients].includes(target)) {
          this[kRetireClient](target)
        }
      }

      // The retired client no longer drains the pool queue, so hand any
      // queued requests to another (possibly new) client.
      if (resumeQueued || this[kQueued] > 0) {
        this[kDrainQueue](origin, targets.slice(1))
      }
    })
  }

  [kOnClientBusy] (client) {
    if (
      this[kProtocolProbe] === null &&
      client[kConnecting] &&
      shouldCreateProtocolProbe(this, client)
    ) {
      this[kProtocolProbe] = client
    }
  }

  [kOnClientDrain] (client) {
    if (client === this[kProtocolProbe]) {
      this[kProtocolProbe] = null
    }
  }

  [kGetDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      // check ttl of client and if it's stale, remove it from the pool
      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return client
      }
    }

    if (this[kProtocolProbe] !== null) {
      return
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      return createClient(this)
    }
  }

  [kHasDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return true
      }
    }

    if (this[kProtocolProbe] !== null) {
      return false
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      createClient(this)
      return true
    }

    return false
  }
}

module.exports = Pool


/***/ }),

/***/ 6553:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { kProxy, kClose, kDestroy, kDispatch } = __nccwpck_require__(6478)
const Agent = __nccwpck_require__(3480)
const Pool = __nccwpck_require__(6307)
const DispatcherBase = __nccwpck_require__(7568)
const { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError, ProxyConnectionError } = __nccwpck_require__(3092)
const buildConnector = __nccwpck_require__(3657)
const Client = __nccwpck_require__(2574)
const { channels } = __nccwpck_require__(6883)
const Socks5ProxyAgent = __nccwpck_require__(1400)
const { hasSafeIterator } = __nccwpck_require__(9203)

const kAgent = Symbol('proxy agent')
const kClient = Symbol('proxy client')
const kProxyHeaders = Symbol('proxy headers')
const kRequestTls = Symbol('request tls settings')
const kProxyTls = Symbol('proxy tls settings')
const kConnectEndpoint = Symbol('connect endpoint function')
const kConnectEndpointHTTP1 = Symbol('connect endpoint function (http/1.1 only)')
const kTunnelProxy = Symbol('tunnel proxy')
const proxyAuthorization = 'proxy-authorization'

function defaultProtocolPort (protocol) {
  return protocol === 'https:' ? 443 : 80
}

function defaultFactory (origin, opts) {
  return new Pool(origin, opts)
}

const noop = () => {}

function defaultAgentFactory (origin, opts) {
  if (opts.connections === 1) {
    return new Client(origin, opts)
  }
  return new Pool(origin, opts)
}

function shouldProxyTunnel (requestProtocol, proxyTunnel) {
  return proxyTunnel === true || requestProtocol !== 'http:'
}

class Http1ProxyWrapper extends DispatcherBase {
  #client
  #proxyServername

  constructor (proxyUrl, { headers = {}, connect, factory, proxyServername }) {
    if (!proxyUrl) {
      throw new InvalidArgumentError('Proxy URL is mandatory')
    }

    super()

    this[kProxyHeaders] = headers
    this.#proxyServername = proxyServername
    if (factory) {
      this.#client = factory(proxyUrl, { connect })
    } else {
      this.#client = new Client(proxyUrl, { connect })
    }
  }

  [kDispatch] (opts, handler) {
    const onResponseStart = handler.onResponseStart
    handler.onResponseStart = function (controller, statusCode, data, statusMessage) {
      if (statusCode === 407) {
        if (typeof handler.onResponseError === 'function') {
          handler.onResponseError(controller, new InvalidArgumentError('Proxy Authentication Required (407)'))
        }
        return
      }
      if (onResponseStart) onResponseStart.call(this, controller, statusCode, data, statusMessage)
    }

    // Rewrite request as an HTTP1 Proxy request, without tunneling.
    const {
      origin,
      path = '/',
      headers = {}
    } = opts

    opts.path = origin + path

    opts.headers = { ...this[kProxyHeaders], ...headers }
    if (!hasHostHeader(headers)) {
      opts.headers.host = new URL(origin).host
    }

    // Pin the SNI/cert hostname to the proxy. Without this the underlying
    // Client would derive it from the (rewritten) Host header, which points
    // at the target — wrong for the TLS handshake to the proxy itself.
    if (this.#proxyServername != null) {
      opts.servername = this.#proxyServername
    }

    return this.#client[kDispatch](opts, handler)
  }

  [kClose] () {
    return this.#client.close()
  }

  [kDestroy] (err) {
    return this.#client.destroy(err)
  }
}

class ProxyAgent extends DispatcherBase {
  constructor (opts) {
    if (!opts || (typeof opts === 'object' && !(opts instanceof URL) && !opts.uri)) {
      throw new InvalidArgumentError('Proxy uri is mandatory')
    }

    const { clientFactory = defaultFactory } = opts
    if (typeof clientFactory !== 'function') {
      throw new InvalidArgumentError('Proxy opts.clientFactory must be a function.')
    }

    const { proxyTunnel, connectTimeout } = opts

    super(opts)

    const url = this.#getUrl(opts)
    const { href, origin, port, protocol, username, password, hostname: proxyHostname } = url

    this[kProxy] = { uri: href, protocol }
    this[kRequestTls] = opts.requestTls
    this[kProxyTls] = opts.proxyTls
    this[kProxyHeaders] = opts.headers || {}
    this[kTunnelProxy] = proxyTunnel

    if (opts.auth && opts.token) {
      throw new InvalidArgumentError('opts.auth cannot be used in combination with opts.token')
    } else if (opts.auth) {
      /* @deprecated in favour of opts.token */
      this[kProxyHeaders]['proxy-authorization'] = `Basic ${opts.auth}`
    } else if (opts.token) {
      this[kProxyHeaders]['proxy-authorization'] = opts.token
    } else if (username && password) {
      this[kProxyHeaders]['proxy-authorization'] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
    } else if (username) {
      this[kProxyHeaders]['proxy-authorization'] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString('base64')}`
    }

    const connect = buildConnector({ timeout: connectTimeout, ...opts.proxyTls })
    const connectHTTP1 = buildConnector({ timeout: connectTimeout, ...opts.proxyTls, allowH2: false })
    this[kConnectEndpoint] = buildConnector({ timeout: connectTimeout, ...opts.requestTls })
    this[kConnectEndpointHTTP1] = buildConnector({ timeout: connectTimeout, ...opts.requestTls, allowH2: false })

    const agentFactory = opts.factory || defaultAgentFactory
    const factory = (origin, options) => {
      const { protocol } = new URL(origin)

      // Handle SOCKS5 proxy
      if (this[kProxy].protocol === 'socks5:' || this[kProxy].protocol === 'socks:') {
        return new Socks5ProxyAgent(this[kProxy].uri, {
          headers: this[kProxyHeaders],
          connect,
          factory: agentFactory,
          username: opts.username || username,
          password: opts.password || password,
          connectTimeout,
          proxyTls: opts.proxyTls,
          requestTls: opts.requestTls
        })
      }

      if (!shouldProxyTunnel(protocol, this[kTunnelProxy])) {
        const forwardConnect = this[kProxy].protocol === 'https:'
          ? (opts, cb) => connectHTTP1(opts, (err, socket) => {
              if (err && err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
                cb(new SecureProxyConnectionError(err))
              } else {
                cb(err, socket)
              }
            })
          : connectHTTP1
        return new Http1ProxyWrapper(this[kProxy].uri, {
          headers: this[kProxyHeaders],
          connect: forwardConnect,
          factory: agentFactory,
          proxyServername: this[kProxy].protocol === 'https:'
            ? (this[kProxyTls]?.servername || proxyHostname)
            : undefined
        })
      }
      return agentFactory(origin, options)
    }

    // For SOCKS5 proxies, we don't need a client to the proxy itself
    // The SOCKS5 connection is handled within Socks5ProxyAgent
    if (protocol === 'socks5:' || protocol === 'socks:') {
      this[kClient] = null
    } else {
      this[kClient] = clientFactory(url, { connect })
    }

    this[kAgent] = new Agent({
      ...opts,
      factory,
      connect: async (opts, callback) => {
        // SOCKS5 proxies handle their own connections via Socks5ProxyAgent,
        // so this connect function should never be called for them.
        if (!this[kClient]) {
          callback(new InvalidArgumentError('Cannot establish tunnel connection without a proxy client'))
          return
        }

        let requestedPath = opts.host
        if (!opts.port) {
          requestedPath += `:${defaultProtocolPort(opts.protocol)}`
        }
        try {
          const connectParams = {
            origin,
            port,
            path: requestedPath,
            signal: opts.signal,
            headers: {
              ...this[kProxyHeaders],
              host: opts.host,
              ...(opts.connections == null || opts.connections > 0 ? { 'proxy-connection': 'keep-alive' } : {})
            },
            servername: this[kProxyTls]?.servername || proxyHostname
          }
          const { socket, statusCode } = await this[kClient].connect(connectParams)
          if (statusCode !== 200) {
            socket.on('error', noop).destroy()
            callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))
            return
          }

          if (channels.proxyConnected.hasSubscribers) {
            channels.proxyConnected.publish({
              socket,
              connectParams
            })
          }

          if (opts.protocol !== 'https:') {
            callback(null, socket)
            return
          }
          let servername
          if (this[kRequestTls]) {
            servername = this[kRequestTls].servername
          } else {
            servername = opts.servername
          }
          const connectEndpoint = opts.allowH2 === false
            ? this[kConnectEndpointHTTP1]
            : this[kConnectEndpoint]

          connectEndpoint({ ...opts, servername, httpSocket: socket }, callback)
        } catch (err) {
          if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
            // Throw a custom error to avoid loop in client.js#connect
            callback(new SecureProxyConnectionError(err))
          } else if (err.code === 'UND_ERR_SOCKET') {
            // A socket failure while establishing the tunnel means the CONNECT
            // never completed, so there is nothing to recover - the proxy just
            // tore down the connection. client.js#onError treats UND_ERR_SOCKET
            // as a recoverable error on an established connection and leaves the
            // request queued, which makes connect() retry forever. Surface it as
            // a non-recoverable proxy error so the request fails instead. (#3897)
            callback(new ProxyConnectionError(err))
          } else {
            callback(err)
          }
        }
      }
    })
  }

  dispatch (opts, handler) {
    let headers = buildHeaders(opts.headers)
    throwIfProxyAuthIsSent(headers)

    if (headers && !hasHostHeader(headers)) {
      if (headers === opts.headers) {
        headers = { ...headers }
      }
      headers.host = new URL(opts.origin).host
    }

    return this[kAgent].dispatch(
      {
        ...opts,
        headers
      },
      handler
    )
  }

  /**
   * @param {import('../../types/proxy-agent').ProxyAgent.Options | string | URL} opts
   * @returns {URL}
   */
  #getUrl (opts) {
    if (typeof opts === 'string') {
      return new URL(opts)
    } else if (opts instanceof URL) {
      return opts
    } else {
      return new URL(opts.uri)
    }
  }

  [kClose] () {
    const promises = [this[kAgent].close()]
    if (this[kClient]) {
      promises.push(this[kClient].close())
    }
    return Promise.all(promises)
  }

  [kDestroy] () {
    const promises = [this[kAgent].destroy()]
    if (this[kClient]) {
      promises.push(this[kClient].destroy())
    }
    return Promise.all(promises)
  }
}

/**
 * @param {string[] | Record<string, string> | Iterable<[string, string | string[] | undefined]>} headers
 * @returns {Record<string, string | string[] | undefined>}
 */
function buildHeaders (headers) {
  // When using undici.fetch, the headers list is stored
  // as an array.
  if (Array.isArray(headers)) {
    /** @type {Record<string, string>} */
    const headersPair = {}

    for (let i = 0; i < headers.length; i += 2) {
      if (isProxyAuthorizationHeader(headers[i])) {
        throwProxyAuthError()
      }

      headersPair[headers[i]] = headers[i + 1]
    }

    return headersPair
  }

  // Materialize iterable header containers (e.g. Map, Headers) into a record so
  // that throwIfProxyAuthIsSent() can inspect their entries. Object.keys and
  // for...in see nothing on a Map/Headers instance, so without this the
  // Proxy-Authorization guard is bypassed and proxy credentials can reach the
  // origin server (GHSA-6cv7-626c-qhqw).
  if (headers && typeof headers === 'object' && hasSafeIterator(headers)) {
    const headersPair = {}

    for (const [key, value] of headers) {
      if (!Object.hasOwn(headersPair, key)) {
        headersPair[key] = value
        continue
      }

      const previous = headersPair[key]
      const values = []
      if (previous !== undefined) {
        values.push(...(Array.isArray(previous) ? previous : [previous]))
      }
      if (value !== undefined) {
        values.push(...(Array.isArray(value) ? value : [value]))
      }
      headersPair[key] = values.length > 1 ? values : values[0]
    }

    return headersPair
  }

  return headers
}

/**
 * @param {Record<string, string>} headers
 *
 * Previous versions of ProxyAgent suggests the Proxy-Authorization in request headers
 * Nevertheless, it was changed and to avoid a security vulnerability by end users
 * this check was created.
 * It should be removed in the next major version for performance reasons
 */
function throwIfProxyAuthIsSent (headers) {
  for (const key in headers) {
    if (isProxyAuthorizationHeader(key)) {
      throwProxyAuthError()
    }
  }
}

/**
 * @param {string} key
 * @returns {boolean}
 */
function isProxyAuthorizationHeader (key) {
  return key.length === proxyAuthorization.length && key.toLowerCase() === proxyAuthorization
}

function hasHostHeader (headers) {
  for (const key in headers) {
    if (key.length === 4 && key.toLowerCase() === 'host') {
      return true
    }
  }
  return false
}

function throwProxyAuthError () {
  throw new InvalidArgumentError('Proxy-Authorization should be sent in ProxyAgent constructor')
}

module.exports = ProxyAgent


/***/ }),

/***/ 1400:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { URL } = __nccwpck_require__(3136)

let tls // include tls conditionally since it is not always available
const DispatcherBase = __nccwpck_require__(7568)
const { ConnectTimeoutError, InvalidArgumentError } = __nccwpck_require__(3092)
const { Socks5Client, STATES } = __nccwpck_require__(5507)
const { kBusy, kConnected, kDispatch, kClose, kDestroy } = __nccwpck_require__(6478)
const Pool = __nccwpck_require__(6307)
const buildConnector = __nccwpck_require__(3657)
const { setupConnectTimeout } = __nccwpck_require__(9203)
const { debuglog } = __nccwpck_require__(7975)

const debug = debuglog('undici:socks5-proxy')

const DEFAULT_SOCKS5_CONNECT_TIMEOUT = 5000

const kProxyUrl = Symbol('proxy url')
const kProxyHeaders = Symbol('proxy headers')
const kProxyAuth = Symbol('proxy auth')
const kProxyProtocol = Symbol('proxy protocol')
const kPools = Symbol('pools')
const kConnector = Symbol('connector')
const kConnectTimeout = Symbol('connect timeout')
const kRequestTls = Symbol('request tls settings')
const kRequestTlsTimeout = Symbol('request tls timeout')

function createConnectTimeoutError (hostname, port, timeout) {
  return new ConnectTimeoutError(
    `Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`
  )
}

// Static flag to ensure warning is only emitted once per process
let experimentalWarningEmitted = false

/**
 * SOCKS5 proxy agent for dispatching requests through a SOCKS5 proxy
 */
class Socks5ProxyAgent extends DispatcherBase {
  constructor (proxyUrl, options = {}) {
    super(options)

    // Emit experimental warning only once
    if (!experimentalWarningEmitted) {
      process.emitWarning(
        'SOCKS5 proxy support is experimental and subject to change',
        'ExperimentalWarning'
      )
      experimentalWarningEmitted = true
    }

    if (!proxyUrl) {
      throw new InvalidArgumentError('Proxy URL is mandatory')
    }

    // Parse proxy URL
    const url = typeof proxyUrl === 'string' ? new URL(proxyUrl) : proxyUrl

    if (url.protocol !== 'socks5:' && url.protocol !== 'socks:') {
      throw new InvalidArgumentError('Proxy URL must use socks5:// or socks:// protocol')
    }

    this[kProxyUrl] = url
    this[kProxyHeaders] = options.headers || {}
    this[kProxyProtocol] = options.proxyTls ? 'https:' : 'http:'

    const connectTimeout = options.connectTimeout ?? DEFAULT_SOCKS5_CONNECT_TIMEOUT
    if (!Number.isFinite(connectTimeout) || connectTimeout < 0) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }
    this[kConnectTimeout] = connectTimeout

    const { timeout, ...requestTls } = options.requestTls || {}
    const requestTlsTimeout = timeout ?? connectTimeout
    if (!Number.isFinite(requestTlsTimeout) || requestTlsTimeout < 0) {
      throw new InvalidArgumentError('invalid requestTls.timeout')
    }
    this[kRequestTls] = requestTls
    this[kRequestTlsTimeout] = requestTlsTimeout

    // Extract auth from URL or options
    this[kProxyAuth] = {
      username: options.username || (url.username ? decodeURIComponent(url.username) : null),
      password: options.password || (url.password ? decodeURIComponent(url.password) : null)
    }

    // Create connector for proxy connection
    const proxyTlsTimeout = options.proxyTls?.timeout ?? connectTimeout
    if (!Number.isFinite(proxyTlsTimeout) || proxyTlsTimeout < 0) {
      throw new InvalidArgumentError('invalid proxyTls.timeout')
    }
    this[kConnector] = options.connect || buildConnector({
      ...options.proxyTls,
      timeout: proxyTlsTimeout,
      servername: options.proxyTls?.servername || url.hostname
    })

    // Pools for the actual HTTP connections (with SOCKS5 tunnel connect function), keyed by origin
    this[kPools] = new Map()
  }

  /**
   * Create a SOCKS5 connection to the proxy
   */
  async createSocks5Connection (targetHost, targetPort) {
    const proxyHost = this[kProxyUrl].hostname
    const proxyPort = parseInt(this[kProxyUrl].port) || 1080

    debug('creating SOCKS5 connection to', proxyHost, proxyPort)

    // Connect to the SOCKS5 proxy
    const socketReady = Promise.withResolvers()

    this[kConnector]({
      hostname: proxyHost,
      host: proxyHost,
      port: proxyPort,
      protocol: this[kProxyProtocol]
    }, (err, socket) => {
      if (err) {
        socketReady.reject(err)
      } else {
        socketReady.resolve(socket)
      }
    })

    const socket = await socketReady.promise

    // Create SOCKS5 client
    const socks5Client = new Socks5Client(socket, this[kProxyAuth])

    // Handle SOCKS5 errors
    socks5Client.on('error', (err) => {
      debug('SOCKS5 error:', err)
      socket.destroy()
    })

    // Perform SOCKS5 handshake
    await socks5Client.handshake()

    // Wait for authentication (if required)
    const authenticationReady = Promise.withResolvers()
    const authenticationTimeout = this[kConnectTimeout] === 0
      ? null
      : setTimeout(() => {
        cleanupAuthenticationListeners()
        socks5Client.destroy()
        authenticationReady.reject(
          createConnectTimeoutError(proxyHost, proxyPort, this[kConnectTimeout])
        )
      }, this[kConnectTimeout])

    const cleanupAuthenticationListeners = () => {
      clearTimeout(authenticationTimeout)
      socks5Client.removeListener('authenticated', onAuthenticated)
      socks5Client.removeListener('error', onAuthenticationError)
    }

    const onAuthenticated = () => {
      cleanupAuthenticationListeners()
      authenticationReady.resolve()
    }

    const onAuthenticationError = (err) => {
      cleanupAuthenticationListeners()
      authenticationReady.reject(err)
    }

    // Check if already authenticated (for NO_AUTH method)
    if (socks5Client.state === STATES.AUTHENTICATED) {
      clearTimeout(authenticationTimeout)
      authenticationReady.resolve()
    } else {
      socks5Client.once('authenticated', onAuthenticated)
      socks5Client.once('error', onAuthenticationError)
    }

    await authenticationReady.promise

    // Send CONNECT command
    await socks5Client.connect(targetHost, targetPort)

    // Wait for connection
    const connectionReady = Promise.withResolvers()
    const connectionTimeout = this[kConnectTimeout] === 0
      ? null
      : setTimeout(() => {
        cleanupConnectionListeners()
        socks5Client.destroy()
        connectionReady.reject(
          createConnectTimeoutError(targetHost, targetPort, this[kConnectTimeout])
        )
      }, this[kConnectTimeout])

    const cleanupConnectionListeners = () => {
      clearTimeout(connectionTimeout)
      socks5Client.removeListener('connected', onConnected)
      socks5Client.removeListener('error', onConnectionError)
    }

    const onConnected = (info) => {
      debug('SOCKS5 tunnel established to', targetHost, targetPort, 'via', info)
      cleanupConnectionListeners()
      connectionReady.resolve()
    }

    const onConnectionError = (err) => {
      cleanupConnectionListeners()
      connectionReady.reject(err)
    }

    socks5Client.once('connected', onConnected)
    socks5Client.once('error', onConnectionError)

    await connectionReady.promise

    return socket
  }

  /**
   * Dispatch a request through the SOCKS5 proxy
   */
  [kDispatch] (opts, handler) {
    const { origin } = opts

    debug('dispatching request to', origin, 'via SOCKS5')

    try {
      const originKey = String(origin)
      let pool = this[kPools].get(originKey)
      // Create a Pool per origin so requests are not routed to the wrong host
      if (!pool || pool.destroyed || pool.closed) {
        pool = new Pool(origin, {
          pipelining: opts.pipelining,
          connections: opts.connections,
          connect: async (connectOpts, callback) => {
            try {
              const url = new URL(origin)
              const targetHost = url.hostname
              const targetPort = parseInt(url.port) || (url.protocol === 'https:' ? 443 : 80)

              debug('establishing SOCKS5 connection to', targetHost, targetPort)

              // Create SOCKS5 tunnel
              const socket = await this.createSocks5Connection(targetHost, targetPort)

              // Handle TLS if needed
              let finalSocket = socket
              if (url.protocol === 'https:') {
                if (!tls) {
                  tls = __nccwpck_require__(1692)
                }
                debug('upgrading to TLS')
                finalSocket = tls.connect({
                  ...this[kRequestTls],
                  socket,
                  servername: this[kRequestTls]?.servername || targetHost
                })

                const tlsReady = Promise.withResolvers()

                const cleanupTlsListeners = () => {
                  queueMicrotask(clearTlsTimeout)
                  finalSocket.removeListener('secureConnect', onSecureConnect)
                  finalSocket.removeListener('error', onTlsError)
                }

                const onSecureConnect = () => {
                  cleanupTlsListeners()
                  tlsReady.resolve()
                }

                const onTlsError = (err) => {
                  cleanupTlsListeners()
                  tlsReady.reject(err)
                }

                const clearTlsTimeout = setupConnectTimeout(new WeakRef(finalSocket), {
                  timeout: this[kRequestTlsTimeout],
                  hostname: targetHost,
                  port: targetPort
                })

                finalSocket.once('secureConnect', onSecureConnect)
                finalSocket.once('error', onTlsError)
                await tlsReady.promise
              }

              callback(null, finalSocket)
            } catch (err) {
              debug('SOCKS5 connection error:', err)
              callback(err)
            }
          }
        })
        this[kPools].set(originKey, pool)

        const closePoolIfUnused = () => {
          if (this[kPools].get(originKey) !== pool || pool[kConnected] > 0 || pool[kBusy]) {
            return
          }

          this[kPools].delete(originKey)
          if (!pool.destroyed) {
            pool.close()
          }
        }

        pool.on('disconnect', closePoolIfUnused)
        pool.on('connectionError', closePoolIfUnused)
      }

      // Dispatch the request through the per-origin pool
      return pool[kDispatch](opts, handler)
    } catch (err) {
      debug('dispatch error:', err)
      if (typeof handler.onResponseError === 'function') {
        handler.onResponseError(null, err)
        return false
      } else if (typeof handler.onError === 'function') {
        handler.onError(err)
        return false
      } else {
        throw err
      }
    }
  }

  async [kClose] () {
    const closePromises = []
    for (const pool of this[kPools].values()) {
      closePromises.push(pool.close())
    }
    this[kPools].clear()
    await Promise.all(closePromises)
  }

  async [kDestroy] (err) {
    const destroyPromises = []
    for (const pool of this[kPools].values()) {
      destroyPromises.push(pool.destroy(err))
    }
    this[kPools].clear()
    await Promise.all(destroyPromises)
  }
}

module.exports = Socks5ProxyAgent


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(2401);
// Emums
exports.ERROR = {
    OK: 0,
    INTERNAL: 1,
    STRICT: 2,
    CR_EXPECTED: 25,
    LF_EXPECTED: 3,
    UNEXPECTED_CONTENT_LENGTH: 4,
    UNEXPECTED_SPACE: 30,
    CLOSED_CONNECTION: 5,
    INVALID_METHOD: 6,
    INVALID_URL: 7,
    INVALID_CONSTANT: 8,
    INVALID_VERSION: 9,
    INVALID_HEADER_TOKEN: 10,
    INVALID_CONTENT_LENGTH: 11,
    INVALID_CHUNK_SIZE: 12,
    INVALID_STATUS: 13,
    INVALID_EOF_STATE: 14,
    INVALID_TRANSFER_ENCODING: 15,
    CB_MESSAGE_BEGIN: 16,
    CB_HEADERS_COMPLETE: 17,
    CB_MESSAGE_COMPLETE: 18,
    CB_CHUNK_HEADER: 19,
    CB_CHUNK_COMPLETE: 20,
    PAUSED: 21,
    PAUSED_UPGRADE: 22,
    PAUSED_H2_UPGRADE: 23,
    USER: 24,
    CB_URL_COMPLETE: 26,
    CB_STATUS_COMPLETE: 27,
    CB_METHOD_COMPLETE: 32,
    CB_VERSION_COMPLETE: 33,
    CB_HEADER_FIELD_COMPLETE: 28,
    CB_HEADER_VALUE_COMPLETE: 29,
    CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
    CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
    CB_RESET: 31,
    CB_PROTOCOL_COMPLETE: 38,
};
exports.TYPE = {
    BOTH: 0, // default
    REQUEST: 1,
    RESPONSE: 2,
};
exports.FLAGS = {
    CONNECTION_KEEP_ALIVE: 1 << 0,
    CONNECTION_CLOSE: 1 << 1,
    CONNECTION_UPGRADE: 1 << 2,
    CHUNKED: 1 << 3,
    UPGRADE: 1 << 4,
    CONTENT_LENGTH: 1 << 5,
    SKIPBODY: 1 << 6,
    TRAILING: 1 << 7,
    // 1 << 8 is unused
    TRANSFER_ENCODING: 1 << 9,
};
exports.LENIENT_FLAGS = {
    HEADERS: 1 << 0,
    CHUNKED_LENGTH: 1 << 1,
    KEEP_ALIVE: 1 << 2,
    TRANSFER_ENCODING: 1 << 3,
    VERSION: 1 << 4,
    DATA_AFTER_CLOSE: 1 << 5,
    OPTIONAL_LF_AFTER_CR: 1 << 6,
    OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
    OPTIONAL_CR_BEFORE_LF: 1 << 8,
    SPACES_AFTER_CHUNK_SIZE: 1 << 9,
};
exports.METHODS = {
    'DELETE': 0,
    'GET': 1,
    'HEAD': 2,
    'POST': 3,
    'PUT': 4,
    /* pathological */
    'CONNECT': 5,
    'OPTIONS': 6,
    'TRACE': 7,
    /* WebDAV */
    'COPY': 8,
    'LOCK': 9,
    'MKCOL': 10,
    'MOVE': 11,
    'PROPFIND': 12,
    'PROPPATCH': 13,
    'SEARCH': 14,
    'UNLOCK': 15,
    'BIND': 16,
    'REBIND': 17,
    'UNBIND': 18,
    'ACL': 19,
    /* subversion */
    'REPORT': 20,
    'MKACTIVITY': 21,
    'CHECKOUT': 22,
    'MERGE': 23,
    /* upnp */
    'M-SEARCH': 24,
    'NOTIFY': 25,
    'SUBSCRIBE': 26,
    'UNSUBSCRIBE': 27,
    /* RFC-5789 */
    'PATCH': 28,
    'PURGE': 29,
    /* CalDAV */
    'MKCALENDAR': 30,
    /* RFC-2068, section 19.6.1.2 */
    'LINK': 31,
    'UNLINK': 32,
    /* icecast */
    'SOURCE': 33,
    /* RFC-7540, section 11.6 */
    'PRI': 34,
    /* RFC-2326 RTSP */
    'DESCRIBE': 35,
    'ANNOUNCE': 36,
    'SETUP': 37,
    'PLAY': 38,
    'PAUSE': 39,
    'TEARDOWN': 40,
    'GET_PARAMETER': 41,
    'SET_PARAMETER': 42,
    'REDIRECT': 43,
    'RECORD': 44,
    /* RAOP */
    'FLUSH': 45,
    /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
    'QUERY': 46,
};
exports.STATUSES = {
    CONTINUE: 100,
    SWITCHING_PROTOCOLS: 101,
    PROCESSING: 102,
    EARLY_HINTS: 103,
    RESPONSE_IS_STALE: 110, // Unofficial
    REVALIDATION_FAILED: 111, // Unofficial
    DISCONNECTED_OPERATION: 112, // Unofficial
    HEURISTIC_EXPIRATION: 113, // Unofficial
    MISCELLANEOUS_WARNING: 199, // Unofficial
    OK: 200,
    CREATED: 201,
    ACCEPTED: 202,
    NON_AUTHORITATIVE_INFORMATION: 203,
    NO_CONTENT: 204,
    RESET_CONTENT: 205,
    PARTIAL_CONTENT: 206,
    MULTI_STATUS: 207,
    ALREADY_REPORTED: 208,
    TRANSFORMATION_APPLIED: 214, // Unofficial
    IM_USED: 226,
    MISCELLANEOUS_PERSISTENT_WARNING: 299, // Unofficial
    MULTIPLE_CHOICES: 300,
    MOVED_PERMANENTLY: 301,
    FOUND: 302,
    SEE_OTHER: 303,
    NOT_MODIFIED: 304,
    USE_PROXY: 305,
    SWITCH_PROXY: 306, // No longer used
    TEMPORARY_REDIRECT: 307,
    PERMANENT_REDIRECT: 308,
    BAD_REQUEST: 400,
    UNAUTHORIZED: 401,
    PAYMENT_REQUIRED: 402,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    PROXY_AUTHENTICATION_REQUIRED: 407,
    REQUEST_TIMEOUT: 408,
    CONFLICT: 409,
    GONE: 410,
    LENGTH_REQUIRED: 411,
    PRECONDITION_FAILED: 412,
    PAYLOAD_TOO_LARGE: 413,
    URI_TOO_LONG: 414,
    UNSUPPORTED_MEDIA_TYPE: 415,
    RANGE_NOT_SATISFIABLE: 416,
    EXPECTATION_FAILED: 417,
    IM_A_TEAPOT: 418,
    PAGE_EXPIRED: 419, // Unofficial
    ENHANCE_YOUR_CALM: 420, // Unofficial
    MISDIRECTED_REQUEST: 421,
    UNPROCESSABLE_ENTITY: 422,
    LOCKED: 423,
    FAILED_DEPENDENCY: 424,
    TOO_EARLY: 425,
    UPGRADE_REQUIRED: 426,
    PRECONDITION_REQUIRED: 428,
    TOO_MANY_REQUESTS: 429,
    REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430, // Unofficial
    REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
    LOGIN_TIMEOUT: 440, // Unofficial
    NO_RESPONSE: 444, // Unofficial
    RETRY_WITH: 449, // Unofficial
    BLOCKED_BY_PARENTAL_CONTROL: 450, // Unofficial
    UNAVAILABLE_FOR_LEGAL_REASONS: 451,
    CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460, // Unofficial
    INVALID_X_FORWARDED_FOR: 463, // Unofficial
    REQUEST_HEADER_TOO_LARGE: 494, // Unofficial
    SSL_CERTIFICATE_ERROR: 495, // Unofficial
    SSL_CERTIFICATE_REQUIRED: 496, // Unofficial
    HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497, // Unofficial
    INVALID_TOKEN: 498, // Unofficial
    CLIENT_CLOSED_REQUEST: 499, // Unofficial
    INTERNAL_SERVER_ERROR: 500,
    NOT_IMPLEMENTED: 501,
    BAD_GATEWAY: 502,
    SERVICE_UNAVAILABLE: 503,
    GATEWAY_TIMEOUT: 504,
    HTTP_VERSION_NOT_SUPPORTED: 505,
    VARIANT_ALSO_NEGOTIATES: 506,
    INSUFFICIENT_STORAGE: 507,
    LOOP_DETECTED: 508,
    BANDWIDTH_LIMIT_EXCEEDED: 509,
    NOT_EXTENDED: 510,
    NETWORK_AUTHENTICATION_REQUIRED: 511,
    WEB_SERVER_UNKNOWN_ERROR: 520, // Unofficial
    WEB_SERVER_IS_DOWN: 521, // Unofficial
    CONNECTION_TIMEOUT: 522, // Unofficial
    ORIGIN_IS_UNREACHABLE: 523, // Unofficial
    TIMEOUT_OCCURED: 524, // Unofficial
    SSL_HANDSHAKE_FAILED: 525, // Unofficial
    INVALID_SSL_CERTIFICATE: 526, // Unofficial
    RAILGUN_ERROR: 527, // Unofficial
    SITE_IS_OVERLOADED: 529, // Unofficial
    SITE_IS_FROZEN: 530, // Unofficial
    IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561, // Unofficial
    NETWORK_READ_TIMEOUT: 598, // Unofficial
    NETWORK_CONNECT_TIMEOUT: 599, // Unofficial
};
exports.FINISH = {
    SAFE: 0,
    SAFE_WITH_CB: 1,
    UNSAFE: 2,
};
exports.HEADER_STATE = {
    GENERAL: 0,
    CONNECTION: 1,
    CONTENT_LENGTH: 2,
    TRANSFER_ENCODING: 3,
    UPGRADE: 4,
    CONNECTION_KEEP_ALIVE: 5,
    CONNECTION_CLOSE: 6,
    CONNECTION_UPGRADE: 7,
    TRANSFER_ENCODING_CHUNKED: 8,
};
// C headers
exports.METHODS_HTTP = [
    exports.METHODS.DELETE,
    exports.METHODS.GET,
    exports.METHODS.HEAD,
    exports.METHODS.POST,
    exports.METHODS.PUT,
    exports.METHODS.CONNECT,
    exports.METHODS.OPTIONS,
    exports.METHODS.TRACE,
    exports.METHODS.COPY,
    exports.METHODS.LOCK,
    exports.METHODS.MKCOL,
    exports.METHODS.MOVE,
    exports.METHODS.PROPFIND,
    exports.METHODS.PROPPATCH,
    exports.METHODS.SEARCH,
    exports.METHODS.UNLOCK,
    exports.METHODS.BIND,
    exports.METHODS.REBIND,
    exports.METHODS.UNBIND,
    exports.METHODS.ACL,
    exports.METHODS.REPORT,
    exports.METHODS.MKACTIVITY,
    exports.METHODS.CHECKOUT,
    exports.METHODS.MERGE,
    exports.METHODS['M-SEARCH'],
    exports.METHODS.NOTIFY,
    exports.METHODS.SUBSCRIBE,
    exports.METHODS.UNSUBSCRIBE,
    exports.METHODS.PATCH,
    exports.METHODS.PURGE,
    exports.METHODS.MKCALENDAR,
    exports.METHODS.LINK,
    exports.METHODS.UNLINK,
    exports.METHODS.PRI,
    // TODO(indutny): should we allow it with HTTP?
    exports.METHODS.SOURCE,
    exports.METHODS.QUERY,
];
exports.METHODS_ICE = [
    exports.METHODS.SOURCE,
];
exports.METHODS_RTSP = [
    exports.METHODS.OPTIONS,
    exports.METHODS.DESCRIBE,
    exports.METHODS.ANNOUNCE,
    exports.METHODS.SETUP,
    exports.METHODS.PLAY,
    exports.METHODS.PAUSE,
    exports.METHODS.TEARDOWN,
    exports.METHODS.GET_PARAMETER,
    exports.METHODS.SET_PARAMETER,
    exports.METHODS.REDIRECT,
    exports.METHODS.RECORD,
    exports.METHODS.FLUSH,
    // For AirPlay
    exports.METHODS.GET,
    exports.METHODS.POST,
];
exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith('H')));
exports.STATUSES_HTTP = [
    exports.STATUSES.CONTINUE,
    exports.STATUSES.SWITCHING_PROTOCOLS,
    exports.STATUSES.PROCESSING,
    exports.STATUSES.EARLY_HINTS,
    exports.STATUSES.RESPONSE_IS_STALE,
    exports.STATUSES.REVALIDATION_FAILED,
    exports.STATUSES.DISCONNECTED_OPERATION,
    exports.STATUSES.HEURISTIC_EXPIRATION,
    exports.STATUSES.MISCELLANEOUS_WARNING,
    exports.STATUSES.OK,
    exports.STATUSES.CREATED,
    exports.STATUSES.ACCEPTED,
    exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
    exports.STATUSES.NO_CONTENT,
    exports.STATUSES.RESET_CONTENT,
    exports.STATUSES.PARTIAL_CONTENT,
    exports.STATUSES.MULTI_STATUS,
    exports.STATUSES.ALREADY_REPORTED,
    exports.STATUSES.TRANSFORMATION_APPLIED,
    exports.STATUSES.IM_USED,
    exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
    exports.STATUSES.MULTIPLE_CHOICES,
    exports.STATUSES.MOVED_PERMANENTLY,
    exports.STATUSES.FOUND,
    exports.STATUSES.SEE_OTHER,
    exports.STATUSES.NOT_MODIFIED,
    exports.STATUSES.USE_PROXY,
    exports.STATUSES.SWITCH_PROXY,
    exports.STATUSES.TEMPORARY_REDIRECT,
    exports.STATUSES.PERMANENT_REDIRECT,
    exports.STATUSES.BAD_REQUEST,
    exports.STATUSES.UNAUTHORIZED,
    exports.STATUSES.PAYMENT_REQUIRED,
    exports.STATUSES.FORBIDDEN,
    exports.STATUSES.NOT_FOUND,
    exports.STATUSES.METHOD_NOT_ALLOWED,
    exports.STATUSES.NOT_ACCEPTABLE,
    exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
    exports.STATUSES.REQUEST_TIMEOUT,
    exports.STATUSES.CONFLICT,
    exports.STATUSES.GONE,
    exports.STATUSES.LENGTH_REQUIRED,
    exports.STATUSES.PRECONDITION_FAILED,
    exports.STATUSES.PAYLOAD_TOO_LARGE,
    exports.STATUSES.URI_TOO_LONG,
    exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
    exports.STATUSES.RANGE_NOT_SATISFIABLE,
    exports.STATUSES.EXPECTATION_FAILED,
    exports.STATUSES.IM_A_TEAPOT,
    exports.STATUSES.PAGE_EXPIRED,
    exports.STATUSES.ENHANCE_YOUR_CALM,
    exports.STATUSES.MISDIRECTED_REQUEST,
    exports.STATUSES.UNPROCESSABLE_ENTITY,
    exports.STATUSES.LOCKED,
    exports.STATUSES.FAILED_DEPENDENCY,
    exports.STATUSES.TOO_EARLY,
    exports.STATUSES.UPGRADE_REQUIRED,
    exports.STATUSES.PRECONDITION_REQUIRED,
    exports.STATUSES.TOO_MANY_REQUESTS,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
    exports.STATUSES.LOGIN_TIMEOUT,
    exports.STATUSES.NO_RESPONSE,
    exports.STATUSES.RETRY_WITH,
    exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
    exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
    exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
    exports.STATUSES.INVALID_X_FORWARDED_FOR,
    exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
    exports.STATUSES.SSL_CERTIFICATE_ERROR,
    exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
    exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
    exports.STATUSES.INVALID_TOKEN,
    exports.STATUSES.CLIENT_CLOSED_REQUEST,
    exports.STATUSES.INTERNAL_SERVER_ERROR,
    exports.STATUSES.NOT_IMPLEMENTED,
    exports.STATUSES.BAD_GATEWAY,
    exports.STATUSES.SERVICE_UNAVAILABLE,
    exports.STATUSES.GATEWAY_TIMEOUT,
    exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
    exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
    exports.STATUSES.INSUFFICIENT_STORAGE,
    exports.STATUSES.LOOP_DETECTED,
    exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
    exports.STATUSES.NOT_EXTENDED,
    exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
    exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
    exports.STATUSES.WEB_SERVER_IS_DOWN,
    exports.STATUSES.CONNECTION_TIMEOUT,
    exports.STATUSES.ORIGIN_IS_UNREACHABLE,
    exports.STATUSES.TIMEOUT_OCCURED,
    exports.STATUSES.SSL_HANDSHAKE_FAILED,
    exports.STATUSES.INVALID_SSL_CERTIFICATE,
    exports.STATUSES.RAILGUN_ERROR,
    exports.STATUSES.SITE_IS_OVERLOADED,
    exports.STATUSES.SITE_IS_FROZEN,
    exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
    exports.STATUSES.NETWORK_READ_TIMEOUT,
    exports.STATUSES.NETWORK_CONNECT_TIMEOUT,
];
exports.ALPHA = [];
for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
    // Upper case
    exports.ALPHA.push(String.fromCharCode(i));
    // Lower case
    exports.ALPHA.push(String.fromCharCode(i + 0x20));
}
exports.NUM_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
};
exports.HEX_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
    A: 0XA, B: 0XB, C: 0XC, D: 0XD, E: 0XE, F: 0XF,
    a: 0xa, b: 0xb, c: 0xc, d: 0xd, e: 0xe, f: 0xf,
};
exports.NUM = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
];
exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
exports.MARK = ['-', '_', '.', '!', '~', '*', '\'', '(', ')'];
exports.USERINFO_CHARS = exports.ALPHANUM
    .concat(exports.MARK)
    .concat(['%', ';', ':', '&', '=', '+', '$', ',']);
// TODO(indutny): use RFC
exports.URL_CHAR = [
    '!', '"', '$', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/',
    ':', ';', '<', '=', '>',
    '@', '[', '\\', ']', '^', '_',
    '`',
    '{', '|', '}', '~',
].concat(exports.ALPHANUM);
exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F']);
/* Tokens as defined by rfc 2616. Also lowercases them.
 *        token       = 1*<any CHAR except CTLs or separators>
 *     separators     = "(" | ")" | "<" | ">" | "@"
 *                    | "," | ";" | ":" | "\" | <">
 *                    | "/" | "[" | "]" | "?" | "="
 *                    | "{" | "}" | SP | HT
 */
exports.TOKEN = [
    '!', '#', '$', '%', '&', '\'',
    '*', '+', '-', '.',
    '^', '_', '`',
    '|', '~',
].concat(exports.ALPHANUM);
/*
 * Verify that a char is a valid visible (printable) US-ASCII
 * character or %x80-FF
 */
exports.HEADER_CHARS = ['\t'];
for (let i = 32; i <= 255; i++) {
    if (i !== 127) {
        exports.HEADER_CHARS.push(i);
    }
}
// ',' = \x44
exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
exports.QUOTED_STRING = ['\t', ' '];
for (let i = 0x21; i <= 0xff; i++) {
    if (i !== 0x22 && i !== 0x5c) { // All characters in ASCII except \ and "
        exports.QUOTED_STRING.push(i);
    }
}
exports.HTAB_SP_VCHAR_OBS_TEXT = ['\t', ' '];
// VCHAR: https://tools.ietf.org/html/rfc5234#appendix-B.1
for (let i = 0x21; i <= 0x7E; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
// OBS_TEXT: https://datatracker.ietf.org/doc/html/rfc9110#name-collected-abnf
for (let i = 0x80; i <= 0xff; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
exports.MAJOR = exports.NUM_MAP;
exports.MINOR = exports.MAJOR;
exports.SPECIAL_HEADERS = {
    'connection': exports.HEADER_STATE.CONNECTION,
    'content-length': exports.HEADER_STATE.CONTENT_LENGTH,
    'proxy-connection': exports.HEADER_STATE.CONNECTION,
    'transfer-encoding': exports.HEADER_STATE.TRANSFER_ENCODING,
    'upgrade': exports.HEADER_STATE.UPGRADE,
};
exports["default"] = {
    ERROR: exports.ERROR,
    TYPE: exports.TYPE,
    FLAGS: exports.FLAGS,
    LENIENT_FLAGS: exports.LENIENT_FLAGS,
    METHODS: exports.METHODS,
    STATUSES: exports.STATUSES,
    FINISH: exports.FINISH,
    HEADER_STATE: exports.HEADER_STATE,
    ALPHA: exports.ALPHA,
    NUM_MAP: exports.NUM_MAP,
    HEX_MAP: exports.HEX_MAP,
    NUM: exports.NUM,
    ALPHANUM: exports.ALPHANUM,
    MARK: exports.MARK,
    USERINFO_CHARS: exports.USERINFO_CHARS,
    URL_CHAR: exports.URL_CHAR,
    HEX: exports.HEX,
    TOKEN: exports.TOKEN,
    HEADER_CHARS: exports.HEADER_CHARS,
    CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
    QUOTED_STRING: exports.QUOTED_STRING,
    HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
    MAJOR: exports.MAJOR,
    MINOR: exports.MINOR,
    SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
    METHODS_HTTP: exports.METHODS_HTTP,
    METHODS_ICE: exports.METHODS_ICE,
    METHODS_RTSP: exports.METHODS_RTSP,
    METHOD_MAP: exports.METHOD_MAP,
    H_METHOD_MAP: exports.H_METHOD_MAP,
    STATUSES_HTTP: exports.STATUSES_HTTP,
};


/***/ }),

/***/ 9855:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAw\x45AAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBAC\x45AAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBAC\x45AAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAh\x45AACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAh\x45AACEACyAADRwMQgtBAC\x45AAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAh\x45AACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAh\x45AACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBAC\x45AAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAh\x45AACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBAC\x45AAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBAC\x45AAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBAC\x45AAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBAC\x45AAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAh\x45AACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAh\x45AACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBAC\x45AAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBAC\x45AAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQ\x45AAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBAC\x45AAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBAC\x45AAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQI\x45AAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAh\x45AACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgAB\x45AACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAh\x45AACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABai\x45AA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDC\x45AAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACai\x45AA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAR\x45AACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQ\x45AAAAAAAAAAgAAAAMAQZgICwU\x45AAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwx\x45AAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBA\x45AAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQ\x45AAQ\x45AAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAA\x45AAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQ\x45AAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 1285:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAw\x45AAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAh\x45AACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAh\x45AACEACyAADRkMQgtBAC\x45AAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAh\x45AACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBAC\x45AAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAh\x45AACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBAC\x45AAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4\x45AAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAh\x45AACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAh\x45AACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAh\x45AACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBAC\x45AAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAh\x45AACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAh\x45AACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBAC\x45AAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAh\x45AACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAw\x45AAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBAC\x45AAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4\x45AAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBAC\x45AAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBAC\x45AAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAh\x45AACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAh\x45AACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBAC\x45AAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBAC\x45AAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4\x45AAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAw\x45AAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQ\x45AAAAAAAAAAgAAAAMAQZgICwU\x45AAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwx\x45AAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBA\x45AAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQ\x45AAQ\x45AAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAA\x45AAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQ\x45AAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = enumToMap;
function enumToMap(obj, filter = [], exceptions = []) {
    const emptyFilter = (filter?.length ?? 0) === 0;
    const emptyExceptions = (exceptions?.length ?? 0) === 0;
    return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return (typeof value === 'number' &&
            (emptyFilter || filter.includes(value)) &&
            (emptyExceptions || !exceptions.includes(value)));
    }));
}


/***/ }),

/***/ 9535:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  kConnected,
  kPending,
  kRunning,
  kSize,
  kFree,
  kQueued
} = __nccwpck_require__(6478)

class ClientStats {
  constructor (client) {
    this.connected = client[kConnected]
    this.pending = client[kPending]
    this.running = client[kRunning]
    this.size = client[kSize]
  }
}

class PoolStats {
  constructor (pool) {
    this.connected = pool[kConnected]
    this.free = pool[kFree]
    this.pending = pool[kPending]
    this.queued = pool[kQueued]
    this.running = pool[kRunning]
    this.size = pool[kSize]
  }
}

module.exports = { ClientStats, PoolStats }


/***/ }),

/***/ 4132:
/***/ ((module) => {



/**
 * This module offers an optimized timer implementation designed for scenarios
 * where high precision is not critical.
 *
 * The timer achieves faster performance by using a low-resolution approach,
 * with an accuracy target of within 500ms. This makes it particularly useful
 * for timers with delays of 1 second or more, where exact timing is less
 * crucial.
 *
 * It's important to note that Node.js timers are inherently imprecise, as
 * delays can occur due to the event loop being blocked by other operations.
 * Consequently, timers may trigger later than their scheduled time.
 */

/**
 * The fastNow variable contains the internal fast timer clock value.
 *
 * @type {number}
 */
let fastNow = 0

/**
 * RESOLUTION_MS represents the target resolution time in milliseconds.
 *
 * @type {number}
 * @default 1000
 */
const RESOLUTION_MS = 1e3

/**
 * TICK_MS defines the desired interval in milliseconds between each tick.
 * The target value is set to half the resolution time, minus 1 ms, to account
 * for potential event loop overhead.
 *
 * @type {number}
 * @default 499
 */
const TICK_MS = (RESOLUTION_MS >> 1) - 1

/**
 * fastNowTimeout is a Node.js timer used to manage and process
 * the FastTimers stored in the `fastTimers` array.
 *
 * @type {NodeJS.Timeout}
 */
let fastNowTimeout

/**
 * The kFastTimer symbol is used to identify FastTimer instances.
 *
 * @type {Symbol}
 */
const kFastTimer = Symbol('kFastTimer')

/**
 * The fastTimers array contains all active FastTimers.
 *
 * @type {FastTimer[]}
 */
const fastTimers = []

/**
 * These constants represent the various states of a FastTimer.
 */

/**
 * The `NOT_IN_LIST` constant indicates that the FastTimer is not included
 * in the `fastTimers` array. Timers with this status will not be processed
 * during the next tick by the `onTick` function.
 *
 * A FastTimer can be re-added to the `fastTimers` array by invoking the
 * `refresh` method on the FastTimer instance.
 *
 * @type {-2}
 */
const NOT_IN_LIST = -2

/**
 * The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
 * for removal from the `fastTimers` array. A FastTimer in this state will
 * be removed in the next tick by the `onTick` function and will no longer
 * be processed.
 *
 * This status is also set when the `clear` method is called on the FastTimer instance.
 *
 * @type {-1}
 */
const TO_BE_CLEARED = -1

/**
 * The `PENDING` constant signifies that the FastTimer is awaiting processing
 * in the next tick by the `onTick` function. Timers with this status will have
 * their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
 *
 * @type {0}
 */
const PENDING = 0

/**
 * The `ACTIVE` constant indicates that the FastTimer is active and waiting
 * for its timer to expire. During the next tick, the `onTick` function will
 * check if the timer has expired, and if so, it will execute the associated callback.
 *
 * @type {1}
 */
const ACTIVE = 1

/**
 * The onTick function processes the fastTimers array.
 *
 * @returns {void}
 */
function onTick () {
  /**
   * Increment the fastNow value by the TICK_MS value, despite the actual time
   * that has passed since the last tick. This approach ensures independence
   * from the system clock and delays caused by a blocked event loop.
   *
   * @type {number}
   */
  fastNow += TICK_MS

  /**
   * The `idx` variable is used to iterate over the `fastTimers` array.
   * Expired timers are removed by replacing them with the last element in the array.
   * Consequently, `idx` is only incremented when the current element is not removed.
   *
   * @type {number}
   */
  let idx = 0

  /**
   * The len variable will contain the length of the fastTimers array
   * and will be decremented when a FastTimer should be removed from the
   * fastTimers array.
   *
   * @type {number}
   */
  let len = fastTimers.length

  while (idx < len) {
    /**
     * @type {FastTimer}
     */
    const timer = fastTimers[idx]

    // If the timer is in the ACTIVE state and the timer has expired, it will
    // be processed in the next tick.
    if (timer._state === PENDING) {
      // Set the _idleStart value to the fastNow value minus the TICK_MS value
      // to account for the time the timer was in the PENDING state.
      timer._idleStart = fastNow - TICK_MS
      timer._state = ACTIVE
    } else if (
      timer._state === ACTIVE &&
      fastNow >= timer._idleStart + timer._idleTimeout
    ) {
      timer._state = TO_BE_CLEARED
      timer._idleStart = -1
      timer._onTimeout(timer._timerArg)
    }

    if (timer._state === TO_BE_CLEARED) {
      timer._state = NOT_IN_LIST

      // Move the last element to the current index and decrement len if it is
      // not the only element in the array.
      if (--len !== 0) {
        fastTimers[idx] = fastTimers[len]
      }
    } else {
      ++idx
    }
  }

  // Set the length of the fastTimers array to the new length and thus
  // removing the excess FastTimers elements from the array.
  fastTimers.length = len

  // If there are still active FastTimers in the array, refresh the Timer.
  // If there are no active FastTimers, the timer will be refreshed again
  // when a new FastTimer is instantiated.
  if (fastTimers.length !== 0) {
    refreshTimeout()
  }
}

function refreshTimeout () {
  // If the fastNowTimeout is already set and the Timer has the refresh()-
  // method available, call it to refresh the timer.
  // Some timer objects returned by setTimeout may not have a .refresh()
  // method (e.g. mocked timers in tests).
  if (fastNowTimeout?.refresh) {
    fastNowTimeout.refresh()
    // fastNowTimeout is not instantiated yet or refresh is not availabe,
    // create a new Timer.
  } else {
    clearTimeout(fastNowTimeout)
    fastNowTimeout = setTimeout(onTick, TICK_MS)
    // If the Timer has an unref method, call it to allow the process to exit,
    // if there are no other active handles. When using fake timers or mocked
    // environments (like Jest), .unref() may not be defined,
    fastNowTimeout?.unref()
  }
}

/**
 * The `FastTimer` class is a data structure designed to store and manage
 * timer information.
 */
class FastTimer {
  [kFastTimer] = true

  /**
   * The state of the timer, which can be one of the following:
   * - NOT_IN_LIST (-2)
   * - TO_BE_CLEARED (-1)
   * - PENDING (0)
   * - ACTIVE (1)
   *
   * @type {-2|-1|0|1}
   * @private
   */
  _state = NOT_IN_LIST

  /**
   * The number of milliseconds to wait before calling the callback.
   *
   * @type {number}
   * @private
   */
  _idleTimeout = -1

  /**
   * The time in milliseconds when the timer was started. This value is used to
   * calculate when the timer should expire.
   *
   * @type {number}
   * @default -1
   * @private
   */
  _idleStart = -1

  /**
   * The function to be executed when the timer expires.
   * @type {Function}
   * @private
   */
  _onTimeout

  /**
   * The argument to be passed to the callback when the timer expires.
   *
   * @type {*}
   * @private
   */
  _timerArg

  /**
   * @constructor
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should wait
   * before the specified function or code is executed.
   * @param {*} arg
   */
  constructor (callback, delay, arg) {
    this._onTimeout = callback
    this._idleTimeout = delay
    this._timerArg = arg

    this.refresh()
  }

  /**
   * Sets the timer's start time to the current time, and reschedules the timer
   * to call its callback at the previously specified duration adjusted to the
   * current time.
   * Using this on a timer that has already called its callback will reactivate
   * the timer.
   *
   * @returns {void}
   */
  refresh () {
    // In the special case that the timer is not in the list of active timers,
    // add it back to the array to be processed in the next tick by the onTick
    // function.
    if (this._state === NOT_IN_LIST) {
      fastTimers.push(this)
    }

    // If the timer is the only active timer, refresh the fastNowTimeout for
    // better resolution.
    if (!fastNowTimeout || fastTimers.length === 1) {
      refreshTimeout()
    }

    // Setting the state to PENDING will cause the timer to be reset in the
    // next tick by the onTick function.
    this._state = PENDING
  }

  /**
   * The `clear` method cancels the timer, preventing it from executing.
   *
   * @returns {void}
   * @private
   */
  clear () {
    // Set the state to TO_BE_CLEARED to mark the timer for removal in the next
    // tick by the onTick function.
    this._state = TO_BE_CLEARED

    // Reset the _idleStart value to -1 to indicate that the timer is no longer
    // active.
    this._idleStart = -1
  }
}

/**
 * This module exports a setTimeout and clearTimeout function that can be
 * used as a drop-in replacement for the native functions.
 */
module.exports = {
  /**
   * The setTimeout() method sets a timer which executes a function once the
   * timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {NodeJS.Timeout|FastTimer}
   */
  setTimeout (callback, delay, arg) {
    // If the delay is less than or equal to the RESOLUTION_MS value return a
    // native Node.js Timer instance.
    return delay <= RESOLUTION_MS
      ? setTimeout(callback, delay, arg)
      : new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated Timer previously created
   * by calling setTimeout.
   *
   * @param {NodeJS.Timeout|FastTimer} timeout
   */
  clearTimeout (timeout) {
    // If the timeout is a FastTimer, call its own clear method.
    if (timeout[kFastTimer]) {
      /**
       * @type {FastTimer}
       */
      timeout.clear()
      // Otherwise it is an instance of a native NodeJS.Timeout, so call the
      // Node.js native clearTimeout function.
    } else {
      clearTimeout(timeout)
    }
  },
  /**
   * The setFastTimeout() method sets a fastTimer which executes a function once
   * the timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {FastTimer}
   */
  setFastTimeout (callback, delay, arg) {
    return new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated FastTimer previously
   * created by calling setFastTimeout.
   *
   * @param {FastTimer} timeout
   */
  clearFastTimeout (timeout) {
    timeout.clear()
  },
  /**
   * The now method returns the value of the internal fast timer clock.
   *
   * @returns {number}
   */
  now () {
    return fastNow
  },
  /**
   * Trigger the onTick function to process the fastTimers array.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   * @param {number} [delay=0] The delay in milliseconds to add to the now value.
   */
  tick (delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1
    onTick()
    onTick()
  },
  /**
   * Reset FastTimers.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  reset () {
    fastNow = 0
    fastTimers.length = 0
    clearTimeout(fastNowTimeout)
    fastNowTimeout = null
  },
  /**
   * Exporting for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  kFastTimer
}


/***/ }),

/***/ 7909:
/***/ (() => {

// Left out: see scripts/lean-packages.ts.
throw new Error("left out of this bundle by scripts/lean-packages.ts")


/***/ }),

/***/ 583:
/***/ (() => {

// Left out: see scripts/lean-packages.ts.
throw new Error("left out of this bundle by scripts/lean-packages.ts")


/***/ }),

/***/ 8314:
/***/ (() => {

// Left out: see scripts/lean-packages.ts.
throw new Error("left out of this bundle by scripts/lean-packages.ts")


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __node_require("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __node_require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __node_require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __node_require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __node_require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __node_require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __node_require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __node_require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __node_require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __node_require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __node_require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __node_require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __node_require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __node_require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __node_require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __node_require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __node_require("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __node_require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __node_require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __node_require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __node_require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __node_require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __node_require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __node_require("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __node_require("stream");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __node_require("tty");

/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ parseUserToken),
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   _B: () => (/* binding */ checkAppSecret),
/* harmony export */   gp: () => (/* binding */ parseGithubToken),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   p9: () => (/* binding */ checkAppId)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2278);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6838);



function checkAppId(id) {
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(id).ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("app-id", "The app id is a number, such as 1234567890123456.", `Find it at ${_remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE */ .gR}, as “App ID”.`);
}
function checkAppSecret(secret, id) {
    const remedy = `Press Show next to “App secret” at ${_remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE */ .gR}, and copy it whole.`;
    const refuse = (message) => new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("app-secret", message, remedy);
    if (secret !== "" && secret === id)
        throw refuse("This is the App ID again; the app secret is below it.");
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(secret).ok)
        throw refuse("This is a number, such as an id; the app secret has letters too.");
    if (secret === "" || !(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .AI)(secret).ok)
        throw refuse("The app secret is one line of 32 letters and digits.");
}
function parseUserToken(registry, entry) {
    const token = entry.trim();
    if (isToken(token))
        return registry.register(token);
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("user-token", "A user token is one unbroken line of some hundred letters and digits.", "Copy it whole from the field “Access Token”, and paste it alone.");
}
function parseGithubToken(registry, entry) {
    const token = entry.trim();
    if (isToken(token) && !token.includes("/"))
        return registry.register(token);
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("githubToken", "A GitHub token that may write secrets is needed: one unbroken line.", "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or use the commands for `gh` instead.");
}
function checkRepository(repository) {
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(repository);
    if (form.ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("repository", `The repository ${form.reason}`, "Copy both from its address on GitHub: github.com/owner/repo.");
}
function checkEnvironment(environment) {
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Qo)(environment).ok && !WORKFLOW_SYNTAX.test(environment))
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("environment", "This is not the name of an environment.", "Copy it from the repository's Settings → Environments, or leave it empty.");
}
const WORKFLOW_SYNTAX = /\p{Cc}|\$\{\{/u;
const LONGEST_TOKEN = 4096;
function isToken(entry) {
    const fits = entry !== "" && entry.length <= LONGEST_TOKEN;
    return fits && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .AI)(entry).ok && !(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(entry).ok;
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

const ENDPOINTS = {
    graphUrl: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY["graph-api-url"],
    graphVersion: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_VERSION */ .jD,
    dialogUrl: "https://www.facebook.com",
    githubApiUrl: "https://api.github.com",
};


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ adaptError),
  oT: () => (/* binding */ adaptFinding),
  Ic: () => (/* binding */ describeFailure)
});

// EXTERNAL MODULE: ./build/src/library.js + 80 modules
var library = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./build/setup/core/input-labels.js
var input_labels = __nccwpck_require__(1930);
// EXTERNAL MODULE: ./build/setup/core/remedy-rows/app.js
var app = __nccwpck_require__(2278);
// EXTERNAL MODULE: ./build/setup/core/remedy-rows/row.js
var row = __nccwpck_require__(3813);
;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/login.js

const USER_TOKEN = {
    browser: { ...row/* LOG_IN */.dQ, text: "Log in again: that gives a fresh user token of this app." },
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const TWO_FACTOR = (0,row/* row */.nM)({ ...row/* LOG_IN */.dQ, text: "Turn on two-factor authentication at www.facebook.com, then log in again." }, `Turn on two-factor authentication at www.facebook.com. ${row/* NEW_TOKEN */.ny}`);
const CHECKPOINT = (0,row/* row */.nM)({
    ...row/* LOG_IN */.dQ,
    text: "Log in at www.facebook.com, confirm what it asks for, then log in again here.",
}, `Log in at www.facebook.com, and confirm what it asks for. ${row/* NEW_TOKEN */.ny}`);
const LOGIN_DECLINED = {
    browser: {
        text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page. To use another person's login, log out at www.facebook.com first.",
    },
    terminal: USER_TOKEN.terminal,
    json: { text: row/* NEW_TOKEN */.ny },
};
const LOGIN_REFUSED = {
    browser: {
        text: "Try again. If that does not help, use another way in on this page.",
    },
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Try again. If that does not help, make the token in Graph API Explorer and paste it.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const LOGIN_SPENT = {
    browser: { text: "Log in again here, and use the answer of that login." },
    terminal: USER_TOKEN.terminal,
    json: { text: row/* NEW_TOKEN */.ny },
};

// EXTERNAL MODULE: ./build/setup/core/remedy-rows/page.js
var page = __nccwpck_require__(3198);
;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/request.js

const CONFIRM = { confirm: true };
const ENTRY = (0,row/* row */.nM)({ ...CONFIRM, text: "Correct the entry, and try again." }, "Correct the flag or the environment variable.");
const NETWORK_TEXT = "Nothing is wrong with your entries. Check this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.";
const NETWORK = (0,row/* row */.nM)({ ...CONFIRM, text: NETWORK_TEXT }, NETWORK_TEXT);
const ODD_ANSWER_TEXT = "Nothing is wrong with your entries. A proxy may have changed the answer (HTTPS_PROXY): check it, and try again. If that does not help, report it with this message.";
const ODD_ANSWER = (0,row/* row */.nM)({ ...CONFIRM, text: ODD_ANSWER_TEXT }, ODD_ANSWER_TEXT);
const LATER = { browser: {}, terminal: CONFIRM, json: {} };
const BUG = (0,row/* row */.nM)({ ...CONFIRM, text: "Please report it with this message." }, "Please report it with this message.");

;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/token.js

const NEW_LOGIN = {
    browser: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again. A fresh login also restarts the 90 days of data access.",
    },
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again." },
    json: { text: row/* NEW_TOKEN */.ny },
};
const TOKEN_ENDS = {
    browser: NEW_LOGIN.browser,
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const DATA_ACCESS = {
    browser: NEW_LOGIN.browser,
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again: each login gives 90 days more." },
    json: { text: `${row/* NEW_TOKEN */.ny} Each login gives 90 days more.` },
};
const GRANT_AGAIN = `Log in again, ${row/* ADD_PAGE */.m3}. Leave every permission on.`;
const PERMISSIONS = {
    browser: { ...row/* LOG_IN */.dQ, text: GRANT_AGAIN },
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again, and leave these permissions on." },
    json: { text: `Grant these permissions at the login. ${row/* NEW_TOKEN */.ny}` },
};
const PERMISSION_FOR_PAGE = {
    browser: { ...row/* LOG_IN */.dQ, text: GRANT_AGAIN },
    terminal: { ...row/* LOG_IN */.dQ, text: `Log in again, ${row/* ADD_PAGE */.m3}.` },
    json: { text: `Add this Page at the login, and leave ticked what is ticked. ${row/* NEW_TOKEN */.ny}` },
};
const USER_TOKEN_ENDS = (0,row/* row */.nM)({
    step: "work",
    personOnly: true,
    text: "Nothing, if you continue: the next step stores a long-lived user token, which ends later than the one you logged in with.",
}, "Nothing, with --repository: the setup then stores a long-lived user token, which ends later than FB_USER_TOKEN.");

;// CONCATENATED MODULE: ./build/setup/core/remedies.js






const REMEDIES = {
    "input-invalid": ENTRY,
    "app-secret-wrong": app/* APP_SECRET */.Zo,
    "app-unknown": app/* APP_ID */.sZ,
    "app-blocked": app/* APP_BLOCKED */.FT,
    "app-address-not-allowed": app/* APP_ADDRESS */.fq,
    "app-native": app/* APP_NATIVE */.wg,
    "user-token-dead": USER_TOKEN,
    "user-token-other-app": USER_TOKEN,
    "user-token-wrong-kind": USER_TOKEN,
    "page-not-visible": page/* PAGE_CONSENT */.$E,
    "page-several": page/* PAGE_CHOICE */.U3,
    "page-none": page/* PAGE_CONSENT */.$E,
    "page-no-token": page/* PAGE_ROLE */.ZN,
    "page-moved": page/* PAGE_CHOICE */.U3,
    "page-other-object": page/* PAGE_CHOICE */.U3,
    "page-permission-missing": page/* PAGE_CONSENT */.$E,
    "page-twice": page/* PAGE_CHOICE */.U3,
    "two-factor-required": TWO_FACTOR,
    checkpoint: CHECKPOINT,
    "login-needed": USER_TOKEN,
    "login-declined": LOGIN_DECLINED,
    "login-refused": LOGIN_REFUSED,
    "login-foreign": LOGIN_SPENT,
    "login-expired": LOGIN_SPENT,
    "login-code-used": LOGIN_SPENT,
    "login-code-expired": LOGIN_SPENT,
    "login-redirect-mismatch": LOGIN_SPENT,
    "store-forbidden": row/* OWN */.ZF,
    "store-address-not-allowed": row/* OWN */.ZF,
    "store-not-found": row/* OWN */.ZF,
    "store-failed": row/* OWN */.ZF,
    "store-unconfirmed": row/* OWN */.ZF,
    "graph-limited": LATER,
    "graph-unavailable": LATER,
    "graph-refused": LATER,
    "github-limited": row/* OWN */.ZF,
    "no-answer": NETWORK,
    "answer-unexpected": ODD_ANSWER,
    "runner-files": BUG,
    bug: BUG,
    invalid: NEW_LOGIN,
    "wrong-app": NEW_LOGIN,
    "wrong-type": NEW_LOGIN,
    "wrong-page": page/* PAGE_CHOICE */.U3,
    expires: TOKEN_ENDS,
    "expires-soon": TOKEN_ENDS,
    "data-access-expired": DATA_ACCESS,
    "data-access-expires-soon": DATA_ACCESS,
    "missing-scopes": PERMISSIONS,
    "scope-not-for-page": PERMISSION_FOR_PAGE,
    "user-token-expires-soon": USER_TOKEN_ENDS,
    "user-token-invalid": NEW_LOGIN,
    "lacks-task": page/* PAGE_TASK */.A2,
    "scope-unknown": row/* OWN */.ZF,
    "person-changed": row/* OWN */.ZF,
    "renewal-failed": row/* OWN */.ZF,
    "graph-version-changed": row/* OWN */.ZF,
    "graph-version-retiring": row/* OWN */.ZF,
};
function findRemedy(code, ui, kind = "user") {
    const remedy = REMEDIES[code][ui];
    return remedy.personOnly && kind === "system-user" ? {} : remedy;
}

// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __nccwpck_require__(6838);
;// CONCATENATED MODULE: ./build/setup/core/failure.js




const TITLES = {
    "login-declined": "You pressed Cancel in Facebook's dialog",
    "login-refused": "Facebook's dialog came back without a code",
    "login-foreign": "This answer belongs to another login",
    "login-code-used": "Facebook does not accept the login any more",
    bug: "A bug in this setup",
};
function describeFailure(error, ui) {
    if (!(error instanceof setup_error/* SetupError */.w3))
        return adaptError((0,library/* describeError */.Uc)(error), ui);
    const { title, message, remedy } = error;
    const next = error instanceof setup_error/* AnswerError */.dV ? { field: error.field } : { confirm: true };
    return { title, message, remedy, details: undefined, next, isBug: false };
}
function adaptError({ code, title, message, remedy, details }, ui) {
    const { text = remedy, ...next } = findRemedy(code, ui);
    return {
        title: (0,input_labels/* labelInputs */.s)(TITLES[code] ?? title, ui),
        message: (0,input_labels/* labelInputs */.s)(message, ui),
        remedy: (0,input_labels/* labelInputs */.s)(text, ui),
        details,
        next,
        isBug: code === "bug",
    };
}
function adaptFinding({ code, message, remedy }, ui, user) {
    const { text = remedy, ...next } = findRemedy(code, ui, user?.kind);
    return {
        title: (0,library/* titleOf */.Gg)(code),
        message: (0,input_labels/* labelInputs */.s)(message, ui),
        remedy: (0,input_labels/* labelInputs */.s)(text, ui),
        next,
    };
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ labelInputs)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

const LABELS = {
    "app-id": ["“App ID”", "--app-id"],
    "app-secret": ["“App secret”", "FB_APP_SECRET"],
    "user-token": ["“User token”", "FB_USER_TOKEN"],
    "page-token": ["the Page token", "the Page token"],
    "login-redirect": ["“Redirect address”", "--login-redirect"],
    "login-config-id": ["the configuration", "--config-id"],
    "login-address": ["“Address you ended up at”", "the address you ended up at"],
    "page-id": ["the id of the Page", "--page-id"],
    "required-scopes": ["the uses of the token", "--uses"],
    "allow-expiring": ["the setting for expiring tokens", "the setting for expiring tokens"],
    "warn-within-days": ["the days for a warning", "the days for a warning"],
    "fail-within-days": ["the days for a failure", "the days for a failure"],
    "data-access": ["the setting for data access", "the setting for data access"],
    "on-unhealthy": ["the setting for unhealthy tokens", "the setting for unhealthy tokens"],
    "secret-name": ["the name of the secret", "the name of the secret"],
    "user-token-secret-name": ["the name of the secret", "the name of the secret"],
    "secret-repository": ["“Repository”", "--repository"],
    "secret-environment": ["“Environment”", "--environment"],
    "secret-organization": ["the organization", "the organization"],
    "secret-app": ["the kind of secrets", "the kind of secrets"],
    "github-token": ["“GitHub token”", "SECRETS_TOKEN"],
    "github-api-url": ["--github-api-url", "--github-api-url"],
    "graph-api-version": ["--graph-api-version", "--graph-api-version"],
    "graph-api-url": ["--graph-api-url", "--graph-api-url"],
    "timeout-seconds": ["the time limit", "the time limit"],
    retries: ["the number of retries", "the number of retries"],
    "job-summary": ["the job summary", "the job summary"],
};
function labelInputs(text, ui) {
    return _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.reduce((labelled, name) => labelled.replaceAll(`\`${name}\``, LABELS[name][ui === "json" ? 1 : 0]), text);
}


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8435);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6602);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6634);




function nextSteps(session, { workflows, written }) {
    return [
        ...publishing(session),
        ...registering(session, workflows),
        ...(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsToReplace */ .d0)(workflows).map((word) => `In the workflows, replace \`${word}\` with the owner of this action's repository: otherwise GitHub does not find the action.`),
        ...workflows.map(({ file }) => written.includes(file)
            ? `Commit and push \`.github/workflows/${file}\`.`
            : `Save the workflow as \`.github/workflows/${file}\`, and commit it to the default branch.`),
        ...workflows.map(trying),
        ...counting(session, workflows),
        ...dating(session, workflows),
    ];
}
function publishing({ uses }) {
    return uses.some((use) => use === "post" || use === "reply")
        ? [
            "Publish the app, if it is still in development mode: until then only people with a role in the app see what it posts. developers.facebook.com/apps → your app → Publish (in older apps: the switch “App mode” at the top). It needs a privacy policy URL, a category and an icon, in App settings → Basic. For Pages of people with a role in the app no review is needed.",
        ]
        : [];
}
function registering(session, workflows) {
    return workflows.some(({ content }) => /^ +login-redirect: /m.test(content))
        ? [
            `Register \`${(0,_redirect_address_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRedirect */ .WW)(session)}\` in the app, to the letter, also its last slash: ${_redirect_address_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE_TO_REGISTER */ .ei}. The workflow then shows a login link when somebody must log in again.`,
        ]
        : [];
}
function trying({ name, file, content }) {
    const { startedBy } = _workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOWS */ .v1[name];
    return /^ +workflow_dispatch:/m.test(content)
        ? `Try \`${file}\`: on GitHub open Actions, choose the workflow, and press “Run workflow”. Or ${startedBy}.`
        : `Try \`${file}\`: ${startedBy}.`;
}
const MOST_NAMED = 10;
function counting({ pages }, workflows) {
    const file = workflows.find(({ name }) => _workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOWS */ .v1[name].several)?.file;
    if (file === undefined)
        return [];
    const { kept, leftOut } = (0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .divideForWorkflow */ .Cj)(pages);
    const ids = leftOut.slice(0, MOST_NAMED).map(({ id }) => id);
    const more = leftOut.length - ids.length;
    return [
        `\`${file}\` looks after ${kept.length} Pages. Its first run stores their tokens in the secret \`FB_PAGE_TOKENS\`, one a line; docs/several-pages.md of this action has the workflows that read it.`,
        ...(leftOut.length > 0
            ? [
                `It leaves out ${leftOut.length === 1 ? "this Page, whose token" : "these Pages, whose tokens"} could not do the work or for which one run has no room: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
            ]
            : []),
    ];
}
function dating({ examination }, workflows) {
    if (!examination)
        return [];
    const { actBy, dataAccessExpiresAt } = examination.report;
    const renews = (0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .renewsSecrets */ .Mb)(workflows.map(({ name }) => name));
    const date = renews ? dataAccessExpiresAt : actBy;
    return typeof date === "number"
        ? [`Note the next date on which somebody must act: ${(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(date)}, by logging in again.`]
        : [];
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ DEFAULT_REDIRECT),
/* harmony export */   Pc: () => (/* binding */ IN_THE_DIALOG),
/* harmony export */   WW: () => (/* binding */ workflowRedirect),
/* harmony export */   ei: () => (/* binding */ WHERE_TO_REGISTER),
/* harmony export */   n8: () => (/* binding */ checkRedirect)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6838);


const DEFAULT_REDIRECT = "https://localhost/";
const WHERE_TO_REGISTER = "developers.facebook.com/apps → your app → Use cases → Customize → Settings (in older apps: Facebook Login → Settings) → “Valid OAuth Redirect URIs”";
const IN_THE_DIALOG = "In Facebook's dialog leave every permission on, leave ticked what is ticked, and add this Page.";
function checkRedirect(address) {
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRedirect */ .Dr)(address);
    if (form.ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV("login-redirect", `The redirect address ${form.reason}`, `Copy it from ${WHERE_TO_REGISTER}, or use ${DEFAULT_REDIRECT}.`);
}
function workflowRedirect({ redirect }) {
    return redirect.startsWith("https://") ? redirect : DEFAULT_REDIRECT;
}


/***/ }),

/***/ 2278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ APP_BLOCKED),
/* harmony export */   Zo: () => (/* binding */ APP_SECRET),
/* harmony export */   fq: () => (/* binding */ APP_ADDRESS),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   sZ: () => (/* binding */ APP_ID),
/* harmony export */   wg: () => (/* binding */ APP_NATIVE)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3813);

const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";
const CREDENTIALS = { step: "credentials" };
const ENTER_AGAIN = { ...CREDENTIALS, text: "Enter the app's id and secret again." };
const COMPARE = { text: `Compare --app-id and FB_APP_SECRET with ${WHERE}.` };
const APP_SECRET = {
    browser: {
        ...CREDENTIALS,
        field: "app-secret",
        text: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
    },
    terminal: ENTER_AGAIN,
    json: COMPARE,
};
const APP_ID = {
    browser: {
        ...CREDENTIALS,
        field: "app-id",
        text: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
    },
    terminal: ENTER_AGAIN,
    json: COMPARE,
};
const inDashboard = (text) => (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({ ...CREDENTIALS, field: "app-id", text }, text);
const APP_NATIVE = inDashboard("Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.");
const APP_ADDRESS = inDashboard("Open developers.facebook.com/apps → your app → App settings → Advanced, and add the address of this machine to the allowed ones.");
const APP_BLOCKED = {
    browser: { ...CREDENTIALS, field: "app-id" },
    terminal: CREDENTIALS,
    json: {},
};


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ PAGE_CONSENT),
/* harmony export */   A2: () => (/* binding */ PAGE_TASK),
/* harmony export */   Ko: () => (/* binding */ GIVE_TASK),
/* harmony export */   U3: () => (/* binding */ PAGE_CHOICE),
/* harmony export */   ZN: () => (/* binding */ PAGE_ROLE)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3813);

const PAGE_CONSENT = {
    browser: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN */ .dQ,
        text: `Log in again, ${_row_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_PAGE */ .m3}.`,
    },
    terminal: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN */ .dQ,
        text: `Log in again, ${_row_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_PAGE */ .m3}. If it belongs to a business portfolio, the login must ask for that too.`,
    },
    json: {
        text: "Give the id of a Page that the login covers as --page-id, or a user token as FB_USER_TOKEN whose login covers the Page.",
    },
};
const PAGE_CHOICE = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({ ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj, text: "Choose the Page again." }, "Give the id of one Page as --page-id.");
const GIVE_TASK = "Somebody with full control of the Page must give you the task “Content” (the Page's settings → Page access).";
const PAGE_ROLE = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({
    ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
    text: `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or choose another Page.`,
}, `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or give another Page as --page-id.`);
const PAGE_TASK = {
    browser: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
        text: `${GIVE_TASK} Then press “Check again”. Or choose a Page on which you may publish.`,
    },
    terminal: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
        text: `${GIVE_TASK} Then check again. Or choose a Page on which you may publish.`,
    },
    json: { text: `${GIVE_TASK} Or give a Page on which you may publish as --page-id.` },
};


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ CHOOSE_PAGE),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   m3: () => (/* binding */ ADD_PAGE),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   ny: () => (/* binding */ NEW_TOKEN)
/* harmony export */ });
function row(remedy, json) {
    return { browser: remedy, terminal: remedy, json: { text: json } };
}
const OWN = { browser: {}, terminal: {}, json: {} };
const LOG_IN = { step: "login", askAgain: true };
const CHOOSE_PAGE = { step: "page" };
const ADD_PAGE = "choose “Edit settings” in Facebook's dialog, leave ticked what is ticked, and add this Page";
const NEW_TOKEN = "Give a new user token of this app as FB_USER_TOKEN. Leave --json out to log in and get one.";


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

const IN_ADDRESS = /^(?:(?:https?|ssh|git):\/\/)?(?:[^/@\s]+@)?[\w.-]*github[\w.-]*(?::\d+)?[/:]([^/\s]+\/[^/\s?#]+?)(?:\.git)?(?:[/?#]\S*)?$/i;
function repositoryIn(entry) {
    const trimmed = entry.trim();
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(trimmed).ok)
        return trimmed;
    const [, found = ""] = IN_ADDRESS.exec(trimmed) ?? [];
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(found).ok ? found : trimmed;
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

function safeText(registry, text) {
    return registry.scrub((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(registry.scrub(text)));
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ withUser),
/* harmony export */   G0: () => (/* binding */ withApp),
/* harmony export */   KZ: () => (/* binding */ withExamination),
/* harmony export */   fA: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5486);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8435);



function openSession(endpoints = {}) {
    return {
        endpoints: { ..._endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDPOINTS */ .H, ...endpoints },
        registry: (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecretRegistry */ .G9)(() => undefined),
        progress: new Map(),
        uses: ["post"],
        business: false,
        redirect: _redirect_address_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_REDIRECT */ .LM,
    };
}
function withApp(session) {
    const { app } = session;
    if (!app)
        throw new Error("the app comes before this step");
    return { ...session, app };
}
function withUser(session) {
    const { user } = session;
    if (!user)
        throw new Error("the login comes before this step");
    return { ...withApp(session), user };
}
function withExamination(session) {
    const { examination } = session;
    if (!examination)
        throw new Error("the examination comes before this step");
    return { ...withApp(session), examination };
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/* unused harmony export AnswersError */
const TITLES = {
    "answer-invalid": "Something to correct",
    "answers-missing": "Answers are missing",
    cancelled: "Cancelled",
    "changed-meanwhile": "Something changed in the meantime",
    "command-line": "This cannot be started",
    "folder-gone": "The folder is gone",
    "no-browser": "No browser could be opened",
    "no-port": "No free port",
    "no-terminal": "There is no terminal to ask in",
    "no-working-copy": "There is no working copy",
    "other-page": "Another Page was chosen in the meantime",
    "token-unhealthy": "The Page token is not healthy",
    "workflow-exists": "A workflow of this name already exists",
    "workflow-unwritable": "The workflow could not be written",
};
class SetupError extends Error {
    code;
    title;
    remedy;
    constructor(code, message, remedy, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.title = TITLES[code];
        this.remedy = remedy;
    }
}
class AnswerError extends SetupError {
    field;
    constructor(field, message, remedy, cause) {
        super("answer-invalid", message, remedy, cause);
        this.field = field;
    }
}
class AnswersError extends SetupError {
    mistakes;
    constructor(mistakes) {
        const lines = mistakes.map(({ message, remedy }) => `• ${message} ${remedy}`);
        super("answer-invalid", lines.join("\n"), "Correct these, and go on.");
        this.mistakes = mistakes;
    }
}
function mistakesOf(error) {
    if (error instanceof AnswersError)
        return error.mistakes;
    return error instanceof AnswerError ? [error] : [];
}
function checkAll(...checks) {
    const mistakes = checks.flatMap((check) => {
        try {
            check();
            return [];
        }
        catch (error) {
            if (error instanceof AnswerError)
                return [error];
            throw error;
        }
    });
    const [first] = mistakes;
    if (first)
        throw mistakes.length === 1 ? first : new AnswersError(mistakes);
}


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ describeStoreFailures),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   kQ: () => (/* binding */ lacksPermission)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2105);
/* harmony import */ var _store_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2485);



function describeStoreFailures({ errors, failed }, destination, ui) {
    const others = errors.filter((error) => !lacksPermission(error));
    const [first] = errors.filter(lacksPermission);
    return [
        ...(first ? [readOnly(first, failed, destination, ui)] : []),
        ...others.map((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error, ui)),
    ];
}
function lacksPermission(error) {
    return isRefusal(error) && !error.quotesCause;
}
function isRefusal(error) {
    return error instanceof Error && "code" in error && error.code === "store-forbidden";
}
function readOnly(error, failed, destination, ui) {
    const which = failed.length === 0 ? "No secret was" : `Not written: ${failed.join(", ")}. None was`;
    return {
        ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error, ui),
        title: "This GitHub token may not write secrets",
        message: `${which} changed in ${destination.repository}.`,
        remedy: `Give the token ${(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionFor */ .Tj)((0,_store_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(destination))} for ${destination.repository}: github.com/settings/personal-access-tokens → the token → Edit. Under an organization an owner must approve that.`,
    };
}


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   AS: () => (/* binding */ SECRET_NAMES),
/* harmony export */   Sq: () => (/* binding */ secretsToStore),
/* harmony export */   fS: () => (/* binding */ storeSecrets)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6706);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6838);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4276);




const SECRET_NAMES = {
    app: "FB_APP_SECRET",
    user: "FB_USER_TOKEN",
    page: "FB_PAGE_TOKEN",
    github: "SECRETS_TOKEN",
};
function secretsToStore({ app, examination, }) {
    const { obtained } = examination;
    if (!(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isHealthy */ .Wr)(obtained.findings)) {
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3("token-unhealthy", "A token with a failure is not stored: it could replace one that works.", "Go back to its health, and fix the problems there first.");
    }
    return [
        { name: SECRET_NAMES.app, value: app.secret },
        ...(obtained.userToken ? [{ name: SECRET_NAMES.user, value: obtained.userToken.token }] : []),
        { name: SECRET_NAMES.page, value: obtained.token },
    ];
}
async function storeSecrets(session, request, log) {
    const writes = secretsToStore(session);
    const store = parseRequest(session, request);
    if (request.alsoStoreGithubToken)
        writes.push({ name: SECRET_NAMES.github, value: store.githubToken });
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppContext */ .L)(session, session.app, log, async (context) => {
        const access = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .Mz)(store, context);
        if (!access)
            throw new Error("a destination is always a place");
        return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSecrets */ .Pl)(writes, access, context);
    });
}
function parseRequest({ registry, endpoints }, request) {
    const githubToken = (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGithubToken */ .gp)(registry, request.githubToken);
    const repository = request.repository.trim();
    const environment = request.environment.trim();
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n_)(repository);
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEnvironment */ .Qz)(environment);
    return {
        githubToken,
        apiUrl: endpoints.githubApiUrl,
        target: targetOf({ repository, environment }),
        pageTokenName: SECRET_NAMES.page,
        userTokenName: undefined,
    };
}
function targetOf({ repository, environment }) {
    return environment === ""
        ? { scope: "repository", app: "actions", repository }
        : { scope: "environment", repository, environment };
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ usesLeft),
/* harmony export */   Gl: () => (/* binding */ postsOnly),
/* harmony export */   Xz: () => (/* binding */ scopesToAskFor),
/* harmony export */   bD: () => (/* binding */ requiredScopes),
/* harmony export */   nw: () => (/* binding */ USE_NAMES),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   uw: () => (/* binding */ BUSINESS_SCOPE)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

const READS_PAGE = ["pages_show_list", "pages_read_engagement"];
const USES = {
    post: { label: "Publish posts, photos and videos", scopes: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m1 },
    read: {
        label: "Read posts, comments and what visitors write",
        scopes: [...READS_PAGE, "pages_read_user_content"],
    },
    reply: {
        label: "Answer, hide and delete comments",
        scopes: [...READS_PAGE, "pages_read_user_content", "pages_manage_engagement"],
    },
    measure: { label: "Read statistics (insights)", scopes: [...READS_PAGE, "read_insights"] },
    message: {
        label: "Read and send messages (Messenger)",
        scopes: [...READS_PAGE, "pages_messaging", "pages_manage_metadata"],
    },
    subscribe: {
        label: "Manage webhooks and settings of the Page",
        scopes: [...READS_PAGE, "pages_manage_metadata"],
    },
};
function postsOnly(uses) {
    return uses.join() === "post";
}
const USE_NAMES = Object.keys(USES);
const BUSINESS_SCOPE = "business_management";
function requiredScopes(uses) {
    return [...new Set(uses.flatMap((use) => USES[use].scopes))].toSorted();
}
function scopesToAskFor(uses, business) {
    return [...requiredScopes(uses), ...(business ? [BUSINESS_SCOPE] : [])];
}
function usesLeft(uses, granted) {
    return uses.filter((use) => USES[use].scopes.every((scope) => granted.includes(scope)));
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withAppContext)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);

const PATIENCE = { timeoutSeconds: 10, retries: 2 };
async function withAppContext({ endpoints, registry, progress }, { id, secret }, log, use) {
    const { graphUrl, graphVersion } = endpoints;
    const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withContext */ .eQ)(connection, { registry, progress, log }, use);
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ composeWorkflows),
/* harmony export */   d0: () => (/* binding */ wordsToReplace)
/* harmony export */ });
/* unused harmony export fillWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3188);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6706);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8435);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8300);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(222);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6634);








function fillWorkflow(folder, name, filling) {
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEnvironment */ .Qz)(filling.environment);
    const example = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _workflows_js__WEBPACK_IMPORTED_MODULE_7__/* .WORKFLOWS */ .v1[name].file), "utf8");
    const telling = {
        ...filling,
        postsOnly: filling.postsOnly && !/^ +data-access: /m.test(example),
    };
    return example
        .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
        .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
        .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
        .split("\n")
        .flatMap((line) => fillLine(line, telling))
        .join("\n");
}
function fillLine(line, filling) {
    const { requiredScopes, environment, loginRedirect, configId } = filling;
    const indent = /^ */.exec(line)?.[0] ?? "";
    if (/^ +login-redirect: /.test(line))
        return [
            `${indent}login-redirect: ${JSON.stringify(loginRedirect)}`,
            ...(configId === "" ? [] : [`${indent}login-config-id: "${configId}"`]),
        ];
    if (/^ +app-secret: /.test(line))
        return [
            line,
            ...(isDefault(requiredScopes)
                ? []
                : [`${indent}required-scopes: ${requiredScopes.join(", ")}`]),
            ...(filling.postsOnly
                ? [`${indent}data-access: warn # as far as is known, posting goes on without it`]
                : []),
        ];
    if (/^ +page-id: .*\bFB_PAGE_IDS\b/.test(line))
        return [`${indent}page-id: |`, ...filling.pageIds.map((id) => `${indent}  ${id}`)];
    if (environment === "")
        return [line];
    if (/^ +runs-on: /.test(line))
        return [line, `${indent}environment: ${JSON.stringify(environment)}`];
    if (/^ +secret-name: /.test(line))
        return [line, `${indent}secret-environment: ${JSON.stringify(environment)}`];
    return [line];
}
function isDefault(scopes) {
    return scopes.toSorted().join() === _src_library_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SCOPES */ .m1.toSorted().join();
}
function composeWorkflows({ session, examples, action, configId }, names, pageId, environment) {
    const filling = {
        appId: (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withApp */ .G0)(session).app.id,
        pageId,
        pageIds: (0,_workflows_js__WEBPACK_IMPORTED_MODULE_7__/* .divideForWorkflow */ .Cj)(session.pages).kept.map(({ id }) => id),
        requiredScopes: (0,_uses_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredScopes */ .bD)(session.uses),
        environment,
        action,
        loginRedirect: (0,_redirect_address_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowRedirect */ .WW)(session),
        configId,
        postsOnly: (0,_uses_js__WEBPACK_IMPORTED_MODULE_6__/* .postsOnly */ .Gl)(session.uses),
    };
    return names.map((name) => ({
        name,
        file: _workflows_js__WEBPACK_IMPORTED_MODULE_7__/* .WORKFLOWS */ .v1[name].file,
        content: fillWorkflow(examples, name, filling),
    }));
}
function wordsToReplace(workflows) {
    return workflows.some(({ content }) => /\buses: OWNER\//.test(content)) ? ["OWNER"] : [];
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ divideForWorkflow),
/* harmony export */   Ey: () => (/* binding */ fittingWorkflows),
/* harmony export */   M2: () => (/* binding */ knownWorkflows),
/* harmony export */   Mb: () => (/* binding */ renewsSecrets),
/* harmony export */   bQ: () => (/* binding */ WORKFLOW_NAMES),
/* harmony export */   v1: () => (/* binding */ WORKFLOWS)
/* harmony export */ });
const WORKFLOWS = {
    keep: {
        file: "page-token-keep.yml",
        label: "Check the token once a week, renew it when it is due, and say when somebody must log in",
        renews: true,
        startedBy: "wait for Monday morning",
        several: false,
    },
    pages: {
        file: "pages-keep.yml",
        label: "Keep the tokens of all your Pages alive in one secret, one token a line, and check them once a week",
        renews: true,
        startedBy: "wait for Monday morning",
        several: true,
    },
    health: {
        file: "page-token-health.yml",
        label: "Check the token once a day, and fail when a person must act",
        renews: false,
        startedBy: "wait for the next morning",
        several: false,
    },
    release: {
        file: "post-on-release.yml",
        label: "Post each release to the Page",
        renews: false,
        startedBy: "publish a release, which posts at once",
        several: false,
    },
    deploy: {
        file: "deploy.yml",
        label: "Check the token before a deploy, and announce the deploy on the Page",
        renews: false,
        startedBy: "push to `main`, which deploys and posts at once",
        several: false,
    },
};
const WORKFLOW_NAMES = Object.keys(WORKFLOWS);
function knownWorkflows(names) {
    return WORKFLOW_NAMES.filter((name) => names.includes(name));
}
function renewsSecrets(names) {
    return names.some((name) => WORKFLOWS[name].renews);
}
const MOST_KEPT = 95;
function divideForWorkflow(pages = []) {
    const kept = pages
        .filter(({ hasToken, objections }) => hasToken && objections.length === 0)
        .slice(0, MOST_KEPT);
    return { kept, leftOut: pages.filter((page) => !kept.includes(page)) };
}
function fittingWorkflows(pages) {
    const isSeveral = divideForWorkflow(pages).kept.length > 1;
    return WORKFLOW_NAMES.filter((name) => isSeveral || !WORKFLOWS[name].several);
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findWorkingCopy),
/* harmony export */   r$: () => (/* binding */ writeWorkflow)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3188);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6838);





function findWorkingCopy(folder) {
    const root = askGit(folder, "rev-parse", "--show-toplevel");
    if (root === undefined)
        return undefined;
    const remote = askGit(folder, "remote", "get-url", "origin") ?? "";
    return { root, repository: repositoryOf(remote) };
}
const GITHUB = /(?:^|\.)github(?:[.:-]|$)|\.ghe\.com(?::|$)/i;
function repositoryOf(remote) {
    const match = /^(?:https?:\/\/(?:[^/@]*@)?([^/@]+)\/|(?:ssh:\/\/)?[^/@]+@([^/:]+)(?::\d+\/|[:/]))([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote);
    const [, far = "", near = "", repository = ""] = match ?? [];
    return GITHUB.test(far || near) && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .Nu)(repository).ok ? repository : "";
}
function writeWorkflow({ root }, file, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(".github", "workflows", file);
    try {
        return writeNew(root, path, content);
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _setup_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w3 || code === undefined)
            throw error;
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w3("workflow-unwritable", `${path} cannot be written here (${code}).`, "Copy the workflow, and paste it into a file of this name instead.", error);
    }
}
function writeNew(root, path, content) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    assertFolders(root, path);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(whole, { throwIfNoEntry: false });
    if (found) {
        const bytes = Buffer.byteLength(content);
        if (found.isFile() && found.size === bytes && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(whole, "utf8") === content)
            return path;
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w3("workflow-exists", `${path} exists ${found.isFile() ? "with other content" : "and is no ordinary file"}. It was left as it is.`, "Rename that file, or paste the workflow into a file of another name.");
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(whole, content, { flag: "wx" });
    return path;
}
function assertFolders(root, path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); folder !== "."; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w3("workflow-unwritable", `${folder} is a link here, which GitHub does not follow. Nothing was written.`, "Put a folder in its place, or copy the workflow into the repository on GitHub.");
    }
}
function askGit(folder, ...words) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", words, {
            cwd: folder,
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeSetup)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3188);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2105);
/* harmony import */ var _core_next_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8741);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9671);
/* harmony import */ var _core_store_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3173);
/* harmony import */ var _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6602);






function describeSetup({ session }, { stored, destination, workflows = [] }, failure) {
    const { app, user, pages, examination, progress } = session;
    const safe = (text) => (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeText */ .H)(session.registry, text);
    const report = examination && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubReport */ .AE)(examination.report, safe);
    const errors = [
        ...(failure ? [failure] : []),
        ...(report?.errors ?? []).map((error) => (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptError */ .p9)(error, "json")),
        ...(stored && destination ? (0,_core_store_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStoreFailures */ .KN)(stored, destination, "json") : []),
    ];
    const written = workflows.filter((one) => one.written !== undefined).map(({ file }) => file);
    const done = { workflows, written };
    return {
        ok: errors.length === 0 && report?.healthy === true,
        app: app ? { id: app.id, name: safe(app.name) } : null,
        declined: user?.declined ?? [],
        pages: (pages ?? []).map(({ id, name, tasks, objections, hasToken }) => ({
            id: safe(id),
            name: safe(name),
            tasks: tasks.map(safe),
            objections: objections.map(safe),
            hasToken,
        })),
        page: report ? report.page : null,
        healthy: report?.healthy ?? false,
        findings: (report?.findings ?? []).map((finding) => {
            const { message, remedy } = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptFinding */ .oT)(finding, "json", user);
            return { ...finding, message, remedy };
        }),
        report: report ? JSON.parse((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutputs */ ._d)(report).report) : null,
        stored: Object.fromEntries(progress),
        workflows: workflows.map(({ file, content, written }) => ({
            file,
            content,
            ...(written !== undefined && { written }),
        })),
        replace: (0,_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsToReplace */ .d0)(workflows),
        next: report?.healthy ? (0,_core_next_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Z)(session, done).map((step) => step.replaceAll("`", "")) : [],
        errors: errors.map(({ title, message, remedy }) => ({
            title: safe(title),
            message: safe(message),
            remedy: safe(remedy),
        })),
    };
}


/***/ }),

/***/ 7869:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5811);

process.exitCode = await (0,_run_setup_js__WEBPACK_IMPORTED_MODULE_0__/* .runSetup */ .x)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runSetup)
});

// EXTERNAL MODULE: ./build/src/library.js + 80 modules
var library = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./build/setup/core/endpoints.js
var endpoints = __nccwpck_require__(5486);
// EXTERNAL MODULE: ./build/setup/core/repository.js
var repository = __nccwpck_require__(9070);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var uses = __nccwpck_require__(222);
// EXTERNAL MODULE: ./build/setup/core/workflows.js
var workflows = __nccwpck_require__(6634);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __nccwpck_require__(6838);
;// CONCATENATED MODULE: ./build/setup/help.js
const HINT = "See all flags with: setup --help";
const HELP = `Usage: setup [flags]

Takes you from a Facebook app to a workflow with a Page token that does not end.
Opens a local page in your browser.

  --no-browser              ask in this terminal instead
  --json                    ask nothing; one JSON object on standard output
  --port N                  first port to listen on, loopback only (8917)
  --action OWNER/REPO@REF   this action, as the workflow names it
  --config-id ID            a configuration of Facebook Login for Business
  --login-redirect URL      where logins end, registered (https://localhost/)
  --graph-api-version vN.N  --graph-api-url URL  --dialog-url URL
  --github-api-url URL      other servers; https, or http on this machine
  -h, --help                this text

Answers for --json; with --no-browser they are not asked again:
  --app-id ID               --page-id ID
  --uses NAMES              post,read,reply,measure,message,subscribe (post)
  --business                the Page belongs to a business portfolio
  --repository OWNER/REPO   where to store the secrets
  --environment NAME        and in which environment
  --workflow NAMES          keep,health,release,deploy or none
  --write-workflow          write them into this git working copy

Secrets are never flags. They are asked for, or taken from the environment:
  FB_APP_SECRET             the app's secret
  FB_USER_TOKEN             a user token, instead of the login
  SECRETS_TOKEN             a GitHub token that may write secrets

The exit code is 0 when all is done, otherwise 1.`;

;// CONCATENATED MODULE: ./build/setup/flags.js



const TEXT = { type: "string" };
const FLAG = { type: "boolean" };
const OPTIONS = {
    help: { ...FLAG, short: "h" },
    "no-browser": FLAG,
    json: FLAG,
    port: TEXT,
    "graph-api-url": TEXT,
    "graph-api-version": TEXT,
    "dialog-url": TEXT,
    "github-api-url": TEXT,
    action: TEXT,
    "config-id": TEXT,
    "login-redirect": TEXT,
    "app-id": TEXT,
    uses: TEXT,
    business: FLAG,
    "page-id": TEXT,
    repository: TEXT,
    environment: TEXT,
    workflow: TEXT,
    "write-workflow": FLAG,
};
const SECRET_FLAG = /^--?(?!no-)[\w-]*(secret|token|password|code)\b/i;
function parseFlags(words) {
    if (words.some((word) => SECRET_FLAG.test(word)))
        throw wrong("Secrets are not accepted as flags: they would appear in the shell's history and in the list of processes. Use the environment variables FB_APP_SECRET, FB_USER_TOKEN and SECRETS_TOKEN, or wait to be asked.");
    const args = [...words];
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options: OPTIONS, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
        if (!option)
            throw wrong(`${token.rawName} is not a known flag.`);
        if (!isUsed(option.type, token))
            throw wrong(`${token.rawName} has a missing or unexpected value.`);
    }
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
}
function isUsed(type, { value, inlineValue }) {
    if (type === "boolean")
        return value === undefined;
    return value !== undefined && (inlineValue === true || !value.startsWith("-"));
}
function wrong(message) {
    return new setup_error/* SetupError */.w3("command-line", message, HINT);
}

;// CONCATENATED MODULE: ./build/setup/ignored-flags.js
const SECRETS = ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"];
const ANSWERS = [
    "--app-id",
    "--uses",
    "--business",
    "--page-id",
    "--repository",
    "--environment",
    "--workflow",
    "--write-workflow",
];
const IGNORED = {
    browser: [...ANSWERS, ...SECRETS],
    terminal: ["--port"],
    json: ["--port", "--no-browser", "--dialog-url"],
};
const INSTEAD = {
    browser: "The page asks for these; with --no-browser or --json they are answers.",
    terminal: "Nothing listens on this machine here.",
    json: "Nothing is asked, and no browser is opened.",
};
function formatIgnored(ui, given) {
    const ignored = given.filter((name) => IGNORED[ui].includes(name));
    return ignored.length === 0 ? undefined : `Not used: ${ignored.join(", ")}. ${INSTEAD[ui]}`;
}
function givenSecrets(env) {
    return SECRETS.filter((name) => env[name]);
}

;// CONCATENATED MODULE: ./build/setup/arguments.js







const PORT = "8917";
function parseArguments(words, env) {
    const { values, positionals } = parseFlags(words);
    const help = values.help === true || words.length === 0;
    if (!help && (positionals.length !== 1 || positionals[0] !== "setup"))
        throw wrong("The first word must be `setup`, and all others flags.");
    const port = values.port ?? PORT;
    if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
        throw wrong("--port must be a number from 1 to 65535.");
    const action = values.action ?? "";
    if (action !== "" && !isAction(action))
        throw wrong("--action must have the form owner/repo@ref.");
    return {
        help,
        ui: values.json ? "json" : values["no-browser"] ? "terminal" : "browser",
        port: Number(port),
        endpoints: {
            graphUrl: read("graph-api-url", library/* readApiUrl */.AX, values["graph-api-url"]) ?? endpoints/* ENDPOINTS */.H.graphUrl,
            graphVersion: read("graph-api-version", library/* readVersion */.$4, values["graph-api-version"]) ??
                endpoints/* ENDPOINTS */.H.graphVersion,
            dialogUrl: read("dialog-url", library/* readApiUrl */.AX, values["dialog-url"]) ?? endpoints/* ENDPOINTS */.H.dialogUrl,
            githubApiUrl: read("github-api-url", library/* readApiUrl */.AX, values["github-api-url"]) ?? endpoints/* ENDPOINTS */.H.githubApiUrl,
        },
        action,
        given: [...Object.keys(values).map((name) => `--${name}`), ...givenSecrets(env)],
        configId: read("config-id", library/* readId */.dW, values["config-id"]) ?? "",
        answers: dropMissing({
            appId: read("app-id", library/* readId */.dW, values["app-id"]),
            appSecret: env.FB_APP_SECRET || undefined,
            uses: values.uses === undefined ? undefined : readUses(values.uses),
            business: values.business,
            userToken: env.FB_USER_TOKEN || undefined,
            redirect: read("login-redirect", library/* readRedirect */.Dr, values["login-redirect"]),
            pageId: read("page-id", library/* readId */.dW, values["page-id"]),
            repository: read("repository", (entry) => (0,library/* readRepository */.Nu)((0,repository/* repositoryIn */.c)(entry)), values.repository),
            environment: read("environment", library/* readEnvironment */.Qo, values.environment),
            githubToken: env.SECRETS_TOKEN || undefined,
            workflows: values.workflow === undefined ? undefined : readWorkflows(values.workflow),
            writeWorkflow: values["write-workflow"],
        }),
    };
}
function read(flag, form, value) {
    if (value === undefined)
        return undefined;
    const result = form(value);
    if (!result.ok)
        throw wrong(`--${flag} ${result.reason}`);
    return result.value;
}
function isAction(text) {
    const [, repository = ""] = /^([^/]+\/[^/@]+)(?:\/[\w./-]+)?@[\w./-]+$/.exec(text) ?? [];
    return (0,library/* readRepository */.Nu)(repository).ok;
}
function readUses(text) {
    const names = text.split(",").map((name) => name.trim());
    const known = uses/* USE_NAMES */.nw.filter((name) => names.includes(name));
    if (known.length !== new Set(names).size || known.length === 0)
        throw wrong(`--uses takes names with commas between them: ${uses/* USE_NAMES */.nw.join(", ")}.`);
    return known;
}
function readWorkflows(text) {
    if (text.trim() === "none")
        return [];
    const names = text.split(",").map((name) => name.trim());
    const known = (0,workflows/* knownWorkflows */.M2)(names);
    if (known.length !== new Set(names).size || known.length === 0)
        throw wrong(`--workflow takes names with commas between them: ${workflows/* WORKFLOW_NAMES */.bQ.join(", ")}; or none.`);
    return known;
}
function dropMissing(answers) {
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

;// CONCATENATED MODULE: ./build/setup/core/closing-line.js
const ENDINGS = {
    finished: "Done",
    idle: "Ended after some time without activity",
    stopped: "Stopped",
    cancelled: "Cancelled",
};
const STATES = {
    stored: "stored",
    "under way": "being written, with the old value or the whole new one",
    waiting: "not written",
    failed: "not written, or not confirmed",
};
function formatClosingLine(ending, progress) {
    const secrets = Object.keys(STATES).flatMap((state) => {
        const names = [...progress].filter(([, reached]) => reached === state).map(([name]) => name);
        return names.length === 0 ? [] : [`${STATES[state]}: ${names.join(", ")}`];
    });
    const outcome = secrets.join("; ") || "the setup itself stored nothing";
    return `${ENDINGS[ending]} – ${outcome}.${ending === "finished" ? "" : " Starting again is safe."}`;
}

// EXTERNAL MODULE: ./build/setup/core/session.js
var core_session = __nccwpck_require__(8300);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js
var working_copy = __nccwpck_require__(9633);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/setup/find-examples.js



function findExamples() {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "examples", "page-token-keep.yml"))) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            throw new Error("the folder of the examples is missing");
        folder = above;
    }
    return (0,external_node_path_.join)(folder, "examples");
}

// EXTERNAL MODULE: ./build/setup/core/failure.js + 4 modules
var failure = __nccwpck_require__(2105);
// EXTERNAL MODULE: ./build/setup/core/safe-text.js
var safe_text = __nccwpck_require__(9671);
// EXTERNAL MODULE: ./build/setup/json/describe-setup.js
var describe_setup = __nccwpck_require__(4956);
;// CONCATENATED MODULE: ./build/setup/json/early-end.js




function openJsonOutput(words, stdout) {
    let printed = false;
    return {
        json: words.some((word) => /^--json(=|$)/.test(word)),
        print(json, written) {
            if (printed)
                return;
            printed = true;
            stdout.write(`${json}\n`, () => written?.());
        },
    };
}
function describeEarlyEnd(error, session = (0,core_session/* openSession */.fA)()) {
    return JSON.stringify((0,describe_setup/* describeSetup */.j)({ session }, {}, (0,failure/* describeFailure */.Ic)(error, "json")));
}
function formatEarlyEnd(error, session = (0,core_session/* openSession */.fA)(), last = "") {
    const { title, message, remedy } = (0,failure/* describeFailure */.Ic)(error, "json");
    const lines = [`${title}: ${message}`, `→ ${remedy}`, last];
    return (0,safe_text/* safeText */.H)(session.registry, lines.join("\n").trimEnd());
}

;// CONCATENATED MODULE: ./build/setup/start-ui.js


async function startUi(given, context, host, print) {
    const printIgnored = (ui) => {
        const ignored = formatIgnored(ui, given.given);
        if (ignored !== undefined)
            context.print(ignored);
    };
    if (given.ui === "json") {
        printIgnored("json");
        return startJson(given, context, print);
    }
    if (given.ui === "browser") {
        const { openBrowser, whyNoBrowser } = await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 6516));
        const reason = whyNoBrowser(host);
        if (!reason)
            printIgnored("browser");
        const ending = reason ? undefined : await startBrowser(given, context, openBrowser);
        if (ending !== undefined)
            return ending;
        context.print(`${reason ?? "The browser could not be opened"}: the setup asks here instead.`);
    }
    printIgnored("terminal");
    return startTerminal(given, context, host);
}
async function startJson({ answers }, context, print) {
    const { runJson } = await __nccwpck_require__.e(/* import() */ 922).then(__nccwpck_require__.bind(__nccwpck_require__, 8922));
    const code = await runJson(context, answers, print);
    return code === 0 ? "finished" : "stopped";
}
async function startBrowser({ port }, context, open) {
    const { NoBrowserError, startBrowserSetup } = await Promise.all(/* import() */[__nccwpck_require__.e(356), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8327));
    try {
        const running = await startBrowserSetup(context, { port, open });
        return await running.ended;
    }
    catch (error) {
        if (error instanceof NoBrowserError)
            return undefined;
        throw error;
    }
}
async function startTerminal({ answers }, context, { stdin, stdout }) {
    if (!stdin.isTTY || !stdout.isTTY)
        throw new setup_error/* SetupError */.w3("no-terminal", "The setup asks questions, but it was not started in a terminal.", "Start it in a terminal, or give all answers with --json (see setup --help).");
    const [{ startTerminalSetup }, { createPrompts }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(384), __nccwpck_require__.e(491)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9491)),
        Promise.all(/* import() */[__nccwpck_require__.e(384), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4035)),
    ]);
    const prompts = createPrompts({ input: stdin, output: stdout });
    return startTerminalSetup(context, answers, prompts);
}

;// CONCATENATED MODULE: ./build/setup/run-setup.js










const ACTION = "OWNER/facebook-page-token@v1";
async function runSetup(words, host) {
    const outcome = openJsonOutput(words, host.stdout);
    let session;
    try {
        const given = parseArguments(words, host.env);
        if (given.help) {
            host.stdout.write(`${HELP}\n`);
            return 0;
        }
        for (const name of ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"])
            delete host.env[name];
        const context = surround(given, host);
        session = context.session;
        return await lead(given, context, host, outcome);
    }
    catch (error) {
        const last = session && formatClosingLine("stopped", session.progress);
        host.stderr.write(`${formatEarlyEnd(error, session, last)}\n`);
        if (outcome.json)
            outcome.print(describeEarlyEnd(error, session));
        return 1;
    }
}
async function lead(given, context, host, outcome) {
    const { session } = context;
    const cancel = () => {
        if (host.stdout.isTTY)
            host.stdout.write("\x1b[?25h\n");
        const last = formatClosingLine("cancelled", session.progress);
        context.print(last);
        if (!outcome.json)
            return host.exit(1);
        const message = "A signal ended the setup. `stored` shows how far the writing had come.";
        const error = new setup_error/* SetupError */.w3("cancelled", message, "Starting again is safe.");
        outcome.print(describeEarlyEnd(error, session), () => host.exit(1));
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        host.once(signal, cancel);
    try {
        const ending = await startUi(given, context, host, outcome.print);
        context.print(formatClosingLine(ending, session.progress));
        return ending === "finished" ? 0 : 1;
    }
    finally {
        for (const signal of signals)
            host.removeListener(signal, cancel);
    }
}
function surround({ ui, endpoints, action, configId, answers }, host) {
    const session = (0,core_session/* openSession */.fA)(endpoints);
    session.redirect = answers.redirect ?? session.redirect;
    for (const secret of [answers.appSecret, answers.userToken, answers.githubToken])
        if (secret && (0,library/* isMaskable */.h_)(secret.trim()))
            session.registry.register(secret.trim());
    const shown = ui === "json" ? host.stderr : host.stdout;
    return {
        session,
        examples: findExamples(),
        action: action || ACTION,
        configId,
        workingCopy: (0,working_copy/* findWorkingCopy */.Kc)(folderOf(host)),
        print: (line) => void shown.write(`${line}\n`),
    };
}
function folderOf(host) {
    try {
        return host.cwd();
    }
    catch (cause) {
        throw new setup_error/* SetupError */.w3("folder-gone", "The folder that the setup was started in no longer exists.", "Change into another folder, and start it again there.", cause);
    }
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   c8: () => (/* binding */ DecodingError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
class ActionError extends Error {
    code;
    remedy;
    offersLogin = true;
    quotesCause;
    constructor({ code, message, remedy, cause, quotesCause = false }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.remedy = remedy;
        this.quotesCause = quotesCause;
    }
}
class RequestError extends ActionError {
    transient;
    retryAfter;
    unsent;
    lessMayHelp;
    constructor(parts) {
        super(parts);
        this.lessMayHelp = parts.lessMayHelp ?? false;
        this.unsent = parts.unsent ?? false;
        this.transient = parts.transient;
        this.retryAfter = parts.retryAfter;
    }
}
class DecodingError extends ActionError {
    constructor(path, expected, found) {
        super({
            code: "answer-unexpected",
            message: `The answer's field \`${path}\` should be ${expected}, but it is ${found}.`,
            remedy: "Either the API has changed or something between it and the runner (a proxy, a test server) rewrites answers. Run the job again; if it stays, open an issue in this action's repository with this message.",
        });
    }
}
function isAbout({ code }, family) {
    return code.startsWith(`${family}-`);
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ newIdIn),
/* harmony export */   U7: () => (/* binding */ permissionsIn),
/* harmony export */   ap: () => (/* binding */ nodeTypeIn),
/* harmony export */   rN: () => (/* binding */ classifyRefusal)
/* harmony export */ });
const TOKEN_CODES = [102, 190];
const ENDED = [456, 458, 460, 461, 463, 464, 466, 467, 468, 492, 493];
const FORBIDDING = [10, ...Array.from({ length: 100 }, (_, index) => 200 + index)];
const RULES = [
    { code: "user-token-dead", codes: TOKEN_CODES, subcodes: ENDED },
    { code: "user-token-dead", codes: TOKEN_CODES, says: /must be an administrator/i },
    { code: "page-permission-missing", codes: FORBIDDING, says: /must be an administrator/i },
    { code: "two-factor-required", codes: [415] },
    { code: "two-factor-required", subcodes: [2859009, 1404120] },
    { code: "two-factor-required", says: /\b(two|2).?(factor|step)\b|\b2fa\b/i },
    { code: "page-moved", codes: [21] },
    { code: "page-moved", codes: [100], subcodes: [21] },
    { code: "page-moved", says: /migrated to page id/i },
    {
        code: "user-token-wrong-kind",
        says: /nonexist\w* field \(accounts\) on node type \(Page\)/i,
    },
    { code: "page-other-object", says: /nonexist\w* field \(\w+\) on node type \((?!Page\))/i },
    { code: "app-blocked", codes: [368] },
    {
        code: "app-blocked",
        says: /API access (has been |was |is )?(blocked|deactivated|disabled|restricted|revoked)/i,
    },
    {
        code: "app-blocked",
        says: /\bapp(lication)? (has been|was|is) (currently |temporarily )?(blocked|deactivated|disabled|restricted|suspended|inactive|not active)\b|\bapp not active\b/i,
    },
    { code: "app-address-not-allowed", codes: [5] },
    {
        code: "app-address-not-allowed",
        says: /\bIP( address)?\b.{0,60}(can.?t make requests|cannot make requests|not allowed|not (in|on) the|white.?list|allow.?list)/i,
    },
    { code: "app-native", codes: [15] },
    {
        code: "app-native",
        says: /must provide an app access token|app secret embedded in the client/i,
    },
    { code: "app-unknown", codes: [101] },
    { code: "app-unknown", says: /Error validating application|Invalid Client ID/i },
    {
        code: "app-secret-wrong",
        says: /Error validating client secret|appsecret_proof|access token signature/i,
    },
    { code: "user-token-other-app", says: /does not belong to application/i },
    { code: "checkpoint", codes: [459, 490] },
    { code: "checkpoint", subcodes: [459, 490] },
    { code: "checkpoint", says: /log in to www\.facebook\.com/i },
    {
        code: "page-permission-missing",
        codes: [3, 100, ...FORBIDDING],
        says: /\bpages_[a-z_]+|\bbusiness_management\b|Pages? Public Content Access/i,
    },
    { code: "graph-refused", says: /must be called with a Page Access Token/i },
    { code: "user-token-dead", codes: TOKEN_CODES },
    { code: "page-permission-missing", codes: FORBIDDING },
];
function classifyRefusal(envelope) {
    return RULES.find((rule) => fits(rule, envelope))?.code;
}
function fits({ says, codes, subcodes }, { message, code, subcode }) {
    return ((says === undefined || says.test(message)) &&
        (codes === undefined || (code !== undefined && codes.includes(code))) &&
        (subcodes === undefined || (subcode !== undefined && subcodes.includes(subcode))));
}
function permissionsIn(message) {
    const named = message.match(/\bpages_[a-z_]+|\bbusiness_management\b/g) ?? [];
    const all = named.length > 0 || !/Pages? Public Content Access/i.test(message);
    return [...new Set(all ? named : ["pages_read_engagement"])];
}
function newIdIn(message) {
    return /migrated to (?:page )?(?:id )?(\d{1,40})/i.exec(message)?.[1];
}
function nodeTypeIn(message) {
    return /on node type \((\w{1,64})\)/.exec(message)?.[1];
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ askForPage),
/* harmony export */   nE: () => (/* binding */ explainAbsence),
/* harmony export */   zV: () => (/* binding */ findPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5729);
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6565);
/* harmony import */ var _missing_page_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4808);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7763);
/* harmony import */ var _refused_page_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(864);








async function findPage(graph, userToken, pageId, seeker) {
    if (pageId === undefined)
        return findOnlyPage(graph, userToken, seeker);
    const direct = await askForPage(graph, userToken, pageId);
    if (direct.page && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(direct.page))
        return direct.page;
    const pages = await listPagesAfter(direct.refusal, graph, userToken);
    const listed = pages.find((page) => page.id === pageId);
    if (listed && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(listed))
        return listed;
    throw explainAbsence(pageId, pages, listed, direct, seeker);
}
async function findOnlyPage(graph, userToken, seeker) {
    const { consentedIds, holder } = seeker;
    const pages = await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .listPages */ .p)(graph, userToken);
    const [only, ...others] = pages;
    if (only && others.length === 0 && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(only))
        return only;
    const [consented, ...more] = new Set(consentedIds);
    if (only || consented === undefined || more.length > 0)
        throw (0,_missing_page_js__WEBPACK_IMPORTED_MODULE_5__/* .explainNoChoice */ .w)(pages, consentedIds, holder);
    const direct = await askForPage(graph, userToken, consented);
    if (direct.page && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(direct.page))
        return direct.page;
    throw explainAbsence(consented, pages, undefined, direct, seeker);
}
async function askForPage(graph, userToken, pageId) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${pageId}`,
            query: { fields: _page_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE_FIELDS */ .Mq },
            bearer: userToken,
        });
        const page = (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPage */ .SP)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(body), graph);
        return page.id === pageId ? { page } : { refusal: (0,_refused_page_js__WEBPACK_IMPORTED_MODULE_7__/* .explainOtherId */ .p)(pageId, page.id) };
    }
    catch (error) {
        if (error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h && !error.transient)
            return { refusal: error };
        throw error;
    }
}
async function listPagesAfter(refusal, graph, userToken) {
    try {
        return await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .listPages */ .p)(graph, userToken);
    }
    catch (error) {
        if (refusal === undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        throw isDecisive(refusal, error) ? withBesides(refusal, error) : withBesides(error, refusal);
    }
}
function isDecisive(refusal, error) {
    const isRefused = error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h && !error.transient;
    if (isAboutPermission(refusal))
        return isRefused && !isTelling(error);
    return isTelling(refusal) || (isRefused && !isTelling(error));
}
function isAboutPermission(refusal) {
    return (refusal instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h && (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(refusal.envelope) === "page-permission-missing");
}
function withBesides(error, other) {
    if (error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h)
        return error.besides(other);
    const { code, message, remedy } = error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, message, remedy, cause: other });
}
function explainAbsence(pageId, pages, listed, { page, refusal }, seeker) {
    if (refusal && isTelling(refusal))
        return refusal;
    return (0,_missing_page_js__WEBPACK_IMPORTED_MODULE_5__/* .explainMissingPage */ .X)(pageId, pages, listed ?? page, seeker, refusal);
}
function isTelling(refusal) {
    return !(refusal instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h) || (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(refusal.envelope) !== undefined;
}


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FOLLOW_THE_NOTICE),
/* harmony export */   h: () => (/* binding */ GraphError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6092);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8499);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5767);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3672);





class GraphError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    envelope;
    transient;
    retryAfter;
    now;
    #asked;
    constructor(envelope, asked, besides) {
        const transient = (0,_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransientError */ .bV)(envelope, asked.status);
        const code = codeOf(envelope, asked.status, transient);
        const said = describe(envelope, asked);
        const message = besides ? `${said} ${besides.message}` : said;
        super({ code, message, remedy: remedyFor(code, asked) });
        this.envelope = envelope;
        this.#asked = asked;
        this.transient = transient;
        this.retryAfter = asked.retryAfter;
        this.now = asked.now;
    }
    besides(other) {
        return new GraphError(this.envelope, this.#asked, other);
    }
}
function codeOf(envelope, status, transient) {
    if (transient)
        return (0,_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .isLimit */ .S4)(envelope.code, status) ? "graph-limited" : "graph-unavailable";
    const meaning = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(envelope);
    return TOLD_BY_MEANING.find((code) => code === meaning) ?? "graph-refused";
}
const TOLD_BY_MEANING = ["app-blocked", "two-factor-required", "checkpoint"];
function describe(envelope, { method, path, status }) {
    const details = [
        `HTTP ${status}`,
        envelope.code === undefined ? undefined : `code ${envelope.code}`,
        envelope.subcode === undefined ? undefined : `subcode ${envelope.subcode}`,
        envelope.type,
        envelope.traceId === undefined ? undefined : `fbtrace_id ${envelope.traceId}`,
    ].filter((detail) => detail !== undefined);
    return `${method} ${path} was refused: “${envelope.message}” (${details.join(", ")}).`;
}
const FOLLOW_THE_NOTICE = "An administrator of the app must follow the notice at developers.facebook.com/apps → your app (also Data Use Checkup); after a block for going too fast, wait some hours.";
function remedyFor(code, { retryAfter, now }) {
    switch (code) {
        case "app-blocked":
            return FOLLOW_THE_NOTICE;
        case "two-factor-required":
            return _new_user_token_js__WEBPACK_IMPORTED_MODULE_4__/* .TURN_ON_TWO_FACTOR */ .xN;
        case "checkpoint":
            return _new_user_token_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIRM_AT_FACEBOOK */ .wi;
        case "graph-limited":
            return `Facebook limits how often an app may call. Nothing is wrong with your tokens. ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRetryTime */ .lW)(retryAfter, now)}`;
        case "graph-unavailable":
            return `Facebook has an outage. Nothing is wrong with your tokens. ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRetryTime */ .lW)(retryAfter, now)}`;
        case "graph-refused":
            return "Look the code up in Meta's error reference (developers.facebook.com/docs/graph-api/guides/error-handling), and check the app's dashboard at developers.facebook.com for notices. Facebook's support asks for the fbtrace_id.";
    }
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ inspectToken)
});

// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __nccwpck_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/src/json/decode.js
var decode = __nccwpck_require__(7232);
// EXTERNAL MODULE: ./build/src/moment.js
var moment = __nccwpck_require__(7897);
;// CONCATENATED MODULE: ./build/src/graph/token-inspection.js


const ENDING = new Set(["user", "page", "system-user"]);
function readInspection({ body, now, servedVersion }) {
    const data = (0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)(body), "data");
    const valid = (0,decode/* flag */.Jt)((0,decode/* field */.ZZ)(data, "is_valid"));
    const pageId = (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "profile_id"), decode.id);
    const kind = kindOf((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "type"), decode/* text */.Qq), pageId);
    const expires = (0,decode/* field */.ZZ)(data, "expires_at");
    return {
        state: valid ? "valid" : "invalid",
        reason: valid ? undefined : readFault((0,decode/* field */.ZZ)(data, "error")),
        kind,
        appId: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "app_id"), decode.id),
        pageId,
        userId: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "user_id"), decode.id),
        expiresAt: valid
            ? (0,moment/* momentOf */.Et)(ENDING.has(kind) ? (0,decode/* seconds */.YA)(expires) : (0,decode/* optional */.lq)(expires, decode/* seconds */.YA))
            : "unknown",
        dataAccessExpiresAt: valid
            ? (0,moment/* momentOf */.Et)((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "data_access_expires_at"), decode/* seconds */.YA))
            : "unknown",
        scopes: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "scopes"), (scopes) => (0,decode/* list */.p_)(scopes, decode/* text */.Qq)) ?? [],
        granularScopes: new Map((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "granular_scopes"), (scopes) => (0,decode/* list */.p_)(scopes, readGranularScope)) ?? []),
        now,
        servedVersion,
    };
}
function kindOf(type, pageId) {
    switch (type) {
        case "USER":
            return "user";
        case "PAGE":
            return "page";
        case "APP":
            return "app";
        case "SYSTEM_USER":
            return "system-user";
        default:
            return pageId === undefined ? "unknown" : "page";
    }
}
function readFault(error) {
    if (error.value === undefined)
        return { code: undefined, subcode: undefined, message: "" };
    return {
        code: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "code"), decode/* wholeNumber */.rD),
        subcode: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "subcode"), decode/* wholeNumber */.rD) ??
            (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "error_subcode"), decode/* wholeNumber */.rD),
        message: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "message"), decode/* text */.Qq) ?? "",
    };
}
function readGranularScope(entry) {
    return [
        (0,decode/* text */.Qq)((0,decode/* field */.ZZ)(entry, "scope")),
        (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(entry, "target_ids"), (ids) => (0,decode/* list */.p_)(ids, decode.id)),
    ];
}
const NOTHING_KNOWN = {
    kind: "unknown",
    appId: undefined,
    pageId: undefined,
    userId: undefined,
    expiresAt: "unknown",
    dataAccessExpiresAt: "unknown",
    scopes: [],
    granularScopes: new Map(),
    servedVersion: undefined,
};
function inspectionOfOtherApp(now) {
    return { ...NOTHING_KNOWN, state: "other-app", reason: undefined, now };
}
function inspectionOfRefused({ code, subcode, message }, now) {
    return { ...NOTHING_KNOWN, state: "invalid", reason: { code, subcode, message }, now };
}

;// CONCATENATED MODULE: ./build/src/graph/inspect-token.js



async function inspectToken(graph, token) {
    try {
        return readInspection(await graph.call({
            method: "GET",
            path: "/debug_token",
            query: { input_token: token },
            bearer: graph.appToken,
        }));
    }
    catch (error) {
        if (!(error instanceof graph_error/* GraphError */.h) || error.transient)
            throw error;
        const { envelope, now } = error;
        if (/did not match the Viewing App/i.test(envelope.message))
            return inspectionOfOtherApp(now);
        if (/belongs to a Page that is not accessible/i.test(envelope.message))
            return inspectionOfRefused(envelope, now);
        throw (0,refused_credentials/* explainRefusedAppToken */.U)(error);
    }
}


/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ listPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7763);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3672);





const MOST_SHEETS = 100;
const LARGEST = 100;
const SMALLER = [50, 25, 10];
async function listPages(graph, userToken) {
    const readSheet = sheetReader(graph, userToken);
    const pages = await readSheets(readSheet);
    return onceEach(pages.length > 0 ? pages : await readSheets(readSheet));
}
function onceEach(pages) {
    const byId = new Map();
    for (const page of pages) {
        const known = byId.get(page.id);
        if (!known || (!(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .hasToken */ .y0)(known) && (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .hasToken */ .y0)(page)))
            byId.set(page.id, page);
    }
    return [...byId.values()];
}
async function readSheets(readSheet) {
    const pages = [];
    const seen = new Set();
    let after;
    do {
        const sheet = await readSheet(after);
        pages.push(...sheet.pages);
        after = sheet.after;
        if (after !== undefined && (seen.has(after) || seen.size >= MOST_SHEETS))
            throw endlessList(seen.size);
        if (after !== undefined)
            seen.add(after);
    } while (after !== undefined);
    return pages;
}
function sheetReader(graph, userToken) {
    let limit = LARGEST;
    return async function readSheet(after) {
        for (;;) {
            try {
                return await askForSheet(graph, userToken, limit, after);
            }
            catch (error) {
                const isTooMuch = error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h && (0,_transient_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsLess */ .v7)(error.envelope);
                const less = SMALLER.find((smaller) => smaller < limit);
                if (!isTooMuch || less === undefined)
                    throw error;
                limit = less;
            }
        }
    };
}
async function askForSheet(graph, userToken, limit, after) {
    const { body } = await graph.call({
        method: "GET",
        path: "/me/accounts",
        query: {
            ...{ fields: _page_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_FIELDS */ .Mq, limit: String(limit) },
            ...(after === undefined ? {} : { after }),
        },
        bearer: userToken,
    });
    const answer = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(body);
    const paging = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "paging");
    return {
        pages: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "data"), (element) => (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(element, graph)),
        after: paging.value === undefined ? undefined : nextCursor(paging),
    };
}
function nextCursor(paging) {
    const next = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(paging, "next"), _json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    if (next === undefined)
        return undefined;
    const cursors = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(paging, "cursors");
    const after = cursors.value === undefined ? undefined : (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(cursors, "after"), _json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    return after ?? URL.parse(next)?.searchParams.get("after") ?? undefined;
}
function endlessList(sheets) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "answer-unexpected",
        message: `GET /me/accounts kept naming a next sheet after ${sheets} sheets.`,
        remedy: "Set `page-id` to the number of the Page, so that it is asked for directly, or run the job again later.",
    });
}


/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ explainMissingPage),
/* harmony export */   w: () => (/* binding */ explainNoChoice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8499);


const MOST_LISTED = 250;
const REASONS = [
    "it was not among the Pages that the person chose in Facebook's consent dialog",
    "`pages_show_list` was not granted for it",
    "it belongs to a business portfolio and `business_management` was not granted",
    "the person has no role on it",
].join("; ");
const ASSIGN_THE_PAGE = "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.";
function showThePage(holder) {
    return holder === "system-user" ? ASSIGN_THE_PAGE : (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .makeNewUserToken */ .lG)(holder, _new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .ADD_THIS_PAGE */ .rL);
}
function explainMissingPage(pageId, pages, found, { holder, consentedIds }, refusal) {
    if (found)
        return explainMissingToken(found, holder);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "page-not-visible",
        message: `The user token does not see a Page with the id ${pageId}. It can be missing because: ${REASONS}. ${formatVisible(pages, consentedIds)}`,
        remedy: `Compare \`page-id\` with the list. ${showThePage(holder)}`,
        cause: refusal,
    });
}
function explainNoChoice(pages, consentedIds, holder = "person") {
    const [only, ...others] = pages;
    if (only && others.length === 0)
        return explainMissingToken(only, holder);
    if (only) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            code: "page-several",
            message: `The user token sees ${pages.length} Pages, and \`page-id\` is not set. ${formatVisible(pages, consentedIds)}`,
            remedy: "Set `page-id` in this step's `with:` block to the id of the Page to act on.",
        });
    }
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "page-none",
        message: `The user token sees no Page at all. A Page can be missing because: ${REASONS}.${formatConsented(consentedIds)}`,
        remedy: consentedIds.length > 0 ? CHOOSE_CONSENTED : showThePage(holder),
    });
    if (consentedIds.length > 0)
        error.offersLogin = false;
    return error;
}
const CHOOSE_CONSENTED = "Set `page-id` in this step's `with:` block to one of the ids that the consent names: the Page is then asked for directly.";
function explainMissingToken(page, holder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "page-no-token",
        message: `The user token sees the Page ${formatPage(page)}, but Facebook returns no Page token for it. The person has no role on it (Live Contributor is not enough), or the Page's business asks for two-factor authentication and the person has none.`,
        remedy: holder === "system-user"
            ? "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets), and run the job again."
            : "Somebody with full control of the Page must give the person the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then run the job again.",
    });
}
function formatVisible(pages, consentedIds) {
    if (pages.length === 0)
        return `It sees no Page at all.${formatConsented(consentedIds)}`;
    const listed = pages.slice(0, MOST_LISTED).map((page) => `• ${formatPage(page)}`);
    const rest = pages.length - listed.length;
    return `It sees:\n${listed.join("\n")}${rest > 0 ? `\n• … and ${rest} more` : ""}`;
}
function formatConsented(ids) {
    if (ids.length === 0)
        return "";
    return ` Yet the consent names the Page ids ${ids.slice(0, MOST_LISTED).join(", ")}: setting \`page-id\` to one of them asks for it directly.`;
}
function formatPage({ id, name }) {
    return name === "" ? id : `${id} ${JSON.stringify(name)}`;
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ PAGE_FIELDS),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7232);
/* harmony import */ var _token_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1659);


const PAGE_FIELDS = "id,name,access_token,tasks";
function readPage(json, graph) {
    const token = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "access_token"), _token_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenText */ .p);
    return {
        id: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__.id)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "id")),
        name: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "name"), _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ?? "",
        token: token === undefined ? undefined : graph.secret(token),
        tasks: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "tasks"), (tasks) => (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tasks, _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    };
}
function hasToken(page) {
    return page.token !== undefined;
}


/***/ }),

/***/ 1568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m1: () => (/* binding */ DEFAULT_SCOPES),
  HD: () => (/* binding */ probablyMeant),
  kz: () => (/* binding */ successorOf)
});

;// CONCATENATED MODULE: ./build/src/graph/letters-apart.js
function lettersApart(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, length) => length);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, ...(swapped ? [at(beforeLast, j - 2) + 1] : [])));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    const value = row[index];
    if (value === undefined)
        throw new RangeError(`no cell ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/graph/permissions.js

const DEFAULT_SCOPES = [
    "pages_show_list",
    "pages_read_engagement",
    "pages_manage_posts",
];
const SUCCESSORS = {
    manage_pages: "pages_show_list, pages_read_engagement, pages_manage_metadata, pages_read_user_content or pages_manage_ads, for what it is used for",
    publish_pages: "pages_manage_posts (posts) and pages_manage_engagement (comments)",
    publish_actions: "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
    publish_stream: "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
    offline_access: "nothing (the exchange for a long-lived token took its place, and this action does it)",
    read_page_mailboxes: "pages_messaging",
    read_mailbox: "pages_messaging",
    read_stream: "pages_read_engagement and pages_read_user_content",
    manage_notifications: "pages_manage_metadata (webhooks)",
    user_groups: "nothing (the Groups API is gone)",
    user_managed_groups: "nothing (the Groups API is gone)",
    publish_to_groups: "nothing (the Groups API is gone)",
    groups_access_member_info: "nothing (the Groups API is gone)",
    business_basic: "instagram_business_basic",
    business_content_publish: "instagram_business_content_publish",
    business_manage_comments: "instagram_business_manage_comments",
    business_manage_messages: "instagram_business_manage_messages",
};
function successorOf(scope) {
    return Object.hasOwn(SUCCESSORS, scope) ? SUCCESSORS[scope] : undefined;
}
const KNOWN = `
  public_profile email openid user_age_range user_birthday user_friends user_gender user_hometown
  user_likes user_link user_location user_messenger_contact user_photos user_posts user_videos
  pages_show_list pages_read_engagement pages_read_user_content pages_manage_posts
  pages_manage_engagement pages_manage_metadata pages_manage_ads pages_manage_cta
  pages_manage_instant_articles pages_messaging pages_utility_messaging pages_events page_events
  pages_user_gender pages_user_locale pages_user_timezone paid_marketing_messages
  read_insights read_audience_network_insights publish_video manage_fundraisers manage_app_solution
  business_management ads_management ads_read attribution_read leads_retrieval catalog_management
  private_computation_access research_apis gaming_user_locale
  commerce_account_manage_orders commerce_account_read_orders commerce_account_read_reports
  commerce_account_read_settings commerce_manage_accounts
  facebook_branded_content_ads_brand facebook_creator_marketplace_discovery
  instagram_basic instagram_content_publish instagram_manage_comments instagram_manage_contents
  instagram_manage_events instagram_manage_insights instagram_manage_messages
  instagram_manage_upcoming_events instagram_shopping_tag_products instagram_graph_user_profile
  instagram_branded_content_ads_brand instagram_branded_content_brand
  instagram_branded_content_creator instagram_creator_marketplace_discovery
  instagram_creator_marketplace_messaging instagram_business_basic
  instagram_business_content_publish instagram_business_manage_comments
  instagram_business_manage_insights instagram_business_manage_messages
  threads_basic threads_content_publish threads_delete threads_keyword_search
  threads_location_tagging threads_manage_insights threads_manage_mentions threads_manage_replies
  threads_profile_discovery threads_read_replies
  whatsapp_business_management whatsapp_business_messaging whatsapp_business_manage_events
`
    .trim()
    .split(/\s+/);
const MOST_APART = 2;
function probablyMeant(name) {
    if (KNOWN.includes(name))
        return undefined;
    const [closest] = KNOWN.map((known) => ({ known, apart: lettersApart(name, known) }))
        .filter(({ apart }) => apart <= MOST_APART)
        .toSorted((a, b) => a.apart - b.apart);
    return closest?.known;
}


/***/ }),

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainRefusedAppToken),
/* harmony export */   W: () => (/* binding */ explainRefusedCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);



const SETTINGS = "developers.facebook.com/apps → your app → App settings";
const EXPLANATIONS = {
    "app-secret-wrong": {
        message: "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole.",
        remedy: `An administrator of the app must open ${SETTINGS} → Basic, press Show next to “App secret”, and save that value as the secret behind \`app-secret\`; \`app-id\` is there, too.`,
    },
    "app-unknown": {
        message: "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted.",
        remedy: `An administrator of the app must open ${SETTINGS} → Basic, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
    },
    "app-native": {
        message: "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public.",
        remedy: `An administrator of the app must open ${SETTINGS} → Advanced and switch “Native or desktop app?” to No. Where it is No, compare \`app-secret\` with Basic.`,
    },
    "app-blocked": {
        message: "Facebook has blocked, restricted or switched off the app, or has blocked it for a while because of its policies.",
        remedy: _graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLLOW_THE_NOTICE */ .V,
    },
    "app-address-not-allowed": {
        message: "The app takes calls from the addresses of its Server IP allowlist only, and this runner has another one. Hosted runners have no fixed address.",
        remedy: `An administrator of the app must empty the Server IP allowlist (${SETTINGS} → Advanced), or the job must use a runner with an address that is on it.`,
    },
};
function explainRefusedCredentials(error) {
    const code = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error.envelope);
    return code !== undefined && isAboutApp(code) ? credentialsError(code, error) : undefined;
}
const ABOUT_THE_CALLER = new Set([102, 104, 190]);
function explainRefusedAppToken(error) {
    const { code, subcode } = error.envelope;
    const known = explainRefusedCredentials(error);
    if (known)
        return known;
    if (error.code !== "graph-refused")
        return error;
    const isAboutCaller = code !== undefined && ABOUT_THE_CALLER.has(code) && subcode === undefined;
    return isAboutCaller ? credentialsError("app-secret-wrong", error) : error;
}
function isAboutApp(code) {
    return Object.hasOwn(EXPLANATIONS, code);
}
function credentialsError(code, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, ...EXPLANATIONS[code], cause });
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ explainOtherId),
/* harmony export */   r: () => (/* binding */ explainRefusedPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8499);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5767);



const MOST_NAMED = 3;
const FIND_THE_ID = "Set `page-id` to the id of the Page: it stands in Page settings → Page transparency, and a run without `page-id` lists the Pages that are visible.";
const EXPLANATIONS = {
    "page-moved": (said, { pageId }) => {
        const newId = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .newIdIn */ .Br)(said);
        return {
            message: `Facebook has moved the Page${pageId === undefined ? "" : ` ${pageId}`}${newId ? `: its id is ${newId} now` : " to another id"}.`,
            remedy: newId
                ? `Set \`page-id\` to ${newId}, in this step's \`with:\` block or in the variable behind it.`
                : "Set `page-id` to the id that the details name, or leave it out: the run then lists the Pages that are visible.",
        };
    },
    "page-other-object": (said, { pageId }) => ({
        message: `The id ${pageId ?? "asked for"} is not that of a Page, but of another kind of object: ${(0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeTypeIn */ .ap)(said) ?? "unknown"}.`,
        remedy: FIND_THE_ID,
    }),
    "page-permission-missing": (said, { holder }) => {
        const named = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsIn */ .U7)(said);
        const permissions = named.length > 0 ? named : ["pages_show_list", "pages_read_engagement"];
        const list = permissions
            .slice(0, MOST_NAMED)
            .map((name) => `\`${name}\``)
            .join(" and ");
        return {
            message: `Facebook does not let the user token read the Page: ${list} ${permissions.length === 1 ? "is" : "are"} missing, or the app may not use ${permissions.length === 1 ? "it" : "them"}.`,
            remedy: `Grant ${list}. ${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .makeNewUserToken */ .lG)(holder)} Where granted, look for notices in the app's dashboard.`,
        };
    },
};
function explainRefusedPage(error, asked) {
    const code = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error.envelope);
    if (code === undefined || !isAboutPage(code))
        return undefined;
    const explain = EXPLANATIONS[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, ...explain(error.envelope.message, asked), cause: error });
}
function isAboutPage(code) {
    return Object.hasOwn(EXPLANATIONS, code);
}
function explainOtherId(asked, answered) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "page-other-object",
        message: `Facebook answers for the id ${asked} with the id ${answered}: ${asked} is the number of a profile, and the Page's own id is ${answered}.`,
        remedy: `Set \`page-id\` to ${answered}, in this step's \`with:\` block or in the variable behind it.`,
    });
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tokenText),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);


const SHORTEST = 8;
function isToken(text) {
    return text.length >= SHORTEST && !/\s/.test(text);
}
function tokenText(json) {
    const value = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq)(json);
    if (!isToken(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodingError */ .c8(json.path, "a token", "none");
    return value;
}


/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   bV: () => (/* binding */ isTransientError),
/* harmony export */   v7: () => (/* binding */ wantsLess)
/* harmony export */ });
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5767);

const LIMITS = new Set([4, 17, 32, 341, 613]);
const PERMANENT = new Set([10, 100, 101, 102, 190, 191, 368]);
function isTransientError(envelope, status) {
    const { code, isTransient } = envelope;
    if (code !== undefined && PERMANENT.has(code))
        return false;
    if ((0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyRefusal */ .rN)(envelope) !== undefined || wantsLess(envelope))
        return false;
    return isTransient || code === 2 || isLimitCode(code) || status >= 500 || status === 429;
}
function isLimit(code, status) {
    return status === 429 || isLimitCode(code);
}
function isLimitCode(code) {
    return code !== undefined && (LIMITS.has(code) || (code >= 80_000 && code <= 80_014));
}
function wantsLess({ message }) {
    return /reduce the amount of data/i.test(message);
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ publishedEnd),
/* harmony export */   jD: () => (/* binding */ DEFAULT_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
const PUBLISHED_ENDS = new Map([
    ["v26.0", undefined],
    ["v25.0", "2028-07-29"],
    ["v24.0", "2028-02-18"],
    ["v23.0", "2027-10-08"],
    ["v22.0", "2027-05-20"],
    ["v21.0", "2027-01-21"],
    ["v20.0", "2026-09-24"],
    ["v19.0", "2026-05-21"],
    ["v18.0", "2026-01-26"],
    ["v17.0", "2025-09-12"],
    ["v16.0", "2025-05-14"],
]);
const DEFAULT_VERSION = "v25.0";
function isVersion(text) {
    return /^v\d{1,3}\.\d{1,2}$/.test(text);
}
function publishedEnd(version) {
    const day = PUBLISHED_ENDS.get(version);
    return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000;
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ assessAbsence)
/* harmony export */ });
const ABSENCES = {
    "no-line": {
        one: (page) => `No token of the Page ${page} is in \`page-token\`.`,
        several: "No token of these Pages is in `page-token`.",
        remedy: everybody("Add a line with a token of the Page to the secret behind `page-token`, or take its id out of `page-id`. A run with `user-token` as well obtains the token."),
    },
    "not-seen": {
        one: (page) => `The user token does not see the Page ${page}.`,
        several: "The user token does not see these Pages.",
        remedy: {
            person: "Somebody with full control of the Page gives the person their role back (Page settings → Page access); then the person logs in again, leaves ticked what is ticked, and adds the Page.",
            "system-user": "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.",
        },
    },
    "no-token": {
        one: (page) => `The user token sees the Page ${page}, but Facebook returns no Page token for it.`,
        several: "The user token sees these Pages, but Facebook returns no Page tokens for them.",
        remedy: {
            person: "Somebody with full control of the Page must give the person a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication.",
            "system-user": "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
        },
    },
};
function everybody(remedy) {
    return { person: remedy, "system-user": remedy };
}
function assessAbsence({ id, name }, absence, severity, { holder = "person", said = "" } = {}) {
    const { one, several, remedy } = ABSENCES[absence];
    const page = name === "" ? id : `${id} ${JSON.stringify(name)}`;
    return {
        code: "page-not-visible",
        severity,
        message: `${one(page)}${said}`,
        remedy: remedy[holder],
        forSeveral: several,
        ...(holder === "system-user" && { login: false }),
    };
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deadlinesOf),
/* harmony export */   o: () => (/* binding */ assessDeadlines)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8499);


function assessDeadlines(inspection, policy, source) {
    return [...assessExpiry(inspection, policy, source), ...assessDataAccess(inspection, policy)];
}
function deadlinesOf({ expiresAt, dataAccessExpiresAt }, { dataAccess }) {
    return dataAccess === "ignore" ? [expiresAt] : [expiresAt, dataAccessExpiresAt];
}
function mintEndless({ minted, holder = "person" }) {
    return minted
        ? (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNewUserToken */ .lG)(holder)
        : "Let this action obtain the Page token: give it `user-token`, which it exchanges for a long-lived one first.";
}
function assessExpiry({ expiresAt, now }, policy, source) {
    if (typeof expiresAt !== "number")
        return [];
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(expiresAt)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDistance */ .BO)(expiresAt, now)})`;
    if (!policy.allowExpiring) {
        return [
            {
                code: "expires",
                severity: "failure",
                date: expiresAt,
                message: `The Page token ends on ${when}; one that comes from a long-lived user token has no end.${source.minted ? " Facebook gave out this one, although the user token was exchanged." : ""}`,
                remedy: `${mintEndless(source)} Or set \`allow-expiring: true\`, if an end is meant.`,
            },
        ];
    }
    const severity = severityOf(expiresAt, policy, now);
    if (!severity)
        return [];
    return [
        {
            code: "expires-soon",
            severity,
            date: expiresAt,
            message: `The Page token ends on ${when}.`,
            remedy: "Before that day, run a workflow that gives this action `user-token`: it obtains a new one.",
        },
    ];
}
const ONLY_A_LOGIN = `Only a login moves this date. ${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNewUserToken */ .lG)("person")}`;
const OR_WARN = " Workflows that only post can set `data-access: warn`.";
function assessDataAccess({ dataAccessExpiresAt: end, now }, policy) {
    if (policy.dataAccess === "ignore" || typeof end !== "number")
        return [];
    const severity = severityOf(end, policy, now);
    if (!severity)
        return [];
    const capped = policy.dataAccess === "warn" ? "warning" : severity;
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDistance */ .BO)(end, now)})`;
    return end <= now
        ? [
            {
                code: "data-access-expired",
                severity: capped,
                date: end,
                message: `The app's access to the person's data ended on ${when}, 90 days after their last login. The token still counts as valid, but calls that read data fail; posting is reported to go on, which Facebook does not promise.`,
                remedy: `${ONLY_A_LOGIN}${policy.dataAccess === "warn" ? "" : OR_WARN}`,
            },
        ]
        : [
            {
                code: "data-access-expires-soon",
                severity: capped,
                date: end,
                message: `The app's access to the person's data ends on ${when}, 90 days after their last login.`,
                remedy: ONLY_A_LOGIN,
            },
        ];
}
function severityOf(deadline, policy, now) {
    if ((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(deadline, policy.failWithinDays, now))
        return "failure";
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(deadline, policy.warnWithinDays, now) ? "warning" : undefined;
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assessRequiredScopes),
/* harmony export */   r: () => (/* binding */ correctTheName)
/* harmony export */ });
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);

function assessRequiredScopes({ scopes }, { requiredScopes }) {
    const misspelt = requiredScopes.filter((scope) => !scopes.includes(scope) && (0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope) !== undefined);
    if (misspelt.length === 0)
        return [];
    return [
        {
            code: "scope-unknown",
            severity: "warning",
            message: `No permission called ${misspelt.join(", ")} is known, which \`required-scopes\` asks for.`,
            remedy: correctTheName(misspelt),
        },
    ];
}
const MOST = 5;
function correctTheName(misspelt) {
    const corrections = misspelt
        .slice(0, MOST)
        .map((scope) => `\`${(0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope)}\` in place of \`${scope}\``);
    return `Write ${corrections.join(", ")} in \`required-scopes\`.`;
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ scopesElsewhere),
/* harmony export */   cy: () => (/* binding */ assessScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes)
/* harmony export */ });
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8499);
/* harmony import */ var _assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4292);



function missingScopes({ state, kind, scopes }, { requiredScopes }) {
    if (state !== "valid" || kind !== "page")
        return [];
    return requiredScopes.filter((scope) => !scopes.includes(scope)).toSorted();
}
function assessScopes(inspection, policy, holder = "person") {
    return [
        ...assessMissing(inspection, policy, holder),
        ...assessGranular(inspection, policy, holder),
    ];
}
function assessMissing(inspection, policy, holder) {
    const missing = missingScopes(inspection, policy);
    if (missing.length === 0)
        return [];
    const isMisspelt = missing.every((scope) => (0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope) !== undefined);
    return [
        {
            code: "missing-scopes",
            severity: "failure",
            ...(isMisspelt && { login: false }),
            message: `The Page token lacks ${missing.join(", ")}.`,
            remedy: isMisspelt
                ? (0,_assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .correctTheName */ .r)(missing)
                : `${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .makeNewUserToken */ .lG)(holder, "grant them")} Or take what the workflow does not need out of \`required-scopes\`.`,
        },
    ];
}
function scopesElsewhere({ granularScopes, scopes, pageId }, { requiredScopes }) {
    if (pageId === undefined)
        return [];
    const elsewhere = requiredScopes.filter((scope) => {
        const targets = granularScopes.get(scope);
        return (scope.startsWith("pages_") &&
            scopes.includes(scope) &&
            targets !== undefined &&
            !targets.includes(pageId));
    });
    return elsewhere.toSorted();
}
function assessGranular(inspection, policy, holder) {
    const elsewhere = scopesElsewhere(inspection, policy);
    if (elsewhere.length === 0)
        return [];
    return [
        {
            code: "scope-not-for-page",
            severity: "failure",
            message: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for the Page ${inspection.pageId}.`,
            forSeveral: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for these.`,
            remedy: (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .makeNewUserToken */ .lG)(holder, holder === "person" ? _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_THIS_PAGE */ .rL : "assign this Page to the system user"),
        },
    ];
}


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assessTasks)
/* harmony export */ });
const CREATING = ["CREATE_CONTENT", "MANAGE", "FULL_CONTROL"];
const OTHERS = [
    "ADVERTISE",
    "ANALYZE",
    "CASHIER_ROLE",
    "FACEBOOK_ACCESS",
    "MANAGE_JOBS",
    "MANAGE_LEADS",
    "MESSAGING",
    "MODERATE",
    "MODERATE_COMMUNITY",
    "MODERATE_DELEGATE_COMMUNITY",
    "PAGES_MESSAGING",
    "PAGES_MESSAGING_SUBSCRIPTIONS",
    "READ_PAGE_MAILBOXES",
    "REVENUE",
    "VIEW_MONETIZATION_INSIGHTS",
];
function assessTasks({ requiredScopes }, tasks, holder = "person") {
    if (tasks === undefined || !requiredScopes.includes("pages_manage_posts"))
        return [];
    const names = tasks.map((task) => task.replace(/^PROFILE_PLUS_/, ""));
    if (names.some((name) => CREATING.includes(name)))
        return [];
    const areKnown = names.length > 0 && names.every((name) => OTHERS.includes(name));
    return [
        {
            code: "lacks-task",
            severity: areKnown ? "failure" : "warning",
            message: `Posting needs the task of creating content, but ${WHO[holder]} has only ${tasks.length > 0 ? tasks.join(", ") : "no task"} on the Page.`,
            remedy: REMEDIES[holder],
        },
    ];
}
const WHO = {
    person: "the person behind the user token",
    "system-user": "the system user",
};
const REMEDIES = {
    person: "Somebody with full control of the Page must give that person the task “Content” (Page settings → Page access). A workflow that does not post can take `pages_manage_posts` out of `required-scopes`.",
    "system-user": "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
};


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _assess_deadlines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3320);
/* harmony import */ var _assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4292);
/* harmony import */ var _assess_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(548);
/* harmony import */ var _assess_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8819);
/* harmony import */ var _explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7983);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4413);







function assess(inspection, policy, origin) {
    const findings = assessAs(inspection, policy, origin);
    const isOfSystemUser = origin.holder === "system-user" || inspection.kind === "system-user";
    return isOfSystemUser ? findings.map(_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutLogin */ .Gq) : findings;
}
function assessAs(inspection, policy, origin) {
    const identity = assessIdentity(inspection, policy, origin);
    if (identity)
        return [identity];
    return [
        ...assessPage(inspection, policy),
        ...(0,_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_6__/* .assessDeadlines */ .o)(inspection, policy, origin),
        ...(0,_assess_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .assessScopes */ .cy)(inspection, policy, origin.holder),
        ...(0,_assess_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .assessTasks */ .J)(policy, origin.tasks, origin.holder),
        ...(0,_assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRequiredScopes */ .Z)(inspection, policy),
    ];
}
function assessIdentity(inspection, { appId }, { minted, holder }) {
    const { state, reason, kind } = inspection;
    if (state === "invalid") {
        const { why, remedy, login } = (0,_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .explainInvalidReason */ .D)(reason, holder);
        return {
            login,
            code: "invalid",
            severity: "failure",
            message: `The Page token is dead: ${why}.`,
            remedy: minted && login === "cure"
                ? `Run the job again: this token is a moment old. If it stays: ${remedy}`
                : remedy,
        };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
        return {
            code: "wrong-app",
            severity: "failure",
            message: `The Page token belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
            remedy: "Give the id and the secret of the app that issued the token, or let a run with `user-token` obtain one. In Graph API Explorer, choose the app under “Meta App”.",
        };
    }
    if (kind === "page")
        return undefined;
    return {
        code: "wrong-type",
        severity: "failure",
        message: `The token in \`page-token\` is ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .KIND_WORDS */ .P[kind]}, not a Page token.`,
        remedy: kind === "user" || kind === "system-user"
            ? "Pass it as `user-token` instead: this action then obtains the Page token itself."
            : "Pass a user token as `user-token`: this action then obtains the Page token itself.",
    };
}
function assessPage({ pageId }, policy) {
    if (policy.pageId === undefined || pageId === policy.pageId)
        return [];
    return [
        {
            code: "wrong-page",
            severity: "failure",
            message: `The token belongs to the Page ${pageId ?? "of an unknown id"}, but \`page-id\` is ${policy.pageId}.`,
            remedy: "Set `page-id` to the Page that you mean, or save a token of that Page as the secret behind `page-token`; a run with `user-token` obtains one.",
        },
    ];
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ explainInvalidReason)
});

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
;// CONCATENATED MODULE: ./build/src/health/invalid-reasons.js

const REASONS = {
    expired: {
        why: "it has expired",
        remedy: (holder) => holder === "system-user"
            ? (0,new_user_token/* makeNewUserToken */.lG)(holder)
            : `${(0,new_user_token/* makeNewUserToken */.lG)(holder)} A token from Graph API Explorer lives for an hour or two only.`,
    },
    password: {
        why: "the person's password was changed, or Facebook ended their sessions for security reasons",
    },
    removed: { why: "the person removed the app from their account" },
    checkpoint: {
        login: false,
        why: "Facebook asks the person to confirm something before anything goes on",
        remedy: () => new_user_token/* CONFIRM_AT_FACEBOOK */.wi,
        error: "checkpoint",
    },
    unconfirmed: {
        login: "after",
        why: "the person's account is not confirmed",
        remedy: () => `The person must log in at www.facebook.com and confirm the account. If the token stays dead: ${new_user_token/* LOGIN_WAYS */.BV} makes a new user token to save.`,
    },
    revoked: {
        why: "it was invalidated by an API call",
        remedy: (holder) => `Find out who or what revoked it. ${(0,new_user_token/* makeNewUserToken */.lG)(holder)}`,
    },
    loggedOut: { why: "the person logged out" },
    roleLost: {
        login: "after",
        why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
        remedy: (holder) => holder === "system-user"
            ? `A business administrator must assign the Page to the system user again, open ${new_user_token/* SYSTEM_USERS */.Nj}, and save that token as the secret behind \`user-token\`.`
            : `Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication; then log in again (\`${new_user_token/* SETUP_COMMAND */.y4}\`).`,
    },
    twoFactor: {
        login: "after",
        why: "Facebook asks the person for two-factor authentication",
        remedy: (holder) => holder === "system-user"
            ? "A business administrator must look at Business settings → Security centre, which business asks for two-factor authentication, and turn it on for the people it names; then run the job again."
            : new_user_token/* TURN_ON_TWO_FACTOR */.xN,
        error: "two-factor-required",
    },
    inaccessible: {
        login: false,
        why: "its Page is not accessible: it is unpublished, restricted or deleted",
        remedy: () => "Somebody with full control of the Page must look whether it is published, restricted or deleted (Page settings → Page status), and bring it back. A new login cures nothing.",
    },
    notEngaged: { why: "the person has not used the app for 90 days" },
    malformed: {
        login: "also",
        why: "it is malformed: no whole token, or a changed one",
        remedy: () => "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
    },
    noApp: {
        login: "also",
        why: "it belongs to no known app",
        remedy: () => "Save a token that the app in `app-id` issued. This one looks like an app token (digits, a bar, more characters), or like one of a deleted app.",
    },
};

;// CONCATENATED MODULE: ./build/src/health/explain-invalid-reason.js


const BY_SUBCODE = {
    456: REASONS.malformed,
    458: REASONS.removed,
    459: REASONS.checkpoint,
    460: REASONS.password,
    463: REASONS.expired,
    464: REASONS.unconfirmed,
    466: REASONS.revoked,
    467: REASONS.loggedOut,
    468: REASONS.notEngaged,
    490: REASONS.checkpoint,
    492: REASONS.roleLost,
    493: REASONS.notEngaged,
    1404120: REASONS.twoFactor,
    2859009: REASONS.twoFactor,
};
const BY_CODE = {
    415: REASONS.twoFactor,
    459: REASONS.checkpoint,
    490: REASONS.checkpoint,
};
const BY_MESSAGE = [
    [/has expired/i, REASONS.expired],
    [/changed (their|the) password/i, REASONS.password],
    [/has not authorized application/i, REASONS.removed],
    [/log in to www\.facebook\.com/i, REASONS.checkpoint],
    [/not (a )?confirmed/i, REASONS.unconfirmed],
    [/invalidated explicitly/i, REASONS.revoked],
    [/logged out/i, REASONS.loggedOut],
    [/must be an administrator|role on the page/i, REASONS.roleLost],
    [/\b(two|2).?(factor|step)\b|\b2fa\b/i, REASONS.twoFactor],
    [/Page that is not accessible/i, REASONS.inaccessible],
    [/90 days|longer than/i, REASONS.notEngaged],
    [/has been invalidated/i, REASONS.password],
    [/validating application|token signature/i, REASONS.noApp],
    [/malformed|could not be decrypted|cannot parse|invalid oauth access token/i, REASONS.malformed],
];
const MALFORMED = 456;
function explainInvalidReason(reason, holder = "person") {
    const found = findReason(reason);
    const { why, remedy, error, login } = found ?? {
        why: `Facebook says “${reason?.message || "no reason"}”`,
    };
    const numbers = found ? reason?.subcode : formatCodes(reason);
    return {
        why: numbers === undefined ? why : `${why} (${numbers})`,
        remedy: remedy?.(holder) ?? (0,new_user_token/* makeNewUserToken */.lG)(holder),
        error: error ?? "user-token-dead",
        login: holder === "system-user" || reason?.subcode === MALFORMED ? false : (login ?? "cure"),
    };
}
function findReason(reason) {
    if (!reason)
        return undefined;
    const { code, subcode, message } = reason;
    return ((subcode === undefined ? undefined : BY_SUBCODE[subcode]) ??
        (code === undefined ? undefined : BY_CODE[code]) ??
        BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]);
}
function formatCodes(reason) {
    const codes = [reason?.code, reason?.subcode].filter((code) => code !== undefined);
    return codes.length > 0 ? codes.join("/") : undefined;
}


/***/ }),

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isExclusive),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   _J: () => (/* binding */ isInRow),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   az: () => (/* binding */ loginCureOf)
/* harmony export */ });
/* unused harmony export FINDINGS */
const FINDINGS = {
    invalid: { title: "The Page token is dead", row: "page-token", exclusive: true, login: "cure" },
    "wrong-app": {
        title: "The token belongs to another app",
        row: "page",
        exclusive: true,
        login: "also",
    },
    "wrong-type": { title: "This is not a Page token", row: "page", exclusive: true, login: "also" },
    "wrong-page": { title: "The token belongs to another Page", row: "page" },
    expires: { title: "The Page token expires", row: "page-token", login: "also" },
    "expires-soon": { title: "The Page token expires soon", row: "page-token", login: "also" },
    "data-access-expired": {
        title: "The app's data access has expired",
        row: "data-access",
        login: "cure",
    },
    "data-access-expires-soon": {
        title: "The app's data access expires soon",
        row: "data-access",
        login: "cure",
    },
    "missing-scopes": {
        title: "The Page token lacks permissions",
        row: "permissions",
        login: "cure",
    },
    "scope-not-for-page": {
        title: "A permission was not granted for this Page",
        row: "permissions",
        login: "cure",
    },
    "user-token-expires-soon": {
        title: "The user token expires soon",
        row: "user-token",
        login: "also",
    },
    "user-token-invalid": {
        title: "The user token cannot renew anything",
        row: "user-token",
        login: "also",
    },
    "lacks-task": {
        title: "The person may not create content on the Page",
        row: "page",
        login: "also",
    },
    "page-not-visible": { title: "The Page is not visible", row: "page", login: "cure" },
    "scope-unknown": { title: "A required permission is not known", row: "permissions" },
    "person-changed": { title: "Another person stands behind the Page token", row: "run" },
    "renewal-failed": { title: "Renewing the Page token does not work", row: "run" },
    "graph-version-changed": { title: "Another Graph API version answered", row: "version" },
    "graph-version-retiring": { title: "The Graph API version retires soon", row: "version" },
};
const ORDER = Object.keys(FINDINGS);
function titleOf(code) {
    return FINDINGS[code].title;
}
function inOrder(findings) {
    return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}
function isHealthy(findings) {
    return findings.every(({ severity }) => severity !== "failure");
}
function isExclusive({ code }) {
    const entry = FINDINGS[code];
    return entry.exclusive === true;
}
function loginCureOf({ code, login }) {
    const entry = FINDINGS[code];
    return login === false ? undefined : (login ?? entry.login);
}
function withoutLogin(finding) {
    return { ...finding, login: false };
}
function isInRow({ code }, row) {
    return FINDINGS[code].row === row;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   P: () => (/* binding */ KIND_WORDS)
/* harmony export */ });
const KIND_WORDS = {
    user: "a user token",
    page: "a Page token",
    app: "an app token",
    "system-user": "a system-user token",
    unknown: "a token of an unknown kind",
};
function holderOf(kind) {
    return kind === "system-user" ? "system-user" : "person";
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   lW: () => (/* binding */ formatRetryTime),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

const BASE = 0.5;
const CAP = 10;
const LONGEST_WAIT = 60;
const LONGEST_SAID = 365 * 86_400;
async function withRetries(attempt, policy) {
    for (let tries = 1;; tries++) {
        try {
            return await attempt();
        }
        catch (failure) {
            if (!isTransient(failure) || tries > policy.retries)
                throw failure;
            if (policy.mayRepeat && !policy.mayRepeat(failure))
                throw failure;
            const wait = failure.retryAfter ?? policy.random() * Math.min(CAP, BASE * 2 ** (tries - 1));
            if (wait > LONGEST_WAIT)
                throw failure;
            policy.notice(failure, wait, tries);
            if (!(await policy.sleep(wait)))
                throw failure;
        }
    }
}
function isUnsent(failure) {
    return failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI && failure.unsent;
}
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && "transient" in error && error.transient === true;
}
function parseRetryAfter(header, now) {
    if (header === undefined || header.trim() === "")
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) : Date.parse(header) / 1000 - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_SAID);
}
function formatRetryTime(retryAfter, now) {
    if (retryAfter === undefined)
        return "Run the job again in a while.";
    const at = new Date((now + retryAfter) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
    return `Run the job again after ${at} (in ${Math.ceil(retryAfter / 60)} minutes).`;
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   AX: () => (/* binding */ readApiUrl),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* unused harmony export readOrganization */
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2153);

const fits = (value) => ({ ok: true, value });
const misses = (reason) => ({ ok: false, reason });
const FLOAT = /^[-+]?\d{1,20}([.,]\d{0,20})?e[-+]?\d{1,3}$/i;
function isFloat(value) {
    return FLOAT.test(value);
}
function readId(value) {
    if (/^\d{1,30}$/.test(value))
        return fits(value);
    return isFloat(value)
        ? misses("must be digits only, but it is a number with an exponent (`…E+15`): YAML read it as a float and lost its last digits. Put it in quotes.")
        : misses("must be digits only: the number, not a name or an address.");
}
function readVersion(value) {
    return (0,_graph_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(value)
        ? fits(value)
        : misses("must have the form `v25.0`: a v, and the version with a point.");
}
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback({ hostname }) {
    return LOOPBACK.test(hostname);
}
function readApiUrl(value) {
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol))
        return misses("must be a URL such as `https://api.example.com`.");
    if (url.protocol === "http:" && !isLoopback(url))
        return misses("must begin with `https://`: with `http://`, everybody on the way could read the tokens. Only a loopback host (`localhost`, `127.0.0.1`) may be reached with `http://`.");
    if (url.username || url.password || /[?#]/.test(value))
        return misses("must be a plain address, without a user, a password, a query (`?…`) or a fragment (`#…`).");
    return fits(value.replace(/\/+$/, ""));
}
function readRepository(value) {
    return /^[A-Za-z0-9_][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value)
        ? fits(value)
        : misses("must have the form `owner/repo`, without an address before it.");
}
function readEnvironment(value) {
    return /^\.{1,2}$/.test(value)
        ? misses("must be the name of an environment, which is never only dots.")
        : fits(value);
}
function readOrganization(value) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)
        ? fits(value)
        : misses("must be the login of an organization, as in its address on GitHub: letters, digits and hyphens.");
}
const SHORTEST = 20;
const FILLERS = /^(null|undefined|true|false|none|nil|nan|\[object object\]|\{\}|\[\])$/i;
const MASK = /^\*+$/;
const EXPRESSION = /^\$\{\{.*\}\}$|^(secrets|vars|env|inputs|steps|needs|github)\.[\w.-]+$/;
function readToken(value) {
    const objection = value === "" ? undefined : objectionTo(value);
    return objection === undefined ? fits(value) : misses(objection);
}
function isMaskable(value) {
    return value.length >= SHORTEST && !EXPRESSION.test(value) && !MASK.test(value);
}
function objectionTo(value) {
    if (FILLERS.test(value))
        return "holds only a word that stands for nothing, such as `null`: the expression or script that fills it has no value.";
    if (MASK.test(value))
        return "holds only stars: the value was copied out of a log, where the runner hides it.";
    if (EXPRESSION.test(value))
        return "holds the text of an expression, not its value. Only a workflow fills in `${{ secrets.NAME }}`, and only with the braces.";
    if (!/^[\x21-\x7e]*$/.test(value))
        return "must be one unbroken line of letters, digits and signs, but it holds a space, a line break or another character in its middle. It was probably not copied whole, or two values were pasted into one secret.";
    if (value.length < SHORTEST)
        return `has only ${value.length} character${value.length === 1 ? "" : "s"}, and no secret of this kind is that short. It was probably not copied whole, or another value was saved.`;
    return undefined;
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   mW: () => (/* binding */ NO_LOGIN),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export SECRET_INPUTS */
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2153);


const INPUT_NAMES = [
    "app-id",
    "app-secret",
    "user-token",
    "page-token",
    "login-redirect",
    "login-config-id",
    "login-address",
    "page-id",
    "required-scopes",
    "allow-expiring",
    "warn-within-days",
    "fail-within-days",
    "data-access",
    "on-unhealthy",
    "secret-name",
    "user-token-secret-name",
    "secret-repository",
    "secret-environment",
    "secret-organization",
    "secret-app",
    "github-token",
    "github-api-url",
    "graph-api-version",
    "graph-api-url",
    "timeout-seconds",
    "retries",
    "job-summary",
];
const NO_LOGIN = {
    isByHand: true,
    address: "",
    dialogUrl: "",
    serverUrl: "",
    workflowRef: "",
};
const SECRET_INPUTS = (/* unused pure expression or super */ null && ([
    "app-secret",
    "user-token",
    "page-token",
    "github-token",
]));
const DEFAULTS = {
    "required-scopes": _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m1.join(", "),
    "allow-expiring": "false",
    "warn-within-days": "14",
    "fail-within-days": "0",
    "data-access": "fail",
    "on-unhealthy": "fail",
    "secret-app": "actions",
    "graph-api-version": _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION */ .jD,
    "graph-api-url": "https://graph.facebook.com",
    "timeout-seconds": "10",
    retries: "3",
    "job-summary": "true",
};


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ll: () => (/* binding */ MOST_PAGES),
  Y7: () => (/* binding */ parsePages)
});

// UNUSED EXPORTS: WHERE_IDS, checkAll

// EXTERNAL MODULE: ./build/src/inputs/names.js
var names = __nccwpck_require__(5343);
;// CONCATENATED MODULE: ./build/src/inputs/clean.js

const INVISIBLE = /\p{Cf}/gu;
function withoutInvisible(value) {
    return value.replace(INVISIBLE, "").trim();
}
function withoutQuotes(value) {
    const seen = withoutInvisible(value);
    const [, , inner = seen] = /^(["'])(.*)\1$/s.exec(seen) ?? [];
    return inner.trim();
}
const AS_WRITTEN = (/* unused pure expression or super */ null && (["secret-environment"]));
const NUMBERED = (/* unused pure expression or super */ null && (["app-id", "page-id", "login-config-id"]));
function cleanInputs(raw) {
    const inputs = INPUT_NAMES.map((name) => [name, cleanInput(name, raw.inputs[name])]);
    return { ...raw, inputs: Object.fromEntries(inputs) };
}
function cleanInput(name, value) {
    if (SECRET_INPUTS.some((secret) => secret === name) || AS_WRITTEN.includes(name))
        return value;
    return NUMBERED.includes(name) ? withoutQuotes(value) : withoutInvisible(value);
}

// EXTERNAL MODULE: ./build/src/inputs/forms.js
var inputs_forms = __nccwpck_require__(700);
;// CONCATENATED MODULE: ./build/src/inputs/pages.js


const MOST_PAGES = 100;
const WHERE_IDS = "List the ids of the Pages, separated by commas, spaces or line breaks. A run with `user-token` and `page-id: all` shows them ready to paste.";
const WHERE_ID = " A run with `user-token` and without this input tells it: the Page that it finds, or a list of several.";
function parsePages(value, problems) {
    const entries = value
        .split(/[\s,]/)
        .map(withoutQuotes)
        .filter((entry) => entry !== "");
    if (entries.some((entry) => /^all$/i.test(entry))) {
        if (entries.length > 1)
            problems.add("page-id", `must be either \`all\` or ids, not both. ${WHERE_IDS}`);
        return { pages: { kind: "all" }, pageId: undefined };
    }
    const isList = entries.some((entry) => (0,inputs_forms/* readId */.wh)(entry).ok || (0,inputs_forms/* isFloat */.dk)(entry));
    const count = isList ? entries.length : 1;
    for (const [at, entry] of entries.entries())
        checkId(entry, at, count, problems);
    const ids = [...new Set(entries)];
    if (ids.length < 2)
        return { pages: { kind: "one" }, pageId: ids[0] };
    if (ids.length > MOST_PAGES)
        problems.add("page-id", `must list at most ${MOST_PAGES} Pages, but it lists ${ids.length}: Facebook limits how many tokens an app may inspect in an hour. Divide them among several workflows that run at least an hour apart (docs/several-pages.md).`);
    return { pages: { kind: "several", ids }, pageId: undefined };
}
function checkId(entry, at, count, problems) {
    const form = (0,inputs_forms/* readId */.wh)(entry);
    if (form.ok)
        return;
    const which = count > 1 ? `(entry ${at + 1} of ${count}) ` : "";
    if ((0,inputs_forms/* isFloat */.dk)(entry))
        problems.add("page-id", `${which}${form.reason}`);
    else
        problems.add("page-id", `${which}${form.reason}${count > 1 ? "" : WHERE_ID}`, "misplaced");
}
function checkAll(given, problems) {
    if (given.pageToken)
        problems.add("page-id", `cannot be \`all\` where \`page-token\` is given. ${WHERE_IDS}`);
    if (given.secretName)
        problems.add("page-id", `cannot be \`all\` where a secret is named. ${WHERE_IDS}`);
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

function rootOf(value) {
    return { path: "$", value };
}
function field(json, name) {
    const { value, path } = json;
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw misfit(json, "an object");
    const inner = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return { path: `${path}.${name}`, value: inner ?? undefined };
}
function optional(json, decode) {
    return json.value === undefined ? undefined : decode(json);
}
function text(json) {
    if (typeof json.value !== "string")
        throw misfit(json, "a string");
    return json.value;
}
function filledText(json) {
    const value = text(json);
    if (value === "")
        throw misfit(json, "a string that is not empty");
    return value;
}
function id(json) {
    if (typeof json.value === "number" && Number.isSafeInteger(json.value))
        return String(json.value);
    if (typeof json.value === "string" && json.value !== "")
        return json.value;
    throw misfit(json, "an id");
}
function wholeNumber(json) {
    const { value } = json;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
        throw misfit(json, "a whole number");
    return value;
}
const LAST_SECOND = 136_866_000_000;
function seconds(json) {
    if (wholeNumber(json) > LAST_SECOND)
        throw misfit(json, "a time in seconds");
    return wholeNumber(json);
}
function flag(json) {
    if (typeof json.value !== "boolean")
        throw misfit(json, "true or false");
    return json.value;
}
function list(json, decode) {
    if (!Array.isArray(json.value))
        throw misfit(json, "a list");
    return json.value.map((value, index) => decode({ path: `${json.path}[${index}]`, value: value ?? undefined }));
}
function misfit({ path, value }, expected) {
    const found = value === undefined || value === null
        ? "missing"
        : Array.isArray(value)
            ? "a list"
            : `of type ${typeof value}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodingError */ .c8(path, expected, found);
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* reexport */ src_errors/* ActionError */.lZ),
  zY: () => (/* reexport */ names/* DEFAULTS */.zY),
  m1: () => (/* reexport */ permissions/* DEFAULT_SCOPES */.m1),
  jD: () => (/* reexport */ versions/* DEFAULT_VERSION */.jD),
  h9: () => (/* reexport */ graph_error/* GraphError */.h),
  Qh: () => (/* reexport */ names/* INPUT_NAMES */.Qh),
  _W: () => (/* reexport */ assessRun),
  J9: () => (/* reexport */ assess_tasks/* assessTasks */.J),
  ay: () => (/* reexport */ chooseUserToken),
  lY: () => (/* reexport */ composeDialogAddress),
  ZE: () => (/* reexport */ composeReport),
  G9: () => (/* reexport */ createSecretRegistry),
  jG: () => (/* reexport */ defaultInputs),
  Uc: () => (/* reexport */ describeError),
  _d: () => (/* reexport */ describeOutputs),
  OG: () => (/* reexport */ drawTimeline),
  r1: () => (/* reexport */ exchangeToken),
  wt: () => (/* reexport */ missing_page/* explainNoChoice */.w),
  Uz: () => (/* reexport */ refused_credentials/* explainRefusedAppToken */.U),
  Wb: () => (/* reexport */ refused_credentials/* explainRefusedCredentials */.W),
  qc: () => (/* reexport */ refused_user_token/* explainRefusedPages */.qc),
  ZZ: () => (/* reexport */ json_decode/* field */.ZZ),
  im: () => (/* reexport */ src_moment/* formatDay */.im),
  ke: () => (/* reexport */ formatOutcome),
  id: () => (/* reexport */ json_decode.id),
  e4: () => (/* reexport */ inspect_token/* inspectToken */.e),
  Bj: () => (/* reexport */ health_findings/* isExclusive */.Bj),
  Wr: () => (/* reexport */ health_findings/* isHealthy */.Wr),
  h_: () => (/* reexport */ inputs_forms/* isMaskable */.h_),
  p_: () => (/* reexport */ json_decode/* list */.p_),
  pN: () => (/* reexport */ list_pages/* listPages */.p),
  aJ: () => (/* reexport */ maskLoginAddress),
  Yb: () => (/* reexport */ obtainPages),
  lq: () => (/* reexport */ json_decode/* optional */.lq),
  Tj: () => (/* reexport */ permissionFor),
  h0: () => (/* reexport */ plainLine),
  wh: () => (/* reexport */ plainText),
  HF: () => (/* reexport */ planTimeline),
  Mz: () => (/* reexport */ preflight),
  AX: () => (/* reexport */ inputs_forms/* readApiUrl */.AX),
  Qo: () => (/* reexport */ inputs_forms/* readEnvironment */.Qo),
  dW: () => (/* reexport */ inputs_forms/* readId */.wh),
  Dr: () => (/* reexport */ readRedirect),
  Nu: () => (/* reexport */ inputs_forms/* readRepository */.Nu),
  AI: () => (/* reexport */ inputs_forms/* readToken */.AI),
  $4: () => (/* reexport */ inputs_forms/* readVersion */.$4),
  I5: () => (/* reexport */ json_decode/* rootOf */.I5),
  AE: () => (/* reexport */ scrubReport),
  Qq: () => (/* reexport */ json_decode/* text */.Qq),
  Gg: () => (/* reexport */ health_findings/* titleOf */.Gg),
  X5: () => (/* reexport */ result/* toResult */.X),
  B$: () => (/* reexport */ tokenRows),
  pA: () => (/* reexport */ token_text/* tokenText */.p),
  eQ: () => (/* reexport */ withContext),
  Pl: () => (/* reexport */ writeSecrets)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/src/http/retry.js
var http_retry = __nccwpck_require__(6092);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/http/unusable-answer.js


function notJson({ method, url }, { status, body, retryAfter, now }) {
    const what = body.trim() === "" ? "is empty" : "is not JSON, or not of the form that is due";
    return new src_errors/* RequestError */.GI({
        code: "answer-unexpected",
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${what}.`,
        remedy: `Probably a short outage, or a proxy that answers instead. Nothing is wrong with your tokens. ${(0,http_retry/* formatRetryTime */.lW)(retryAfter, now)} If it stays, check the runner's proxy variables.`,
        transient: true,
        retryAfter,
    });
}
function redirected({ method, url }, status, remedy) {
    return new src_errors/* RequestError */.GI({
        code: "answer-unexpected",
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) points elsewhere, and credentials are never sent along to another address.`,
        remedy,
        transient: false,
    });
}
const LAST_NOW = 9_999_999_999;
function dateOf(header) {
    const at = Math.floor(Date.parse(header ?? "") / 1000);
    return at >= 0 && at <= LAST_NOW ? at : undefined;
}
function clockOf(header) {
    return dateOf(header) ?? Math.floor(Date.now() / 1000);
}

;// CONCATENATED MODULE: ./build/src/cut-text.js
const MOST_QUOTED = 1000;
function cut_text_cutText(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function cutQuote(text) {
    return cut_text_cutText(text, MOST_QUOTED);
}
function cutList(items, most) {
    const shown = [];
    let length = 0;
    for (const item of items) {
        const text = cut_text_cutText(item, LONGEST_ITEM);
        length += text.length;
        if (length > most)
            break;
        shown.push(text);
    }
    return { shown, more: items.length - shown.length };
}
const LONGEST_ITEM = 100;
function cut_text_formatList(items, most) {
    const { shown, more } = cutList(items, most);
    return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

;// CONCATENATED MODULE: ./build/src/github/github-error.js



class GitHubError extends src_errors/* ActionError */.lZ {
    refusal;
    transient;
    retryAfter;
    constructor(refusal) {
        super({
            code: refusal.limited ? "github-limited" : "store-failed",
            message: `${refusal.method} ${refusal.path} was refused${refusal.message === undefined ? "" : `: “${refusal.message}”`} (HTTP ${refusal.status}).`,
            remedy: refusal.transient
                ? `GitHub limits how often a token may call, or has an outage (www.githubstatus.com). ${(0,http_retry/* formatRetryTime */.lW)(refusal.retryAfter, refusal.now)}`
                : "Compare the inputs that name the secret and its place with what GitHub says. If they are right, run the job again.",
        });
        this.refusal = refusal;
        this.transient = refusal.transient;
        this.retryAfter = refusal.retryAfter;
    }
}
function readRefusal({ status, headers, body }, asked) {
    const message = messageOf(body);
    const exhausted = headers["x-ratelimit-remaining"] === "0";
    const limited = status === 429 ||
        (status === 403 &&
            (exhausted || "retry-after" in headers || /rate limit/i.test(message ?? "")));
    return {
        ...asked,
        status,
        message,
        acceptedPermissions: headers["x-accepted-github-permissions"],
        isForSso: "x-github-sso" in headers,
        limited,
        transient: limited || status >= 500,
        retryAfter: (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], asked.now) ??
            (limited && exhausted ? untilReset(headers, asked.now) : undefined),
    };
}
function untilReset(headers, now) {
    const reset = Number(headers["x-ratelimit-reset"]);
    return reset > 0 ? (0,http_retry/* parseRetryAfter */.mu)(String(Math.max(0, Math.ceil(reset - now))), now) : undefined;
}
function messageOf(body) {
    try {
        const json = JSON.parse(body);
        const message = typeof json === "object" && json !== null ? Reflect.get(json, "message") : undefined;
        return typeof message === "string" ? cutQuote(message) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/wrong-address.js


const API_PATH = "/api/v3";
const API_HOST = /^api\.(github\.com|[\w-]+\.ghe\.com)$/;
const TO_LOGIN = /^(https?:\/\/[^/]+)?\/(login|sessions?|signup|sso)\b/;
function wrongAddress(apiUrl, { method, url }, { status, headers, body }) {
    const right = method === "GET" ? apiAddressOf(apiUrl) : undefined;
    const isLogin = status >= 300 && status <= 399 && TO_LOGIN.test(headers.location ?? "");
    const isPage = status === 200 && isHtml(headers, body);
    const isUnknown = status === 404 && messageOf(body) === undefined;
    if (right === undefined || !(isLogin || isPage || isUnknown))
        return undefined;
    const answer = isLogin
        ? "leads to a login"
        : isPage
            ? "is not JSON but a page of a web site"
            : "is that of a web site";
    return new src_errors/* RequestError */.GI({
        code: "store-not-found",
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${answer}. The address in \`github-api-url\` is not that of GitHub's API: it lacks ${right.lacks}.`,
        remedy: `Set \`github-api-url\` to \`${right.address}\`, or leave it out: the default is right on GitHub Enterprise Server too.`,
        transient: status === 200,
    });
}
function apiAddressOf(apiUrl) {
    const { protocol, host, hostname, pathname } = new URL(apiUrl);
    if (API_HOST.test(hostname) || pathname.endsWith(API_PATH))
        return undefined;
    return /(^|\.)(github|ghe)\.com$/.test(hostname)
        ? { address: `${protocol}//api.${host.replace(/^www\./, "")}`, lacks: "`api.`" }
        : { address: `${protocol}//${host}${API_PATH}`, lacks: `\`${API_PATH}\`` };
}
function isHtml(headers, body) {
    return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*</.test(body);
}

;// CONCATENATED MODULE: ./build/src/github/client.js




const API_VERSION = "2022-11-28";
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function createGitHubClient(token, apiUrl, transport, retry) {
    let loading;
    let lastDate;
    function note(date) {
        lastDate = dateOf(date) ?? lastDate;
    }
    async function load() {
        const { getOctokit } = await __nccwpck_require__.e(/* import() */ 733).then(__nccwpck_require__.bind(__nccwpck_require__, 2733));
        const octokit = getOctokit(token.reveal(), {
            baseUrl: apiUrl,
            log: SILENT,
            request: { fetch: fetchThrough(transport, apiUrl, note) },
        });
        return octokit.request;
    }
    return {
        call: (method, path, body) => (0,http_retry/* withRetries */.LH)(async () => {
            loading ??= load();
            const request = await loading;
            const began = performance.now();
            const before = lastDate;
            try {
                const headers = { "x-github-api-version": API_VERSION };
                const answer = await request(`${method} ${path}`, { ...body, headers });
                const date = dateOf(answer.headers.date);
                const took = Math.ceil((performance.now() - began) / 1000);
                return { body: answer.data, notBefore: laterOf(date && date - took, before) };
            }
            catch (error) {
                throw unwrap(error);
            }
        }, retry),
    };
}
function laterOf(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
function fetchThrough(transport, apiUrl, note) {
    return async (address, init) => {
        const request = { ...init, url: new URL(address) };
        const answer = await transport.send(request);
        const { status, headers, body } = answer;
        note(headers.date);
        const now = clockOf(headers.date);
        const misled = wrongAddress(apiUrl, request, answer);
        if (misled)
            throw misled;
        if (status >= 300 && status <= 399)
            throw redirected(request, status, REDIRECT_REMEDY);
        if (status >= 400) {
            throw new GitHubError(readRefusal(answer, { method: request.method, path: request.url.pathname, now }));
        }
        if (!(request.method === "GET" ? isJson(body) : WRITTEN.has(status))) {
            const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
            throw notJson(request, { status, body, retryAfter, now });
        }
        return {
            status,
            url: address,
            headers: new Map(Object.entries(headers)),
            text: async () => body,
            arrayBuffer: async () => new TextEncoder().encode(body).buffer,
        };
    };
}
const WRITTEN = new Set([201, 204]);
const REDIRECT_REMEDY = "Where the repository or the organization was renamed or transferred, write its present name in `secret-repository` or `secret-organization`. Otherwise check `github-api-url`.";
function unwrap(error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
function isJson(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/graph/envelope.js

function parseEnvelope(body) {
    const error = member(body, "error");
    if (error === undefined || error === null)
        return parseLegacy(body);
    const message = member(error, "message");
    const said = typeof message === "string" ? message : typeof error === "string" ? error : "no message";
    return {
        message: cutQuote(said),
        type: readWord(member(error, "type")),
        code: readWholeNumber(member(error, "code")) ?? codeInMessage(said),
        subcode: readWholeNumber(member(error, "error_subcode")),
        isTransient: member(error, "is_transient") === true,
        traceId: readWord(member(error, "fbtrace_id")),
    };
}
function parseLegacy(body) {
    const message = member(body, "error_msg") ?? member(body, "error_message");
    if (typeof message !== "string")
        return undefined;
    return {
        message: cutQuote(message),
        type: readWord(member(body, "error_type")),
        code: readWholeNumber(member(body, "error_code") ?? member(body, "code")),
        subcode: undefined,
        isTransient: false,
        traceId: undefined,
    };
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
function readWord(value) {
    return typeof value === "string" && /^[\w.-]{1,64}$/.test(value) ? value : undefined;
}
function readWholeNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
function codeInMessage(message) {
    const code = /^\(#(\d{1,6})\)/.exec(message)?.[1];
    return code === undefined ? undefined : Number(code);
}

// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __nccwpck_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/token-text.js
var token_text = __nccwpck_require__(1659);
;// CONCATENATED MODULE: ./build/src/graph/mask-tokens.js

const IN_TEXT = /(?<=[?&]access_token=)[^&#\s"]+|\bEAA[A-Za-z0-9]{30,}/g;
function maskTokens(body, registry) {
    const open = [body];
    const keep = (text) => void ((0,token_text/* isToken */.s)(text) && registry.register(text));
    while (open.length > 0) {
        const json = open.pop();
        if (typeof json === "string") {
            for (const [token] of json.matchAll(IN_TEXT))
                keep(decode(token));
        }
        else if (typeof json === "object" && json !== null) {
            for (const [name, value] of Object.entries(json)) {
                if (name === "access_token" && typeof value === "string")
                    keep(value);
                else
                    open.push(value);
            }
        }
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/graph/regain-time.js
const MINUTE = 60;
const LONGEST = 365 * 86_400;
function parseRegainTime(header) {
    const minutes = usagesIn(header)
        .map((usage) => Number(Object(usage).estimated_time_to_regain_access))
        .filter((time) => Number.isFinite(time) && time > 0);
    return minutes.length > 0 ? Math.min(Math.max(...minutes) * MINUTE, LONGEST) : undefined;
}
function usagesIn(header) {
    try {
        return Object.values(Object(JSON.parse(header ?? "{}"))).flat();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/graph/transient.js
var graph_transient = __nccwpck_require__(3672);
// EXTERNAL MODULE: ./build/src/graph/versions.js
var versions = __nccwpck_require__(2153);
;// CONCATENATED MODULE: ./build/src/graph/answer.js








function readAnswer(answer, request, registry) {
    const { status, headers, body } = answer;
    const now = clockOf(headers.date);
    if (status >= 300 && status <= 399)
        throw redirected(request, status, answer_REDIRECT_REMEDY);
    const json = parseJson(body);
    if (json !== undefined)
        maskTokens(json, registry);
    const envelope = parseEnvelope(json);
    const retryAfter = retryTime(headers, now, (0,graph_transient/* isLimit */.S4)(envelope?.code, status));
    const asked = { method: request.method, path: request.url.pathname, status, retryAfter, now };
    if (envelope)
        throw new graph_error/* GraphError */.h(envelope, asked);
    if (json === undefined || status >= 400)
        throw notJson(request, { status, body, retryAfter, now });
    return { body: json, now, servedVersion: parseVersion(headers["facebook-api-version"]) };
}
const answer_REDIRECT_REMEDY = "Check `graph-api-url` in this step's `with:` block (leave it out for Facebook itself), and what a proxy puts in between.";
function retryTime(headers, now, isLimited) {
    const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
    const regain = isLimited ? parseRegainTime(headers["x-business-use-case-usage"]) : undefined;
    return regain === undefined ? retryAfter : Math.max(regain, retryAfter ?? 0);
}
function parseVersion(header) {
    return header !== undefined && (0,versions/* isVersion */.lF)(header) ? header : undefined;
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/graph/proof.js

function proveToken(token, appSecret, registry) {
    return registry.register((0,external_node_crypto_.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

;// CONCATENATED MODULE: ./build/src/graph/client.js



function createGraphClient(parts) {
    const { baseUrl, version, appId, appSecret, transport, registry, retry } = parts;
    const addressOf = ({ path }) => new URL(`${baseUrl}/${version}${path}`);
    const prove = (token) => proveToken(token, appSecret, registry);
    function prepare(request) {
        const { method, query = {}, form, bearer, maxBody } = request;
        const url = addressOf(request);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, exposed(value));
        const headers = {
            accept: "application/json",
            "user-agent": "facebook-page-token",
        };
        if (bearer) {
            headers.authorization = `Bearer ${bearer.reveal()}`;
            url.searchParams.set("appsecret_proof", prove(bearer).reveal());
        }
        if (!form)
            return { method, url, headers, maxBody };
        headers["content-type"] = "application/x-www-form-urlencoded";
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries(form))
            body.set(name, exposed(value));
        return { method, url, headers, body: body.toString(), maxBody };
    }
    async function send(request) {
        const prepared = prepare(request);
        return readAnswer(await transport.send(prepared), prepared, registry);
    }
    function policyFor({ retry: again, mayRepeat }) {
        if (again === false)
            return { ...retry, retries: 0 };
        return mayRepeat ? { ...retry, mayRepeat } : retry;
    }
    function read(answer, request) {
        const { method } = request;
        return readAnswer(answer, { method, url: addressOf(request), headers: {} }, registry);
    }
    return {
        appToken: registry.register(`${appId}|${appSecret.reveal()}`),
        appId,
        appSecret,
        secret: (text) => registry.register(text),
        prove,
        read,
        retryPolicy: retry,
        call: (request) => (0,http_retry/* withRetries */.LH)(() => send(request), policyFor(request)),
    };
}
function exposed(value) {
    return typeof value === "string" ? value : value.reveal();
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/src/http/connect-attempts.js

function limitAttempts(timeout) {
    const underWay = new Set();
    return {
        bound: (connect) => (options, callback) => {
            const attempt = new AbortController();
            const timer = setTimeout(() => attempt.abort(timeoutError()), timeout);
            underWay.add(attempt);
            const settle = (...[error, opened]) => {
                if (!underWay.delete(attempt))
                    return void opened?.destroy();
                clearTimeout(timer);
                callback(...[error, opened]);
            };
            const socket = connect({ ...options, signal: attempt.signal }, settle);
            attempt.signal.addEventListener("abort", () => {
                settle(attempt.signal.reason, null);
                if (socket instanceof external_node_net_.Socket)
                    socket.destroy();
            });
        },
        end: () => {
            for (const attempt of underWay)
                attempt.abort();
        },
    };
}
function timeoutError() {
    return new DOMException("the limit of time was reached", "TimeoutError");
}

;// CONCATENATED MODULE: ./build/src/http/network-error.js

class InvalidProxyError extends src_errors/* ActionError */.lZ {
    constructor(variable, cause) {
        super({
            code: "no-answer",
            message: `The variable ${variable ?? "HTTPS_PROXY or HTTP_PROXY"} is set on this runner, but it is not a URL.`,
            remedy: "Set it in the form http://host:port on the runner, or unset it.",
            cause,
        });
    }
}
class ProxyRefusal extends Error {
    status;
    constructor(status) {
        super(`the proxy answered ${status}`);
        this.name = new.target.name;
        this.status = status;
    }
}
const EXPLANATIONS = {
    ECONNREFUSED: { what: "the connection was refused", unsent: true },
    ENOTFOUND: { what: "its name was not found", unsent: true },
    EAI_AGAIN: { what: "its name could not be looked up", unsent: true },
    ECONNRESET: { what: "the connection was cut" },
    UND_ERR_SOCKET: { what: "the connection was cut" },
    UND_ERR_PRX_CONN: { what: "the connection was cut" },
    UND_ERR_DESTROYED: { what: "the run was over", transient: false },
    UND_ERR_CLOSED: { what: "the run was over", transient: false },
};
const TOO_LARGE = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
class TooLargeAnswer extends Error {
    code = TOO_LARGE;
}
const MIB = 1024 * 1024;
const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError|ABORT_ERR)$/;
const UNFIT_CERTIFICATES = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const CERTIFICATES = /CERT|SIGNED|ISSUER|ERR_TLS|UNABLE_TO_VERIFY/;
function explainNetworkError(error, attempt) {
    const { method, url, proxy } = attempt;
    const explanation = explanationOf(error, attempt);
    const { what, remedy, transient = true, unsent = false, lessMayHelp = false } = explanation;
    const way = proxy ? `, through the proxy in \`${proxy}\`` : "";
    return new src_errors/* RequestError */.GI({
        code: "no-answer",
        message: `${method} ${url.pathname} at ${url.hostname}${way}: ${what}.`,
        remedy: remedy ?? unreachable(proxy),
        transient,
        unsent,
        lessMayHelp,
        cause: error,
    });
}
function unreachable(proxy) {
    const between = proxy ? `the proxy in \`${proxy}\`` : "its proxy variables";
    return `Nothing is wrong with your tokens. Run the job again; if it stays, check the runner's network, its firewall, the spelling of the host and ${between}.`;
}
function explanationOf(error, { timeoutSeconds, maxBody, proxy }) {
    if (error instanceof ProxyRefusal)
        return explainRefusal(error, proxy);
    const codes = codesOf(error);
    for (const code of codes) {
        const known = EXPLANATIONS[code];
        if (known)
            return known;
    }
    if (codes.includes(TOO_LARGE)) {
        return {
            what: `its answer is larger than ${maxBody / MIB} MiB and was refused`,
            remedy: "No answer of this API is that large: check the host in this step's `with:` block, and what a proxy puts in between.",
            transient: false,
            lessMayHelp: true,
        };
    }
    if (codes.some((code) => TIMEOUTS.test(code))) {
        return {
            what: `no whole answer within ${timeoutSeconds} seconds`,
            remedy: `${unreachable(proxy)} \`timeout-seconds\` sets the limit.`,
            lessMayHelp: true,
        };
    }
    if (codes.some((code) => UNFIT_CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not for this host, or not for this day (${codes[0]})`,
            remedy: "Look at the host in this step's `with:` block, and at the clock of the runner. If both are right, whoever runs that server, or a proxy before it, has to renew its certificate.",
            transient: false,
            unsent: true,
        };
    }
    if (codes.some((code) => CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not trusted (${codes[0]})`,
            remedy: "A proxy or server with a certificate of its own stands in between: put the certificate of its authority (PEM) into a file on the runner, and set the variable NODE_EXTRA_CA_CERTS to the path of that file.",
            transient: false,
            unsent: true,
        };
    }
    return { what: `the request failed (${codes[0] ?? "no reason given"})` };
}
function explainRefusal({ status }, proxy) {
    if (status >= 500)
        return { what: `the proxy could not connect (HTTP ${status})`, unsent: true };
    return {
        what: `the proxy refused to connect (HTTP ${status})`,
        remedy: `Check the user, the password and the allowed hosts of the proxy in the variable \`${proxy}\`.`,
        transient: false,
        unsent: true,
    };
}
function codesOf(error) {
    if (!(error instanceof Error))
        return [];
    const { code } = error;
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    const own = typeof code === "string" ? code : error.name;
    return [...(own === "Error" || own === "TypeError" ? [] : [own]), ...codesOf(inner)];
}

;// CONCATENATED MODULE: ./build/src/http/proxy-variables.js
const VARIABLES = {
    "https:": ["https_proxy", "HTTPS_PROXY"],
    "http:": ["http_proxy", "HTTP_PROXY"],
};
const env = process.env;
function proxyVariableFor(protocol) {
    const ofHttp = firstSet(VARIABLES["http:"]);
    return protocol === "https:" ? (firstSet(VARIABLES["https:"]) ?? ofHttp) : ofHttp;
}
function findInvalidProxyVariable() {
    const taken = [proxyVariableFor("https:"), proxyVariableFor("http:")];
    return taken.find((name) => name !== undefined && !isProxyAddress(env[name] ?? ""));
}
function firstSet(names) {
    const name = names.find((candidate) => env[candidate] !== undefined);
    return name && env[name] ? name : undefined;
}
function isProxyAddress(value) {
    return /^(https?|socks5?):$/.test(URL.parse(value)?.protocol ?? "");
}

// EXTERNAL MODULE: ./build/node_modules/undici/lib/api/api-connect.js
var api_connect = __nccwpck_require__(1939);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/api/api-request.js
var api_request = __nccwpck_require__(9312);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/core/connect.js
var connect = __nccwpck_require__(3657);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __nccwpck_require__(7258);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/pool.js
var pool = __nccwpck_require__(6307);
;// CONCATENATED MODULE: ./build/src/http/undici.js







;// CONCATENATED MODULE: ./build/src/http/connections.js




const TLS = { rejectUnauthorized: true, allowH2: false };
function openConnections(timeout, maxBody) {
    const attempts = limitAttempts(timeout);
    const connectDirectly = attempts.bound(connect({ timeout: 0, ...TLS }));
    const limits = {
        allowH2: false,
        useMilo: false,
        headersTimeout: timeout,
        bodyTimeout: timeout,
        maxResponseSize: maxBody,
    };
    const direct = new Set();
    const over = new AbortController();
    function openPool(origin, options) {
        const { connect } = options;
        if (connect === connectDirectly)
            direct.add(String(origin));
        else
            return new pool(origin, { ...limits, ...options, connect: attempts.bound(connect) });
        return new pool(origin, options);
    }
    const variables = { "https:": proxyVariableFor("https:"), "http:": proxyVariableFor("http:") };
    const dispatcher = createAgent({
        ...limits,
        connect: connectDirectly,
        connectTimeout: timeout,
        requestTls: TLS,
        proxyTls: { ...TLS, signal: over.signal },
        factory: openPool,
        clientFactory: (proxy, options) => endTunnels(openPool(proxy, options)),
    });
    return {
        dispatcher,
        proxyOf: ({ origin, protocol }) => direct.has(origin) ? undefined : variables[protocol],
        close: async () => {
            const closed = dispatcher.destroy();
            attempts.end();
            over.abort();
            await closed;
        },
    };
}
function createAgent(options) {
    try {
        return new env_http_proxy_agent(options);
    }
    catch (cause) {
        throw new InvalidProxyError(findInvalidProxyVariable(), cause);
    }
}
function endTunnels(proxy) {
    const openTunnel = async (tunnel) => {
        const answer = await api_connect.call(proxy, tunnel);
        const end = () => answer.socket.on("error", () => { }).destroy();
        if (answer.statusCode !== 200) {
            end();
            throw new ProxyRefusal(answer.statusCode);
        }
        tunnel.signal.addEventListener("abort", end);
        return answer;
    };
    return Object.assign(proxy, { connect: openTunnel });
}

;// CONCATENATED MODULE: ./build/src/http/transport.js





const MAX_BODY = 1024 * 1024;
const LARGEST_BODY = 16 * MAX_BODY;
const LONG_SILENCE = 2;
function createTransport(timeoutSeconds, onSilence) {
    const timeout = Math.ceil(timeoutSeconds * 1000);
    const { dispatcher, proxyOf, close } = openConnections(timeout, LARGEST_BODY);
    return {
        async send(sent) {
            const { method, url, maxBody = MAX_BODY } = sent;
            const over = Promise.withResolvers();
            const limit = new AbortController();
            const timers = [
                setTimeout(() => {
                    limit.abort(timeoutError());
                    over.reject(limit.signal.reason);
                }, timeout),
                setTimeout(() => onSilence({
                    method,
                    host: url.hostname,
                    path: url.pathname,
                    proxy: proxyOf(url),
                    seconds: LONG_SILENCE,
                    limitSeconds: timeoutSeconds,
                }), LONG_SILENCE * 1000),
            ];
            try {
                return await Promise.race([exchange(sent, dispatcher, limit.signal), over.promise]);
            }
            catch (error) {
                const proxy = proxyOf(url);
                throw explainNetworkError(error, { method, url, timeoutSeconds, maxBody, proxy });
            }
            finally {
                for (const timer of timers)
                    clearTimeout(timer);
            }
        },
        close,
    };
}
async function exchange({ method, url, headers, body, maxBody = MAX_BODY }, dispatcher, signal) {
    const answer = await api_request.call(dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { ...headers, "accept-encoding": "identity" },
        body: body ?? null,
        signal,
    });
    return {
        status: answer.statusCode,
        headers: flatten(answer.headers),
        body: await readText(answer, maxBody),
    };
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
async function readText({ headers, body }, maxBody) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBody)
            throw new TooLargeAnswer();
        chunks.push(chunk);
    }
    const text = new TextDecoder().decode(Buffer.concat(chunks));
    await (0,promises_.setImmediate)();
    return /^(identity)?$/i.test(String(headers["content-encoding"] ?? "")) ? text : "";
}

;// CONCATENATED MODULE: ./build/src/error-codes.js
const ERRORS = {
    "input-invalid": { title: "The inputs need attention" },
    "app-secret-wrong": { title: "The app secret is wrong" },
    "app-unknown": { title: "The app is unknown or restricted" },
    "app-blocked": { title: "Facebook has blocked the app" },
    "app-address-not-allowed": { title: "The app does not accept calls from this runner's address" },
    "app-native": { title: "The app is of type Native or Desktop" },
    "user-token-dead": { title: "The user token is dead", login: "cure" },
    "user-token-other-app": { title: "The user token belongs to another app", login: "also" },
    "user-token-wrong-kind": { title: "`user-token` holds another kind of token", login: "also" },
    "page-not-visible": { title: "The Page is not visible to the user token", login: "cure" },
    "page-several": { title: "Several Pages are visible: choose one" },
    "page-none": { title: "No Page is visible to the user token", login: "cure" },
    "page-no-token": { title: "Facebook gives no token for the Page", login: "also" },
    "page-moved": { title: "Facebook has moved the Page" },
    "page-other-object": { title: "The id in `page-id` belongs to something else than a Page" },
    "page-permission-missing": { title: "The user token may not read the Page", login: "cure" },
    "page-twice": { title: "Two tokens belong to the same Page" },
    "two-factor-required": { title: "Facebook asks for two-factor authentication", login: "after" },
    checkpoint: { title: "Facebook asks the person to confirm something", login: "after" },
    "login-needed": { title: "A person must log in", login: "told" },
    "login-declined": { title: "The person declined the login", login: "told" },
    "login-refused": { title: "Facebook refused the login", login: "told" },
    "login-foreign": { title: "The address does not come from this login link", login: "told" },
    "login-expired": { title: "The login link is too old", login: "told" },
    "login-code-used": { title: "This login was used before", login: "told" },
    "login-code-expired": { title: "This login has expired", login: "told" },
    "login-redirect-mismatch": { title: "The redirect address does not match", login: "told" },
    "store-forbidden": { title: "`github-token` may not write secrets" },
    "store-address-not-allowed": { title: "GitHub does not accept calls from this runner's address" },
    "store-not-found": { title: "The place of the secret was not found" },
    "store-failed": { title: "GitHub did not store the secret" },
    "store-unconfirmed": { title: "A secret is not as new as it should be" },
    "graph-limited": { title: "Facebook limits the calls of the app" },
    "graph-unavailable": { title: "Facebook cannot answer now" },
    "graph-refused": { title: "Facebook refused a request" },
    "github-limited": { title: "GitHub limits the calls of the token" },
    "no-answer": { title: "No answer" },
    "answer-unexpected": { title: "An answer has an unexpected form" },
    "runner-files": { title: "The runner's files cannot be written" },
    bug: { title: "A bug in this action" },
};
function loginCureOfError(code) {
    const entry = ERRORS[code];
    return entry.login;
}
function titleOfError(code) {
    return ERRORS[code].title;
}

// EXTERNAL MODULE: ./build/src/moment.js
var src_moment = __nccwpck_require__(7897);
;// CONCATENATED MODULE: ./build/src/report/stage-lines.js



function formatRetry({ message, code }, wait, attempt, { retries, isRepeated }) {
    const why = isRepeated ? `${titleOfError(code)}, as before.` : message;
    return `${why} Trying again in ${wait.toFixed(1)} s (${attempt} of ${retries}).`;
}
function formatUserToken({ token, endsAt, given, exchanged, fromLogin, userId }, now) {
    const end = (0,src_moment/* formatEnd */.D)(endsAt, now);
    if (fromLogin)
        return `User token: from the login of the user ${userId ?? "of an unknown id"}; it ${end}`;
    if (!exchanged)
        return `User token: used as it is, ${end}`;
    return token.equals(given)
        ? `User token: exchanged, but the given one stays in use: it ${end}`
        : `User token: exchanged for a long-lived one, which ${end}`;
}
function formatNotRenewed() {
    return "The new Page token is taken, but its data access ends no later than that of the old one: this login did not renew it.";
}
function formatKept(pages) {
    return pages === 1
        ? "The Page token is healthy and no deadline is near: it is kept."
        : "No Page token is due for a renewal: all are kept.";
}
function formatPages(pages) {
    const [only, ...others] = pages;
    if (only && others.length === 0)
        return formatPage(only.page);
    return `New tokens: ${pages.filter(({ token }) => token).length}, of ${pages.length} Pages asked for`;
}
function formatPage({ id, name }) {
    return `Page: ${name === "" ? "" : `${JSON.stringify(name)}, `}id ${id}`;
}
function formatStored(name, place, confirmed) {
    return `Stored: secret ${name} of ${place}${confirmed ? ", confirmed by its metadata" : ", not confirmed"}`;
}
const NAMES = 400;
function formatSkipped(skipped, grouped) {
    const reasons = grouped ? [...new Set(skipped.map(({ why }) => why))] : [];
    const several = reasons.map((why) => ({
        why,
        names: skipped.filter((other) => other.why === why).map(({ name }) => name),
    }));
    const single = grouped ? [] : skipped.map(({ name, why }) => ({ why, names: [name] }));
    return [...several, ...single].map(({ why, names }) => names.length === 1
        ? `Not stored: secret ${names[0]} is left as it is, because ${why}`
        : `Not stored: ${names.length} secrets are left as they are, because ${why}: ${formatList(names, NAMES)}`);
}
function formatManyWrites(secrets, seconds) {
    return `${secrets} secrets are to be written, at most one a second from the eleventh on: this takes some ${seconds} seconds.`;
}
function formatUnconfirmed(name, { message }) {
    return `The secret ${name} was written, but its metadata could not be read: ${message}`;
}
function formatSilence({ method, path, host, proxy, seconds, limitSeconds, }) {
    const way = proxy ? `, through the proxy in ${proxy}` : "";
    return `${method} ${path} at ${host}${way}: no answer after ${seconds} seconds. Waiting for up to ${limitSeconds}.`;
}

;// CONCATENATED MODULE: ./build/src/create-context.js





function createContext(inputs, { registry, progress, log }) {
    const { graphUrl: baseUrl, graphVersion: version, appId, appSecret } = inputs;
    const transport = createTransport(inputs.timeoutSeconds, (silence) => log(formatSilence(silence)));
    const said = new Set();
    const over = new AbortController();
    const sleep = (seconds) => waitUnless(over.signal, seconds);
    const retry = {
        retries: inputs.retries,
        random: Math.random,
        sleep,
        notice: (failure, wait, attempt) => {
            const isRepeated = said.has(failure.message);
            said.add(failure.message);
            log(formatRetry(failure, wait, attempt, { retries: inputs.retries, isRepeated }));
        },
    };
    const graph = createGraphClient({
        ...{ baseUrl, version, appId, appSecret },
        ...{ transport, registry, retry },
    });
    let batches;
    return {
        context: {
            graph,
            batches: () => {
                batches ??= __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 5651)).then(({ openBatches }) => openBatches(graph));
                return batches;
            },
            connectGitHub: ({ githubToken, apiUrl }) => createGitHubClient(githubToken, apiUrl, transport, retry),
            log,
            progress,
            sleep,
        },
        close: async () => {
            over.abort();
            await transport.close();
        },
    };
}
async function withContext(inputs, options, run) {
    const { context, close } = createContext(inputs, options);
    try {
        return await run(context);
    }
    finally {
        await close();
    }
}
async function waitUnless(over, seconds) {
    try {
        await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: over });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/github/targets.js
function secretsPath(target) {
    switch (target.scope) {
        case "repository":
            return `/repos/${target.repository}/${target.app}/secrets`;
        case "environment":
            return `/repos/${target.repository}/environments/${encodeURIComponent(target.environment)}/secrets`;
        case "organization":
            return `/orgs/${target.organization}/${target.app}/secrets`;
    }
}
const PERMISSIONS = {
    repository: {
        actions: "Secrets",
        dependabot: "Dependabot secrets",
        codespaces: "Codespaces secrets",
    },
    organization: {
        actions: "Organization secrets",
        dependabot: "Organization dependabot secrets",
        codespaces: "Organization codespaces secrets",
    },
};
function permissionFor(target) {
    if (target.scope === "environment")
        return "the repository permission “Environments: read and write”";
    const permission = `the ${target.scope} permission “${PERMISSIONS[target.scope][target.app]}: read and write”`;
    const plain = target.scope === "organization" && target.app === "actions";
    return plain
        ? `${permission} (under Organization permissions it is called “Secrets”)`
        : permission;
}
function ownerOf(target) {
    return target.scope === "organization"
        ? target.organization
        : target.repository.slice(0, target.repository.indexOf("/"));
}
function describeTarget(target) {
    switch (target.scope) {
        case "repository":
            return target.app === "actions" ? target.repository : `${target.repository} (${target.app})`;
        case "environment":
            return `${target.repository}, environment ${JSON.stringify(target.environment)}`;
        case "organization":
            return `the organization ${target.organization}${target.app === "actions" ? "" : ` (${target.app})`}`;
    }
}

// EXTERNAL MODULE: ./build/src/json/decode.js
var json_decode = __nccwpck_require__(7232);
;// CONCATENATED MODULE: ./build/src/graph/exchange-token.js


async function exchangeToken(graph, userToken, { endsIn60Days } = {}) {
    const { body, now } = await graph.call({
        method: "POST",
        path: "/oauth/access_token",
        form: {
            grant_type: "fb_exchange_token",
            client_id: graph.appId,
            client_secret: graph.appSecret,
            fb_exchange_token: userToken,
            ...(endsIn60Days && { set_token_expires_in_60_days: "true" }),
        },
    });
    const answer = (0,json_decode/* rootOf */.I5)(body);
    const expiresIn = (0,json_decode/* optional */.lq)((0,json_decode/* field */.ZZ)(answer, "expires_in"), json_decode/* seconds */.YA);
    return {
        token: graph.secret((0,token_text/* tokenText */.p)((0,json_decode/* field */.ZZ)(answer, "access_token"))),
        endsAt: expiresIn ? now + expiresIn : "unknown",
        now,
    };
}

// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __nccwpck_require__(7827);
// EXTERNAL MODULE: ./build/src/graph/list-pages.js
var list_pages = __nccwpck_require__(6565);
// EXTERNAL MODULE: ./build/src/graph/missing-page.js
var missing_page = __nccwpck_require__(4808);
// EXTERNAL MODULE: ./build/src/graph/permissions.js + 1 modules
var permissions = __nccwpck_require__(1568);
// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/src/health/assess-tasks.js
var assess_tasks = __nccwpck_require__(8819);
// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
;// CONCATENATED MODULE: ./build/src/inputs/fields.js
function fields_collectProblems() {
    const all = [];
    return {
        all,
        add(input, reason, cause) {
            const isKnown = all.some((other) => other.input === input && other.reason === reason);
            if (!isKnown)
                all.push({ input, reason, cause });
        },
    };
}
const MOST_SHOWN = 20;
function shown(value) {
    return value.length > MOST_SHOWN ? `a text of ${value.length} characters` : JSON.stringify(value);
}
function fields_parseFlag(input, value, problems) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (!/^(false|False|FALSE)$/.test(value)) {
        problems.add(input, `must be \`true\` or \`false\`, but it is ${shown(value)}.`, "variable");
    }
    return false;
}
function parseNumber(input, value, range, problems) {
    const number = Number(value);
    const form = range.decimals ? /^\d{1,9}(\.\d{1,9})?$/ : /^\d{1,9}$/;
    if (form.test(value) && number >= range.least && number <= range.most)
        return number;
    const kind = range.decimals ? "a number" : "a whole number";
    problems.add(input, `must be ${kind} from ${range.least} to ${range.most}, in plain digits, but it is ${shown(value)}.`);
    return range.least;
}
function parseChoice(input, value, choices, problems) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return choice;
    problems.add(input, `must be ${choices.map((word) => `\`${word}\``).join(" or ")}, but it is ${shown(value)}.`);
    return choices[0];
}
function take(input, form, problems) {
    if (form.ok)
        return form.value;
    problems.add(input, form.reason);
    return "";
}

// EXTERNAL MODULE: ./build/src/inputs/forms.js
var inputs_forms = __nccwpck_require__(700);
// EXTERNAL MODULE: ./build/src/inputs/names.js
var names = __nccwpck_require__(5343);
// EXTERNAL MODULE: ./build/src/inputs/pages.js + 1 modules
var inputs_pages = __nccwpck_require__(8785);
;// CONCATENATED MODULE: ./build/src/inputs/scopes.js

function parseScopes(value, problems) {
    const names = [...new Set(value.split(/[\s,]/).filter((name) => name !== ""))];
    const none = names.filter((name) => /^none$/i.test(name));
    if (names.length === 1 && none.length === 1)
        return [];
    if (names.length === 0 || none.length > 0) {
        problems.add("required-scopes", "must be names of permissions, or the single word `none` to ask for none.");
        return [];
    }
    for (const name of names) {
        const successor = (0,permissions/* successorOf */.kz)(name);
        if (successor !== undefined) {
            problems.add("required-scopes", `names \`${name}\`, which Facebook has retired. In its place: ${successor}.`);
        }
        else if (!/^[a-z][a-z0-9_]{2,63}$/.test(name)) {
            problems.add("required-scopes", "must be names of permissions such as `pages_manage_posts` (lower case, with underscores), separated by commas, spaces or line breaks.");
        }
    }
    return names.toSorted();
}

;// CONCATENATED MODULE: ./build/src/inputs/common.js





function parseCommon({ inputs }, problems) {
    const given = (name) => inputs[name] || names/* DEFAULTS */.zY[name];
    const appId = parseAppId(inputs["app-id"], problems);
    const { pages, pageId } = (0,inputs_pages/* parsePages */.Y7)(inputs["page-id"], problems);
    if (inputs["app-id"] === "")
        problems.add("app-id", "must be given: the number of the app, from developers.facebook.com → My Apps → your app → App settings → Basic. It is no secret; keep it in a variable (`vars.…`), and check that the variable exists.", "empty");
    return {
        appId,
        pages,
        policy: {
            appId,
            pageId,
            requiredScopes: parseScopes(given("required-scopes"), problems),
            allowExpiring: fields_parseFlag("allow-expiring", given("allow-expiring"), problems),
            warnWithinDays: parseNumber("warn-within-days", given("warn-within-days"), DAYS, problems),
            failWithinDays: parseNumber("fail-within-days", given("fail-within-days"), DAYS, problems),
            dataAccess: parseChoice("data-access", given("data-access"), ["fail", "warn", "ignore"], problems),
        },
        onUnhealthy: parseChoice("on-unhealthy", given("on-unhealthy"), ["fail", "warn"], problems),
        graphVersion: take("graph-api-version", (0,inputs_forms/* readVersion */.$4)(given("graph-api-version")), problems),
        graphUrl: take("graph-api-url", (0,inputs_forms/* readApiUrl */.AX)(given("graph-api-url")), problems),
        timeoutSeconds: parseNumber("timeout-seconds", given("timeout-seconds"), { least: 0.1, most: 3600, decimals: true }, problems),
        jobSummary: fields_parseFlag("job-summary", given("job-summary"), problems),
        retries: parseNumber("retries", given("retries"), { least: 0, most: 100 }, problems),
    };
}
const DAYS = { least: 0, most: 36500 };
function parseAppId(value, problems) {
    if (value === "")
        return "";
    const form = (0,inputs_forms/* readId */.wh)(value);
    if (form.ok || (0,inputs_forms/* isFloat */.dk)(value))
        return take("app-id", form, problems);
    problems.add("app-id", form.reason, "misplaced");
    return "";
}
function wantsJobSummary({ inputs }) {
    const problems = collectProblems();
    const wanted = parseFlag("job-summary", inputs["job-summary"] || DEFAULTS["job-summary"], problems);
    return wanted || problems.all.length > 0;
}

;// CONCATENATED MODULE: ./build/src/inputs/default-inputs.js



function defaultInputs() {
    const inputs = Object.fromEntries(names/* INPUT_NAMES */.Qh.map((name) => [name, ""]));
    const { policy, ...common } = parseCommon({
        inputs: inputs,
        repository: "",
        githubApiUrl: "",
        login: names/* NO_LOGIN */.mW,
    }, fields_collectProblems());
    const { allowExpiring, warnWithinDays, failWithinDays, dataAccess } = policy;
    const { onUnhealthy, graphVersion, graphUrl, timeoutSeconds, retries, jobSummary } = common;
    return {
        pages: { kind: "one" },
        policy: { allowExpiring, warnWithinDays, failWithinDays, dataAccess },
        onUnhealthy,
        graphVersion,
        graphUrl,
        timeoutSeconds,
        retries,
        jobSummary,
        login: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/redirect.js

const OURS = ["code", "state", "error", "access_token"];
function readRedirect(value) {
    const url = URL.parse(value);
    if (!url || !/^https?:\/\/[^\s\\]+$/i.test(value))
        return refuse("must be an address such as `https://github.com/owner/repo/actions/workflows/page-token-keep.yml`, as it is registered in the app under Valid OAuth Redirect URIs.");
    if (url.protocol === "http:" && !(0,inputs_forms/* isLoopback */.U9)(url))
        return refuse("must begin with `https://`: Facebook sends codes nowhere else. Only a loopback host (`localhost`) may have `http://`.");
    if (url.username || url.password)
        return refuse("must not hold a user or a password.");
    if (value.includes("#"))
        return refuse("must not hold a fragment (`#…`): a browser would hide what comes back in it.");
    const hidden = OURS.find((name) => url.searchParams.has(name));
    return hidden
        ? refuse(`must not hold \`${hidden}\` in its query: that is where Facebook's answer stands.`)
        : { ok: true, value };
}
function refuse(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./build/src/login/dialog-address.js
function composeDialogAddress(request) {
    const { dialogUrl, graphVersion, appId, redirectUri, state, scopes, configId } = request;
    const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
    const parameters = {
        client_id: appId,
        redirect_uri: redirectUri,
        response_type: "code",
        ...(request.again ? { auth_type: "rerequest" } : {}),
        ...(configId
            ? { config_id: configId, override_default_response_type: "true" }
            : { scope: scopes.join(",") }),
        state,
        ...(request.codeChallenge
            ? { code_challenge: request.codeChallenge, code_challenge_method: "S256" }
            : {}),
    };
    for (const [name, value] of Object.entries(parameters))
        url.searchParams.set(name, value);
    return url.href;
}

;// CONCATENATED MODULE: ./build/src/login/mask-login-address.js
const SHORTEST = 20;
const CREDENTIALS = /(?<=(?:code|access_token|long_lived_token)=)[^&#\s]+/gi;
function maskLoginAddress(address, register) {
    const views = [address, mask_login_address_decode(address)];
    const written = views.flatMap((view) => [...view.matchAll(CREDENTIALS)].map(([value]) => value));
    const texts = written.flatMap((value) => [value, mask_login_address_decode(value)]);
    for (const text of new Set(texts))
        if (text.length >= SHORTEST && !/\s/.test(text))
            register(text);
}
function mask_login_address_decode(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}

;// CONCATENATED MODULE: ./build/src/report/log-lines.js



const DOES = {
    mint: "obtaining a Page token from the user token",
    check: "checking the Page token",
    keep: "keeping the Page token while it is healthy, renewing it otherwise",
    login: "no token is given; a person must log in first",
};
function formatIntro(inputs) {
    const { mode, pages, appId, graphVersion } = inputs;
    const isBack = "userToken" in inputs && inputs.userToken.kind === "login";
    const does = isBack ? "obtaining a Page token from a login" : DOES[mode];
    const about = {
        one: "",
        several: pages.kind === "several" ? `, ${pages.ids.length} Pages` : "",
        all: ", all Pages",
    }[pages.kind];
    return `Facebook Page Token (${mode}${about}): ${does}; app ${appId}, Graph API ${graphVersion}`;
}
const SCOPES = 1500;
function formatOutcome(report) {
    const { findings, scopes, actBy, now, expiresAt, dataAccessExpiresAt } = report;
    const failure = findings.find(({ severity }) => severity === "failure");
    if (failure && (0,health_findings/* isExclusive */.Bj)(failure))
        return [`❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`];
    return [
        `Page token${log_lines_formatPage(report)}: ${(0,src_moment/* formatEnd */.D)(expiresAt, now)}; data access ${(0,src_moment/* formatEnd */.D)(dataAccessExpiresAt, now)}`,
        `Permissions: ${cut_text_formatList(scopes, SCOPES) || "not reported"}`,
        failure
            ? `❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`
            : `${report.errors.length > 0 ? "⚠️ Healthy, but the run did not do all of its work" : "✅ Healthy"}, ${formatRenewal(actBy)}`,
    ];
}
function log_lines_formatPage({ page: { id, name } }) {
    if (id === "")
        return "";
    return name === "" ? ` of the Page ${id}` : ` of ${JSON.stringify(name)} (${id})`;
}
function formatRenewal(actBy) {
    return typeof actBy === "number" ? `renew by ${(0,src_moment/* formatDay */.im)(actBy)}` : "no date to renew by";
}
const IS = {
    stored: "is stored, new and whole",
    "under way": "was just being written, and holds its old value or the whole new one",
    waiting: "was not written",
    failed: "could not be written, or not for sure",
};
const ARE = {
    stored: "secrets are stored, new and whole",
    "under way": "was just being written, and holds its old value or the whole new one",
    waiting: "were not written",
    failed: "could not be written, or not for sure",
};
function formatCancelled(signal, progress) {
    const outcome = progress.size > MOST_NAMED
        ? countStates([...progress.entries()])
        : [...progress].map(([name, state]) => `secret ${name} ${IS[state]}`).join("; ");
    return `Cancelled (${signal}): ${outcome || "nothing was stored"}. Running the job again is safe.`;
}
const MOST_NAMED = 10;
const log_lines_NAMES = 300;
function countStates(secrets) {
    const states = Object.keys(IS);
    return states
        .map((state) => ({
        state,
        names: secrets.filter((one) => one[1] === state).map(([name]) => name),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ state, names }) => `${names.length} ${ARE[state]} (${formatList(names, log_lines_NAMES)})`)
        .join("; ");
}

// EXTERNAL MODULE: ./build/src/health/words.js
var words = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/src/stages/next-user-token.js


function nextUserToken(inputs, { userToken, pages }, { written }) {
    if (!userToken || inputs.mode === "check" || inputs.mode === "login")
        return undefined;
    const { endsAt, givenEndsAt, fromLogin } = userToken;
    const holder = (0,words/* holderOf */.K)(userToken.kind);
    const name = inputs.store?.userTokenName;
    const isStored = name !== undefined && written.includes(name);
    if (fromLogin && !isStored)
        return undefined;
    const isRenewable = (0,src_moment/* endsLater */.Tq)(endsAt, givenEndsAt) ||
        (holder === "system-user" && pages.every(({ minted }) => !minted));
    return {
        holder,
        endsAt: isStored ? endsAt : givenEndsAt,
        onlyNewHelps: name !== undefined || !isRenewable,
    };
}

;// CONCATENATED MODULE: ./build/src/report/aggregate-pages.js

function aggregatePages(pages, isSeveral) {
    const only = isSeveral ? undefined : pages[0];
    return {
        page: only?.page ?? { id: "", name: "" },
        healthy: pages.every(({ healthy }) => healthy),
        minted: pages.some(({ minted }) => minted),
        expiresAt: (0,src_moment/* earliest */.Qd)(pages.map(({ expiresAt }) => expiresAt)),
        dataAccessExpiresAt: (0,src_moment/* earliest */.Qd)(pages.map(({ dataAccessExpiresAt }) => dataAccessExpiresAt)),
        renewBy: (0,src_moment/* earliest */.Qd)(pages.map(({ renewBy }) => renewBy)),
        actBy: (0,src_moment/* earliest */.Qd)(pages.map(({ actBy }) => actBy)),
        scopes: only?.scopes ?? sharedScopes(pages),
        missingScopes: union(pages.map(({ missingScopes }) => missingScopes)),
        scopesElsewhere: union(pages.map(({ scopesElsewhere }) => scopesElsewhere)),
    };
}
function sharedScopes(pages) {
    const [first, ...others] = pages.filter(({ isLive }) => isLive);
    if (!first)
        return [];
    return first.scopes.filter((scope) => others.every(({ scopes }) => scopes.includes(scope)));
}
function union(lists) {
    return [...new Set(lists.flat())].toSorted();
}

;// CONCATENATED MODULE: ./build/src/report/group-pages.js

function groupFindings(pages, around) {
    const groups = group(pages, ({ findings }) => findings, keyOfFinding, endsEarlier);
    return (0,health_findings/* inOrder */.al)([...groups.map(describeGroup), ...around]);
}
function keyOfFinding({ code, severity, date, forSeveral, message }) {
    const reason = date === undefined ? (forSeveral ?? message) : "";
    return JSON.stringify([code, severity, reason]);
}
function describeGroup({ told, pageIds, differs }) {
    if (pageIds.length === 1)
        return { ...told, pageIds };
    const { forSeveral, message } = told;
    const several = !differs
        ? message
        : `${message} Of ${pageIds.length} Pages, this is the earliest.`;
    return { ...told, message: forSeveral ?? several, pageIds };
}
function groupErrors(pages) {
    const groups = group(pages, ({ errors }) => errors, ({ code, remedy }) => JSON.stringify([code, remedy]));
    return groups.map(({ told, pageIds }) => ({ ...told, pageIds }));
}
function group(pages, partsOf, keyOf, isEarlier = () => false) {
    const groups = new Map();
    for (const page of pages) {
        for (const part of partsOf(page)) {
            const known = groups.get(keyOf(part));
            if (!known)
                groups.set(keyOf(part), { told: part, pageIds: [page.page.id], differs: false });
            else {
                if (!known.pageIds.includes(page.page.id))
                    known.pageIds.push(page.page.id);
                known.differs ||= isEarlier(part, known.told) || isEarlier(known.told, part);
                if (isEarlier(part, known.told))
                    known.told = part;
            }
        }
    }
    return [...groups.values()];
}
function endsEarlier({ date }, than) {
    return Number(date) < Number(than.date);
}

;// CONCATENATED MODULE: ./build/src/login/login-state.js


const GOOD_FOR = 14 * src_moment/* DAY */.d_;
const AHEAD = 600;
const MAC_DIGITS = 32;
const FORM = /^\d{1,12}\.[0-9a-f]{32}$/;
function composeState(scope, now) {
    return `${now}.${macOf(scope, String(now))}`;
}
function checkState(state, scope, now) {
    if (!FORM.test(state))
        return "foreign";
    const mac = state.slice(-MAC_DIGITS);
    const seconds = state.slice(0, -MAC_DIGITS - 1);
    if (!(0,external_node_crypto_.timingSafeEqual)(Buffer.from(macOf(scope, seconds)), Buffer.from(mac)))
        return "foreign";
    const age = now - Number(seconds);
    if (age > GOOD_FOR)
        return "expired";
    return age < -AHEAD ? "foreign" : "good";
}
function macOf({ appSecret, repository, redirect }, seconds) {
    return (0,external_node_crypto_.createHmac)("sha256", appSecret.reveal())
        .update(`login-link|${repository}|${redirect}|${seconds}`)
        .digest("hex")
        .slice(0, MAC_DIGITS);
}

;// CONCATENATED MODULE: ./build/src/login/login-link.js


const ALWAYS = ["pages_show_list", "pages_read_engagement"];
function composeLoginLink({ redirect, configId, dialogUrl, repository }, { appId, appSecret, graphVersion }, requiredScopes, now) {
    return composeDialogAddress({
        dialogUrl,
        graphVersion,
        appId,
        redirectUri: redirect,
        state: composeState({ appSecret, repository, redirect }, now),
        scopes: [...new Set([...requiredScopes, ...ALWAYS])],
        configId,
        again: true,
    });
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js

const LONGEST_NAME = 200;
const LONGEST_MESSAGE = 1500;
function markdown_escapeMarkdown(text) {
    return escapeSigns(cutText(oneLine(text), LONGEST_NAME));
}
const CODE = /(`[^`]{1,80}`)/;
const HARMLESS = /^`[\w .:/$…{}-]+`$/;
function markdown_renderMessage(text) {
    const parts = cutText(oneLine(text), LONGEST_MESSAGE).split(CODE);
    return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;
function renderLine(text) {
    return markdown_renderMessage(text).replace(BLOCKS, reference);
}
const SIGNS = /(:(?=\/\/)|\.(?<=(?<![a-z0-9])www\.)|@|#(?=\w)|-(?<=(?<![a-z0-9])gh-)(?=\d))|[\\`*_{}[\]<>#|~&$]/gi;
const BETWEEN = reference("\u200b");
function escapeSigns(text) {
    return text.replace(SIGNS, (sign, ofLink) => `${reference(sign)}${ofLink ? BETWEEN : ""}`);
}
function reference(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
function markdown_renderLink(text, address) {
    const target = address.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent));
    return `[${text}](${target})`;
}
function percent(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/report/login-offer.js




function offerLogin(inputs, outcome, now) {
    const { login, policy } = inputs;
    if (!login || !isOffered(login, outcome))
        return undefined;
    return {
        url: composeLoginLink(login, { ...inputs, appId: inputs.appId }, policy.requiredScopes, now),
        appId: inputs.appId,
        redirect: login.redirect,
        workflowUrl: login.workflowUrl,
        namesPage: policy.pageId !== undefined || inputs.pages.kind === "several",
    };
}
function isOffered({ address }, { findings, errors }) {
    const [first] = errors;
    if (first && address !== undefined && first.offersLogin)
        return true;
    return (errors.some(({ code, offersLogin }) => offersLogin && loginCureOfError(code) !== undefined) ||
        findings.some((finding) => (0,health_findings/* loginCureOf */.az)(finding) !== undefined));
}
const BY_LINK = "The person opens the login link of this run (in its summary and log), logs in, leaves ticked what is ticked and adds this Page, and starts the workflow with the address they end up at.";
function withLoginLink(remedy, cure) {
    switch (cure) {
        case undefined:
        case "told":
            return remedy;
        case "cure":
            return BY_LINK;
        case "also":
            return `${remedy} Or use this run's login link.`;
        case "after":
            return `${remedy} Then use this run's login link.`;
    }
}
function formatLoginLink({ url }) {
    return `Login link: ${url}`;
}
function renderLoginOffer(offer, guide) {
    const { url, appId, redirect, workflowUrl, namesPage } = offer;
    const workflow = workflowUrl ? renderLink("this workflow", workflowUrl) : "this workflow";
    return [
        "### Log in with Facebook",
        ...(namesPage ? [] : [NAME_THE_PAGE]),
        `1. **${renderLink("Open the login link", url)}** of the app ${escapeMarkdown(appId)} and log in. Leave ticked what is ticked, and add this Page. Copy the whole address that the browser shows then, *before anything else*: also when the page is an error or a 404.`,
        `2. Within ten minutes: ${workflow} → “Run workflow”, with that address as \`login-address\`.`,
        "",
        `- *URL Blocked*: register exactly ${renderAddress(redirect)} under “Valid OAuth Redirect URIs” in the app's dashboard. *Can't Load URL*: add its host under App settings → Basic → App domains.`,
        "- `***` in the link: `app-id` or `login-redirect` comes from a secret. Keep it in a variable.",
        `- The link is good for 14 days.${guide ? ` ${renderLink("Everything else about it", guide)}` : ""}`,
    ].join("\n");
}
const NAME_THE_PAGE = "First set `page-id` in the workflow to the number of the Page: whoever logs in decides, so the Page must be named. The Page shows it under About → Page transparency; so does a run whose user token sees several Pages.\n";
function renderAddress(address) {
    return address.includes("`") ? renderMessage(address) : `\`${address}\``;
}

// EXTERNAL MODULE: ./build/src/health/assess-deadlines.js
var assess_deadlines = __nccwpck_require__(3320);
// EXTERNAL MODULE: ./build/src/health/assess-scopes.js
var assess_scopes = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./build/src/report/shown-error.js



function describeError(error, login) {
    if (error instanceof src_errors/* ActionError */.lZ) {
        const { code, message, remedy, cause, quotesCause } = error;
        return {
            code,
            title: titleOfError(code),
            message,
            remedy: login && error.offersLogin ? withLoginLink(remedy, loginCureOfError(code)) : remedy,
            details: cause instanceof src_errors/* ActionError */.lZ && !quotesCause ? cause.message : undefined,
        };
    }
    return {
        code: "bug",
        title: titleOfError("bug"),
        message: `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
        remedy: "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging (on GitHub: Re-run jobs → “Enable debug logging”) adds the place in the code.",
        details: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/report/page-report.js






function reportPage({ page, token, inspection, minted, findings, errors }, { policy, userTokenEnds, login, storeErrors, isStored }) {
    const { expiresAt = "unknown", dataAccessExpiresAt = "unknown" } = inspection ?? {};
    const live = inspection?.state === "valid" ? inspection : undefined;
    return {
        page,
        token,
        isLive: live !== undefined,
        isStored,
        healthy: inspection !== undefined && (0,health_findings/* isHealthy */.Wr)(findings),
        minted,
        expiresAt,
        dataAccessExpiresAt,
        renewBy: live ? (0,src_moment/* earliest */.Qd)([expiresAt, dataAccessExpiresAt, ...userTokenEnds]) : "unknown",
        actBy: live ? (0,src_moment/* earliest */.Qd)([...(0,assess_deadlines/* deadlinesOf */.b)(live, policy), ...userTokenEnds]) : "unknown",
        scopes: live?.scopes.toSorted() ?? [],
        missingScopes: inspection ? (0,assess_scopes/* missingScopes */["if"])(inspection, policy) : [],
        scopesElsewhere: inspection ? (0,assess_scopes/* scopesElsewhere */.Q$)(inspection, policy) : [],
        findings: findings.map((finding) => byLink(finding, login)),
        errors: [...errors, ...storeErrors].map((error) => describeError(error, login)),
    };
}
function byLink(finding, login) {
    return login
        ? { ...finding, remedy: withLoginLink(finding.remedy, (0,health_findings/* loginCureOf */.az)(finding)) }
        : finding;
}

;// CONCATENATED MODULE: ./build/src/report/report.js








function composeReport(inputs, obtained, stored, around) {
    const { userToken } = obtained;
    const isSeveral = inputs.pages.kind !== "one";
    const findings = (0,health_findings/* inOrder */.al)([...obtained.pages.flatMap((page) => page.findings), ...around]);
    const own = [...obtained.pages.flatMap((page) => page.errors), ...obtained.errors];
    const outcome = { findings, errors: [...own, ...stored.errors] };
    const login = offerLogin(inputs, outcome, (0,src_moment/* epochSeconds */.DQ)());
    const next = nextUserToken(inputs, obtained, stored);
    const userTokenEnds = next ? [next.endsAt] : [];
    const pages = obtained.pages.map((page) => {
        const names = secretsOf(page.page.id, stored);
        const isStored = isSeveral
            ? names.length > 0 && names.every((name) => stored.written.includes(name))
            : stored.complete;
        const storeErrors = isSeveral ? errorsOf(names, stored) : stored.errors;
        return reportPage(page, { policy: inputs.policy, userTokenEnds, login, storeErrors, isStored });
    });
    const describe = (errors) => errors.map((error) => describeError(error, login));
    const standing = aggregatePages(pages, isSeveral);
    return {
        ...standing,
        mode: inputs.mode,
        isSeveral,
        listsIds: inputs.pages.kind === "all",
        pages,
        healthy: standing.healthy && (0,health_findings/* isHealthy */.Wr)(obtained.findings),
        userTokenExpiresAt: userToken?.exchanged ? userToken.endsAt : undefined,
        requiredScopes: inputs.policy.requiredScopes,
        findings: isSeveral
            ? groupFindings(pages, around.map((finding) => byLink(finding, login)))
            : findings.map((finding) => byLink(finding, login)),
        stored,
        login,
        errors: isSeveral
            ? [...groupErrors(pages), ...describe([...obtained.errors, ...errorsOfNone(stored)])]
            : describe([...own, ...stored.errors]),
        onUnhealthy: inputs.onUnhealthy,
        now: latestClock(obtained) ?? (0,src_moment/* epochSeconds */.DQ)(),
    };
}
function secretsOf(id, { pagesOf }) {
    return [...pagesOf].filter(([, ids]) => ids.includes(id)).map(([name]) => name);
}
function errorsOf(names, { failed, errors }) {
    return errors.filter((_, at) => names.includes(String(failed[at])));
}
function errorsOfNone({ failed, errors, pagesOf }) {
    const shared = [...pagesOf].filter(([, ids]) => ids.length > 0).map(([name]) => name);
    return errors.filter((_, at) => !shared.includes(String(failed[at])));
}
function latestClock({ pages }) {
    const clocks = pages.flatMap(({ inspection }) => inspection?.now ?? []);
    return clocks.length > 0 ? Math.max(...clocks) : undefined;
}
function failsJob({ healthy, onUnhealthy, errors }) {
    return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}
function report_handsOver({ healthy }, { onUnhealthy }) {
    return healthy || onUnhealthy === "warn";
}

;// CONCATENATED MODULE: ./build/src/report/outputs.js


const PUBLIC_OUTPUTS = (/* unused pure expression or super */ null && ([
    "page-id",
    "page-name",
    "healthy",
    "minted",
    "expires-at",
    "data-access-expires-at",
    "user-token-expires-at",
    "renew-by",
    "scopes",
    "missing-scopes",
    "findings",
    "secret-updated",
    "pages",
    "login-url",
    "error-code",
]));
function describeOutputs(report) {
    const { page, findings, userTokenExpiresAt } = report;
    const values = {
        "page-id": page.id,
        "page-name": page.name,
        healthy: report.healthy,
        minted: report.minted,
        "expires-at": (0,src_moment/* formatMoment */.K9)(report.expiresAt),
        "data-access-expires-at": (0,src_moment/* formatMoment */.K9)(report.dataAccessExpiresAt),
        "user-token-expires-at": userTokenExpiresAt === undefined ? "" : (0,src_moment/* formatMoment */.K9)(userTokenExpiresAt),
        "renew-by": (0,src_moment/* formatMoment */.K9)(report.renewBy),
        scopes: report.scopes.join(","),
        "missing-scopes": report.missingScopes.join(","),
        findings: findings.map(({ code, severity, message, remedy, pageIds }) => ({
            code,
            severity,
            message,
            remedy,
            ...(pageIds && { "page-ids": pageIds }),
        })),
        "secret-updated": report.stored.complete,
        pages: report.pages.map(describePage),
        "login-url": report.login?.url ?? "",
        "error-code": report.errors[0]?.code ?? "",
    };
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
    ]));
    return { ...texts, report: JSON.stringify(values) };
}
function describeErrorOutputs(code, login) {
    const values = { ...(login ? { "login-url": login.url } : {}), "error-code": code };
    return { ...values, report: JSON.stringify(values) };
}
function describePage(page) {
    return {
        "page-id": page.page.id,
        "page-name": page.page.name,
        healthy: page.healthy,
        minted: page.minted,
        "secret-updated": page.isStored,
        "expires-at": (0,src_moment/* formatMoment */.K9)(page.expiresAt),
        "data-access-expires-at": (0,src_moment/* formatMoment */.K9)(page.dataAccessExpiresAt),
        "renew-by": (0,src_moment/* formatMoment */.K9)(page.renewBy),
        scopes: page.scopes.join(","),
        "missing-scopes": page.missingScopes.join(","),
        findings: page.findings.map(({ code, severity }) => ({ code, severity })),
        "error-code": page.errors[0]?.code ?? "",
    };
}
function tokenOutputs(report) {
    const tokens = report.pages.flatMap((page) => page.token && handsOver(page, report) ? [[page.page.id, page.token.reveal()]] : []);
    const [only] = report.isSeveral ? [] : tokens;
    const named = tokens.filter(([id]) => /^\d+$/.test(id));
    return {
        ...(only && { "page-token": only[1] }),
        "page-tokens": JSON.stringify(Object.fromEntries(named)),
        ...Object.fromEntries(named.map(([id, token]) => [`page-token-${id}`, token])),
    };
}

;// CONCATENATED MODULE: ./build/src/report/plain-text.js
const INVISIBLE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
function plainText(text) {
    return text
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(INVISIBLE, "")
        .toWellFormed();
}
const MOST = 2000;
function plainLine(text) {
    const line = plainText(text)
        .replace(/\s*\n\s*/g, " ")
        .replaceAll("##[", "## [");
    const cut = line.length > MOST ? `${line.slice(0, MOST).toWellFormed()}…` : line;
    return /^\s*::/.test(cut) ? `· ${cut}` : cut;
}

;// CONCATENATED MODULE: ./build/src/report/scrub-report.js
function scrubReport(report, scrub) {
    const known = new Map();
    const scrubOnce = (text) => {
        const clean = known.get(text) ?? scrub(text);
        known.set(text, clean);
        return clean;
    };
    return {
        ...report,
        ...scrubStanding(report, scrubOnce),
        pages: report.pages.map((page) => ({ ...page, ...scrubStanding(page, scrubOnce) })),
    };
}
function scrubStanding({ page, scopes, missingScopes, findings, errors }, scrub) {
    return {
        page: { id: scrub(page.id), name: scrub(page.name) },
        scopes: scopes.map(scrub),
        missingScopes: missingScopes.map(scrub),
        findings: findings.map(({ code, severity, message, remedy, pageIds }) => ({
            code,
            severity,
            message: scrub(message),
            remedy: scrub(remedy),
            ...(pageIds && { pageIds: pageIds.map(scrub) }),
        })),
        errors: errors.map((error) => scrubError(error, scrub)),
    };
}
function scrubError({ code, title, message, remedy, details, pageIds }, scrub) {
    return {
        code,
        title: scrub(title),
        message: scrub(message),
        remedy: scrub(remedy),
        details: details === undefined ? undefined : scrub(details),
        ...(pageIds && { pageIds: pageIds.map(scrub) }),
    };
}

;// CONCATENATED MODULE: ./build/src/report/timeline.js


const BEYOND = 30 * src_moment/* DAY */.d_;
const LEAST = 90 * src_moment/* DAY */.d_;
const MONTHS_FIT = 730 * src_moment/* DAY */.d_;
const ROOM = 100;
const lookWith = (room) => `%%{init: {"gantt": {"leftPadding": ${room}, "rightPadding": 20, "gridLineStartPadding": 45, "numberSectionStyles": 2, "barHeight": 24, "fontSize": 13, "sectionFontSize": 13}}}%%`;
function planTimeline(report) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, findings } = report;
    const all = [
        ["Page token", expiresAt, "page-token"],
        ["Data access", dataAccessExpiresAt, "data-access"],
        ["User token", userTokenExpiresAt ?? "unknown"],
    ];
    const rows = all.flatMap(([name, end, row]) => {
        const urgent = row !== undefined && findings.some((finding) => (0,health_findings/* isInRow */._J)(finding, row));
        return end === "unknown" ? [] : [{ name, end, urgent }];
    });
    if (rows.length === 0)
        return undefined;
    const dates = rows.map(({ end }) => end).filter((end) => typeof end === "number");
    return { now, horizon: Math.max(now + LEAST, ...dates) + BEYOND, rows };
}
function drawTimeline(report) {
    const timeline = planTimeline(report);
    return timeline && drawPlan(timeline);
}
function drawPlan({ now, horizon, rows }, room = ROOM) {
    return [
        "```mermaid",
        lookWith(room),
        "gantt",
        "  dateFormat YYYY-MM-DD",
        "  axisFormat %b %Y",
        `  tickInterval ${horizon - now > MONTHS_FIT ? "12month" : "1month"}`,
        "  todayMarker off",
        "  section Today",
        `  today, ${(0,src_moment/* formatDay */.im)(now)} :milestone, ${(0,src_moment/* formatDay */.im)(now)}, 0d`,
        ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
        "```",
    ].join("\n");
}
function drawBar({ end, urgent }, now, horizon) {
    const today = (0,src_moment/* formatDay */.im)(now);
    if (end === "never")
        return `does not end :${today}, ${(0,src_moment/* formatDay */.im)(horizon)}`;
    if (end <= now)
        return `ended ${(0,src_moment/* formatDay */.im)(end)} :crit, ${(0,src_moment/* formatDay */.im)(end)}, ${today}`;
    return `until ${(0,src_moment/* formatDay */.im)(end)} :${urgent ? "crit, " : ""}${today}, ${(0,src_moment/* formatDay */.im)(Math.max(end, now + src_moment/* DAY */.d_))}`;
}

;// CONCATENATED MODULE: ./build/src/report/verdict-rows.js



function verdictRows(report, harmless = escapeMarkdown) {
    const { stored } = report;
    const rows = tokenRows(report, harmless);
    rows.push(["This run", DID[report.minted ? "minted" : report.mode], verdict(report, "run")]);
    if (stored.written.length + stored.failed.length + stored.skipped.length > 0) {
        rows.push([
            "Secrets",
            verdict_rows_formatStored(report),
            stored.failed.length > 0 ? "❌" : stored.written.length > 0 ? "✅" : "–",
        ]);
    }
    return rows;
}
function tokenRows(report, harmless) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt } = report;
    const rows = [
        ["Page", verdict_rows_formatPage(report, harmless), verdict(report, "page")],
        ["Page token", isDead(report) ? "dead" : ends(expiresAt, now), verdict(report, "page-token")],
        ["Data access", ends(dataAccessExpiresAt, now), verdict(report, "data-access")],
    ];
    if (userTokenExpiresAt !== undefined) {
        rows.push(["User token", ends(userTokenExpiresAt, now), verdict(report, "user-token")]);
    }
    return rows;
}
function isDead({ findings }) {
    return findings.some(({ code }) => code === "invalid");
}
const DID = {
    minted: "obtained a new token",
    mint: "obtained a new token",
    check: "checked the token",
    keep: "kept the token",
    login: "waited for a login",
};
function verdict_rows_formatPage({ page }, harmless) {
    if (page.id === "")
        return "unknown";
    return page.name === "" ? harmless(page.id) : `${harmless(page.name)} (${harmless(page.id)})`;
}
function verdict_rows_formatStored({ stored: { written, failed, skipped } }) {
    return [
        ...written.map((name) => `\`${name}\` written`),
        ...failed.map((name) => `\`${name}\` not written`),
        ...skipped.map((name) => `\`${name}\` left as it was`),
    ].join(", ");
}
function verdict({ findings }, row) {
    const severities = findings
        .filter((finding) => (0,health_findings/* isInRow */._J)(finding, row))
        .map(({ severity }) => severity);
    if (severities.includes("failure"))
        return "❌";
    if (findings.some(health_findings/* isExclusive */.Bj))
        return "–";
    return severities.includes("warning") ? "⚠️" : "✅";
}
function ends(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "unknown";
    return `${moment > now ? "until" : "ended"} ${(0,src_moment/* formatDay */.im)(moment)} (${(0,src_moment/* formatDistance */.BO)(moment, now)})`;
}

// EXTERNAL MODULE: ./build/src/result.js
var result = __nccwpck_require__(5800);
;// CONCATENATED MODULE: ./build/src/secrets/forms.js
const forms_SHORTEST = 6;
const forms_LONGEST = 4096;
function formsOf(secret) {
    if (secret === "")
        return [];
    if (secret.length > forms_LONGEST)
        return [secret];
    const bytes = Buffer.from(secret);
    const percent = encodeURIComponent(secret.toWellFormed());
    const escaped = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString("hex");
    const small = percent.replace(/%../g, (byte) => byte.toLowerCase());
    const written = new Set([secret, percent, escaped, escaped.replaceAll("/", "\\/")]);
    const forms = [
        ...written,
        small,
        bytes.toString("latin1"),
        secret.replaceAll(" ", "+"),
        bytes.toString("latin1").replaceAll(" ", "+"),
        hex,
        hex.toUpperCase(),
        ...[...written].flatMap((text) => [0, 1, 2].flatMap((offset) => base64At(text, offset))),
    ];
    return [...new Set(forms)].filter((form) => form === secret || form.length >= forms_SHORTEST);
}
function base64At(text, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return ["base64", "base64url"].map((form) => padded.toString(form).slice(from, to));
}

;// CONCATENATED MODULE: ./build/src/secrets/unescape.js
function viewOf(text) {
    const places = new Int32Array(text.length + 1);
    for (let i = 0; i < places.length; i++)
        places[i] = i;
    return { text, from: places, until: places.subarray(1) };
}
const unescape_SIGNS = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ESCAPES = [
    /%([0-9a-f]{2})/gi,
    /\\u([0-9a-f]{4})|\\()(["\\/bfnrt])/gi,
    /&#()(\d{1,5});/g,
    /[\r\n]+/g,
];
function undoEscapes(view) {
    return ESCAPES.flatMap((escapes) => undo(view, escapes) ?? []);
}
function undo({ text, from, until }, escapes) {
    const parts = [];
    const begins = [];
    const ends = [];
    let done = 0;
    for (const { index, 0: all, 1: hex, 2: decimals, 3: sign } of text.matchAll(escapes)) {
        copy(index);
        done = index + all.length;
        const plain = unescape_decode(hex, decimals, sign);
        parts.push(plain);
        if (plain === "")
            continue;
        begins.push(...from.slice(index, index + 1));
        ends.push(...until.slice(done - 1, done));
    }
    if (done === 0)
        return undefined;
    copy(text.length);
    return { text: parts.join(""), from: begins, until: ends };
    function copy(to) {
        parts.push(text.slice(done, to));
        for (const place of from.slice(done, to))
            begins.push(place);
        for (const place of until.slice(done, to))
            ends.push(place);
    }
}
function unescape_decode(hex, decimals, sign) {
    if (hex)
        return String.fromCharCode(Number.parseInt(hex, 16));
    if (decimals)
        return String.fromCharCode(Number(decimals));
    return sign === undefined ? "" : (unescape_SIGNS[sign] ?? sign);
}

;// CONCATENATED MODULE: ./build/src/secrets/scrub.js


const RUN = 20;
const PIECE = RUN / 2;
const UNBROKEN = new RegExp(`\\S{${RUN},}`, "g");
const LAYERS = 2;
const REPLACEMENT = "***";
const ROUNDS = 10;
function createScrubber() {
    const pieces = new Set();
    const runs = new Set();
    const unread = [];
    const whole = new Set();
    let hasSpaces = false;
    function remember(form) {
        if (form.length < RUN)
            return void whole.add(form);
        hasSpaces ||= /\s/.test(form);
        unread.push(form);
        for (let i = 0; i + PIECE <= form.length; i += PIECE)
            pieces.add(form.slice(i, i + PIECE));
    }
    function readRuns() {
        for (const form of unread.splice(0))
            for (let i = 0; i + RUN <= form.length; i++)
                runs.add(form.slice(i, i + RUN));
    }
    function mark(view, marked) {
        const { text, from, until } = view;
        for (const { index, 0: stretch } of hasSpaces
            ? [{ index: 0, 0: text }]
            : text.matchAll(UNBROKEN))
            if (holdsAny(stretch, PIECE, pieces))
                markRuns(view, index, stretch.length, marked);
        for (const form of whole) {
            for (let i = text.indexOf(form); i !== -1; i = text.indexOf(form, i + 1)) {
                marked.fill(1, from[i], until[i + form.length - 1]);
            }
        }
    }
    function markRuns({ text, from, until }, start, length, marked) {
        readRuns();
        for (let i = start; i + RUN <= start + length; i++) {
            if (runs.has(text.slice(i, i + RUN)))
                marked.fill(1, from[i], until[i + RUN - 1]);
        }
    }
    function scrubOnce(text) {
        const marked = new Uint8Array(text.length);
        let views = [viewOf(text)];
        for (let layer = 0; layer <= LAYERS; layer++) {
            for (const view of views)
                mark(view, marked);
            if (layer < LAYERS)
                views = views.flatMap(undoEscapes);
        }
        return replaceMarked(text, marked);
    }
    return {
        learn(secret) {
            for (const form of formsOf(secret))
                remember(form);
        },
        scrub(text) {
            let before = text;
            for (let round = 0; round < ROUNDS; round++) {
                const after = scrubOnce(before);
                if (after === before)
                    return after;
                before = after;
            }
            return REPLACEMENT;
        },
    };
}
function holdsAny(text, length, known) {
    for (let i = 0; i + length <= text.length; i++) {
        if (known.has(text.slice(i, i + length)))
            return true;
    }
    return false;
}
function replaceMarked(text, marked) {
    if (!marked.includes(1))
        return text;
    let result = "";
    for (let i = 0; i < text.length; i++) {
        if (!marked[i])
            result += text[i];
        else if (i === 0 || !marked[i - 1])
            result += REPLACEMENT;
    }
    return result;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/secrets/secret.js

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return "[secret]";
    }
    toJSON() {
        return "[secret]";
    }
    [external_node_util_.inspect.custom]() {
        return "[secret]";
    }
}

;// CONCATENATED MODULE: ./build/src/secrets/secret-registry.js


function createSecretRegistry(mask) {
    const kept = new Map();
    const scrubber = createScrubber();
    return {
        register(value) {
            const known = kept.get(value);
            if (known)
                return known;
            if (value !== "")
                mask(value);
            scrubber.learn(value);
            const secret = new Secret(value);
            kept.set(value, secret);
            return secret;
        },
        scrub: (text) => scrubber.scrub(text),
    };
}

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
// EXTERNAL MODULE: ./build/src/health/explain-invalid-reason.js + 1 modules
var explain_invalid_reason = __nccwpck_require__(7983);
;// CONCATENATED MODULE: ./build/src/health/assess-user-token.js




function assessNextUserToken({ holder, endsAt, onlyNewHelps }, { warnWithinDays }, now) {
    if (typeof endsAt !== "number" || !(0,src_moment/* isWithin */.UO)(endsAt, warnWithinDays, now))
        return [];
    return [
        {
            code: "user-token-expires-soon",
            severity: "warning",
            ...(holder === "system-user" && { login: false }),
            message: `The user token that the next run will use ends on ${(0,src_moment/* formatDay */.im)(endsAt)} (${(0,src_moment/* formatDistance */.BO)(endsAt, now)}).`,
            remedy: onlyNewHelps ? `Before that day: ${(0,new_user_token/* makeNewUserToken */.lG)(holder)}` : STORE_IT[holder],
        },
    ];
}
const STORE_IT = {
    person: "Set `user-token-secret-name`, so that this action stores the long-lived user token for the next run, or use a system-user token that never ends. The Page token does not end with it.",
    "system-user": `Before that day: ${(0,new_user_token/* makeNewUserToken */.lG)("system-user")} Or set \`user-token-secret-name\`: this action then renews it in time.`,
};
function assessRenewalToken(inspection, policy) {
    const trouble = troubleOf(inspection, policy.appId);
    if (!trouble)
        return [];
    return [
        {
            code: "user-token-invalid",
            severity: "warning",
            ...((0,words/* holderOf */.K)(inspection.kind) === "system-user" && { login: false }),
            message: `The user token ${trouble.why}; the Page token works, but nothing could renew it.`,
            remedy: trouble.remedy,
        },
    ];
}
function troubleOf(inspection, appId) {
    const { state, reason, kind } = inspection;
    if (state === "invalid") {
        const death = (0,explain_invalid_reason/* explainInvalidReason */.D)(reason, (0,words/* holderOf */.K)(kind));
        return { why: `is dead: ${death.why}`, remedy: death.remedy };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        return {
            why: "belongs to another app",
            remedy: `Save a user token of the app in \`app-id\` as the secret behind \`user-token\`: \`${new_user_token/* SETUP_COMMAND */.y4}\` makes one.`,
        };
    }
    if (kind === "page" || kind === "app") {
        return {
            why: `is ${words/* KIND_WORDS */.P[kind]}, not a user token`,
            remedy: `Save a user token as the secret behind \`user-token\`: \`${new_user_token/* SETUP_COMMAND */.y4}\` makes one.`,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/health/assess-version.js


const VERSION_NOTICE_DAYS = 90;
function assessVersion({ servedVersion, now }, asked) {
    const served = servedVersion ?? asked;
    const findings = [];
    if (served !== asked) {
        findings.push({
            code: "graph-version-changed",
            severity: "warning",
            message: `The Graph API ${asked} was asked for, but ${served} answered: Facebook serves a version that is gone, or not there yet, with another one.`,
            remedy: "Set `graph-api-version` to a version that is served, or leave it out and update this action.",
        });
    }
    const end = (0,versions/* publishedEnd */.KX)(served);
    if (end !== undefined && (0,src_moment/* isWithin */.UO)(end, VERSION_NOTICE_DAYS, now)) {
        findings.push({
            code: "graph-version-retiring",
            severity: "warning",
            message: `The Graph API ${served} is served until ${(0,src_moment/* formatDay */.im)(end)} (${(0,src_moment/* formatDistance */.BO)(end, now)}).`,
            remedy: "Set `graph-api-version` to a newer version, or leave it out and update this action.",
        });
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/stages/assess-run.js



function assessRun(inputs, obtained, stored) {
    const living = obtained.pages.flatMap(({ inspection, findings }) => inspection && !findings.some(({ code }) => code === "invalid") ? [inspection] : []);
    const [inspection] = living;
    if (!inspection)
        return [];
    const next = nextUserToken(inputs, obtained, stored);
    return [
        ...obtained.findings,
        ...(next ? assessNextUserToken(next, inputs.policy, inspection.now) : []),
        ...assessVersion(inspection, inputs.graphVersion),
    ];
}

// EXTERNAL MODULE: ./build/src/stages/refused-user-token.js
var refused_user_token = __nccwpck_require__(921);
;// CONCATENATED MODULE: ./build/src/stages/choose-user-token.js





function chooseUserToken(given, appId, exchange, inspected, fromLogin = false) {
    if (!inspected.ok)
        throw mostTelling(exchange, inspected.error);
    const inspection = inspected.value;
    assertUserToken(inspection, appId);
    const known = describeGiven(given, inspection, fromLogin);
    const { givenEndsAt } = known;
    if (exchange.ok) {
        const { token } = exchange.value;
        const endsAt = endByOneClock(exchange.value, inspection);
        const keepGiven = inspection.state === "valid" && endsAt !== "unknown" && !(0,src_moment/* endsLater */.Tq)(endsAt, givenEndsAt);
        return keepGiven || givenEndsAt === "never"
            ? { ...known, token: given, endsAt: givenEndsAt, exchanged: true }
            : { ...known, token, endsAt, exchanged: true };
    }
    const refused = exchange.error instanceof graph_error/* GraphError */.h && !exchange.error.transient;
    if (refused && inspection.state === "valid" && (fromLogin || inspection.kind === "system-user")) {
        return { ...known, token: given, endsAt: givenEndsAt, exchanged: false };
    }
    throw (0,refused_user_token/* explainRefusedExchange */.xA)(exchange.error, inspection, appId);
}
function describeGiven(given, inspection, fromLogin) {
    const { expiresAt, kind, userId, granularScopes } = inspection;
    return {
        given,
        givenEndsAt: expiresAt,
        fromLogin,
        kind,
        userId,
        consentedPages: granularScopes.get("pages_show_list") ?? [],
    };
}
function asGiven(given, inspection) {
    const { expiresAt: endsAt } = inspection;
    return { ...describeGiven(given, inspection, false), token: given, endsAt, exchanged: false };
}
const SAME_CLOCK = 300;
function endByOneClock({ endsAt, now }, inspection) {
    return Math.abs(now - inspection.now) <= SAME_CLOCK ? endsAt : "unknown";
}
function mostTelling(exchange, error) {
    const isSure = (0,src_errors/* isAbout */.KH)(error, "app") && error.code !== "app-native";
    if (isSure || exchange.ok || !(exchange.error instanceof graph_error/* GraphError */.h))
        return error;
    return (0,refused_credentials/* explainRefusedCredentials */.W)(exchange.error) ?? error;
}
function assertUserToken({ state, kind, appId: owner }, appId) {
    if (state === "other-app" || (owner !== undefined && owner !== appId))
        throw (0,refused_user_token/* belongsElsewhere */.Fu)(appId);
    if (kind === "page" || kind === "app")
        throw (0,refused_user_token/* wrongKind */.oF)(kind);
}

;// CONCATENATED MODULE: ./build/src/stages/given-pages.js
const NONE_LOOSE = { unknown: [], foreign: [] };

// EXTERNAL MODULE: ./build/src/health/assess.js
var assess = __nccwpck_require__(6552);
;// CONCATENATED MODULE: ./build/src/stages/judge-given-pages.js



async function judgeGivenPages({ pageTokens, pages, policy }, context, holder = Promise.resolve(undefined)) {
    if (pages.kind === "several") {
        const { judgeSeveralGiven } = await __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 5591));
        return judgeSeveralGiven(pages.ids, pageTokens, { policy, holder }, context);
    }
    const judging = pageTokens.map(async ({ token }) => {
        const inspection = await (0,inspect_token/* inspectToken */.e)(context.graph, token);
        const findings = (0,assess/* assess */.n)(inspection, policy, { minted: false, holder: await holder });
        const pageId = policy.pageId ?? inspection.pageId;
        return { pageId, given: [token], judged: { token, inspection, findings }, errors: [] };
    });
    return { pages: await Promise.all(judging), loose: NONE_LOOSE, findings: [], errors: [] };
}

// EXTERNAL MODULE: ./build/src/health/assess-absence.js
var assess_absence = __nccwpck_require__(1070);
;// CONCATENATED MODULE: ./build/src/stages/keep-given-page.js

function keepGivenPage({ pageId = "", given, judged, errors }) {
    const kept = { given, minted: false, errors };
    if (judged) {
        const { token, inspection, findings } = judged;
        const page = { id: inspection.pageId ?? "", name: "" };
        return { ...kept, page, token, inspection, findings };
    }
    const page = { id: pageId, name: "" };
    const findings = errors.length > 0 ? [] : [(0,assess_absence/* assessAbsence */.g)(page, "no-line", "failure")];
    return { ...kept, page, token: undefined, inspection: undefined, findings };
}

;// CONCATENATED MODULE: ./build/src/health/renewal.js






function isRenewalDue({ inspection, findings }, policy) {
    return (!(0,health_findings/* isHealthy */.Wr)(findings) ||
        (0,assess_deadlines/* deadlinesOf */.b)(inspection, policy).some((deadline) => (0,src_moment/* isWithin */.UO)(deadline, policy.warnWithinDays, inspection.now)));
}
function objectionTo(fresh, old, policy, holder = "person") {
    const failure = fresh.findings.find(({ severity }) => severity === "failure");
    if (failure) {
        return renewalFailed(`A new Page token was obtained, but it is not healthy: ${failure.message}`, failure.remedy);
    }
    const newEnd = firstDeadline(fresh, policy);
    const oldEnd = firstDeadline(old, policy);
    if (!(0,health_findings/* isHealthy */.Wr)(old.findings) || (0,src_moment/* endsLater */.Tq)(newEnd, oldEnd))
        return undefined;
    return renewalFailed(`A new Page token was obtained, but its first deadline (${(0,src_moment/* formatMoment */.K9)(newEnd)}) is no later than that of the one there is (${(0,src_moment/* formatMoment */.K9)(oldEnd)}), which is kept.`, `${newEnd === fresh.inspection.dataAccessExpiresAt ? "Only a login moves the data access. " : ""}${(0,new_user_token/* makeNewUserToken */.lG)(holder)}`);
}
function objectionToLogin(fresh, old) {
    const failure = fresh.findings.find(({ severity }) => severity === "failure");
    if (failure) {
        return renewalFailed(`The login brought a Page token, but it is not healthy: ${failure.message}`, failure.remedy);
    }
    const [now, then] = [fresh.inspection, old.inspection];
    const endsBefore = (0,health_findings/* isHealthy */.Wr)(old.findings) &&
        (isBefore(now.expiresAt, then.expiresAt) ||
            isBefore(now.dataAccessExpiresAt, then.dataAccessExpiresAt));
    if (!endsBefore)
        return undefined;
    const ends = ({ expiresAt, dataAccessExpiresAt }) => `${(0,src_moment/* formatEnd */.D)(expiresAt, now.now)}, its data access ${(0,src_moment/* formatEnd */.D)(dataAccessExpiresAt, now.now)}`;
    return renewalFailed(`The login brought a Page token that ${ends(now)}. The one before, which ${ends(then)}, lasts longer and is kept.${renewsDataAccess(fresh, old) ? "" : " This login did not renew the data access."}`, "Nothing, while the old token works. To take the new one all the same, log in by the same link again, and run the workflow once without `page-token`.");
}
function isBefore(a, b) {
    return a !== "unknown" && (0,src_moment/* endsLater */.Tq)(b, a);
}
const LOGIN_GIVES = 89 * src_moment/* DAY */.d_;
function renewsDataAccess(fresh, old) {
    const { dataAccessExpiresAt: end, now } = fresh.inspection;
    if (typeof end !== "number" || end - now >= LOGIN_GIVES)
        return true;
    return (0,src_moment/* endsLater */.Tq)(end, old.inspection.dataAccessExpiresAt);
}
function firstDeadline({ inspection }, policy) {
    return (0,src_moment/* earliest */.Qd)((0,assess_deadlines/* deadlinesOf */.b)(inspection, policy).filter((deadline) => deadline !== "unknown"));
}
function assessRenewal(inspection, policy) {
    if (inspection.ok)
        return assessRenewalToken(inspection.value, policy);
    const { message, remedy } = inspection.error;
    return [
        renewalFailed(`It could not be found out whether the user token could renew it: ${message}`, remedy),
    ];
}
function mintFailed(error) {
    if ((0,src_errors/* isAbout */.KH)(error, "user-token")) {
        return renewalFailed("No new Page token could be obtained, because the user token cannot be used.", "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.");
    }
    return renewalFailed(`No new Page token could be obtained: ${error.message}`, error.remedy);
}
function storeUnreachable(access) {
    if (access.ok)
        return [];
    const { message, remedy } = access.error;
    return [renewalFailed(`The next renewal could not be stored: ${message}`, remedy)];
}
function renewalFailed(message, remedy) {
    return { code: "renewal-failed", severity: "warning", message, remedy };
}

;// CONCATENATED MODULE: ./build/src/graph/name-page.js


async function nameObtainedPage(graph, { state, kind, pageId }, pageToken) {
    if (pageId === undefined || state !== "valid" || kind !== "page")
        return { id: pageId ?? "", name: "" };
    return { id: pageId, name: await namePage(graph, pageId, pageToken) };
}
async function namePage(graph, pageId, pageToken) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${encodeURIComponent(pageId.toWellFormed())}`,
            query: { fields: "name" },
            bearer: pageToken,
            retry: false,
        });
        return (0,json_decode/* text */.Qq)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "name"));
    }
    catch (error) {
        if (error instanceof src_errors/* ActionError */.lZ)
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/stages/name-pages.js


async function namePages(pages, isSeveral, context, known = new Map()) {
    const named = pages.map((page) => withName(page, page.page.name || known.get(page.page.id)));
    const nameless = named.filter(({ page, minted }) => !minted && page.name === "");
    const asking = nameless.map((page) => (graph) => askForName(page, graph));
    const names = isSeveral
        ? await askTogether(asking, context)
        : await Promise.all(asking.map((ask) => ask(context.graph)));
    const found = new Map(nameless.map((page, at) => [page, names[at]]));
    return named.map((page) => withName(page, found.get(page)));
}
async function askForName({ token, inspection }, graph) {
    return token && inspection ? (await nameObtainedPage(graph, inspection, token)).name : "";
}
async function askTogether(asking, context) {
    if (asking.length === 0)
        return [];
    const answers = await (0,result/* toResult */.X)((await context.batches()).together(asking));
    return answers.ok ? answers.value.map((name) => (name.ok ? name.value : "")) : [];
}
function withName(obtained, name) {
    return name ? { ...obtained, page: { ...obtained.page, name } } : obtained;
}

;// CONCATENATED MODULE: ./build/src/stages/obtain-user-token.js



async function obtainUserToken(given, inspecting, { graph }, fromLogin = false) {
    const [exchange, inspection] = await Promise.all([
        (0,result/* toResult */.X)(exchangeToken(graph, given)),
        (0,result/* toResult */.X)(inspecting),
    ]);
    const refreshed = inspection.ok && isRefreshable(inspection.value)
        ? await (0,result/* toResult */.X)(exchangeToken(graph, given, { endsIn60Days: true }))
        : exchange;
    const best = refreshed.ok ? refreshed : exchange;
    return chooseUserToken(given, graph.appId, best, inspection, fromLogin);
}
function isRefreshable({ state, kind, expiresAt }) {
    return state === "valid" && kind === "system-user" && typeof expiresAt === "number";
}

;// CONCATENATED MODULE: ./build/src/stages/refresh-user-token.js









function assessGiven(given, inspection, policy) {
    const findings = assessRenewal(inspection, policy);
    const isUsable = inspection.ok && findings.length === 0;
    return { userToken: isUsable ? asGiven(given, inspection.value) : undefined, findings };
}
async function refreshUserToken({ policy, store }, token, inspection, access, context) {
    const given = assessGiven(token, inspection, policy);
    if (!given.userToken || !inspection.ok || !access.ok || store?.userTokenName === undefined)
        return given;
    const { expiresAt, now } = inspection.value;
    if (!isRefreshable(inspection.value) || !(0,src_moment/* isWithin */.UO)(expiresAt, policy.warnWithinDays, now))
        return given;
    const exchange = await (0,result/* toResult */.X)(exchangeToken(context.graph, token, { endsIn60Days: true }));
    if (!exchange.ok) {
        const { message, remedy } = (0,refused_user_token/* explainRefusedExchange */.xA)(exchange.error, inspection.value, policy.appId);
        const failed = renewalFailed(`The user token could not be renewed: ${message}`, remedy);
        return { ...given, findings: [failed] };
    }
    const { token: refreshed } = exchange.value;
    const reckoned = endByOneClock(exchange.value, inspection.value);
    const endsAt = reckoned === "unknown" ? await askForEnd() : reckoned;
    const userToken = { ...given.userToken, token: refreshed, endsAt, exchanged: true };
    context.log(formatUserToken(userToken, now));
    return { ...given, userToken };
    async function askForEnd() {
        const inspected = await (0,result/* toResult */.X)((0,inspect_token/* inspectToken */.e)(context.graph, refreshed));
        return inspected.ok ? inspected.value.expiresAt : "unknown";
    }
}

;// CONCATENATED MODULE: ./build/src/login/refused-address.js

const MOST_SAID = 300;
const FOREIGN = {
    plain: "It is the address of a plain page, without an answer of Facebook's.",
    half: "Its code or its state is missing or cut.",
    twice: "It holds a code or a state twice.",
    link: "It is the login link itself, and not the address that it leads to.",
    elsewhere: "Its state was made for another app, repository or `login-redirect`, or it was changed on the way.",
};
const AGAIN = "Open the login link of this run, log in, and copy the whole address that the browser shows then, before anything else. Start the workflow with it within ten minutes.";
function foreign(reason) {
    return new src_errors/* ActionError */.lZ({
        code: "login-foreign",
        message: `\`login-address\` does not come from the login link of this workflow. ${FOREIGN[reason]}`,
        remedy: AGAIN,
    });
}
function tokenInAddress() {
    return new src_errors/* ActionError */.lZ({
        code: "login-foreign",
        message: "`login-address` holds an access token: it was not our link that led there. Whoever sees that address can use the token.",
        remedy: "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the login link of this run.",
    });
}
function expired() {
    return new src_errors/* ActionError */.lZ({
        code: "login-expired",
        message: "The login link behind `login-address` is older than 14 days.",
        remedy: AGAIN,
    });
}
function declined() {
    return new src_errors/* ActionError */.lZ({
        code: "login-declined",
        message: "The person pressed Cancel in Facebook's dialog, so there is no user token. Nothing was changed.",
        remedy: "Open the login link of this run again, and leave the permissions on. If another person should log in, log out at www.facebook.com first.",
    });
}
function refused(query) {
    const said = ["error_description", "error_message", "error", "error_code"]
        .map((name) => query.get(name) ?? "")
        .find((text) => text.trim() !== "");
    return new src_errors/* ActionError */.lZ({
        code: "login-refused",
        message: said
            ? `Facebook's login dialog refused: “${[...said].slice(0, MOST_SAID).join("")}”.`
            : "Facebook's login dialog refused, and gives no reason.",
        remedy: "Follow what Facebook says, with an administrator of the app where it speaks of the app. Then open the login link of this run again.",
    });
}

;// CONCATENATED MODULE: ./build/src/login/read-login-address.js


const SHORTEST_CODE = 20;
const TOKEN = /(?:access|long_lived)_token(?:=|%3d)/i;
const REFUSALS = ["error", "error_code", "error_message"];
function readLoginAddress(address, scope, now) {
    if (TOKEN.test(address))
        throw tokenInAddress();
    const query = queryOf(address);
    assertState(query, scope, now);
    if (query.has("client_id") && query.has("redirect_uri"))
        throw foreign("link");
    if (query.get("error") === "access_denied")
        throw declined();
    if (REFUSALS.some((name) => query.has(name)))
        throw refused(query);
    if (query.getAll("code").length > 1)
        throw foreign("twice");
    const code = query.get("code");
    if (code === null || code.length < SHORTEST_CODE)
        throw foreign("half");
    return code;
}
function queryOf(address) {
    const beforeFragment = address.trim().replace(/#.*/s, "");
    const mark = beforeFragment.indexOf("?");
    return new URLSearchParams(beforeFragment.slice(mark + 1));
}
function assertState(query, scope, now) {
    const [state, ...others] = query.getAll("state");
    if (state === undefined)
        throw foreign(whyStateless(query));
    if (others.length > 0)
        throw foreign("twice");
    const verdict = checkState(state, scope, now);
    if (verdict === "foreign")
        throw foreign("elsewhere");
    if (verdict === "expired")
        throw expired();
}
function whyStateless(query) {
    return query.has("code") || query.has("error") ? "half" : "plain";
}

;// CONCATENATED MODULE: ./build/src/login/redeem-code.js






async function redeemCode(graph, code, redirectUri) {
    try {
        const { body } = await graph.call({
            method: "POST",
            path: "/oauth/access_token",
            form: {
                client_id: graph.appId,
                client_secret: graph.appSecret,
                redirect_uri: redirectUri,
                code,
            },
            mayRepeat: http_retry/* isUnsent */.wt,
        });
        return graph.secret((0,token_text/* tokenText */.p)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "access_token")));
    }
    catch (error) {
        throw explainRedemption(error);
    }
}
const ONCE_MORE = "Open the login link of this run and log in again; the new address is good for ten minutes.";
const redeem_code_REFUSALS = [
    {
        subcode: 36007,
        words: /has expired/i,
        code: "login-code-expired",
        message: "The code in `login-address` has expired: it is good for some ten minutes.",
        remedy: ONCE_MORE,
    },
    {
        subcode: 36009,
        words: /has been used/i,
        code: "login-code-used",
        message: "The code in `login-address` was redeemed before: it works once.",
        remedy: ONCE_MORE,
    },
    {
        subcode: 36008,
        words: /redirect_uri|not owned by the application/i,
        code: "login-redirect-mismatch",
        message: "Facebook does not accept `login-redirect` for this code: it differs from the address that the person logged in with.",
        remedy: "Compare `login-redirect` with “Valid OAuth Redirect URIs” in the app's dashboard, to the letter, also its last slash. Then open the login link of this run again.",
    },
];
function explainRedemption(error) {
    if (!(error instanceof src_errors/* ActionError */.lZ))
        return error;
    if (!(error instanceof graph_error/* GraphError */.h))
        return (0,http_retry/* isUnsent */.wt)(error) ? error : maybeSpent(error);
    if (error.transient)
        return maybeSpent(error);
    const { subcode, message } = error.envelope;
    const known = redeem_code_REFUSALS.find((refusal) => refusal.subcode === subcode) ??
        redeem_code_REFUSALS.find((refusal) => refusal.words.test(message));
    if (known)
        return new src_errors/* ActionError */.lZ({ ...known, cause: error });
    const explained = (0,refused_credentials/* explainRefusedCredentials */.W)(error) ?? error;
    if (explained.code !== "graph-refused")
        return explained;
    return new src_errors/* ActionError */.lZ({
        code: "login-refused",
        message: "Facebook does not accept the code in `login-address`.",
        remedy: ONCE_MORE,
        cause: error,
    });
}
function maybeSpent(error) {
    const asksForPatience = (0,http_retry/* isTransient */.dg)(error) && error.retryAfter !== undefined;
    return new src_errors/* ActionError */.lZ({
        code: error.code,
        message: `${error.message} The code in \`login-address\` may be spent.`,
        remedy: asksForPatience
            ? `${error.remedy} Then use this run's login link.`
            : `Start the workflow with the same address once more. Where that is refused: ${ONCE_MORE}`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/src/graph/find-page.js
var find_page = __nccwpck_require__(4527);
// EXTERNAL MODULE: ./build/src/stages/find-with-user-token.js
var find_with_user_token = __nccwpck_require__(7379);
;// CONCATENATED MODULE: ./build/src/stages/obtain-new-pages.js






async function obtainNewPages(chosen, wanted, policy, context) {
    if (wanted.kind !== "one") {
        const { obtainSeveralPages } = await __nccwpck_require__.e(/* import() */ 870).then(__nccwpck_require__.bind(__nccwpck_require__, 8870));
        return obtainSeveralPages(chosen, wanted, policy, context);
    }
    const { graph } = context;
    const { id: pageId } = wanted;
    const holder = (0,words/* holderOf */.K)(chosen.kind);
    const seeker = { holder, consentedIds: chosen.consentedPages };
    const find = (token) => (0,find_page/* findPage */.zV)(graph, token, pageId, seeker).catch((error) => {
        throw (0,refused_user_token/* explainRefusedPages */.qc)(error, graph.appId, { holder, pageId });
    });
    const { found, userToken } = await (0,find_with_user_token/* findWithUserToken */.Q)(chosen, find, context);
    const { id, name, token, tasks } = found;
    const inspection = await (0,inspect_token/* inspectToken */.e)(graph, token);
    const origin = { minted: true, tasks, holder };
    const findings = (0,assess/* assess */.n)(inspection, { ...policy, pageId: id }, origin);
    const kept = { page: { id, name }, token, inspection, findings };
    const page = { ...kept, minted: true, given: [], errors: [] };
    return { pages: [page], userToken, findings: [], names: new Map() };
}

;// CONCATENATED MODULE: ./build/src/stages/mint-pages.js








async function mintPages(input, context) {
    const fromLogin = input.source.kind === "login";
    const given = await readSource(input, context);
    const inspecting = input.inspecting ?? (0,inspect_token/* inspectToken */.e)(context.graph, given);
    try {
        const userToken = await obtainUserToken(given, inspecting, context, fromLogin);
        await input.access;
        const minted = await obtainNewPages(userToken, input.wanted, input.policy, context);
        const now = minted.pages.find(({ inspection }) => inspection)?.inspection?.now;
        context.log(formatUserToken(minted.userToken, now ?? (0,src_moment/* epochSeconds */.DQ)()));
        context.log(formatPages(minted.pages));
        return minted;
    }
    catch (error) {
        throw await ofSystemUser(error, inspecting);
    }
}
async function readSource({ source, access }, { graph }) {
    if (source.kind === "given")
        return source.token;
    const code = graph.secret(readLoginAddress(source.address, source, (0,src_moment/* epochSeconds */.DQ)()));
    await access;
    return redeemCode(graph, code, source.redirect);
}
async function ofSystemUser(error, inspecting) {
    const inspection = await inspecting.catch(() => undefined);
    if (error instanceof src_errors/* ActionError */.lZ && inspection?.kind === "system-user")
        error.offersLogin = false;
    return error;
}

;// CONCATENATED MODULE: ./build/src/stages/renew-pages.js



async function renewPages({ inputs, given, due, ...minting }, replace, context) {
    const { policy, userToken: source } = inputs;
    const wanted = wantedOf(inputs, due);
    const stopped = wanted.kind === "one" ? undefined : (await context.batches()).stopped();
    const renewal = stopped
        ? { ok: false, error: stopped }
        : await (0,result/* toResult */.X)(mintPages({ ...minting, source, policy, wanted }, context));
    const replaced = [];
    for (const page of given) {
        const fresh = renewalOf(renewal, due.indexOf(page));
        replaced.push(fresh ? await takeFresh(fresh, page, replace) : keepGivenPage(page));
    }
    return { renewal, replaced, names: renewal.ok ? renewal.value.names : new Map() };
}
function wantedOf({ pages, policy }, due) {
    const ids = due.flatMap(({ pageId }) => pageId ?? []);
    return pages.kind === "several"
        ? { kind: "several", ids }
        : { kind: "one", id: policy.pageId ?? ids[0] };
}
function renewalOf(renewal, at) {
    if (at === -1)
        return undefined;
    if (!renewal.ok)
        return renewal;
    const fresh = renewal.value.pages[at];
    return fresh && { ok: true, value: fresh };
}
async function takeFresh(fresh, old, replace) {
    const { judged } = old;
    if (judged)
        return replace(fresh, { ...old, judged });
    return fresh.ok ? fresh.value : keepGivenPage({ ...old, errors: [fresh.error] });
}

;// CONCATENATED MODULE: ./build/src/health/assess-person.js
function assessPerson(fresh, old) {
    if (!fresh.userId || !old.userId || fresh.userId === old.userId)
        return [];
    return [
        {
            code: "person-changed",
            severity: "warning",
            message: `The new Page token is that of the person ${fresh.userId}; the one before was that of ${old.userId}.`,
            remedy: "Nothing, if that person should stand behind the Page's posts from now on. Otherwise the person of before logs in by the same link, which is good for 14 days.",
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/stages/replace-page.js





function replaceIfBetter(fresh, old, { policy, holder }, say) {
    if (!fresh.ok && (0,health_findings/* isHealthy */.Wr)(old.judged.findings))
        return withWarning(keepGivenPage(old), mintFailed(fresh.error));
    if (!fresh.ok)
        return { ...keepGivenPage(old), errors: [fresh.error] };
    const { inspection } = fresh.value;
    if (!inspection)
        return keepWithout(fresh.value, old);
    const objection = objectionTo({ ...fresh.value, inspection }, old.judged, policy, holder);
    return objection ? keepBecause(objection, old, say) : takeNew(fresh.value, old);
}
function replaceByLogin(fresh, old, say) {
    if (!fresh.ok)
        return { ...keepGivenPage(old), errors: [fresh.error] };
    const { inspection, findings } = fresh.value;
    if (!inspection)
        return keepWithout(fresh.value, old);
    const judged = { inspection, findings };
    const objection = objectionToLogin(judged, old.judged);
    if (objection)
        return keepBecause(objection, old, say);
    if (!renewsDataAccess(judged, old.judged))
        say(formatNotRenewed());
    const taken = takeNew(fresh.value, old);
    return { ...taken, findings: [...findings, ...assessPerson(inspection, old.judged.inspection)] };
}
function takeNew(fresh, { given }) {
    return { ...fresh, given };
}
function keepWithout({ findings, errors }, old) {
    const kept = keepGivenPage(old);
    if (!(0,health_findings/* isHealthy */.Wr)(old.judged.findings))
        return { ...kept, findings: [...kept.findings, ...findings], errors };
    const warnings = [
        ...findings.map(({ message, remedy }) => renewalFailed(`No new Page token could be obtained. ${message}`, remedy)),
        ...errors.map(mintFailed),
    ];
    return { ...kept, findings: [...kept.findings, ...warnings] };
}
function keepBecause(objection, old, say) {
    say(`The given Page token is kept. ${objection.message}`);
    const kept = keepGivenPage(old);
    return (0,health_findings/* isHealthy */.Wr)(old.judged.findings)
        ? withWarning(kept, objection)
        : { ...kept, findings: withObjection(kept.findings, objection) };
}
function withWarning(kept, warning) {
    return { ...kept, findings: [...kept.findings, warning] };
}
function withObjection(findings, { message, remedy }) {
    return findings.map((finding) => finding.severity === "failure"
        ? { ...finding, message: `${finding.message} ${message}`, remedy }
        : finding);
}

;// CONCATENATED MODULE: ./build/src/stages/keep-or-renew.js












async function keepOrRenew(inputs, access, context) {
    const { userToken: source } = inputs;
    return source.kind === "login"
        ? renewByLogin(inputs, access, context)
        : renewWhereDue(inputs, source.token, access, context);
}
async function renewWhereDue(inputs, userToken, access, context) {
    const { policy } = inputs;
    const isSeveral = inputs.pages.kind === "several";
    const inspectingUserToken = (0,result/* toResult */.X)((0,inspect_token/* inspectToken */.e)(context.graph, userToken));
    inspectingUserToken.catch(() => undefined);
    const knowingHolder = inspectingUserToken.then(holderOfToken);
    knowingHolder.catch(() => undefined);
    const given = await judgeGivenPages(inputs, context, knowingHolder);
    const due = given.pages.filter((page) => page.judged ? isRenewalDue(page.judged, policy) : isToMint(page));
    if (due.length === 0) {
        context.log(formatKept(given.pages.length));
        const [renewalToken, reached, pages] = await Promise.all([
            inspectingUserToken,
            (0,result/* toResult */.X)(access),
            namePages(given.pages.map(keepGivenPage), isSeveral, context),
        ]);
        const renewal = await refreshUserToken(inputs, userToken, renewalToken, reached, context);
        const findings = [...given.findings, ...renewal.findings, ...storeUnreachable(reached)];
        return { ...given, ...renewal, pages, findings };
    }
    const inspecting = (0,result/* unwrap */.o)(inspectingUserToken);
    const say = sayOf(isSeveral, context);
    const { renewal, replaced, names } = await renewPages({ inputs, given: given.pages, due, inspecting, access }, async (fresh, old) => replaceIfBetter(fresh, old, { policy, holder: await knowingHolder }, say), context);
    const [renewalToken, pages] = await Promise.all([
        inspectingUserToken,
        namePages(replaced, isSeveral, context, names),
    ]);
    const healthy = pages.filter(({ findings, inspection }) => inspection && (0,health_findings/* isHealthy */.Wr)(findings));
    const isKept = healthy.length > 0 && pages.every(({ minted }) => !minted);
    const isTold = !renewal.ok && !renewalToken.ok;
    const unused = assessGiven(userToken, renewalToken, policy);
    const used = isKept ? unused.userToken : undefined;
    return {
        ...given,
        pages,
        userToken: renewal.ok ? renewal.value.userToken : used,
        findings: [...given.findings, ...(isKept && !isTold ? unused.findings : [])],
    };
}
function sayOf(isSeveral, { log }) {
    return isSeveral ? () => undefined : log;
}
function isToMint({ judged, errors }) {
    return !judged && errors.length === 0;
}
function holderOfToken(inspection) {
    return inspection.ok ? (0,words/* holderOf */.K)(inspection.value.kind) : undefined;
}
async function renewByLogin(inputs, access, context) {
    const isSeveral = inputs.pages.kind === "several";
    const say = sayOf(isSeveral, context);
    const given = await judgeGivenPages(inputs, context);
    const due = given.pages.filter((page) => page.judged || isToMint(page));
    const { renewal, replaced, names } = await renewPages({ inputs, given: given.pages, due, access }, async (fresh, old) => replaceByLogin(fresh, old, say), context);
    const pages = await namePages(replaced, isSeveral, context, names);
    return { ...given, pages, userToken: renewal.ok ? renewal.value.userToken : undefined };
}

;// CONCATENATED MODULE: ./build/src/stages/obtain-pages.js






async function obtainPages(inputs, access, context) {
    switch (inputs.mode) {
        case "mint":
            return mint(inputs, access, context);
        case "check":
            return check(inputs, context);
        case "keep":
            return keepOrRenew(inputs, access, context);
        case "login":
            throw new TypeError("a run without a token ends before this stage");
    }
}
async function mint({ userToken: source, policy, pages }, access, context) {
    const wanted = obtain_pages_wantedOf(pages, policy.pageId);
    const minted = await mintPages({ source, policy, wanted, access }, context);
    return { errors: [], loose: NONE_LOOSE, ...minted };
}
function obtain_pages_wantedOf(pages, pageId) {
    return pages.kind === "one" ? { kind: "one", id: pageId } : pages;
}
async function check(inputs, context) {
    const { pages, ...around } = await judgeGivenPages(inputs, context);
    const isSeveral = inputs.pages.kind === "several";
    const named = await namePages(pages.map(keepGivenPage), isSeveral, context);
    return { ...around, pages: named, userToken: undefined };
}

;// CONCATENATED MODULE: ./build/src/github/forbidden.js

function explainForbidden(refusal, target) {
    const { message = "", isForSso } = refusal;
    const known = isForSso ? SSO : REASONS.find(({ says }) => says.test(message));
    return (known ?? UNKNOWN).explain(refusal, target);
}
const SSO = forbidden((target) => `The token's owner must authorize it for the single sign-on of ${ownerOf(target)}: github.com/settings/tokens → Configure SSO, or a new fine-grained token made while signed in there.`);
const REASONS = [
    { says: /\bSAML\b|single sign-on/i, ...SSO },
    {
        says: /\bIP allow list\b|\bIP address\b/i,
        explain: (_refusal, target) => ({
            code: "store-address-not-allowed",
            remedy: `An owner of ${ownerOf(target)} must add this runner's address to the IP allow list (Settings → Authentication security), or the job must run where the address is listed. Hosted runners have no fixed address.`,
        }),
    },
    {
        says: /\blifetime\b/i,
        ...forbidden((target) => `Create a token that ends as soon as ${ownerOf(target)} asks for, or shorten the lifetime of this one (github.com/settings/personal-access-tokens), and save it as the secret behind \`github-token\`.`),
    },
    {
        says: /\bvia a personal access token \(classic\)/i,
        ...forbidden((target) => `${ownerOf(target)} takes no classic token: use a fine-grained one (github.com/settings/personal-access-tokens) or a GitHub App's, with ${permissionFor(target)}.`),
    },
    {
        says: /\bforbids access\b/i,
        ...forbidden((target) => `Use a GitHub App's token, or ask an owner of ${ownerOf(target)} to allow tokens of this kind (Settings → Personal access tokens).`),
    },
    {
        says: /\barchived\b/i,
        ...forbidden((target) => `Unarchive ${describeTarget(target)} (Settings → General → Danger zone), or name another place in \`secret-repository\`.`),
    },
    {
        says: /\bmust have (admin|push|write|owner)\b/i,
        ...forbidden((target) => `The owner of the token must have that role on ${describeTarget(target)}: give it to them, or use the token of somebody who has it, or a GitHub App's.`),
    },
    { says: /^Resource not accessible by\b|\bpermissions?\b/i, explain: permissionMissing },
];
const UNKNOWN = forbidden((target) => `Follow GitHub's sentence. Whoever administers ${describeTarget(target)} can tell more; no permission is known to cure this.`);
function forbidden(remedyFor) {
    return {
        explain: (_refusal, target) => ({ code: "store-forbidden", remedy: remedyFor(target) }),
    };
}
function permissionMissing({ message = "", acceptedPermissions }, target) {
    const asked = acceptedPermissions ? ` GitHub asks for ${acceptedPermissions}.` : "";
    const remedy = /by integration/i.test(message)
        ? `Use a GitHub App's token or a fine-grained one with ${permissionFor(target)} for ${describeTarget(target)}. \`GITHUB_TOKEN\` never may write secrets.`
        : `Give the token ${permissionFor(target)} for ${describeTarget(target)}. Under an organization an owner must approve that. \`GITHUB_TOKEN\` never may.`;
    return { code: "store-forbidden", missing: `The token lacks a permission.${asked}`, remedy };
}

;// CONCATENATED MODULE: ./build/src/github/refusals.js




function explainGitHubRefusal(error, target, doing) {
    if (!(error instanceof GitHubError))
        return error;
    const { code, missing, why, remedy } = explain(error, target);
    const what = `\`github-token\` could not ${doing} of ${describeTarget(target)}.`;
    if (missing !== undefined)
        return new src_errors/* ActionError */.lZ({ code, message: `${what} ${missing}`, remedy, cause: error });
    const { message: said, status } = error.refusal;
    return new src_errors/* ActionError */.lZ({
        code,
        message: `${said === undefined ? "The answer gives no reason" : `GitHub says: “${said}”`} (HTTP ${status}). ${what}${why ? ` ${why}` : ""}`,
        remedy,
        cause: error,
        quotesCause: true,
    });
}
const NOT_GITHUB = "GitHub always gives a reason, so a proxy or a firewall may have answered in its place: check the runner's proxy variables and `github-api-url`, and run the job again.";
function explain(error, target) {
    const { refusal, code, remedy } = error;
    if (error.transient)
        return { code, remedy };
    if (refusal.message === undefined)
        return { code: "store-failed", remedy: NOT_GITHUB };
    switch (refusal.status) {
        case 401:
            return {
                code: "store-forbidden",
                why: "The token has expired, was revoked, or was not copied whole.",
                remedy: "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.",
            };
        case 403:
            return explainForbidden(refusal, target);
        case 404:
            return {
                code: "store-not-found",
                missing: `${describeTarget(target)} does not exist, or the token does not see it.`,
                remedy: `Compare \`secret-repository\`, \`secret-environment\` and \`secret-organization\` with GitHub. If they are right, give the token ${permissionFor(target)} there.`,
            };
        default:
            return { code: "store-failed", remedy };
    }
}

;// CONCATENATED MODULE: ./build/src/github/seal.js

const KEY_BYTES = 32;
async function seal(secret, publicKey) {
    const key = readKey(publicKey);
    const sodium = await loadSodium();
    try {
        return Buffer.from(sodium.crypto_box_seal(secret.reveal(), key)).toString("base64");
    }
    catch {
        throw new src_errors/* DecodingError */.c8("$.key", "a public key", "one that nothing can be sealed with");
    }
}
function readKey(publicKey) {
    const key = Buffer.from(publicKey.key, "base64");
    if (key.length !== KEY_BYTES)
        throw new src_errors/* DecodingError */.c8("$.key", "32 bytes in base64", `${key.length} bytes`);
    return key;
}
async function loadSodium() {
    const { default: sodium } = await __nccwpck_require__.e(/* import() */ 768).then(__nccwpck_require__.bind(__nccwpck_require__, 4768));
    await sodium.ready;
    return sodium;
}

;// CONCATENATED MODULE: ./build/src/github/organization.js



const SHEET = 50;
const MOST_SHEETS = 100;
async function readVisibility(github, path, app) {
    const visibility = await organization_readWord(github, path);
    if (visibility !== "selected")
        return { visibility };
    const ids = await readSelected(github, path);
    return { visibility, selected_repository_ids: app === "dependabot" ? ids.map(String) : ids };
}
async function organization_readWord(github, path) {
    try {
        return (0,json_decode/* text */.Qq)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)((await github.call("GET", path)).body), "visibility"));
    }
    catch (error) {
        if (error instanceof GitHubError && error.refusal.status === 404)
            return "private";
        throw error;
    }
}
async function readSelected(github, path) {
    const ids = new Set();
    let total;
    for (let page = 1; page <= MOST_SHEETS; page++) {
        const { sheet, count } = await readSheet(github, path, page);
        total = count === undefined ? total : Math.max(count, total ?? 0);
        const before = ids.size;
        for (const id of sheet)
            ids.add(id);
        const isLast = sheet.length === 0 || (total !== undefined && ids.size >= total);
        if (isLast && (total === undefined || ids.size === total))
            return [...ids];
        if (isLast)
            throw doesNotAddUp(`it names ${ids.size} repositories and counts ${total}`);
        if (ids.size === before)
            throw doesNotAddUp(`its sheet ${page} brings nothing new`);
    }
    throw doesNotAddUp(`it has more than ${MOST_SHEETS} sheets`);
}
async function readSheet(github, path, page) {
    const { body } = await github.call("GET", `${path}/repositories?per_page=${SHEET}&page=${page}`);
    const answer = (0,json_decode/* rootOf */.I5)(body);
    return {
        sheet: (0,json_decode/* list */.p_)((0,json_decode/* field */.ZZ)(answer, "repositories"), (repository) => (0,json_decode/* wholeNumber */.rD)((0,json_decode/* field */.ZZ)(repository, "id"))),
        count: (0,json_decode/* optional */.lq)((0,json_decode/* field */.ZZ)(answer, "total_count"), json_decode/* wholeNumber */.rD),
    };
}
function doesNotAddUp(how) {
    return new src_errors/* ActionError */.lZ({
        code: "store-failed",
        message: `GitHub's list of the repositories that may read the organization's secret does not add up: ${how}. The secret was left as it is, so that no repository loses it.`,
        remedy: "Run the job again: the list may have changed meanwhile. If it stays, check what stands between the runner and GitHub, or let all private repositories read the secret.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/write-secret.js







async function fetchPublicKey(github, target) {
    const { body } = await github.call("GET", `${secretsPath(target)}/public-key`);
    const answer = (0,json_decode/* rootOf */.I5)(body);
    const key = { keyId: (0,json_decode/* filledText */.Uq)((0,json_decode/* field */.ZZ)(answer, "key_id")), key: (0,json_decode/* filledText */.Uq)((0,json_decode/* field */.ZZ)(answer, "key")) };
    readKey(key);
    return key;
}
async function writeSecret(github, target, name, value, key) {
    const path = `${secretsPath(target)}/${name}`;
    const visibility = target.scope === "organization" ? await readVisibility(github, path, target.app) : {};
    const put = async (under) => {
        const encrypted_value = await seal(value, under);
        const body = { encrypted_value, key_id: under.keyId, ...visibility };
        return (await github.call("PUT", path, body)).notBefore;
    };
    try {
        return await put(key);
    }
    catch (error) {
        const fresh = isUnprocessable(error) && (await fetchOtherKey(github, target, key));
        if (!fresh)
            throw error;
        return await put(fresh);
    }
}
function isUnprocessable(error) {
    return error instanceof GitHubError && error.refusal.status === 422;
}
async function fetchOtherKey(github, target, { keyId }) {
    const read = await (0,result/* toResult */.X)(fetchPublicKey(github, target));
    return read.ok && read.value.keyId !== keyId ? read.value : undefined;
}
async function readSecretTime(github, target, name) {
    const { body } = await github.call("GET", `${secretsPath(target)}/${name}`);
    const updated = (0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "updated_at");
    const at = Date.parse((0,json_decode/* text */.Qq)(updated));
    if (Number.isNaN(at))
        throw new src_errors/* DecodingError */.c8(updated.path, "a date", "none");
    return Math.floor(at / 1000);
}

;// CONCATENATED MODULE: ./build/src/stages/preflight.js



async function preflight(store, context) {
    if (!store)
        return undefined;
    const github = context.connectGitHub(store);
    try {
        const key = await fetchPublicKey(github, store.target);
        preloadSodium();
        return { github, store, key };
    }
    catch (error) {
        throw explainGitHubRefusal(error, store.target, "read the public key for secrets");
    }
}
const UNDER_WAY = 5;
function preloadSodium() {
    setTimeout(() => loadSodium().catch(() => undefined), UNDER_WAY).unref();
}

;// CONCATENATED MODULE: ./build/src/stages/confirm-write.js





const LAG = 1;
async function confirmWrite(github, target, name, writtenAt, context) {
    const isThere = async () => {
        const updatedAt = await readTime(github, target, name);
        return updatedAt !== undefined && (writtenAt === undefined || updatedAt >= writtenAt);
    };
    try {
        if (await isThere())
            return writtenAt !== undefined;
        await context.sleep(LAG);
        if (await isThere())
            return writtenAt !== undefined;
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        context.log(formatUnconfirmed(name, error));
        return false;
    }
    throw new src_errors/* ActionError */.lZ({
        code: "store-unconfirmed",
        message: `The write of the secret ${name} of ${describeTarget(target)} was accepted, but afterwards it is missing, or older than this write.`,
        remedy: "Give runs that store the same `concurrency:` group, since another may have written or deleted it, and run the job again. If it stays, a proxy answers in GitHub's place: check the proxy variables.",
    });
}
async function readTime(github, target, name) {
    try {
        return await readSecretTime(github, target, name);
    }
    catch (error) {
        if (error instanceof GitHubError && error.refusal.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/stages/write-secrets.js






const UNPAUSED = 10;
const PAUSE = 1;
const OF_ONE_PAGE = 2;
async function writeSecrets(writes, access, context) {
    const written = [];
    const failed = [];
    const errors = [];
    for (const { name } of writes)
        context.progress.set(name, "waiting");
    if (writes.length > UNPAUSED)
        context.log(formatManyWrites(writes.length, (writes.length - UNPAUSED) * PAUSE));
    let limit;
    let began = 0;
    for (const [at, write] of writes.entries()) {
        try {
            if (limit)
                throw limit;
            if (at >= UNPAUSED)
                await pauseSince(began, context);
            began = performance.now();
            await writeOne(write, access, context);
            written.push(write.name);
        }
        catch (error) {
            if (!(error instanceof src_errors/* ActionError */.lZ))
                throw error;
            context.progress.set(write.name, "failed");
            failed.push(write.name);
            errors.push(error);
            if (error.code === "github-limited" && writes.length > OF_ONE_PAGE)
                limit = error;
        }
    }
    return { written, failed, errors };
}
async function pauseSince(began, { sleep }) {
    const rest = PAUSE - (performance.now() - began) / 1000;
    if (rest > 0)
        await sleep(rest);
}
async function writeOne({ name, value }, access, context) {
    const { github, store, key } = access;
    context.progress.set(name, "under way");
    try {
        const writtenAt = await writeSecret(github, store.target, name, value, key);
        context.progress.set(name, "stored");
        const confirmed = await confirmWrite(github, store.target, name, writtenAt, context);
        context.log(formatStored(name, describeTarget(store.target), confirmed));
    }
    catch (error) {
        throw explainGitHubRefusal(error, store.target, `write the secret ${name}`);
    }
}

;// CONCATENATED MODULE: ./build/src/library.js








































/***/ }),

/***/ 7897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ formatDistance),
/* harmony export */   D: () => (/* binding */ formatEnd),
/* harmony export */   DQ: () => (/* binding */ epochSeconds),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Tq: () => (/* binding */ endsLater),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   im: () => (/* binding */ formatDay)
/* harmony export */ });
const DAY = 86_400;
const HOUR = 3600;
const MINUTE = 60;
function epochSeconds() {
    return Math.floor(Date.now() / 1000);
}
function momentOf(seconds) {
    return seconds === undefined ? "unknown" : seconds === 0 ? "never" : seconds;
}
function formatMoment(moment) {
    return typeof moment === "number"
        ? new Date(moment * 1000).toISOString().replace(".000Z", "Z")
        : moment;
}
function formatDay(moment) {
    return new Date(moment * 1000).toISOString().slice(0, 10);
}
function earliest(moments) {
    const dates = moments.filter((moment) => typeof moment === "number");
    if (dates.length > 0)
        return Math.min(...dates);
    return moments.includes("unknown") ? "unknown" : "never";
}
function endsLater(a, b) {
    return rank(a) > rank(b);
}
function rank(moment) {
    return moment === "never"
        ? Number.POSITIVE_INFINITY
        : moment === "unknown"
            ? Number.NEGATIVE_INFINITY
            : moment;
}
function isWithin(moment, days, now) {
    return typeof moment === "number" && moment - now <= days * DAY;
}
function formatDistance(moment, now) {
    const distance = Math.abs(moment - now);
    const [seconds, unit] = distance >= 2 * DAY ? [DAY, "day"] : distance >= 2 * HOUR ? [HOUR, "hour"] : [MINUTE, "minute"];
    const count = Math.round(distance / seconds);
    const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
    return moment >= now ? `in ${words}` : `${words} ago`;
}
function formatEnd(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "ends at an unknown time";
    return `${moment > now ? "ends" : "ended"} ${formatDay(moment)} (${formatDistance(moment, now)})`;
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ LOGIN_WAYS),
/* harmony export */   Nj: () => (/* binding */ SYSTEM_USERS),
/* harmony export */   lG: () => (/* binding */ makeNewUserToken),
/* harmony export */   rL: () => (/* binding */ ADD_THIS_PAGE),
/* harmony export */   wi: () => (/* binding */ CONFIRM_AT_FACEBOOK),
/* harmony export */   xN: () => (/* binding */ TURN_ON_TWO_FACTOR),
/* harmony export */   y4: () => (/* binding */ SETUP_COMMAND)
/* harmony export */ });
const SETUP_COMMAND = "npx github:OWNER/facebook-page-token setup";
const LOGIN_WAYS = `\`${SETUP_COMMAND}\`, or Graph API Explorer`;
const ADD_THIS_PAGE = "leave ticked what is ticked, add this Page";
const CONFIRM_AT_FACEBOOK = `The person must log in at www.facebook.com and follow the instructions there. If the token stays dead: ${LOGIN_WAYS} makes a new user token to save.`;
const TURN_ON_TWO_FACTOR = `The person must turn on two-factor authentication (accountscenter.facebook.com → Password and security), and then log in again (${LOGIN_WAYS}) and save the new user token.`;
const SYSTEM_USERS = "Business settings → System users → Generate token";
function makeNewUserToken(holder, detail) {
    const also = detail === undefined ? "" : ` ${detail},`;
    return holder === "system-user"
        ? `A business administrator must open ${SYSTEM_USERS},${also} and save that token as the secret behind \`user-token\`.`
        : `The person must log in again (${LOGIN_WAYS}),${also} and save the new user token as the secret behind \`user-token\`.`;
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toResult),
/* harmony export */   o: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

async function toResult(promise) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            return { ok: false, error };
        throw error;
    }
}
async function unwrap(result) {
    const ended = await result;
    if (!ended.ok)
        throw ended.error;
    return ended.value;
}


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findWithUserToken)
/* harmony export */ });
/* harmony import */ var _graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7827);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);


async function findWithUserToken(chosen, find, { graph }) {
    if (chosen.endsAt !== "unknown")
        return { found: await find(chosen.token), userToken: chosen };
    const [found, exchanged] = await Promise.all([
        find(chosen.token),
        (0,_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e)(graph, chosen.token),
    ]);
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .endsLater */ .Tq)(chosen.givenEndsAt, exchanged.expiresAt)) {
        return { found, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
    }
    return {
        found: await find(chosen.given),
        userToken: { ...chosen, token: chosen.given, endsAt: chosen.givenEndsAt },
    };
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ belongsElsewhere),
/* harmony export */   oF: () => (/* binding */ wrongKind),
/* harmony export */   qc: () => (/* binding */ explainRefusedPages),
/* harmony export */   xA: () => (/* binding */ explainRefusedExchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _graph_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);
/* harmony import */ var _graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3849);
/* harmony import */ var _graph_refused_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(864);
/* harmony import */ var _health_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7983);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4413);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8499);








function belongsElsewhere(appId, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "user-token-other-app",
        message: `The token in \`user-token\` was not issued by the app ${appId} of \`app-id\`.`,
        remedy: `Make the user token with this app (\`${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .SETUP_COMMAND */ .y4}\`; in Graph API Explorer choose it under “Meta App”), or give the id and secret of the app that issued it.`,
        cause,
    });
}
const SAVE_USER_TOKEN = `Save a user token as the secret behind \`user-token\`: \`${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .SETUP_COMMAND */ .y4}\` makes one.`;
function wrongKind(kind, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "user-token-wrong-kind",
        message: `The token in \`user-token\` is ${_health_words_js__WEBPACK_IMPORTED_MODULE_6__/* .KIND_WORDS */ .P[kind]}. A Page token is obtained from a user token or a system-user token.`,
        remedy: kind === "page"
            ? `To look at this token, pass it as \`page-token\` instead. ${SAVE_USER_TOKEN}`
            : SAVE_USER_TOKEN,
        cause,
    });
}
function explainRefusedExchange(error, { state, reason, kind }, appId) {
    const holder = (0,_health_words_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .K)(kind);
    if (state === "invalid")
        return deadUserToken(reason, holder, error);
    if (!(error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h) || error.transient)
        return error;
    return explainRefusedToken(error, appId, holder) ?? error;
}
const A_PERSON = { holder: "person", pageId: undefined };
function explainRefusedPages(error, appId, asked = A_PERSON) {
    if (!(error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h) || error.transient)
        return error;
    return ((0,_graph_refused_page_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusedPage */ .r)(error, asked) ?? explainRefusedToken(error, appId, asked.holder) ?? error);
}
function explainRefusedToken(error, appId, holder) {
    switch ((0,_graph_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error.envelope)) {
        case "user-token-other-app":
            return belongsElsewhere(appId, error);
        case "user-token-wrong-kind":
            return wrongKind("page", error);
        case "user-token-dead":
        case "checkpoint":
        case "two-factor-required":
            return deadUserToken(error.envelope, holder, error);
        default:
            return (0,_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusedCredentials */ .W)(error);
    }
}
function deadUserToken(reason, holder, cause) {
    const { why, remedy, error: code, login } = (0,_health_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .explainInvalidReason */ .D)(reason, holder);
    const what = code === "user-token-dead"
        ? "The token in `user-token` is dead"
        : "Facebook does not accept the token in `user-token`";
    const message = `${what}: ${why}. No Page token can be obtained from it.`;
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, message, remedy, cause });
    if (login === false && code === "user-token-dead")
        error.offersLogin = false;
    return error;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7869);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

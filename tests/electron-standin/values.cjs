// Structured-clone values as JSON text and back, for IPC between Node and the page.

/** Makes the two functions. It uses nothing from outside itself: its source also runs inside the page. */
function valueCodec() {
  const toBase64 = bytes => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  };
  const fromBase64 = text => Uint8Array.from(atob(text), char => char.charCodeAt(0));

  const encodeObject = value => {
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof RegExp) return { $: 'regexp', v: [value.source, value.flags] };
    if (value instanceof Map) return { $: 'map', v: [...value].map(pair => pair.map(encode)) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message, value.stack] };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const name = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'array', name, v: toBase64(bytes) };
    }
    if (Array.isArray(value)) return value.map(encode);
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, encode(item)]) };
  };
  const encode = value => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    }
    return value === null || typeof value !== 'object' ? value : encodeObject(value);
  };

  const decoders = {
    undefined: () => undefined,
    bigint: ({ v }) => BigInt(v),
    number: ({ v }) => Number(v),
    date: ({ v }) => new Date(v),
    regexp: ({ v }) => new RegExp(...v),
    map: ({ v }) => new Map(v.map(pair => pair.map(decode))),
    set: ({ v }) => new Set(v.map(decode)),
    error: ({ v: [name, message, stack] }) =>
      Object.assign(new (globalThis[name] ?? Error)(message), { stack }),
    buffer: ({ v }) => fromBase64(v).buffer,
    array: ({ name, v }) => {
      const bytes = fromBase64(v);
      return name === 'Uint8Array' ? bytes : new globalThis[name](bytes.buffer);
    },
    object: ({ v }) => Object.fromEntries(v.map(([key, item]) => [key, decode(item)])),
  };
  const decode = value => {
    if (value === null || typeof value !== 'object') return value;
    return Array.isArray(value) ? value.map(decode) : decoders[value.$](value);
  };

  return {
    // structuredClone first: it refuses what real IPC refuses (functions, symbols, DOM nodes).
    stringify: value => JSON.stringify(encode(structuredClone(value))),
    parse: text => decode(JSON.parse(text)),
  };
}

module.exports = { valueCodec, ...valueCodec() };

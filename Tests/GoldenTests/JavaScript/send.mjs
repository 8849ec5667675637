/** Puts what only the running program has in the place of each {"$runtime": "NAME"}. */
function filled(value, objects) {
  if (Array.isArray(value)) return value.map((item) => filled(item, objects));
  if (value === null || typeof value !== "object") return value;
  const name = value.$runtime;
  if (typeof name === "string") {
    if (!Object.hasOwn(objects, name)) throw new Error(`nothing was brought for '${name}'`);
    return objects[name];
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filled(member, objects)]));
}

/** Creates the message that a payload for `tencent-chat` describes, and sends it. */
export function send(chat, { method, options, sendOptions }, objects = {}) {
  return chat.sendMessage(chat[method](filled(options, objects)), sendOptions);
}

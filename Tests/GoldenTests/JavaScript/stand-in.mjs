// Sends every payload of the command line with a stand-in for the SDK, and prints what that was given.
//
// The stand-in refuses what version 3.5.9 of the SDK refuses: missing options, an empty payload, a list of people that
// is none, data that is no text, and messages that it has not created.
import { readFileSync } from "node:fs";
import { send } from "./send.mjs";

class Message {
  constructor(method, options) {
    this.method = method;
    this.options = options;
  }
}

const isObject = (value) => value !== null && typeof value === "object";
const isText = (value) => typeof value === "string";
const demands = {
  createTextMessage: (payload) => isText(payload.text) && payload.text !== "",
  createTextAtMessage: (payload) => isText(payload.text) && Array.isArray(payload.atUserList),
  createImageMessage: (payload) => payload.file instanceof Blob,
  createAudioMessage: (payload) => payload.file instanceof Blob,
  createVideoMessage: (payload) => payload.file instanceof Blob,
  createFileMessage: (payload) => payload.file instanceof Blob,
  createCustomMessage: (payload) => Object.values(payload).every(isText) && Object.values(payload).some(Boolean),
  createFaceMessage: (payload) => typeof payload.index === "number" && isText(payload.data),
  createLocationMessage: (payload) =>
    isText(payload.description) && typeof payload.longitude === "number" && typeof payload.latitude === "number",
  createMergerMessage: (payload) =>
    payload.messageList.length > 0 && payload.messageList.every((item) => item instanceof Message) &&
    isText(payload.compatibleText) && payload.compatibleText !== "",
  createForwardMessage: (payload) => payload instanceof Message,
};

const sent = [];
const chat = {
  sendMessage(message, options) {
    if (!(message instanceof Message)) throw new Error("2105");
    if (options !== undefined && !isObject(options)) throw new Error("the options are none");
    sent.push({ method: message.method, to: message.options.to, options: options ?? null });
    return Promise.resolve({ code: 0 });
  },
};
for (const [method, accepts] of Object.entries(demands)) {
  chat[method] = (options) => {
    const { to, conversationType, payload, cloudCustomData } = options;
    if (!isText(to) || to === "" || !isText(conversationType) || !isObject(payload)) throw new Error("missing options");
    if (!(payload instanceof Message) && Object.keys(payload).length === 0) throw new Error("missing options");
    if (cloudCustomData !== undefined && !isText(cloudCustomData)) throw new Error("cloudCustomData is no text");
    if (!accepts(payload)) throw new Error(`${method} does not take this payload`);
    return new Message(method, options);
  };
}

// Any name brings a file where the SDK wants one, and a message that was received where it wants that.
const isMessages = (method) => method === "createMergerMessage" || method === "createForwardMessage";
for (const path of process.argv.slice(2)) {
  const payload = JSON.parse(readFileSync(path, "utf8"));
  const objects = {};
  for (const [, name] of JSON.stringify(payload).matchAll(/"\$runtime":"([^"]+)"/g)) {
    objects[name] = isMessages(payload.method) ? new Message("received", {}) : new Blob(["bytes"]);
  }
  try {
    await send(chat, payload, objects);
  } catch (error) {
    console.log(`${path}: ${error.message}`);
    process.exitCode = 1;
  }
}
// What nobody brings is asked for by name, even one that every object has.
for (const name of ["photo", "constructor"]) {
  try {
    await send(chat, { method: "createImageMessage", options: { payload: { file: { $runtime: name } } } });
    console.log(`'${name}' was found`);
    process.exitCode = 1;
  } catch (error) {
    if (error.message !== `nothing was brought for '${name}'`) throw error;
  }
}
console.log(JSON.stringify(sent));

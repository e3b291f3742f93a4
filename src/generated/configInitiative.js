// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// configInitiative.js
var configInitiative = validate21;
var func3 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 300) {
      (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
      errors++;
    }
    if (func3(data) < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 12) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "roots" || key0 === "reports-folder" || key0 === "states" || key0 === "unfinished-words" || key0 === "path-bases")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.roots !== void 0) {
      let data0 = data.roots;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data0[i0], { instancePath: instancePath + "/roots/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data["reports-folder"] !== void 0) {
      let data2 = data["reports-folder"];
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reports-folder", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func3(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reports-folder", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/reports-folder", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.states !== void 0) {
      let data3 = data.states;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "open" || key1 === "progress" || key1 === "done" || key1 === "blocked" || key1 === "skipped")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/states", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data3.open !== void 0) {
          if (!validate24(data3.open, { instancePath: instancePath + "/states/open", parentData: data3, parentDataProperty: "open", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data3.progress !== void 0) {
          if (!validate24(data3.progress, { instancePath: instancePath + "/states/progress", parentData: data3, parentDataProperty: "progress", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data3.done !== void 0) {
          if (!validate24(data3.done, { instancePath: instancePath + "/states/done", parentData: data3, parentDataProperty: "done", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data3.blocked !== void 0) {
          if (!validate24(data3.blocked, { instancePath: instancePath + "/states/blocked", parentData: data3, parentDataProperty: "blocked", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data3.skipped !== void 0) {
          if (!validate24(data3.skipped, { instancePath: instancePath + "/states/skipped", parentData: data3, parentDataProperty: "skipped", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/states", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data["unfinished-words"] !== void 0) {
      let data9 = data["unfinished-words"];
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (func3(data10) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (func3(data10) < 2) {
              (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words/" + i1, keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data["path-bases"] !== void 0) {
      let data11 = data["path-bases"];
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path-bases", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data11[i2], { instancePath: instancePath + "/path-bases/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path-bases", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  configInitiative
};

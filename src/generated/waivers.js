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

// waivers.js
var waivers = validate21;
var schema6 = { "$id": "waivers.schema.json", "type": "object", "additionalProperties": false, "required": ["waivers"], "properties": { "version": { "const": 1 }, "waivers": { "type": ["array", "null"], "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "path", "reason", "approver", "since", "until"], "properties": { "rule": { "type": "string", "pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "maxLength": 100 }, "path": { "type": "string", "pattern": "^[^*?\\[\\]{}]+$", "maxLength": 1e3 }, "reason": { "type": "string", "pattern": "\\S", "maxLength": 500 }, "approver": { "type": "string", "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "maxLength": 100 }, "since": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "sha256": { "type": "string", "pattern": "^[0-9a-fA-F]{64}$" }, "blob": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" } } } } } };
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
var pattern1 = new RegExp("^[^*?\\[\\]{}]+$", "u");
var pattern2 = new RegExp("\\S", "u");
var pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var pattern6 = new RegExp("^[0-9a-fA-F]{64}$", "u");
var pattern7 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema6.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "waivers")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        (vErrors ??= []).push({ instancePath: instancePath + "/version", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data1 = data.waivers;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/waivers", keyword: "type", params: { type: schema6.properties.waivers.type }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/waivers", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const prop1 of schema6.properties.waivers.items.required) {
              if (data2[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key1 in data2) {
              if (!(key1 === "rule" || key1 === "path" || key1 === "reason" || key1 === "approver" || key1 === "since" || key1 === "until" || key1 === "sha256" || key1 === "blob")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data2.rule !== void 0) {
              let data3 = data2.rule;
              if (typeof data3 === "string") {
                if (func3(data3) > 100) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/rule", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
                  errors++;
                }
                if (!pattern0.test(data3)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/rule", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/rule", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.path !== void 0) {
              let data4 = data2.path;
              if (typeof data4 === "string") {
                if (func3(data4) > 1e3) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/path", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
                  errors++;
                }
                if (!pattern1.test(data4)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/path", keyword: "pattern", params: { pattern: "^[^*?\\[\\]{}]+$" }, message: 'must match pattern "^[^*?\\[\\]{}]+$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.reason !== void 0) {
              let data5 = data2.reason;
              if (typeof data5 === "string") {
                if (func3(data5) > 500) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/reason", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
                  errors++;
                }
                if (!pattern2.test(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/reason", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.approver !== void 0) {
              let data6 = data2.approver;
              if (typeof data6 === "string") {
                if (func3(data6) > 100) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/approver", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
                  errors++;
                }
                if (!pattern3.test(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/approver", keyword: "pattern", params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/approver", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.since !== void 0) {
              let data7 = data2.since;
              if (typeof data7 === "string") {
                if (!pattern4.test(data7)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/since", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/since", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.until !== void 0) {
              let data8 = data2.until;
              if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/until", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/until", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.sha256 !== void 0) {
              let data9 = data2.sha256;
              if (typeof data9 === "string") {
                if (!pattern6.test(data9)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/sha256", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: 'must match pattern "^[0-9a-fA-F]{64}$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/sha256", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.blob !== void 0) {
              let data10 = data2.blob;
              if (typeof data10 === "string") {
                if (!pattern7.test(data10)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/blob", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0 + "/blob", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/waivers/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
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
  waivers
};

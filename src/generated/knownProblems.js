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

// knownProblems.js
var knownProblems = validate21;
var schema6 = { "$id": "known-problems.schema.json", "type": "object", "additionalProperties": false, "required": ["problems"], "properties": { "version": { "const": 1 }, "problems": { "type": ["array", "null"], "maxItems": 1e4, "items": { "type": "object", "additionalProperties": false, "required": ["path", "rule", "fingerprint"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "rule": { "type": "string", "pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "maxLength": 100 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "count": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "says": { "type": "string", "maxLength": 200 } } } } } };
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
var pattern1 = new RegExp("^[0-9a-f]{16}$", "u");
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
      if (!(key0 === "version" || key0 === "problems")) {
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
    if (data.problems !== void 0) {
      let data1 = data.problems;
      if (!Array.isArray(data1) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/problems", keyword: "type", params: { type: schema6.properties.problems.type }, message: "must be array,null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/problems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const prop1 of schema6.properties.problems.items.required) {
              if (data2[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key1 in data2) {
              if (!(key1 === "path" || key1 === "rule" || key1 === "fingerprint" || key1 === "count" || key1 === "says")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data2.path !== void 0) {
              let data3 = data2.path;
              if (typeof data3 === "string") {
                if (func3(data3) > 1e3) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/path", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
                  errors++;
                }
                if (func3(data3) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.rule !== void 0) {
              let data4 = data2.rule;
              if (typeof data4 === "string") {
                if (func3(data4) > 100) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/rule", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
                  errors++;
                }
                if (!pattern0.test(data4)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/rule", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/rule", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.fingerprint !== void 0) {
              let data5 = data2.fingerprint;
              if (typeof data5 === "string") {
                if (!pattern1.test(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.count !== void 0) {
              let data6 = data2.count;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/count", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 1e6 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/count", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" });
                  errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data2.says !== void 0) {
              let data7 = data2.says;
              if (typeof data7 === "string") {
                if (func3(data7) > 200) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/says", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0 + "/says", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/problems/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
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
  knownProblems
};

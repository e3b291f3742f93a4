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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// configWeekly.js
var configWeekly = validate21;
var schema6 = { "$id": "config.weekly.schema.json", "type": "object", "additionalProperties": false, "properties": { "documents": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "minItems": 1, "maxItems": 50 }, "producers": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "local-compute": { "enum": ["required", "optional"] } } } }, "thresholds": { "type": "object", "additionalProperties": false, "properties": { "hold": { "type": "number", "minimum": 0 }, "mid": { "type": "number", "minimum": 0 }, "high": { "type": "number", "minimum": 0 }, "blocked-sessions": { "type": "integer", "minimum": 0 } } } } };
var func3 = require_ucs2length().default;
var func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "documents" || key0 === "producers" || key0 === "thresholds")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data0 = data.documents;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/documents", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/documents", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) > 300) {
              (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
              errors++;
            }
            if (func3(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.producers !== void 0) {
      let data2 = data.producers;
      if (Array.isArray(data2)) {
        if (data2.length > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/producers", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" });
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const prop0 of schema6.properties.producers.items.required) {
              if (data3[prop0] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
                errors++;
              }
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "local-compute")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 === "string") {
                if (func3(data4) > 200) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
                  errors++;
                }
                if (func3(data4) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data3["local-compute"] !== void 0) {
              let valid6;
              valid6 = false;
              for (const v0 of schema6.properties.producers.items.properties["local-compute"].enum) {
                if (func0(data3["local-compute"], v0)) {
                  valid6 = true;
                  break;
                }
              }
              if (!valid6) {
                (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/local-compute", keyword: "enum", params: { allowedValues: schema6.properties.producers.items.properties["local-compute"].enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/producers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data6 = data.thresholds;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "hold" || key2 === "mid" || key2 === "high" || key2 === "blocked-sessions")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/thresholds", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data6.hold !== void 0) {
          let data7 = data6.hold;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/hold", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/hold", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data6.mid !== void 0) {
          let data8 = data6.mid;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/mid", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/mid", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data6.high !== void 0) {
          let data9 = data6.high;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/high", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/high", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data6["blocked-sessions"] !== void 0) {
          let data10 = data6["blocked-sessions"];
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/blocked-sessions", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/thresholds/blocked-sessions", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/thresholds", keyword: "type", params: { type: "object" }, message: "must be object" });
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
  configWeekly
};

// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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

// config.js
var config = validate21;
var schema6 = { "$id": "config.schema.json", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1 }, "fail-on": { "enum": ["error", "warning", "never"] }, "standards": { "type": "array", "items": { "enum": ["builder", "weekly", "initiative", "pipeline", "run"] }, "uniqueItems": true }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z]+/[a-z-]+$" }, "additionalProperties": { "enum": ["error", "warning", "notice", "off"] } }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200 }, "max-document-bytes": { "type": "integer", "minimum": 1024, "maximum": 67108864 }, "builder": { "type": "object", "additionalProperties": false, "properties": { "handoffs-folder": { "type": "string", "pattern": "^[^/]+$" }, "layout": { "enum": ["auto", "folder", "flat"] }, "ids": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "maxLength": 60 }, "minItems": 1 }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200 }, "minimum-tests": { "type": "object", "additionalProperties": false, "properties": { "small": { "type": "integer", "minimum": 0 }, "medium": { "type": "integer", "minimum": 0 }, "large": { "type": "integer", "minimum": 0 } } }, "waves": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "waves"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "waves": { "type": "array", "minItems": 1, "items": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 60 } } }, "integration": { "type": "string", "minLength": 1, "maxLength": 60 } } } } } }, "weekly": { "$ref": "config.weekly.schema.json" }, "initiative": { "$ref": "config.initiative.schema.json" }, "pipeline": { "$ref": "config.pipeline.schema.json" }, "run": { "$ref": "config.run.schema.json" }, "review": { "type": "object", "additionalProperties": false, "properties": { "require": { "type": "boolean" }, "by": { "enum": ["review", "ticks"] }, "items": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "maxLength": 60 }, "text": { "type": "string", "pattern": "\\S", "maxLength": 300 } } } } } }, "waivers": { "type": "object", "additionalProperties": false, "properties": { "max-days": { "type": "integer", "minimum": 0, "maximum": 365 } } }, "declared": { "$ref": "config.declared.schema.json" }, "extra": { "$ref": "config.declared.schema.json#/$defs/extra" }, "required": { "$ref": "config.declared.schema.json#/$defs/required" } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var func8 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z]+/[a-z-]+$", "u");
var pattern1 = new RegExp("^[^/]+$", "u");
var pattern2 = new RegExp("^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "u");
var pattern8 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern9 = new RegExp("\\S", "u");
var schema7 = { "$id": "config.weekly.schema.json", "type": "object", "additionalProperties": false, "properties": { "documents": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "minItems": 1, "maxItems": 50 }, "producers": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "local-compute": { "enum": ["required", "optional"] } } } }, "thresholds": { "type": "object", "additionalProperties": false, "properties": { "hold": { "type": "number", "minimum": 0 }, "mid": { "type": "number", "minimum": 0 }, "high": { "type": "number", "minimum": 0 }, "blocked-sessions": { "type": "integer", "minimum": 0 } } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (func8(data1) > 300) {
              (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
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
            for (const prop0 of schema7.properties.producers.items.required) {
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
                if (func8(data4) > 200) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
                  errors++;
                }
                if (func8(data4) < 1) {
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
              for (const v0 of schema7.properties.producers.items.properties["local-compute"].enum) {
                if (func0(data3["local-compute"], v0)) {
                  valid6 = true;
                  break;
                }
              }
              if (!valid6) {
                (vErrors ??= []).push({ instancePath: instancePath + "/producers/" + i1 + "/local-compute", keyword: "enum", params: { allowedValues: schema7.properties.producers.items.properties["local-compute"].enum }, message: "must be equal to one of the allowed values" });
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func8(data) > 300) {
      (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
      errors++;
    }
    if (func8(data) < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func8(data0) > 12) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" });
          errors++;
        }
        if (func8(data0) < 1) {
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate25(data0[i0], { instancePath: instancePath + "/roots/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
        if (func8(data2) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reports-folder", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func8(data2) < 1) {
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
          if (!validate27(data3.open, { instancePath: instancePath + "/states/open", parentData: data3, parentDataProperty: "open", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data3.progress !== void 0) {
          if (!validate27(data3.progress, { instancePath: instancePath + "/states/progress", parentData: data3, parentDataProperty: "progress", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data3.done !== void 0) {
          if (!validate27(data3.done, { instancePath: instancePath + "/states/done", parentData: data3, parentDataProperty: "done", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data3.blocked !== void 0) {
          if (!validate27(data3.blocked, { instancePath: instancePath + "/states/blocked", parentData: data3, parentDataProperty: "blocked", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data3.skipped !== void 0) {
          if (!validate27(data3.skipped, { instancePath: instancePath + "/states/skipped", parentData: data3, parentDataProperty: "skipped", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
            if (func8(data10) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/unfinished-words/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (func8(data10) < 2) {
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
          if (!validate25(data11[i2], { instancePath: instancePath + "/path-bases/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema11 = { "$id": "config.pipeline.schema.json", "type": "object", "additionalProperties": false, "properties": { "roots": { "type": "array", "items": { "type": "string", "pattern": "^[^/]+(?:/[^/]+){0,20}$", "maxLength": 200 }, "minItems": 1, "maxItems": 50 }, "ids": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$", "maxLength": 60 }, "minItems": 1, "maxItems": 20 }, "stages": { "type": "object", "additionalProperties": false, "properties": { "request": { "$ref": "#/$defs/stage" }, "brief": { "$ref": "#/$defs/stage" }, "spec": { "$ref": "#/$defs/stage" }, "pricing": { "$ref": "#/$defs/stage" }, "design": { "$ref": "#/$defs/stage" }, "implementation": { "$ref": "#/$defs/stage" }, "review": { "$ref": "#/$defs/stage" } } }, "pull-request-body": { "enum": ["with-heading", "required", "off"] } }, "$defs": { "names": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 50 }, "stage": { "type": "object", "additionalProperties": false, "properties": { "folders": { "$ref": "#/$defs/names" }, "producers": { "$ref": "#/$defs/names" }, "consumers": { "$ref": "#/$defs/names" } } } } };
var pattern3 = new RegExp("^[^/]+(?:/[^/]+){0,20}$", "u");
var pattern4 = new RegExp("^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func8(data0) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (func8(data0) < 1) {
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
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folders" || key0 === "producers" || key0 === "consumers")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.folders !== void 0) {
      if (!validate37(data.folders, { instancePath: instancePath + "/folders", parentData: data, parentDataProperty: "folders", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.producers !== void 0) {
      if (!validate37(data.producers, { instancePath: instancePath + "/producers", parentData: data, parentDataProperty: "producers", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.consumers !== void 0) {
      if (!validate37(data.consumers, { instancePath: instancePath + "/consumers", parentData: data, parentDataProperty: "consumers", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "roots" || key0 === "ids" || key0 === "stages" || key0 === "pull-request-body")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.roots !== void 0) {
      let data0 = data.roots;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func8(data1) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
              errors++;
            }
            if (!pattern3.test(data1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "pattern", params: { pattern: "^[^/]+(?:/[^/]+){0,20}$" }, message: 'must match pattern "^[^/]+(?:/[^/]+){0,20}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.ids !== void 0) {
      let data2 = data.ids;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        if (data2.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func8(data3) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (!pattern4.test(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data4 = data.stages;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "request" || key1 === "brief" || key1 === "spec" || key1 === "pricing" || key1 === "design" || key1 === "implementation" || key1 === "review")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/stages", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data4.request !== void 0) {
          if (!validate36(data4.request, { instancePath: instancePath + "/stages/request", parentData: data4, parentDataProperty: "request", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.brief !== void 0) {
          if (!validate36(data4.brief, { instancePath: instancePath + "/stages/brief", parentData: data4, parentDataProperty: "brief", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.spec !== void 0) {
          if (!validate36(data4.spec, { instancePath: instancePath + "/stages/spec", parentData: data4, parentDataProperty: "spec", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.pricing !== void 0) {
          if (!validate36(data4.pricing, { instancePath: instancePath + "/stages/pricing", parentData: data4, parentDataProperty: "pricing", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.design !== void 0) {
          if (!validate36(data4.design, { instancePath: instancePath + "/stages/design", parentData: data4, parentDataProperty: "design", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.implementation !== void 0) {
          if (!validate36(data4.implementation, { instancePath: instancePath + "/stages/implementation", parentData: data4, parentDataProperty: "implementation", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        if (data4.review !== void 0) {
          if (!validate36(data4.review, { instancePath: instancePath + "/stages/review", parentData: data4, parentDataProperty: "review", rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/stages", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data["pull-request-body"] !== void 0) {
      let valid6;
      valid6 = false;
      for (const v0 of schema11.properties["pull-request-body"].enum) {
        if (func0(data["pull-request-body"], v0)) {
          valid6 = true;
          break;
        }
      }
      if (!valid6) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pull-request-body", keyword: "enum", params: { allowedValues: schema11.properties["pull-request-body"].enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[^/]+(?:/[^/]+)*$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func8(data) > 200) {
      (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
      errors++;
    }
    if (!pattern5.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^/]+(?:/[^/]+)*$" }, message: 'must match pattern "^[^/]+(?:/[^/]+)*$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func8(data0) > 120) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" });
          errors++;
        }
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"' });
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
  validate55.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 20) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
      errors++;
    }
    if (data.length < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func8(data0) > 60) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
          errors++;
        }
        if (func8(data0) < 1) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[^/]*<run_id>[^/]*$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reports" || key0 === "outputs" || key0 === "state" || key0 === "status-board" || key0 === "required-files" || key0 === "phase-artifacts" || key0 === "dossier" || key0 === "decisions")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.reports !== void 0) {
      if (!validate50(data.reports, { instancePath: instancePath + "/reports", parentData: data, parentDataProperty: "reports", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate50(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (!validate50(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data["status-board"] !== void 0) {
      if (!validate50(data["status-board"], { instancePath: instancePath + "/status-board", parentData: data, parentDataProperty: "status-board", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data["required-files"] !== void 0) {
      if (!validate55(data["required-files"], { instancePath: instancePath + "/required-files", parentData: data, parentDataProperty: "required-files", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data["phase-artifacts"] !== void 0) {
      let data5 = data["phase-artifacts"];
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" });
          errors++;
        }
        for (const key1 in data5) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (func8(key1) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: key1 });
              errors++;
            }
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" });
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!validate55(data5[key2], { instancePath: instancePath + "/phase-artifacts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.dossier !== void 0) {
      let data7 = data.dossier;
      const _errs13 = errors;
      let valid3 = false;
      const _errs14 = errors;
      if (false !== data7) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" });
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs15 = errors;
        if (typeof data7 === "string") {
          if (func8(data7) > 120) {
            (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" });
            errors++;
          }
          if (!pattern7.test(data7)) {
            (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "pattern", params: { pattern: "^[^/]*<run_id>[^/]*$" }, message: 'must match pattern "^[^/]*<run_id>[^/]*$"' });
            errors++;
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "type", params: { type: "string" }, message: "must be string" });
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.decisions !== void 0) {
      let data8 = data.decisions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "continue" || key3 === "pause")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data8.continue !== void 0) {
          if (!validate58(data8.continue, { instancePath: instancePath + "/decisions/continue", parentData: data8, parentDataProperty: "continue", rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data8.pause !== void 0) {
          if (!validate58(data8.pause, { instancePath: instancePath + "/decisions/pause", parentData: data8, parentDataProperty: "pause", rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var schema19 = { "type": "object", "additionalProperties": false, "required": ["documents"], "properties": { "documents": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50, "minItems": 1 }, "id": { "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "type": "string", "pattern": "^(?:heading|path|front-matter\\..+|key\\..+)$", "maxLength": 100 }, "form": { "anyOf": [{ "type": "string", "pattern": "^(?:[^<>]|<(?:N|letter|word|date)>)+$", "minLength": 1, "maxLength": 60 }, { "type": "array", "items": { "type": "string", "pattern": "^(?:[^<>]|<(?:N|letter|word|date)>)+$", "minLength": 1, "maxLength": 60 }, "minItems": 1, "maxItems": 10 }] } } }, "sections": { "$ref": "#/$defs/sections" }, "ordered": { "$ref": "#/$defs/ordered" }, "keys": { "$ref": "#/$defs/keys" }, "tables": { "$ref": "#/$defs/tables" }, "front-matter": { "$ref": "#/$defs/front-matter" }, "schema": { "type": "string", "minLength": 1, "maxLength": 300 }, "previous": { "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "enum": ["sequence", "same-path", "stated"] } } }, "baseline": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "type": "string", "pattern": "^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$", "maxLength": 200 }, "direction": { "enum": ["must-not-fall", "must-not-rise"] } } } }, "checklist": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 60 }, "text": { "type": "string", "minLength": 1, "maxLength": 300 }, "person": { "type": "boolean" }, "rules": { "type": "array", "items": { "type": "string", "pattern": "^declared/[a-z-]+$", "maxLength": 60 }, "minItems": 1, "maxItems": 30 } } } }, "required-by": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50, "minItems": 1 }, "except": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50 } } } } } };
var pattern11 = new RegExp("^(?:heading|path|front-matter\\..+|key\\..+)$", "u");
var pattern12 = new RegExp("^(?:[^<>]|<(?:N|letter|word|date)>)+$", "u");
var pattern14 = new RegExp("^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$", "u");
var pattern15 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern16 = new RegExp("^declared/[a-z-]+$", "u");
var schema20 = { "type": "array", "maxItems": 60, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "required": { "type": "boolean" } } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 60) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema20.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "aliases" || key0 === "required")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func8(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/name", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.aliases !== void 0) {
          let data2 = data0.aliases;
          if (Array.isArray(data2)) {
            if (data2.length > 10) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (func8(data3) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func8(data3) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.required !== void 0) {
          if (typeof data0.required !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/required", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "in": { "type": "string", "minLength": 1, "maxLength": 90 }, "required": { "type": "boolean" }, "type": { "enum": ["text", "number", "date", "url", "sha", "path", "enum"] }, "values": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 90 } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema22.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "key" || key0 === "aliases" || key0 === "in" || key0 === "required" || key0 === "type" || key0 === "values")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.key !== void 0) {
          let data1 = data0.key;
          if (typeof data1 === "string") {
            if (func8(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/key", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/key", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/key", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.aliases !== void 0) {
          let data2 = data0.aliases;
          if (Array.isArray(data2)) {
            if (data2.length > 10) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (func8(data3) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func8(data3) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.in !== void 0) {
          let data4 = data0.in;
          if (typeof data4 === "string") {
            if (func8(data4) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/in", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func8(data4) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/in", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/in", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.required !== void 0) {
          if (typeof data0.required !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/required", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let valid5;
          valid5 = false;
          for (const v0 of schema22.items.properties.type.enum) {
            if (func0(data0.type, v0)) {
              valid5 = true;
              break;
            }
          }
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/type", keyword: "enum", params: { allowedValues: schema22.items.properties.type.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data0.values !== void 0) {
          let data7 = data0.values;
          if (Array.isArray(data7)) {
            if (data7.length > 100) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
              errors++;
            }
            if (data7.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 === "string") {
                if (func8(data8) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values/" + i2, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func8(data8) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["section", "columns"], "properties": { "section": { "type": "string", "minLength": 1, "maxLength": 90 }, "min-rows": { "type": "integer", "minimum": 0, "maximum": 1e4 }, "columns": { "type": "array", "minItems": 1, "maxItems": 40, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "required": { "type": "boolean" }, "type": { "enum": ["text", "number", "date", "url", "sha", "path", "enum"] }, "values": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 90 } }, "unique": { "type": "boolean" } } } } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 20) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema23.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "section" || key0 === "min-rows" || key0 === "columns")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.section !== void 0) {
          let data1 = data0.section;
          if (typeof data1 === "string") {
            if (func8(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/section", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/section", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/section", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0["min-rows"] !== void 0) {
          let data2 = data0["min-rows"];
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/min-rows", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 1e4 || isNaN(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/min-rows", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" });
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/min-rows", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data0.columns !== void 0) {
          let data3 = data0.columns;
          if (Array.isArray(data3)) {
            if (data3.length > 40) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" });
              errors++;
            }
            if (data3.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const prop1 of schema23.items.properties.columns.items.required) {
                  if (data4[prop1] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                    errors++;
                  }
                }
                for (const key1 in data4) {
                  if (!(key1 === "name" || key1 === "aliases" || key1 === "required" || key1 === "type" || key1 === "values" || key1 === "unique")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data4.name !== void 0) {
                  let data5 = data4.name;
                  if (typeof data5 === "string") {
                    if (func8(data5) > 90) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/name", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                      errors++;
                    }
                    if (func8(data5) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data4.aliases !== void 0) {
                  let data6 = data4.aliases;
                  if (Array.isArray(data6)) {
                    if (data6.length > 10) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
                      errors++;
                    }
                    const len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data7 = data6[i2];
                      if (typeof data7 === "string") {
                        if (func8(data7) > 90) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases/" + i2, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                          errors++;
                        }
                        if (func8(data7) < 1) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                          errors++;
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases", keyword: "type", params: { type: "array" }, message: "must be array" });
                    errors++;
                  }
                }
                if (data4.required !== void 0) {
                  if (typeof data4.required !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/required", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                    errors++;
                  }
                }
                if (data4.type !== void 0) {
                  let valid8;
                  valid8 = false;
                  for (const v0 of schema23.items.properties.columns.items.properties.type.enum) {
                    if (func0(data4.type, v0)) {
                      valid8 = true;
                      break;
                    }
                  }
                  if (!valid8) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/type", keyword: "enum", params: { allowedValues: schema23.items.properties.columns.items.properties.type.enum }, message: "must be equal to one of the allowed values" });
                    errors++;
                  }
                }
                if (data4.values !== void 0) {
                  let data10 = data4.values;
                  if (Array.isArray(data10)) {
                    if (data10.length > 100) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
                      errors++;
                    }
                    if (data10.length < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                      errors++;
                    }
                    const len3 = data10.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data11 = data10[i3];
                      if (typeof data11 === "string") {
                        if (func8(data11) > 90) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values/" + i3, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                          errors++;
                        }
                        if (func8(data11) < 1) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values/" + i3, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                          errors++;
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values", keyword: "type", params: { type: "array" }, message: "must be array" });
                    errors++;
                  }
                }
                if (data4.unique !== void 0) {
                  if (typeof data4.unique !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/unique", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["required"], "properties": { "required": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 50, "uniqueItems": true } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "required")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data0 = data.required;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/required", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func8(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/required/" + i0, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/required/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/required/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/required", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/required", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema19.properties, key0)) {
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
            if (func8(data1) > 300) {
              (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
              errors++;
            }
            if (func8(data1) < 1) {
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
    if (data.id !== void 0) {
      let data2 = data.id;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const prop1 of schema19.properties.id.required) {
          if (data2[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data2) {
          if (!(key1 === "from" || key1 === "form")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data2.from !== void 0) {
          let data3 = data2.from;
          if (typeof data3 === "string") {
            if (func8(data3) > 100) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/from", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
              errors++;
            }
            if (!pattern11.test(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/from", keyword: "pattern", params: { pattern: "^(?:heading|path|front-matter\\..+|key\\..+)$" }, message: 'must match pattern "^(?:heading|path|front-matter\\..+|key\\..+)$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/id/from", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data2.form !== void 0) {
          let data4 = data2.form;
          const _errs12 = errors;
          let valid4 = false;
          const _errs13 = errors;
          if (typeof data4 === "string") {
            if (func8(data4) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (func8(data4) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
            if (!pattern12.test(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "pattern", params: { pattern: "^(?:[^<>]|<(?:N|letter|word|date)>)+$" }, message: 'must match pattern "^(?:[^<>]|<(?:N|letter|word|date)>)+$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          var _valid0 = _errs13 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs15 = errors;
            if (Array.isArray(data4)) {
              if (data4.length > 10) {
                (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
                errors++;
              }
              if (data4.length < 1) {
                (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                errors++;
              }
              const len1 = data4.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data5 = data4[i1];
                if (typeof data5 === "string") {
                  if (func8(data5) > 60) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                    errors++;
                  }
                  if (func8(data5) < 1) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                    errors++;
                  }
                  if (!pattern12.test(data5)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "pattern", params: { pattern: "^(?:[^<>]|<(?:N|letter|word|date)>)+$" }, message: 'must match pattern "^(?:[^<>]|<(?:N|letter|word|date)>)+$"' });
                    errors++;
                  }
                } else {
                  (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                  errors++;
                }
              }
            } else {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "type", params: { type: "array" }, message: "must be array" });
              errors++;
            }
            var _valid0 = _errs15 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.sections !== void 0) {
      if (!validate64(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.ordered !== void 0) {
      if (!validate66(data.ordered, { instancePath: instancePath + "/ordered", parentData: data, parentDataProperty: "ordered", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.keys !== void 0) {
      if (!validate68(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.tables !== void 0) {
      if (!validate70(data.tables, { instancePath: instancePath + "/tables", parentData: data, parentDataProperty: "tables", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data["front-matter"] !== void 0) {
      if (!validate72(data["front-matter"], { instancePath: instancePath + "/front-matter", parentData: data, parentDataProperty: "front-matter", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data11 = data.schema;
      if (typeof data11 === "string") {
        if (func8(data11) > 300) {
          (vErrors ??= []).push({ instancePath: instancePath + "/schema", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
          errors++;
        }
        if (func8(data11) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/schema", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/schema", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data12 = data.previous;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const prop2 of schema19.properties.previous.required) {
          if (data12[prop2] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
            errors++;
          }
        }
        for (const key2 in data12) {
          if (!(key2 === "by")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data12.by !== void 0) {
          let valid8;
          valid8 = false;
          for (const v0 of schema19.properties.previous.properties.by.enum) {
            if (func0(data12.by, v0)) {
              valid8 = true;
              break;
            }
          }
          if (!valid8) {
            (vErrors ??= []).push({ instancePath: instancePath + "/previous/by", keyword: "enum", params: { allowedValues: schema19.properties.previous.properties.by.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data14 = data.baseline;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/baseline", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const prop3 of schema19.properties.baseline.items.required) {
              if (data15[prop3] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2, keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
                errors++;
              }
            }
            for (const key3 in data15) {
              if (!(key3 === "field" || key3 === "direction")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data15.field !== void 0) {
              let data16 = data15.field;
              if (typeof data16 === "string") {
                if (func8(data16) > 200) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/field", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
                  errors++;
                }
                if (!pattern14.test(data16)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/field", keyword: "pattern", params: { pattern: "^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$" }, message: 'must match pattern "^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/field", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data15.direction !== void 0) {
              let valid12;
              valid12 = false;
              for (const v1 of schema19.properties.baseline.items.properties.direction.enum) {
                if (func0(data15.direction, v1)) {
                  valid12 = true;
                  break;
                }
              }
              if (!valid12) {
                (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/direction", keyword: "enum", params: { allowedValues: schema19.properties.baseline.items.properties.direction.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/baseline", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data18 = data.checklist;
      if (Array.isArray(data18)) {
        if (data18.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/checklist", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const prop4 of schema19.properties.checklist.items.required) {
              if (data19[prop4] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                errors++;
              }
            }
            for (const key4 in data19) {
              if (!(key4 === "id" || key4 === "text" || key4 === "person" || key4 === "rules")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data19.id !== void 0) {
              let data20 = data19.id;
              if (typeof data20 === "string") {
                if (func8(data20) > 60) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/id", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                  errors++;
                }
                if (!pattern15.test(data20)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/id", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data19.text !== void 0) {
              let data21 = data19.text;
              if (typeof data21 === "string") {
                if (func8(data21) > 300) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/text", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                  errors++;
                }
                if (func8(data21) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/text", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data19.person !== void 0) {
              if (typeof data19.person !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/person", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                errors++;
              }
            }
            if (data19.rules !== void 0) {
              let data23 = data19.rules;
              if (Array.isArray(data23)) {
                if (data23.length > 30) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" });
                  errors++;
                }
                if (data23.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                  errors++;
                }
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (typeof data24 === "string") {
                    if (func8(data24) > 60) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules/" + i4, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                      errors++;
                    }
                    if (!pattern16.test(data24)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules/" + i4, keyword: "pattern", params: { pattern: "^declared/[a-z-]+$" }, message: 'must match pattern "^declared/[a-z-]+$"' });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/checklist", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data["required-by"] !== void 0) {
      let data25 = data["required-by"];
      if (Array.isArray(data25)) {
        if (data25.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/required-by", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        const len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data26 = data25[i5];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const prop5 of schema19.properties["required-by"].items.required) {
              if (data26[prop5] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5, keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" });
                errors++;
              }
            }
            for (const key5 in data26) {
              if (!(key5 === "paths" || key5 === "except")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data26.paths !== void 0) {
              let data27 = data26.paths;
              if (Array.isArray(data27)) {
                if (data27.length > 50) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
                  errors++;
                }
                if (data27.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                  errors++;
                }
                const len6 = data27.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data28 = data27[i6];
                  if (typeof data28 === "string") {
                    if (func8(data28) > 300) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths/" + i6, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                      errors++;
                    }
                    if (func8(data28) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
            if (data26.except !== void 0) {
              let data29 = data26.except;
              if (Array.isArray(data29)) {
                if (data29.length > 50) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
                  errors++;
                }
                const len7 = data29.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data30 = data29[i7];
                  if (typeof data30 === "string") {
                    if (func8(data30) > 300) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except/" + i7, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                      errors++;
                    }
                    if (func8(data30) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except/" + i7, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/required-by", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 20) {
      (vErrors ??= []).push({ instancePath, keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" });
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern10.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,39}$"', propertyName: key0 });
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate63(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 20) {
      (vErrors ??= []).push({ instancePath, keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" });
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z]+/[a-z-]+$" }, message: 'must match pattern "^[a-z]+/[a-z-]+$"', propertyName: key0 });
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "sections" || key2 === "ordered" || key2 === "keys" || key2 === "tables")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.sections !== void 0) {
          if (!validate64(data0.sections, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sections", parentData: data0, parentDataProperty: "sections", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data0.ordered !== void 0) {
          if (!validate66(data0.ordered, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ordered", parentData: data0, parentDataProperty: "ordered", rootData })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data0.keys !== void 0) {
          if (!validate68(data0.keys, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keys", parentData: data0, parentDataProperty: "keys", rootData })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
        if (data0.tables !== void 0) {
          if (!validate70(data0.tables, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tables", parentData: data0, parentDataProperty: "tables", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["paths", "standard"], "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50, "minItems": 1 }, "except": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50 }, "standard": { "type": "string", "minLength": 1, "maxLength": 40 } } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema26.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "paths" || key0 === "except" || key0 === "standard")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.paths !== void 0) {
          let data1 = data0.paths;
          if (Array.isArray(data1)) {
            if (data1.length > 50) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
              errors++;
            }
            if (data1.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (typeof data2 === "string") {
                if (func8(data2) > 300) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths/" + i1, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                  errors++;
                }
                if (func8(data2) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/paths", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.except !== void 0) {
          let data3 = data0.except;
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/except", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
              errors++;
            }
            const len2 = data3.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data4 = data3[i2];
              if (typeof data4 === "string") {
                if (func8(data4) > 300) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/except/" + i2, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                  errors++;
                }
                if (func8(data4) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/except/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/except/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/except", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.standard !== void 0) {
          let data5 = data0.standard;
          if (typeof data5 === "string") {
            if (func8(data5) > 40) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/standard", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" });
              errors++;
            }
            if (func8(data5) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/standard", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/standard", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema6.properties, key0)) {
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
    if (data["fail-on"] !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema6.properties["fail-on"].enum) {
        if (func0(data["fail-on"], v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/fail-on", keyword: "enum", params: { allowedValues: schema6.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data2 = data.standards;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let valid4;
          valid4 = false;
          for (const v1 of schema6.properties.standards.items.enum) {
            if (func0(data2[i0], v1)) {
              valid4 = true;
              break;
            }
          }
          if (!valid4) {
            (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0, keyword: "enum", params: { allowedValues: schema6.properties.standards.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/standards", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/standards", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/rules", keyword: "pattern", params: { pattern: "^[a-z]+/[a-z-]+$" }, message: 'must match pattern "^[a-z]+/[a-z-]+$"', propertyName: key1 });
              errors++;
            }
          }
          var valid6 = _errs9 === errors;
          if (!valid6) {
            (vErrors ??= []).push({ instancePath: instancePath + "/rules", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" });
            errors++;
          }
        }
        for (const key2 in data4) {
          let valid8;
          valid8 = false;
          for (const v2 of schema6.properties.rules.additionalProperties.enum) {
            if (func0(data4[key2], v2)) {
              valid8 = true;
              break;
            }
          }
          if (!valid8) {
            (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema6.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data6 = data.ignore;
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ignore", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" });
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func8(data7) > 300) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ignore/" + i2, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
              errors++;
            }
            if (func8(data7) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ignore/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ignore/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ignore", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data["max-document-bytes"] !== void 0) {
      let data8 = data["max-document-bytes"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/max-document-bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 67108864 || isNaN(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max-document-bytes", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" });
          errors++;
        }
        if (data8 < 1024 || isNaN(data8)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max-document-bytes", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024" });
          errors++;
        }
      }
    }
    if (data.builder !== void 0) {
      let data9 = data.builder;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "handoffs-folder" || key3 === "layout" || key3 === "ids" || key3 === "allowed" || key3 === "minimum-tests" || key3 === "waves")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data9["handoffs-folder"] !== void 0) {
          let data10 = data9["handoffs-folder"];
          if (typeof data10 === "string") {
            if (!pattern1.test(data10)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/builder/handoffs-folder", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/handoffs-folder", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data9.layout !== void 0) {
          let valid12;
          valid12 = false;
          for (const v3 of schema6.properties.builder.properties.layout.enum) {
            if (func0(data9.layout, v3)) {
              valid12 = true;
              break;
            }
          }
          if (!valid12) {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/layout", keyword: "enum", params: { allowedValues: schema6.properties.builder.properties.layout.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data9.ids !== void 0) {
          let data12 = data9.ids;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/builder/ids", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len2 = data12.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data13 = data12[i3];
              if (typeof data13 === "string") {
                if (func8(data13) > 60) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/ids/" + i3, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                  errors++;
                }
                if (!pattern2.test(data13)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/ids/" + i3, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/ids/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/ids", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data9.allowed !== void 0) {
          let data14 = data9.allowed;
          if (Array.isArray(data14)) {
            if (data14.length > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/builder/allowed", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" });
              errors++;
            }
            const len3 = data14.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data15 = data14[i4];
              if (typeof data15 === "string") {
                if (func8(data15) > 300) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/allowed/" + i4, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                  errors++;
                }
                if (func8(data15) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/allowed/" + i4, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/allowed/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/allowed", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data9["minimum-tests"] !== void 0) {
          let data16 = data9["minimum-tests"];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key4 in data16) {
              if (!(key4 === "small" || key4 === "medium" || key4 === "large")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data16.small !== void 0) {
              let data17 = data16.small;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/small", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/small", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
            if (data16.medium !== void 0) {
              let data18 = data16.medium;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/medium", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 0 || isNaN(data18)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/medium", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
            if (data16.large !== void 0) {
              let data19 = data16.large;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/large", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests/large", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/minimum-tests", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
        if (data9.waves !== void 0) {
          let data20 = data9.waves;
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data21 = data20[i5];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const prop0 of schema6.properties.builder.properties.waves.items.required) {
                  if (data21[prop0] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
                    errors++;
                  }
                }
                for (const key5 in data21) {
                  if (!(key5 === "name" || key5 === "waves" || key5 === "integration")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data21.name !== void 0) {
                  let data22 = data21.name;
                  if (typeof data22 === "string") {
                    if (func8(data22) > 100) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/name", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
                      errors++;
                    }
                    if (func8(data22) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data21.waves !== void 0) {
                  let data23 = data21.waves;
                  if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                      errors++;
                    }
                    const len5 = data23.length;
                    for (let i6 = 0; i6 < len5; i6++) {
                      let data24 = data23[i6];
                      if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                          errors++;
                        }
                        const len6 = data24.length;
                        for (let i7 = 0; i7 < len6; i7++) {
                          let data25 = data24[i7];
                          if (typeof data25 === "string") {
                            if (func8(data25) > 60) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                              errors++;
                            }
                            if (func8(data25) < 1) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" });
                            errors++;
                          }
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, keyword: "type", params: { type: "array" }, message: "must be array" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/waves", keyword: "type", params: { type: "array" }, message: "must be array" });
                    errors++;
                  }
                }
                if (data21.integration !== void 0) {
                  let data26 = data21.integration;
                  if (typeof data26 === "string") {
                    if (func8(data26) > 60) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/integration", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                      errors++;
                    }
                    if (func8(data26) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/integration", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5 + "/integration", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/builder/waves", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/builder", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.weekly !== void 0) {
      if (!validate22(data.weekly, { instancePath: instancePath + "/weekly", parentData: data, parentDataProperty: "weekly", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.initiative !== void 0) {
      if (!validate24(data.initiative, { instancePath: instancePath + "/initiative", parentData: data, parentDataProperty: "initiative", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pipeline !== void 0) {
      if (!validate35(data.pipeline, { instancePath: instancePath + "/pipeline", parentData: data, parentDataProperty: "pipeline", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validate49(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      let data31 = data.review;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key6 in data31) {
          if (!(key6 === "require" || key6 === "by" || key6 === "items")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/review", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data31.require !== void 0) {
          if (typeof data31.require !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/review/require", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data31.by !== void 0) {
          let valid26;
          valid26 = false;
          for (const v4 of schema6.properties.review.properties.by.enum) {
            if (func0(data31.by, v4)) {
              valid26 = true;
              break;
            }
          }
          if (!valid26) {
            (vErrors ??= []).push({ instancePath: instancePath + "/review/by", keyword: "enum", params: { allowedValues: schema6.properties.review.properties.by.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data31.items !== void 0) {
          let data34 = data31.items;
          if (Array.isArray(data34)) {
            if (data34.length > 50) {
              (vErrors ??= []).push({ instancePath: instancePath + "/review/items", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
              errors++;
            }
            const len7 = data34.length;
            for (let i8 = 0; i8 < len7; i8++) {
              let data35 = data34[i8];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                for (const prop1 of schema6.properties.review.properties.items.items.required) {
                  if (data35[prop1] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                    errors++;
                  }
                }
                for (const key7 in data35) {
                  if (!(key7 === "id" || key7 === "text")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data35.id !== void 0) {
                  let data36 = data35.id;
                  if (typeof data36 === "string") {
                    if (func8(data36) > 60) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/id", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                      errors++;
                    }
                    if (!pattern8.test(data36)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data35.text !== void 0) {
                  let data37 = data35.text;
                  if (typeof data37 === "string") {
                    if (func8(data37) > 300) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/text", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                      errors++;
                    }
                    if (!pattern9.test(data37)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/text", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/review/items/" + i8, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/review/items", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/review", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data38 = data.waivers;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key8 in data38) {
          if (!(key8 === "max-days")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/waivers", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data38["max-days"] !== void 0) {
          let data39 = data38["max-days"];
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/waivers/max-days", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 > 365 || isNaN(data39)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/waivers/max-days", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" });
              errors++;
            }
            if (data39 < 0 || isNaN(data39)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/waivers/max-days", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/waivers", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.declared !== void 0) {
      if (!validate62(data.declared, { instancePath: instancePath + "/declared", parentData: data, parentDataProperty: "declared", rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.extra !== void 0) {
      if (!validate76(data.extra, { instancePath: instancePath + "/extra", parentData: data, parentDataProperty: "extra", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      if (!validate82(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
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
  config
};

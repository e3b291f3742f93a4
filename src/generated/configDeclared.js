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

// configDeclared.js
var configDeclared = validate21;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var schema7 = { "type": "object", "additionalProperties": false, "required": ["documents"], "properties": { "documents": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50, "minItems": 1 }, "id": { "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "type": "string", "pattern": "^(?:heading|path|front-matter\\..+|key\\..+)$", "maxLength": 100 }, "form": { "anyOf": [{ "type": "string", "pattern": "^(?:[^<>]|<(?:N|letter|word|date)>)+$", "minLength": 1, "maxLength": 60 }, { "type": "array", "items": { "type": "string", "pattern": "^(?:[^<>]|<(?:N|letter|word|date)>)+$", "minLength": 1, "maxLength": 60 }, "minItems": 1, "maxItems": 10 }] } } }, "sections": { "$ref": "#/$defs/sections" }, "ordered": { "$ref": "#/$defs/ordered" }, "keys": { "$ref": "#/$defs/keys" }, "tables": { "$ref": "#/$defs/tables" }, "front-matter": { "$ref": "#/$defs/front-matter" }, "schema": { "type": "string", "minLength": 1, "maxLength": 300 }, "previous": { "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "enum": ["sequence", "same-path", "stated"] } } }, "baseline": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "type": "string", "pattern": "^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$", "maxLength": 200 }, "direction": { "enum": ["must-not-fall", "must-not-rise"] } } } }, "checklist": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 60 }, "text": { "type": "string", "minLength": 1, "maxLength": 300 }, "person": { "type": "boolean" }, "rules": { "type": "array", "items": { "type": "string", "pattern": "^declared/[a-z-]+$", "maxLength": 60 }, "minItems": 1, "maxItems": 30 } } } }, "required-by": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["paths"], "properties": { "paths": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50, "minItems": 1 }, "except": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 50 } } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern1 = new RegExp("^(?:heading|path|front-matter\\..+|key\\..+)$", "u");
var pattern2 = new RegExp("^(?:[^<>]|<(?:N|letter|word|date)>)+$", "u");
var pattern4 = new RegExp("^(?:keys|sections|front-matter|preamble)\\.[^\\s]+$", "u");
var pattern5 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern6 = new RegExp("^declared/[a-z-]+$", "u");
var schema8 = { "type": "array", "maxItems": 60, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "required": { "type": "boolean" } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (const prop0 of schema8.items.required) {
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
            if (func4(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/name", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func4(data1) < 1) {
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
                if (func4(data3) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func4(data3) < 1) {
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
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "in": { "type": "string", "minLength": 1, "maxLength": 90 }, "required": { "type": "boolean" }, "type": { "enum": ["text", "number", "date", "url", "sha", "path", "enum"] }, "values": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 90 } } } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (const prop0 of schema10.items.required) {
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
            if (func4(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/key", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func4(data1) < 1) {
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
                if (func4(data3) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/aliases/" + i1, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func4(data3) < 1) {
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
            if (func4(data4) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/in", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func4(data4) < 1) {
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
          for (const v0 of schema10.items.properties.type.enum) {
            if (func0(data0.type, v0)) {
              valid5 = true;
              break;
            }
          }
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/type", keyword: "enum", params: { allowedValues: schema10.items.properties.type.enum }, message: "must be equal to one of the allowed values" });
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
                if (func4(data8) > 90) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/values/" + i2, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                  errors++;
                }
                if (func4(data8) < 1) {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["section", "columns"], "properties": { "section": { "type": "string", "minLength": 1, "maxLength": 90 }, "min-rows": { "type": "integer", "minimum": 0, "maximum": 1e4 }, "columns": { "type": "array", "minItems": 1, "maxItems": 40, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 90 }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 10 }, "required": { "type": "boolean" }, "type": { "enum": ["text", "number", "date", "url", "sha", "path", "enum"] }, "values": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 90 } }, "unique": { "type": "boolean" } } } } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (const prop0 of schema11.items.required) {
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
            if (func4(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/section", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func4(data1) < 1) {
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
                for (const prop1 of schema11.items.properties.columns.items.required) {
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
                    if (func4(data5) > 90) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/name", keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                      errors++;
                    }
                    if (func4(data5) < 1) {
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
                        if (func4(data7) > 90) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/aliases/" + i2, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                          errors++;
                        }
                        if (func4(data7) < 1) {
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
                  for (const v0 of schema11.items.properties.columns.items.properties.type.enum) {
                    if (func0(data4.type, v0)) {
                      valid8 = true;
                      break;
                    }
                  }
                  if (!valid8) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/type", keyword: "enum", params: { allowedValues: schema11.items.properties.columns.items.properties.type.enum }, message: "must be equal to one of the allowed values" });
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
                        if (func4(data11) > 90) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1 + "/values/" + i3, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
                          errors++;
                        }
                        if (func4(data11) < 1) {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "required": ["required"], "properties": { "required": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 90 }, "maxItems": 50, "uniqueItems": true } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema12.required) {
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
            if (func4(data1) > 90) {
              (vErrors ??= []).push({ instancePath: instancePath + "/required/" + i0, keyword: "maxLength", params: { limit: 90 }, message: "must NOT have more than 90 characters" });
              errors++;
            }
            if (func4(data1) < 1) {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema7.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema7.properties, key0)) {
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
            if (func4(data1) > 300) {
              (vErrors ??= []).push({ instancePath: instancePath + "/documents/" + i0, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
              errors++;
            }
            if (func4(data1) < 1) {
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
        for (const prop1 of schema7.properties.id.required) {
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
            if (func4(data3) > 100) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/from", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
              errors++;
            }
            if (!pattern1.test(data3)) {
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
            if (func4(data4) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (func4(data4) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/id/form", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
            if (!pattern2.test(data4)) {
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
                  if (func4(data5) > 60) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                    errors++;
                  }
                  if (func4(data5) < 1) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/id/form/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                    errors++;
                  }
                  if (!pattern2.test(data5)) {
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
      if (!validate23(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.ordered !== void 0) {
      if (!validate25(data.ordered, { instancePath: instancePath + "/ordered", parentData: data, parentDataProperty: "ordered", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.keys !== void 0) {
      if (!validate27(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tables !== void 0) {
      if (!validate29(data.tables, { instancePath: instancePath + "/tables", parentData: data, parentDataProperty: "tables", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data["front-matter"] !== void 0) {
      if (!validate31(data["front-matter"], { instancePath: instancePath + "/front-matter", parentData: data, parentDataProperty: "front-matter", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      let data11 = data.schema;
      if (typeof data11 === "string") {
        if (func4(data11) > 300) {
          (vErrors ??= []).push({ instancePath: instancePath + "/schema", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
          errors++;
        }
        if (func4(data11) < 1) {
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
        for (const prop2 of schema7.properties.previous.required) {
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
          for (const v0 of schema7.properties.previous.properties.by.enum) {
            if (func0(data12.by, v0)) {
              valid8 = true;
              break;
            }
          }
          if (!valid8) {
            (vErrors ??= []).push({ instancePath: instancePath + "/previous/by", keyword: "enum", params: { allowedValues: schema7.properties.previous.properties.by.enum }, message: "must be equal to one of the allowed values" });
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
            for (const prop3 of schema7.properties.baseline.items.required) {
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
                if (func4(data16) > 200) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/field", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
                  errors++;
                }
                if (!pattern4.test(data16)) {
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
              for (const v1 of schema7.properties.baseline.items.properties.direction.enum) {
                if (func0(data15.direction, v1)) {
                  valid12 = true;
                  break;
                }
              }
              if (!valid12) {
                (vErrors ??= []).push({ instancePath: instancePath + "/baseline/" + i2 + "/direction", keyword: "enum", params: { allowedValues: schema7.properties.baseline.items.properties.direction.enum }, message: "must be equal to one of the allowed values" });
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
            for (const prop4 of schema7.properties.checklist.items.required) {
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
                if (func4(data20) > 60) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/id", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                  errors++;
                }
                if (!pattern5.test(data20)) {
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
                if (func4(data21) > 300) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/text", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                  errors++;
                }
                if (func4(data21) < 1) {
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
                    if (func4(data24) > 60) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/checklist/" + i3 + "/rules/" + i4, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
                      errors++;
                    }
                    if (!pattern6.test(data24)) {
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
            for (const prop5 of schema7.properties["required-by"].items.required) {
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
                    if (func4(data28) > 300) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/paths/" + i6, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                      errors++;
                    }
                    if (func4(data28) < 1) {
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
                    if (func4(data30) > 300) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/required-by/" + i5 + "/except/" + i7, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" });
                      errors++;
                    }
                    if (func4(data30) < 1) {
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern0.test(key0)) {
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
      if (!validate22(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
  configDeclared
};

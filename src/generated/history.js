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

// history.js
var history = validate21;
var schema6 = { "$id": "history.schema.json", "type": "object", "required": ["version", "head", "since", "commits", "cut", "judged", "standards", "transfers", "unread"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "head": { "type": "object", "required": ["ref", "commit", "when"], "additionalProperties": false, "properties": { "ref": { "type": "string", "minLength": 1 }, "commit": { "$ref": "#/$defs/commit" }, "when": { "$ref": "#/$defs/when" } } }, "since": { "type": ["string", "null"] }, "commits": { "type": "integer", "minimum": 0 }, "cut": { "type": ["string", "null"] }, "judged": { "type": "boolean" }, "standards": { "type": "array", "items": { "type": "object", "required": ["standard", "measured_by", "handoffs"], "additionalProperties": false, "properties": { "standard": { "$ref": "#/$defs/standard" }, "measured_by": { "enum": ["previous", "itself"] }, "handoffs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/handoff" } } } } }, "transfers": { "type": "array", "items": { "type": "object", "required": ["standard", "from", "to", "handoffs"], "additionalProperties": false, "properties": { "standard": { "$ref": "#/$defs/standard" }, "from": { "type": "string" }, "to": { "type": "string" }, "handoffs": { "type": "array", "minItems": 1, "items": { "type": "string" } } } } }, "unread": { "type": "array", "items": { "type": "object", "required": ["path", "commit", "because"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path" }, "commit": { "$ref": "#/$defs/commit" }, "because": { "type": "string", "minLength": 1 } } } } }, "$defs": { "commit": { "type": "string", "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, "when": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "author": { "type": ["string", "null"] }, "standard": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "numbers": { "type": "object", "additionalProperties": { "type": "number" } }, "count": { "type": "integer", "minimum": 0 }, "regressed": { "type": ["boolean", "null"] }, "moment": { "type": "object", "required": ["commit", "when", "author"], "additionalProperties": false, "properties": { "commit": { "$ref": "#/$defs/commit" }, "when": { "$ref": "#/$defs/when" }, "author": { "$ref": "#/$defs/author" } } }, "judgement": { "type": "object", "required": ["verdict", "errors", "warnings", "claims"], "additionalProperties": false, "properties": { "verdict": { "enum": ["pass", "fail", "pending", "nothing-to-check", "error"] }, "errors": { "$ref": "#/$defs/count" }, "warnings": { "$ref": "#/$defs/count" }, "claims": { "type": "object", "required": ["verified", "consistent", "unverified", "contradicted"], "additionalProperties": false, "properties": { "verified": { "$ref": "#/$defs/count" }, "consistent": { "$ref": "#/$defs/count" }, "unverified": { "$ref": "#/$defs/count" }, "contradicted": { "$ref": "#/$defs/count" } } } } }, "revision": { "type": "object", "required": ["commit", "when", "author", "dated", "status", "numbers", "regressed", "judgement"], "additionalProperties": false, "properties": { "commit": { "$ref": "#/$defs/commit" }, "when": { "$ref": "#/$defs/when" }, "author": { "$ref": "#/$defs/author" }, "dated": { "type": "boolean" }, "status": { "type": ["string", "null"] }, "numbers": { "$ref": "#/$defs/numbers" }, "regressed": { "$ref": "#/$defs/regressed" }, "judgement": { "anyOf": [{ "$ref": "#/$defs/judgement" }, { "type": "null" }] } } }, "handoff": { "type": "object", "required": ["standard", "id", "chain", "path", "title", "status", "numbers", "gates", "transfers", "delta", "worse", "regressed", "why", "previous", "removed", "revisions"], "additionalProperties": false, "properties": { "standard": { "$ref": "#/$defs/standard" }, "id": { "type": "string", "minLength": 1 }, "chain": { "type": "string" }, "path": { "$ref": "#/$defs/path" }, "title": { "type": "string" }, "status": { "type": ["string", "null"] }, "numbers": { "$ref": "#/$defs/numbers" }, "gates": { "type": "array", "items": { "type": "object", "required": ["gate", "status"], "additionalProperties": false, "properties": { "gate": { "type": "string" }, "status": { "type": "string" } } } }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "delta": { "type": "object", "additionalProperties": { "type": "number" } }, "worse": { "type": "array", "items": { "type": "string" } }, "regressed": { "$ref": "#/$defs/regressed" }, "why": { "type": ["string", "null"] }, "previous": { "type": ["string", "null"] }, "removed": { "anyOf": [{ "$ref": "#/$defs/moment" }, { "type": "null" }] }, "revisions": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/revision" } } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern0 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func4(data) < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "required": ["standard", "id", "chain", "path", "title", "status", "numbers", "gates", "transfers", "delta", "worse", "regressed", "why", "previous", "removed", "revisions"], "additionalProperties": false, "properties": { "standard": { "$ref": "#/$defs/standard" }, "id": { "type": "string", "minLength": 1 }, "chain": { "type": "string" }, "path": { "$ref": "#/$defs/path" }, "title": { "type": "string" }, "status": { "type": ["string", "null"] }, "numbers": { "$ref": "#/$defs/numbers" }, "gates": { "type": "array", "items": { "type": "object", "required": ["gate", "status"], "additionalProperties": false, "properties": { "gate": { "type": "string" }, "status": { "type": "string" } } } }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "delta": { "type": "object", "additionalProperties": { "type": "number" } }, "worse": { "type": "array", "items": { "type": "string" } }, "regressed": { "$ref": "#/$defs/regressed" }, "why": { "type": ["string", "null"] }, "previous": { "type": ["string", "null"] }, "removed": { "anyOf": [{ "$ref": "#/$defs/moment" }, { "type": "null" }] }, "revisions": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/revision" } } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func4(data) < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": ["boolean", "null"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && data !== null) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema13.type }, message: "must be boolean,null" });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "required": ["commit", "when", "author"], "additionalProperties": false, "properties": { "commit": { "$ref": "#/$defs/commit" }, "when": { "$ref": "#/$defs/when" }, "author": { "$ref": "#/$defs/author" } } };
var schema15 = { "type": ["string", "null"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema15.type }, message: "must be string,null" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema14.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "commit" || key0 === "when" || key0 === "author")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.commit !== void 0) {
      if (!validate22(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.author !== void 0) {
      if (!validate39(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
var schema16 = { "type": "object", "required": ["commit", "when", "author", "dated", "status", "numbers", "regressed", "judgement"], "additionalProperties": false, "properties": { "commit": { "$ref": "#/$defs/commit" }, "when": { "$ref": "#/$defs/when" }, "author": { "$ref": "#/$defs/author" }, "dated": { "type": "boolean" }, "status": { "type": ["string", "null"] }, "numbers": { "$ref": "#/$defs/numbers" }, "regressed": { "$ref": "#/$defs/regressed" }, "judgement": { "anyOf": [{ "$ref": "#/$defs/judgement" }, { "type": "null" }] } } };
var schema17 = { "type": "object", "required": ["verdict", "errors", "warnings", "claims"], "additionalProperties": false, "properties": { "verdict": { "enum": ["pass", "fail", "pending", "nothing-to-check", "error"] }, "errors": { "$ref": "#/$defs/count" }, "warnings": { "$ref": "#/$defs/count" }, "claims": { "type": "object", "required": ["verified", "consistent", "unverified", "contradicted"], "additionalProperties": false, "properties": { "verified": { "$ref": "#/$defs/count" }, "consistent": { "$ref": "#/$defs/count" }, "unverified": { "$ref": "#/$defs/count" }, "contradicted": { "$ref": "#/$defs/count" } } } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema17.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "verdict" || key0 === "errors" || key0 === "warnings" || key0 === "claims")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema17.properties.verdict.enum) {
        if (func0(data.verdict, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/verdict", keyword: "enum", params: { allowedValues: schema17.properties.verdict.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.errors !== void 0) {
      if (!validate49(data.errors, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.warnings !== void 0) {
      if (!validate49(data.warnings, { instancePath: instancePath + "/warnings", parentData: data, parentDataProperty: "warnings", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      let data3 = data.claims;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const prop1 of schema17.properties.claims.required) {
          if (data3[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data3) {
          if (!(key1 === "verified" || key1 === "consistent" || key1 === "unverified" || key1 === "contradicted")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data3.verified !== void 0) {
          if (!validate49(data3.verified, { instancePath: instancePath + "/claims/verified", parentData: data3, parentDataProperty: "verified", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
        if (data3.consistent !== void 0) {
          if (!validate49(data3.consistent, { instancePath: instancePath + "/claims/consistent", parentData: data3, parentDataProperty: "consistent", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
        if (data3.unverified !== void 0) {
          if (!validate49(data3.unverified, { instancePath: instancePath + "/claims/unverified", parentData: data3, parentDataProperty: "unverified", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
        if (data3.contradicted !== void 0) {
          if (!validate49(data3.contradicted, { instancePath: instancePath + "/claims/contradicted", parentData: data3, parentDataProperty: "contradicted", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema16.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "commit" || key0 === "when" || key0 === "author" || key0 === "dated" || key0 === "status" || key0 === "numbers" || key0 === "regressed" || key0 === "judgement")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.commit !== void 0) {
      if (!validate22(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.author !== void 0) {
      if (!validate39(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.dated !== void 0) {
      if (typeof data.dated !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/dated", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "type", params: { type: schema16.properties.status.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      if (!validate32(data.numbers, { instancePath: instancePath + "/numbers", parentData: data, parentDataProperty: "numbers", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.regressed !== void 0) {
      if (!validate34(data.regressed, { instancePath: instancePath + "/regressed", parentData: data, parentDataProperty: "regressed", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.judgement !== void 0) {
      let data7 = data.judgement;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (!validate48(data7, { instancePath: instancePath + "/judgement", parentData: data, parentDataProperty: "judgement", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs14 = errors;
        if (data7 !== null) {
          (vErrors ??= []).push({ instancePath: instancePath + "/judgement", keyword: "type", params: { type: "null" }, message: "must be null" });
          errors++;
        }
        var _valid0 = _errs14 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/judgement", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
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
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema10.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema10.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.standard !== void 0) {
      if (!validate26(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.chain !== void 0) {
      if (typeof data.chain !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/chain", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate30(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "type", params: { type: schema10.properties.status.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      if (!validate32(data.numbers, { instancePath: instancePath + "/numbers", parentData: data, parentDataProperty: "numbers", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.gates !== void 0) {
      let data7 = data.gates;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const prop1 of schema10.properties.gates.items.required) {
              if (data8[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/gates/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key1 in data8) {
              if (!(key1 === "gate" || key1 === "status")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/gates/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data8.gate !== void 0) {
              if (typeof data8.gate !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/gates/" + i0 + "/gate", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data8.status !== void 0) {
              if (typeof data8.status !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/gates/" + i0 + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/gates/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/gates", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.transfers !== void 0) {
      let data11 = data.transfers;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const prop2 of schema10.properties.transfers.items.required) {
              if (data12[prop2] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i1, keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
                errors++;
              }
            }
            for (const key2 in data12) {
              if (!(key2 === "from" || key2 === "to")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i1, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data12.from !== void 0) {
              if (typeof data12.from !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i1 + "/from", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data12.to !== void 0) {
              if (typeof data12.to !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i1 + "/to", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/transfers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.delta !== void 0) {
      let data15 = data.delta;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key3 in data15) {
          let data16 = data15[key3];
          if (!(typeof data16 == "number" && isFinite(data16))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/delta/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/delta", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.worse !== void 0) {
      let data17 = data.worse;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data17[i2] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/worse/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/worse", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.regressed !== void 0) {
      if (!validate34(data.regressed, { instancePath: instancePath + "/regressed", parentData: data, parentDataProperty: "regressed", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0) {
      let data20 = data.why;
      if (typeof data20 !== "string" && data20 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/why", keyword: "type", params: { type: schema10.properties.why.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data21 = data.previous;
      if (typeof data21 !== "string" && data21 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "type", params: { type: schema10.properties.previous.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.removed !== void 0) {
      let data22 = data.removed;
      const _errs46 = errors;
      let valid10 = false;
      const _errs47 = errors;
      if (!validate36(data22, { instancePath: instancePath + "/removed", parentData: data, parentDataProperty: "removed", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs47 === errors;
      valid10 = valid10 || _valid0;
      if (!valid10) {
        const _errs48 = errors;
        if (data22 !== null) {
          (vErrors ??= []).push({ instancePath: instancePath + "/removed", keyword: "type", params: { type: "null" }, message: "must be null" });
          errors++;
        }
        var _valid0 = _errs48 === errors;
        valid10 = valid10 || _valid0;
      }
      if (!valid10) {
        (vErrors ??= []).push({ instancePath: instancePath + "/removed", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs46;
        if (vErrors !== null) {
          if (_errs46) {
            vErrors.length = _errs46;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.revisions !== void 0) {
      let data23 = data.revisions;
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/revisions", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate42(data23[i3], { instancePath: instancePath + "/revisions/" + i3, parentData: data23, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/revisions", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
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
    if (data.head !== void 0) {
      let data1 = data.head;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const prop1 of schema6.properties.head.required) {
          if (data1[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/head", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data1) {
          if (!(key1 === "ref" || key1 === "commit" || key1 === "when")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/head", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data1.ref !== void 0) {
          let data2 = data1.ref;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/head/ref", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/head/ref", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.commit !== void 0) {
          if (!validate22(data1.commit, { instancePath: instancePath + "/head/commit", parentData: data1, parentDataProperty: "commit", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data1.when !== void 0) {
          if (!validate24(data1.when, { instancePath: instancePath + "/head/when", parentData: data1, parentDataProperty: "when", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/head", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data5 = data.since;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/since", keyword: "type", params: { type: schema6.properties.since.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.commits !== void 0) {
      let data6 = data.commits;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.cut !== void 0) {
      let data7 = data.cut;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/cut", keyword: "type", params: { type: schema6.properties.cut.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.judged !== void 0) {
      if (typeof data.judged !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/judged", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data9 = data.standards;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const prop2 of schema6.properties.standards.items.required) {
              if (data10[prop2] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0, keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
                errors++;
              }
            }
            for (const key2 in data10) {
              if (!(key2 === "standard" || key2 === "measured_by" || key2 === "handoffs")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data10.standard !== void 0) {
              if (!validate26(data10.standard, { instancePath: instancePath + "/standards/" + i0 + "/standard", parentData: data10, parentDataProperty: "standard", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data10.measured_by !== void 0) {
              let valid5;
              valid5 = false;
              for (const v0 of schema6.properties.standards.items.properties.measured_by.enum) {
                if (func0(data10.measured_by, v0)) {
                  valid5 = true;
                  break;
                }
              }
              if (!valid5) {
                (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0 + "/measured_by", keyword: "enum", params: { allowedValues: schema6.properties.standards.items.properties.measured_by.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
            if (data10.handoffs !== void 0) {
              let data13 = data10.handoffs;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0 + "/handoffs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                  errors++;
                }
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate28(data13[i1], { instancePath: instancePath + "/standards/" + i0 + "/handoffs/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0 + "/handoffs", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/standards/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/standards", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.transfers !== void 0) {
      let data15 = data.transfers;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const prop3 of schema6.properties.transfers.items.required) {
              if (data16[prop3] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2, keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
                errors++;
              }
            }
            for (const key3 in data16) {
              if (!(key3 === "standard" || key3 === "from" || key3 === "to" || key3 === "handoffs")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data16.standard !== void 0) {
              if (!validate26(data16.standard, { instancePath: instancePath + "/transfers/" + i2 + "/standard", parentData: data16, parentDataProperty: "standard", rootData })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data16.from !== void 0) {
              if (typeof data16.from !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2 + "/from", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data16.to !== void 0) {
              if (typeof data16.to !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2 + "/to", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data16.handoffs !== void 0) {
              let data20 = data16.handoffs;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2 + "/handoffs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
                  errors++;
                }
                const len3 = data20.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data20[i3] !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2 + "/handoffs/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2 + "/handoffs", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/transfers/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/transfers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.unread !== void 0) {
      let data22 = data.unread;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data23 = data22[i4];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const prop4 of schema6.properties.unread.items.required) {
              if (data23[prop4] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/unread/" + i4, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                errors++;
              }
            }
            for (const key4 in data23) {
              if (!(key4 === "path" || key4 === "commit" || key4 === "because")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/unread/" + i4, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data23.path !== void 0) {
              if (!validate30(data23.path, { instancePath: instancePath + "/unread/" + i4 + "/path", parentData: data23, parentDataProperty: "path", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data23.commit !== void 0) {
              if (!validate22(data23.commit, { instancePath: instancePath + "/unread/" + i4 + "/commit", parentData: data23, parentDataProperty: "commit", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data23.because !== void 0) {
              let data26 = data23.because;
              if (typeof data26 === "string") {
                if (func4(data26) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/unread/" + i4 + "/because", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/unread/" + i4 + "/because", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/unread/" + i4, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/unread", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  history
};

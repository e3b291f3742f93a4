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

// result.js
var result = validate21;
var schema6 = { "$id": "result.schema.json", "type": "object", "required": ["version", "verdict", "summary", "counts", "handoffs", "findings", "troubles"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "verdict": { "enum": ["pass", "fail", "pending", "nothing-to-check", "error"] }, "summary": { "type": "string", "minLength": 1, "maxLength": 140 }, "counts": { "$ref": "#/$defs/counts" }, "handoffs": { "type": "array", "items": { "$ref": "#/$defs/handoff" } }, "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }, "waived": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/waived" } }, "known": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/known" } }, "troubles": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "if": { "type": "object", "properties": { "verdict": { "const": "error" } } }, "then": { "type": "object", "properties": { "troubles": { "type": "array", "minItems": 1 } } }, "else": { "type": "object", "properties": { "troubles": { "type": "array", "maxItems": 0 } } }, "$defs": { "count": { "type": "integer", "minimum": 0 }, "line": { "type": "integer", "minimum": 1 }, "path": { "type": "string", "minLength": 1 }, "kind": { "type": "string", "pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, "counts": { "type": "object", "required": ["documents", "handoffs", "errors", "warnings", "notices", "claims"], "additionalProperties": false, "properties": { "documents": { "$ref": "#/$defs/count" }, "handoffs": { "$ref": "#/$defs/count" }, "errors": { "$ref": "#/$defs/count" }, "warnings": { "$ref": "#/$defs/count" }, "notices": { "$ref": "#/$defs/count" }, "claims": { "type": "object", "required": ["verified", "consistent", "unverified", "contradicted"], "additionalProperties": false, "properties": { "verified": { "$ref": "#/$defs/count" }, "consistent": { "$ref": "#/$defs/count" }, "unverified": { "$ref": "#/$defs/count" }, "contradicted": { "$ref": "#/$defs/count" } } } } }, "handoff": { "type": "object", "required": ["standard", "id", "title", "documents", "previous", "baseline", "claims", "checklist"], "additionalProperties": false, "properties": { "standard": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "id": { "type": "string" }, "title": { "type": "string" }, "documents": { "type": "array", "items": { "$ref": "#/$defs/document" } }, "previous": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/previous" }] }, "baseline": { "$ref": "#/$defs/baseline" }, "trend": { "type": "array", "minItems": 3, "maxItems": 10, "items": { "$ref": "#/$defs/trend-point" } }, "claims": { "type": "array", "items": { "$ref": "#/$defs/claim" } }, "checklist": { "type": "array", "items": { "$ref": "#/$defs/point" } } } }, "document": { "type": "object", "required": ["kind", "path", "record"], "additionalProperties": false, "properties": { "kind": { "$ref": "#/$defs/kind" }, "path": { "$ref": "#/$defs/path" }, "record": {} } }, "previous": { "type": "object", "required": ["id", "path", "ref", "how"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "path": { "$ref": "#/$defs/path" }, "ref": { "type": ["string", "null"] }, "how": { "enum": ["stated", "sequence", "history", "same-path"] } } }, "baseline": { "type": "object", "required": ["comparable", "why", "regressed", "summary", "changes"], "additionalProperties": false, "properties": { "comparable": { "type": "boolean" }, "why": { "type": ["string", "null"] }, "regressed": { "type": ["boolean", "null"] }, "summary": { "type": "object", "properties": { "packages_delta": { "type": ["integer", "null"] }, "tests_delta": { "type": ["integer", "null"] }, "week_moved": { "enum": ["forward", "same", "backward", null] }, "gates_regressed": { "type": ["array", "null"], "items": { "type": "string" } } } }, "changes": { "type": "array", "items": { "type": "object", "required": ["kind", "subject", "field", "before", "after"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "subject": { "type": "string" }, "field": { "type": "string" }, "before": {}, "after": {} } } } } }, "trend-point": { "type": "object", "required": ["id", "numbers"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "numbers": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "number" } } } }, "claim": { "type": "object", "required": ["kind", "subject", "verdict", "evidence", "path", "line"], "additionalProperties": false, "properties": { "kind": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "subject": { "type": "string" }, "verdict": { "enum": ["verified", "consistent", "unverified", "contradicted"] }, "evidence": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" } } }, "point": { "type": "object", "required": ["id", "text", "state", "evidence"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "state": { "enum": ["pass", "fail", "manual", "not-applicable"] }, "evidence": { "type": "string" }, "box": { "type": "string", "pattern": "^[0-9a-f]{40}$" } } }, "finding": { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" } } }, "waived": { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help", "waived"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" }, "waived": { "type": "object", "required": ["reason", "approver", "until"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "approver": { "type": "string", "minLength": 1 }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } }, "known": { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help", "known"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" }, "known": { "type": "object", "required": ["from", "place"], "additionalProperties": false, "properties": { "from": { "enum": ["ref", "file"] }, "place": { "type": "string", "minLength": 1 } } } } }, "fix": { "type": "object", "required": ["line", "column", "endLine", "endColumn", "text"], "additionalProperties": false, "properties": { "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "text": { "type": "string" }, "also": { "type": "array", "items": { "$ref": "#/$defs/edit" }, "minItems": 1 }, "contradictedBy": { "$ref": "#/$defs/path" } } }, "edit": { "type": "object", "required": ["line", "column", "endLine", "endColumn", "text"], "additionalProperties": false, "properties": { "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "text": { "type": "string" } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var func5 = require_ucs2length().default;
var schema7 = { "type": "object", "required": ["documents", "handoffs", "errors", "warnings", "notices", "claims"], "additionalProperties": false, "properties": { "documents": { "$ref": "#/$defs/count" }, "handoffs": { "$ref": "#/$defs/count" }, "errors": { "$ref": "#/$defs/count" }, "warnings": { "$ref": "#/$defs/count" }, "notices": { "$ref": "#/$defs/count" }, "claims": { "type": "object", "required": ["verified", "consistent", "unverified", "contradicted"], "additionalProperties": false, "properties": { "verified": { "$ref": "#/$defs/count" }, "consistent": { "$ref": "#/$defs/count" }, "unverified": { "$ref": "#/$defs/count" }, "contradicted": { "$ref": "#/$defs/count" } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate23.errors = vErrors;
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
      if (!(key0 === "documents" || key0 === "handoffs" || key0 === "errors" || key0 === "warnings" || key0 === "notices" || key0 === "claims")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.documents !== void 0) {
      if (!validate23(data.documents, { instancePath: instancePath + "/documents", parentData: data, parentDataProperty: "documents", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.handoffs !== void 0) {
      if (!validate23(data.handoffs, { instancePath: instancePath + "/handoffs", parentData: data, parentDataProperty: "handoffs", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.errors !== void 0) {
      if (!validate23(data.errors, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.warnings !== void 0) {
      if (!validate23(data.warnings, { instancePath: instancePath + "/warnings", parentData: data, parentDataProperty: "warnings", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.notices !== void 0) {
      if (!validate23(data.notices, { instancePath: instancePath + "/notices", parentData: data, parentDataProperty: "notices", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      let data5 = data.claims;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const prop1 of schema7.properties.claims.required) {
          if (data5[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data5) {
          if (!(key1 === "verified" || key1 === "consistent" || key1 === "unverified" || key1 === "contradicted")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data5.verified !== void 0) {
          if (!validate23(data5.verified, { instancePath: instancePath + "/claims/verified", parentData: data5, parentDataProperty: "verified", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data5.consistent !== void 0) {
          if (!validate23(data5.consistent, { instancePath: instancePath + "/claims/consistent", parentData: data5, parentDataProperty: "consistent", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data5.unverified !== void 0) {
          if (!validate23(data5.unverified, { instancePath: instancePath + "/claims/unverified", parentData: data5, parentDataProperty: "unverified", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data5.contradicted !== void 0) {
          if (!validate23(data5.contradicted, { instancePath: instancePath + "/claims/contradicted", parentData: data5, parentDataProperty: "contradicted", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "required": ["standard", "id", "title", "documents", "previous", "baseline", "claims", "checklist"], "additionalProperties": false, "properties": { "standard": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "id": { "type": "string" }, "title": { "type": "string" }, "documents": { "type": "array", "items": { "$ref": "#/$defs/document" } }, "previous": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/previous" }] }, "baseline": { "$ref": "#/$defs/baseline" }, "trend": { "type": "array", "minItems": 3, "maxItems": 10, "items": { "$ref": "#/$defs/trend-point" } }, "claims": { "type": "array", "items": { "$ref": "#/$defs/claim" } }, "checklist": { "type": "array", "items": { "$ref": "#/$defs/point" } } } };
var pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var schema10 = { "type": "object", "required": ["kind", "path", "record"], "additionalProperties": false, "properties": { "kind": { "$ref": "#/$defs/kind" }, "path": { "$ref": "#/$defs/path" }, "record": {} } };
var pattern1 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func5(data) < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "kind" || key0 === "path" || key0 === "record")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate36(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "object", "required": ["id", "path", "ref", "how"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "path": { "$ref": "#/$defs/path" }, "ref": { "type": ["string", "null"] }, "how": { "enum": ["stated", "sequence", "history", "same-path"] } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema13.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "path" || key0 === "ref" || key0 === "how")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      let data2 = data.ref;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/ref", keyword: "type", params: { type: schema13.properties.ref.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.how !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema13.properties.how.enum) {
        if (func0(data.how, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/how", keyword: "enum", params: { allowedValues: schema13.properties.how.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "required": ["comparable", "why", "regressed", "summary", "changes"], "additionalProperties": false, "properties": { "comparable": { "type": "boolean" }, "why": { "type": ["string", "null"] }, "regressed": { "type": ["boolean", "null"] }, "summary": { "type": "object", "properties": { "packages_delta": { "type": ["integer", "null"] }, "tests_delta": { "type": ["integer", "null"] }, "week_moved": { "enum": ["forward", "same", "backward", null] }, "gates_regressed": { "type": ["array", "null"], "items": { "type": "string" } } } }, "changes": { "type": "array", "items": { "type": "object", "required": ["kind", "subject", "field", "before", "after"], "additionalProperties": false, "properties": { "kind": { "type": "string" }, "subject": { "type": "string" }, "field": { "type": "string" }, "before": {}, "after": {} } } } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "comparable" || key0 === "why" || key0 === "regressed" || key0 === "summary" || key0 === "changes")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.comparable !== void 0) {
      if (typeof data.comparable !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/comparable", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data1 = data.why;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/why", keyword: "type", params: { type: schema14.properties.why.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.regressed !== void 0) {
      let data2 = data.regressed;
      if (typeof data2 !== "boolean" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/regressed", keyword: "type", params: { type: schema14.properties.regressed.type }, message: "must be boolean,null" });
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data3 = data.summary;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.packages_delta !== void 0) {
          let data4 = data3.packages_delta;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/summary/packages_delta", keyword: "type", params: { type: schema14.properties.summary.properties.packages_delta.type }, message: "must be integer,null" });
            errors++;
          }
        }
        if (data3.tests_delta !== void 0) {
          let data5 = data3.tests_delta;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/summary/tests_delta", keyword: "type", params: { type: schema14.properties.summary.properties.tests_delta.type }, message: "must be integer,null" });
            errors++;
          }
        }
        if (data3.week_moved !== void 0) {
          let valid2;
          valid2 = false;
          for (const v0 of schema14.properties.summary.properties.week_moved.enum) {
            if (func0(data3.week_moved, v0)) {
              valid2 = true;
              break;
            }
          }
          if (!valid2) {
            (vErrors ??= []).push({ instancePath: instancePath + "/summary/week_moved", keyword: "enum", params: { allowedValues: schema14.properties.summary.properties.week_moved.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data3.gates_regressed !== void 0) {
          let data7 = data3.gates_regressed;
          if (!Array.isArray(data7) && data7 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/summary/gates_regressed", keyword: "type", params: { type: schema14.properties.summary.properties.gates_regressed.type }, message: "must be array,null" });
            errors++;
          }
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data7[i0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/summary/gates_regressed/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/summary", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data9 = data.changes;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const prop1 of schema14.properties.changes.items.required) {
              if (data10[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key1 in data10) {
              if (!(key1 === "kind" || key1 === "subject" || key1 === "field" || key1 === "before" || key1 === "after")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data10.kind !== void 0) {
              if (typeof data10.kind !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1 + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data10.subject !== void 0) {
              if (typeof data10.subject !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1 + "/subject", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data10.field !== void 0) {
              if (typeof data10.field !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1 + "/field", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/changes/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/changes", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "required": ["id", "numbers"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "numbers": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "number" } } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema15.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "numbers")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data1 = data.numbers;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/numbers", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (!(typeof data2 == "number" && isFinite(data2))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/numbers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/numbers", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "required": ["kind", "subject", "verdict", "evidence", "path", "line"], "additionalProperties": false, "properties": { "kind": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "subject": { "type": "string" }, "verdict": { "enum": ["verified", "consistent", "unverified", "contradicted"] }, "evidence": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
      errors++;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "kind" || key0 === "subject" || key0 === "verdict" || key0 === "evidence" || key0 === "path" || key0 === "line")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/kind", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.subject !== void 0) {
      if (typeof data.subject !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema16.properties.verdict.enum) {
        if (func0(data.verdict, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/verdict", keyword: "enum", params: { allowedValues: schema16.properties.verdict.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (typeof data3 === "string") {
        if (func5(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/evidence", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/evidence", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "required": ["id", "text", "state", "evidence"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "state": { "enum": ["pass", "fail", "manual", "not-applicable"] }, "evidence": { "type": "string" }, "box": { "type": "string", "pattern": "^[0-9a-f]{40}$" } } };
var pattern3 = new RegExp("^[0-9a-f]{40}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema18.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "text" || key0 === "state" || key0 === "evidence" || key0 === "box")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func5(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func5(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/text", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema18.properties.state.enum) {
        if (func0(data.state, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema18.properties.state.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (typeof data.evidence !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/evidence", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.box !== void 0) {
      let data4 = data.box;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/box", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/box", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema9.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema9.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.standard !== void 0) {
      let data0 = data.standard;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/standard", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/standard", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data3 = data.documents;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data3[i0], { instancePath: instancePath + "/documents/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data5 = data.previous;
      const _errs12 = errors;
      let valid3 = false;
      const _errs13 = errors;
      if (data5 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "type", params: { type: "null" }, message: "must be null" });
        errors++;
      }
      var _valid0 = _errs13 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs15 = errors;
        if (!validate41(data5, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData })) {
          vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
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
    if (data.baseline !== void 0) {
      if (!validate44(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.trend !== void 0) {
      let data7 = data.trend;
      if (Array.isArray(data7)) {
        if (data7.length > 10) {
          (vErrors ??= []).push({ instancePath: instancePath + "/trend", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
          errors++;
        }
        if (data7.length < 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/trend", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate46(data7[i1], { instancePath: instancePath + "/trend/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/trend", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data9 = data.claims;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate48(data9[i2], { instancePath: instancePath + "/claims/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/claims", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data11 = data.checklist;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate53(data11[i3], { instancePath: instancePath + "/checklist/" + i3, parentData: data11, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/checklist", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" } } };
var schema20 = { "type": "object", "required": ["line", "column", "endLine", "endColumn", "text"], "additionalProperties": false, "properties": { "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "text": { "type": "string" }, "also": { "type": "array", "items": { "$ref": "#/$defs/edit" }, "minItems": 1 }, "contradictedBy": { "$ref": "#/$defs/path" } } };
var schema21 = { "type": "object", "required": ["line", "column", "endLine", "endColumn", "text"], "additionalProperties": false, "properties": { "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "text": { "type": "string" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn" || key0 === "text")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0) {
      if (!validate50(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endLine !== void 0) {
      if (!validate50(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endColumn !== void 0) {
      if (!validate50(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn" || key0 === "text" || key0 === "also" || key0 === "contradictedBy")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0) {
      if (!validate50(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endLine !== void 0) {
      if (!validate50(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endColumn !== void 0) {
      if (!validate50(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.also !== void 0) {
      let data5 = data.also;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/also", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate68(data5[i0], { instancePath: instancePath + "/also/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/also", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.contradictedBy !== void 0) {
      if (!validate38(data.contradictedBy, { instancePath: instancePath + "/contradictedBy", parentData: data, parentDataProperty: "contradictedBy", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^https://", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.rule !== void 0) {
      if (!validate36(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema19.properties.severity.enum) {
        if (func0(data.severity, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func5(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0) {
      if (!validate50(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endLine !== void 0) {
      if (!validate50(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endColumn !== void 0) {
      if (!validate50(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.handoff !== void 0) {
      let data8 = data.handoff;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "type", params: { type: schema19.properties.handoff.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data9 = data.help;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fix !== void 0) {
      if (!validate63(data.fix, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help", "waived"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" }, "waived": { "type": "object", "required": ["reason", "approver", "until"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "approver": { "type": "string", "minLength": 1 }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } };
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema22.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate36(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema22.properties.severity.enum) {
        if (func0(data.severity, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema22.properties.severity.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func5(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0) {
      if (!validate50(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endLine !== void 0) {
      if (!validate50(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endColumn !== void 0) {
      if (!validate50(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.handoff !== void 0) {
      let data8 = data.handoff;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "type", params: { type: schema22.properties.handoff.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data9 = data.help;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fix !== void 0) {
      if (!validate63(data.fix, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.waived !== void 0) {
      let data11 = data.waived;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const prop1 of schema22.properties.waived.required) {
          if (data11[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/waived", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data11) {
          if (!(key1 === "reason" || key1 === "approver" || key1 === "until")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/waived", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data11.reason !== void 0) {
          let data12 = data11.reason;
          if (typeof data12 === "string") {
            if (func5(data12) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/waived/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/waived/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.approver !== void 0) {
          let data13 = data11.approver;
          if (typeof data13 === "string") {
            if (func5(data13) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/waived/approver", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/waived/approver", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.until !== void 0) {
          let data14 = data11.until;
          if (typeof data14 === "string") {
            if (!pattern6.test(data14)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/waived/until", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/waived/until", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/waived", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "handoff", "help", "known"], "additionalProperties": false, "properties": { "rule": { "$ref": "#/$defs/kind" }, "severity": { "enum": ["error", "warning", "notice"] }, "message": { "type": "string", "minLength": 1 }, "path": { "$ref": "#/$defs/path" }, "line": { "$ref": "#/$defs/line" }, "column": { "$ref": "#/$defs/line" }, "endLine": { "$ref": "#/$defs/line" }, "endColumn": { "$ref": "#/$defs/line" }, "handoff": { "type": ["string", "null"] }, "help": { "type": "string", "pattern": "^https://" }, "fix": { "$ref": "#/$defs/fix" }, "known": { "type": "object", "required": ["from", "place"], "additionalProperties": false, "properties": { "from": { "enum": ["ref", "file"] }, "place": { "type": "string", "minLength": 1 } } } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema23.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate36(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema23.properties.severity.enum) {
        if (func0(data.severity, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema23.properties.severity.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func5(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate38(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.line !== void 0) {
      if (!validate50(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0) {
      if (!validate50(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endLine !== void 0) {
      if (!validate50(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.endColumn !== void 0) {
      if (!validate50(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.handoff !== void 0) {
      let data8 = data.handoff;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "type", params: { type: schema23.properties.handoff.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data9 = data.help;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/help", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fix !== void 0) {
      if (!validate63(data.fix, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.known !== void 0) {
      let data11 = data.known;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const prop1 of schema23.properties.known.required) {
          if (data11[prop1] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/known", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
            errors++;
          }
        }
        for (const key1 in data11) {
          if (!(key1 === "from" || key1 === "place")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/known", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data11.from !== void 0) {
          let valid3;
          valid3 = false;
          for (const v1 of schema23.properties.known.properties.from.enum) {
            if (func0(data11.from, v1)) {
              valid3 = true;
              break;
            }
          }
          if (!valid3) {
            (vErrors ??= []).push({ instancePath: instancePath + "/known/from", keyword: "enum", params: { allowedValues: schema23.properties.known.properties.from.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data11.place !== void 0) {
          let data13 = data11.place;
          if (typeof data13 === "string") {
            if (func5(data13) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/known/place", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/known/place", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/known", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.verdict !== void 0) {
        if ("error" !== data.verdict) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    } else {
      (vErrors ??= []).push({});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.troubles !== void 0) {
        let data1 = data.troubles;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            (vErrors ??= []).push({ instancePath: instancePath + "/troubles", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
            errors++;
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/troubles", keyword: "type", params: { type: "array" }, message: "must be array" });
          errors++;
        }
      }
    } else {
      (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.troubles !== void 0) {
        let data2 = data.troubles;
        if (Array.isArray(data2)) {
          if (data2.length > 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/troubles", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" });
            errors++;
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/troubles", keyword: "type", params: { type: "array" }, message: "must be array" });
          errors++;
        }
      }
    } else {
      (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
      errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' });
    errors++;
  }
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
    if (data.verdict !== void 0) {
      let valid5;
      valid5 = false;
      for (const v0 of schema6.properties.verdict.enum) {
        if (func0(data.verdict, v0)) {
          valid5 = true;
          break;
        }
      }
      if (!valid5) {
        (vErrors ??= []).push({ instancePath: instancePath + "/verdict", keyword: "enum", params: { allowedValues: schema6.properties.verdict.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (typeof data5 === "string") {
        if (func5(data5) > 140) {
          (vErrors ??= []).push({ instancePath: instancePath + "/summary", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" });
          errors++;
        }
        if (func5(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/summary", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/summary", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate22(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.handoffs !== void 0) {
      let data7 = data.handoffs;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data7[i0], { instancePath: instancePath + "/handoffs/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoffs", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data9 = data.findings;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate56(data9[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.waived !== void 0) {
      let data11 = data.waived;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/waived", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate77(data11[i2], { instancePath: instancePath + "/waived/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/waived", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.known !== void 0) {
      let data13 = data.known;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/known", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate86(data13[i3], { instancePath: instancePath + "/known/" + i3, parentData: data13, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/known", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.troubles !== void 0) {
      let data15 = data.troubles;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (typeof data16 === "string") {
            if (func5(data16) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/troubles/" + i4, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/troubles/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/troubles", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  result
};

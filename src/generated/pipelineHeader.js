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

// pipelineHeader.js
var pipelineHeader = validate21;
var schema6 = { "$id": "pipeline.header.schema.json", "type": "object", "required": ["id", "from", "to", "context_summary"], "properties": { "title": { "type": "string" }, "stage": { "$ref": "#/$defs/stage" }, "id": { "type": "string", "minLength": 1 }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "created": { "type": "string" }, "updated": { "type": "string" }, "context_summary": { "type": "string", "minLength": 1 }, "decisions_made": { "$ref": "#/$defs/decisions" }, "open_questions": { "$ref": "#/$defs/questions" }, "assumptions": { "type": "array", "items": { "type": "object", "required": ["assumption"], "properties": { "assumption": { "type": "string" }, "confidence": { "enum": ["high", "medium", "low"] }, "validation_needed": { "type": "boolean" }, "validated": { "const": true } } } }, "dependencies": { "type": "object", "properties": { "upstream": { "$ref": "#/$defs/artifacts" }, "downstream": { "$ref": "#/$defs/artifacts" } } }, "platform_capabilities": { "$ref": "#/$defs/capabilities" }, "body": { "type": "object", "properties": { "feature_id": { "type": "string" }, "date": { "type": "string" }, "blocking_questions": { "type": "array", "items": { "type": "string" } }, "platform_capabilities": { "$ref": "#/$defs/capabilities" } } } }, "allOf": [{ "if": { "properties": { "stage": { "enum": ["request", "brief", "spec", "design", "review"] } }, "required": ["stage"] }, "then": { "required": ["open_questions"] } }, { "if": { "properties": { "stage": { "enum": ["brief", "spec", "pricing", "design", "review"] } }, "required": ["stage"] }, "then": { "required": ["decisions_made"] } }, { "if": { "properties": { "stage": { "enum": ["brief", "pricing"] } }, "required": ["stage"] }, "then": { "required": ["assumptions"] } }], "$defs": { "stage": { "enum": ["request", "brief", "spec", "pricing", "design", "implementation", "review"] }, "decisions": { "type": "array", "items": { "type": "object", "required": ["decision"], "properties": { "decision": { "type": "string" }, "rationale": { "type": "string" }, "alternatives_considered": { "type": "array", "items": { "type": "string" } } } } }, "questions": { "type": "array", "items": { "type": "object", "required": ["question"], "properties": { "question": { "type": "string" }, "context": { "type": "string" }, "blocking": { "type": "boolean" }, "suggested_owner": { "type": "string" }, "resolved": { "const": true } } } }, "artifacts": { "type": "array", "items": { "type": "object", "required": ["artifact"], "properties": { "artifact": { "type": "string" }, "relationship": { "type": "string" } } } }, "capabilities": { "type": "object", "properties": { "quota": { "$ref": "#/$defs/capability" }, "insights": { "$ref": "#/$defs/capability" }, "telemetry": { "$ref": "#/$defs/capability" }, "activity": { "$ref": "#/$defs/capability" } } }, "capability": { "type": "object", "properties": { "applies": { "type": "boolean" }, "rationale": { "type": "string" } } } } };
var func0 = require_equal().default;
var func7 = require_ucs2length().default;
var schema7 = { "enum": ["request", "brief", "spec", "pricing", "design", "implementation", "review"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema7.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "array", "items": { "type": "object", "required": ["decision"], "properties": { "decision": { "type": "string" }, "rationale": { "type": "string" }, "alternatives_considered": { "type": "array", "items": { "type": "string" } } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
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
        if (data0.decision !== void 0) {
          if (typeof data0.decision !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/decision", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.rationale !== void 0) {
          if (typeof data0.rationale !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/rationale", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.alternatives_considered !== void 0) {
          let data3 = data0.alternatives_considered;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data3[i1] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/alternatives_considered/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/alternatives_considered", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "array", "items": { "type": "object", "required": ["question"], "properties": { "question": { "type": "string" }, "context": { "type": "string" }, "blocking": { "type": "boolean" }, "suggested_owner": { "type": "string" }, "resolved": { "const": true } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema9.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        if (data0.question !== void 0) {
          if (typeof data0.question !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/question", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.context !== void 0) {
          if (typeof data0.context !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/context", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.blocking !== void 0) {
          if (typeof data0.blocking !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/blocking", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data0.suggested_owner !== void 0) {
          if (typeof data0.suggested_owner !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/suggested_owner", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.resolved !== void 0) {
          if (true !== data0.resolved) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/resolved", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" });
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
  validate26.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "array", "items": { "type": "object", "required": ["artifact"], "properties": { "artifact": { "type": "string" }, "relationship": { "type": "string" } } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
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
        if (data0.artifact !== void 0) {
          if (typeof data0.artifact !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/artifact", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.relationship !== void 0) {
          if (typeof data0.relationship !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/relationship", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  validate28.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applies !== void 0) {
      if (typeof data.applies !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/applies", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      if (typeof data.rationale !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/rationale", keyword: "type", params: { type: "string" }, message: "must be string" });
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
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quota !== void 0) {
      if (!validate32(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.insights !== void 0) {
      if (!validate32(data.insights, { instancePath: instancePath + "/insights", parentData: data, parentDataProperty: "insights", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.telemetry !== void 0) {
      if (!validate32(data.telemetry, { instancePath: instancePath + "/telemetry", parentData: data, parentDataProperty: "telemetry", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.activity !== void 0) {
      if (!validate32(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    let valid2 = true;
    for (missing0 of schema6.allOf[0].if.required) {
      valid2 = data[missing0] !== void 0;
      if (!valid2) {
        (vErrors ??= []).push({});
        errors++;
        break;
      }
    }
    if (valid2) {
      if (data.stage !== void 0) {
        let valid4;
        valid4 = false;
        for (const v0 of schema6.allOf[0].if.properties.stage.enum) {
          if (func0(data.stage, v0)) {
            valid4 = true;
            break;
          }
        }
        if (!valid4) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema6.allOf[0].then.required) {
        if (data[prop0] === void 0) {
          (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
          errors++;
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs7 = errors;
  let valid5 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    let valid6 = true;
    for (missing1 of schema6.allOf[1].if.required) {
      valid6 = data[missing1] !== void 0;
      if (!valid6) {
        (vErrors ??= []).push({});
        errors++;
        break;
      }
    }
    if (valid6) {
      if (data.stage !== void 0) {
        let valid8;
        valid8 = false;
        for (const v1 of schema6.allOf[1].if.properties.stage.enum) {
          if (func0(data.stage, v1)) {
            valid8 = true;
            break;
          }
        }
        if (!valid8) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop1 of schema6.allOf[1].then.required) {
        if (data[prop1] === void 0) {
          (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
          errors++;
        }
      }
    }
    var _valid1 = _errs10 === errors;
    valid5 = _valid1;
  }
  if (!valid5) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs12 = errors;
  let valid9 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    let valid10 = true;
    for (missing2 of schema6.allOf[2].if.required) {
      valid10 = data[missing2] !== void 0;
      if (!valid10) {
        (vErrors ??= []).push({});
        errors++;
        break;
      }
    }
    if (valid10) {
      if (data.stage !== void 0) {
        let valid12;
        valid12 = false;
        for (const v2 of schema6.allOf[2].if.properties.stage.enum) {
          if (func0(data.stage, v2)) {
            valid12 = true;
            break;
          }
        }
        if (!valid12) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop2 of schema6.allOf[2].then.required) {
        if (data[prop2] === void 0) {
          (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
          errors++;
        }
      }
    }
    var _valid2 = _errs15 === errors;
    valid9 = _valid2;
  }
  if (!valid9) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop3 of schema6.required) {
      if (data[prop3] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.stage !== void 0) {
      if (!validate22(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data5 = data.id;
      if (typeof data5 === "string") {
        if (func7(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data6 = data.from;
      if (typeof data6 === "string") {
        if (func7(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/from", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data7 = data.to;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/to", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (func7(data8) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/to/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/to/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/to", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.created !== void 0) {
      if (typeof data.created !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/created", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.updated !== void 0) {
      if (typeof data.updated !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/updated", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.context_summary !== void 0) {
      let data11 = data.context_summary;
      if (typeof data11 === "string") {
        if (func7(data11) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/context_summary", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/context_summary", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.decisions_made !== void 0) {
      if (!validate24(data.decisions_made, { instancePath: instancePath + "/decisions_made", parentData: data, parentDataProperty: "decisions_made", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.open_questions !== void 0) {
      if (!validate26(data.open_questions, { instancePath: instancePath + "/open_questions", parentData: data, parentDataProperty: "open_questions", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.assumptions !== void 0) {
      let data14 = data.assumptions;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const prop4 of schema6.properties.assumptions.items.required) {
              if (data15[prop4] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                errors++;
              }
            }
            if (data15.assumption !== void 0) {
              if (typeof data15.assumption !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1 + "/assumption", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data15.confidence !== void 0) {
              let valid19;
              valid19 = false;
              for (const v3 of schema6.properties.assumptions.items.properties.confidence.enum) {
                if (func0(data15.confidence, v3)) {
                  valid19 = true;
                  break;
                }
              }
              if (!valid19) {
                (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1 + "/confidence", keyword: "enum", params: { allowedValues: schema6.properties.assumptions.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
            if (data15.validation_needed !== void 0) {
              if (typeof data15.validation_needed !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1 + "/validation_needed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                errors++;
              }
            }
            if (data15.validated !== void 0) {
              if (true !== data15.validated) {
                (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1 + "/validated", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/assumptions/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/assumptions", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data20 = data.dependencies;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.upstream !== void 0) {
          if (!validate28(data20.upstream, { instancePath: instancePath + "/dependencies/upstream", parentData: data20, parentDataProperty: "upstream", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
        if (data20.downstream !== void 0) {
          if (!validate28(data20.downstream, { instancePath: instancePath + "/dependencies/downstream", parentData: data20, parentDataProperty: "downstream", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.platform_capabilities !== void 0) {
      if (!validate31(data.platform_capabilities, { instancePath: instancePath + "/platform_capabilities", parentData: data, parentDataProperty: "platform_capabilities", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== void 0) {
      let data24 = data.body;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.feature_id !== void 0) {
          if (typeof data24.feature_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/body/feature_id", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data24.date !== void 0) {
          if (typeof data24.date !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/body/date", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data24.blocking_questions !== void 0) {
          let data27 = data24.blocking_questions;
          if (Array.isArray(data27)) {
            const len2 = data27.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data27[i2] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/body/blocking_questions/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/body/blocking_questions", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data24.platform_capabilities !== void 0) {
          if (!validate31(data24.platform_capabilities, { instancePath: instancePath + "/body/platform_capabilities", parentData: data24, parentDataProperty: "platform_capabilities", rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/body", keyword: "type", params: { type: "object" }, message: "must be object" });
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
  pipelineHeader
};

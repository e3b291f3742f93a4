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

// runReport.js
var runReport = validate21;
var schema6 = { "$id": "run.report.schema.json", "type": "object", "required": ["document"], "properties": { "document": { "enum": ["report", "report-text", "needs-input", "index", "program-status", "gate-results", "status-board"] } }, "allOf": [{ "if": { "properties": { "document": { "const": "report" } } }, "then": { "$ref": "#/$defs/report" } }, { "if": { "properties": { "document": { "const": "report-text" } } }, "then": { "$ref": "#/$defs/report_text" } }, { "if": { "properties": { "document": { "const": "needs-input" } } }, "then": { "$ref": "#/$defs/needs_input" } }, { "if": { "properties": { "document": { "const": "index" } } }, "then": { "$ref": "#/$defs/index" } }, { "if": { "properties": { "document": { "const": "program-status" } } }, "then": { "$ref": "#/$defs/program_status" } }, { "if": { "properties": { "document": { "const": "gate-results" } } }, "then": { "$ref": "#/$defs/gate_results" } }, { "if": { "properties": { "document": { "const": "status-board" } } }, "then": { "$ref": "#/$defs/status_board" } }], "$defs": { "word": { "type": "string", "minLength": 1 }, "run_id": { "type": ["string", "number"] }, "gates": { "type": "object", "additionalProperties": { "enum": ["green", "yellow", "red"] } }, "scorecard": { "anyOf": [{ "type": "array", "items": { "type": "object", "required": ["gate_name", "status"], "properties": { "gate_name": { "$ref": "#/$defs/word" }, "status": { "$ref": "#/$defs/word" }, "observed": { "type": "string" }, "threshold": { "type": "string" }, "delta_vs_baseline": { "type": ["string", "number"] }, "notes": { "type": "string" } } } }, { "type": "object" }] }, "report": { "type": "object", "required": ["run_id", "phase", "decision", "gate_scorecard", "artifacts", "commit"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "commit": { "type": "string" }, "phase": { "type": "string" }, "phase_name": { "type": "string" }, "executive_summary": { "type": "object" }, "metric_deltas": { "type": "array" }, "gate_scorecard": { "$ref": "#/$defs/scorecard" }, "gates": { "$ref": "#/$defs/gates" }, "artifacts": { "type": "array" }, "decision": { "$ref": "#/$defs/word" }, "next_steps": { "type": "array" }, "needs_user_input": { "type": "array" }, "previous_run_id": { "$ref": "#/$defs/run_id" } } }, "report_text": { "type": "object", "required": ["decision", "autopilot_decision"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "commit": { "type": "string" }, "phase": { "type": "string" }, "phase_name": { "type": "string" }, "decision": { "type": "string" }, "autopilot_decision": { "type": "string" }, "stated_decision": { "type": "string" }, "gate_outcome": { "type": "string" }, "gates": { "$ref": "#/$defs/gates" }, "gate_scorecard": { "type": "array", "items": { "type": "object" } }, "artifacts": { "type": "array", "items": { "type": "string" } }, "needs_user_input": { "type": "array", "items": { "type": "string" } }, "user_input_required": { "type": "string" }, "previous_run_id": { "$ref": "#/$defs/run_id" }, "last_line": { "type": "string" } } }, "needs_input": { "type": "object", "required": ["items"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "items": { "type": "array", "items": { "type": "string" } } } }, "latest": { "type": "object", "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "phase": { "type": "string" }, "decision": { "type": "string" }, "reason": { "type": "string" }, "report": { "type": "string" }, "red_gates": { "type": ["integer", "string"] }, "yellow_gates": { "type": ["integer", "string"] } } }, "index": { "type": "object", "required": ["latest", "history"], "properties": { "latest": { "$ref": "#/$defs/latest" }, "history": { "type": "array", "items": { "type": "object", "$ref": "#/$defs/latest", "required": ["run_id"] } } } }, "program_status": { "type": "object", "required": ["last_run_id"], "properties": { "last_run_id": { "$ref": "#/$defs/run_id" }, "last_report_path": { "type": "string" }, "current_phase": { "type": "string" }, "phase_status": { "type": "object" }, "blocking_reason": { "type": ["string", "null"] } } }, "gate_results": { "type": "object", "required": ["run_id", "gates"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "gates": { "$ref": "#/$defs/gates" }, "gate_scorecard": { "$ref": "#/$defs/scorecard" } } }, "status_board": { "type": "object", "required": ["latest"], "properties": { "latest": { "$ref": "#/$defs/latest" }, "current_phase": { "type": "string" } } } } };
var schema7 = { "type": "object", "required": ["run_id", "phase", "decision", "gate_scorecard", "artifacts", "commit"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "commit": { "type": "string" }, "phase": { "type": "string" }, "phase_name": { "type": "string" }, "executive_summary": { "type": "object" }, "metric_deltas": { "type": "array" }, "gate_scorecard": { "$ref": "#/$defs/scorecard" }, "gates": { "$ref": "#/$defs/gates" }, "artifacts": { "type": "array" }, "decision": { "$ref": "#/$defs/word" }, "next_steps": { "type": "array" }, "needs_user_input": { "type": "array" }, "previous_run_id": { "$ref": "#/$defs/run_id" } } };
var schema8 = { "type": ["string", "number"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema8.type }, message: "must be string,number" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema9 = { "anyOf": [{ "type": "array", "items": { "type": "object", "required": ["gate_name", "status"], "properties": { "gate_name": { "$ref": "#/$defs/word" }, "status": { "$ref": "#/$defs/word" }, "observed": { "type": "string" }, "threshold": { "type": "string" }, "delta_vs_baseline": { "type": ["string", "number"] }, "notes": { "type": "string" } } } }, { "type": "object" }] };
var func3 = require_ucs2length().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema9.anyOf[0].items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        if (data0.gate_name !== void 0) {
          if (!validate26(data0.gate_name, { instancePath: instancePath + "/" + i0 + "/gate_name", parentData: data0, parentDataProperty: "gate_name", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data0.status !== void 0) {
          if (!validate26(data0.status, { instancePath: instancePath + "/" + i0 + "/status", parentData: data0, parentDataProperty: "status", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data0.observed !== void 0) {
          if (typeof data0.observed !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/observed", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.threshold !== void 0) {
          if (typeof data0.threshold !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/threshold", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.delta_vs_baseline !== void 0) {
          let data5 = data0.delta_vs_baseline;
          if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/delta_vs_baseline", keyword: "type", params: { type: schema9.anyOf[0].items.properties.delta_vs_baseline.type }, message: "must be string,number" });
            errors++;
          }
        }
        if (data0.notes !== void 0) {
          if (typeof data0.notes !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/notes", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs15 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
      errors++;
    }
    var _valid0 = _errs15 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": { "enum": ["green", "yellow", "red"] } };
var func0 = require_equal().default;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let valid1;
      valid1 = false;
      for (const v0 of schema11.additionalProperties.enum) {
        if (func0(data[key0], v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema11.additionalProperties.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate30.errors = vErrors;
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
    if (data.run_id !== void 0) {
      if (!validate23(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp_utc !== void 0) {
      if (typeof data.timestamp_utc !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp_utc", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.commit !== void 0) {
      if (typeof data.commit !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase !== void 0) {
      if (typeof data.phase !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase_name !== void 0) {
      if (typeof data.phase_name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.executive_summary !== void 0) {
      let data5 = data.executive_summary;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/executive_summary", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.metric_deltas !== void 0) {
      if (!Array.isArray(data.metric_deltas)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/metric_deltas", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.gate_scorecard !== void 0) {
      if (!validate25(data.gate_scorecard, { instancePath: instancePath + "/gate_scorecard", parentData: data, parentDataProperty: "gate_scorecard", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.gates !== void 0) {
      if (!validate30(data.gates, { instancePath: instancePath + "/gates", parentData: data, parentDataProperty: "gates", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.artifacts !== void 0) {
      if (!Array.isArray(data.artifacts)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/artifacts", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.decision !== void 0) {
      if (!validate26(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_steps !== void 0) {
      if (!Array.isArray(data.next_steps)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/next_steps", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.needs_user_input !== void 0) {
      if (!Array.isArray(data.needs_user_input)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/needs_user_input", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.previous_run_id !== void 0) {
      if (!validate23(data.previous_run_id, { instancePath: instancePath + "/previous_run_id", parentData: data, parentDataProperty: "previous_run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "required": ["decision", "autopilot_decision"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "commit": { "type": "string" }, "phase": { "type": "string" }, "phase_name": { "type": "string" }, "decision": { "type": "string" }, "autopilot_decision": { "type": "string" }, "stated_decision": { "type": "string" }, "gate_outcome": { "type": "string" }, "gates": { "$ref": "#/$defs/gates" }, "gate_scorecard": { "type": "array", "items": { "type": "object" } }, "artifacts": { "type": "array", "items": { "type": "string" } }, "needs_user_input": { "type": "array", "items": { "type": "string" } }, "user_input_required": { "type": "string" }, "previous_run_id": { "$ref": "#/$defs/run_id" }, "last_line": { "type": "string" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema12.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate23(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp_utc !== void 0) {
      if (typeof data.timestamp_utc !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp_utc", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.commit !== void 0) {
      if (typeof data.commit !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase !== void 0) {
      if (typeof data.phase !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase_name !== void 0) {
      if (typeof data.phase_name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.decision !== void 0) {
      if (typeof data.decision !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.autopilot_decision !== void 0) {
      if (typeof data.autopilot_decision !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/autopilot_decision", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.stated_decision !== void 0) {
      if (typeof data.stated_decision !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/stated_decision", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gate_outcome !== void 0) {
      if (typeof data.gate_outcome !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/gate_outcome", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gates !== void 0) {
      if (!validate30(data.gates, { instancePath: instancePath + "/gates", parentData: data, parentDataProperty: "gates", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate_scorecard !== void 0) {
      let data10 = data.gate_scorecard;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/gate_scorecard/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/gate_scorecard", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data12 = data.artifacts;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/artifacts/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/artifacts", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.needs_user_input !== void 0) {
      let data14 = data.needs_user_input;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data14[i2] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/needs_user_input/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/needs_user_input", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.user_input_required !== void 0) {
      if (typeof data.user_input_required !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/user_input_required", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.previous_run_id !== void 0) {
      if (!validate23(data.previous_run_id, { instancePath: instancePath + "/previous_run_id", parentData: data, parentDataProperty: "previous_run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_line !== void 0) {
      if (typeof data.last_line !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/last_line", keyword: "type", params: { type: "string" }, message: "must be string" });
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
var schema13 = { "type": "object", "required": ["items"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "items": { "type": "array", "items": { "type": "string" } } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema13.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate23(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "required": ["latest", "history"], "properties": { "latest": { "$ref": "#/$defs/latest" }, "history": { "type": "array", "items": { "type": "object", "$ref": "#/$defs/latest", "required": ["run_id"] } } } };
var schema15 = { "type": "object", "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "timestamp_utc": { "type": "string" }, "phase": { "type": "string" }, "decision": { "type": "string" }, "reason": { "type": "string" }, "report": { "type": "string" }, "red_gates": { "type": ["integer", "string"] }, "yellow_gates": { "type": ["integer", "string"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id !== void 0) {
      if (!validate23(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp_utc !== void 0) {
      if (typeof data.timestamp_utc !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp_utc", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase !== void 0) {
      if (typeof data.phase !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.decision !== void 0) {
      if (typeof data.decision !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/decision", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.report !== void 0) {
      if (typeof data.report !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/report", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.red_gates !== void 0) {
      let data6 = data.red_gates;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/red_gates", keyword: "type", params: { type: schema15.properties.red_gates.type }, message: "must be integer,string" });
        errors++;
      }
    }
    if (data.yellow_gates !== void 0) {
      let data7 = data.yellow_gates;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/yellow_gates", keyword: "type", params: { type: schema15.properties.yellow_gates.type }, message: "must be integer,string" });
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
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema14.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.latest !== void 0) {
      if (!validate44(data.latest, { instancePath: instancePath + "/latest", parentData: data, parentDataProperty: "latest", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.history !== void 0) {
      let data1 = data.history;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!validate44(data2, { instancePath: instancePath + "/history/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const prop1 of schema14.properties.history.items.required) {
              if (data2[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/history/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/history/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/history", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "required": ["last_run_id"], "properties": { "last_run_id": { "$ref": "#/$defs/run_id" }, "last_report_path": { "type": "string" }, "current_phase": { "type": "string" }, "phase_status": { "type": "object" }, "blocking_reason": { "type": ["string", "null"] } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema16.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.last_run_id !== void 0) {
      if (!validate23(data.last_run_id, { instancePath: instancePath + "/last_run_id", parentData: data, parentDataProperty: "last_run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_report_path !== void 0) {
      if (typeof data.last_report_path !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/last_report_path", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.current_phase !== void 0) {
      if (typeof data.current_phase !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/current_phase", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phase_status !== void 0) {
      let data3 = data.phase_status;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase_status", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.blocking_reason !== void 0) {
      let data4 = data.blocking_reason;
      if (typeof data4 !== "string" && data4 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/blocking_reason", keyword: "type", params: { type: schema16.properties.blocking_reason.type }, message: "must be string,null" });
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
var schema17 = { "type": "object", "required": ["run_id", "gates"], "properties": { "run_id": { "$ref": "#/$defs/run_id" }, "gates": { "$ref": "#/$defs/gates" }, "gate_scorecard": { "$ref": "#/$defs/scorecard" } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema17.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate23(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.gates !== void 0) {
      if (!validate30(data.gates, { instancePath: instancePath + "/gates", parentData: data, parentDataProperty: "gates", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.gate_scorecard !== void 0) {
      if (!validate25(data.gate_scorecard, { instancePath: instancePath + "/gate_scorecard", parentData: data, parentDataProperty: "gate_scorecard", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "required": ["latest"], "properties": { "latest": { "$ref": "#/$defs/latest" }, "current_phase": { "type": "string" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema18.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.latest !== void 0) {
      if (!validate44(data.latest, { instancePath: instancePath + "/latest", parentData: data, parentDataProperty: "latest", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.current_phase !== void 0) {
      if (typeof data.current_phase !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/current_phase", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate57.errors = vErrors;
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
    if (data.document !== void 0) {
      if ("report" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
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
    if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("report-text" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
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
    if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs12 = errors;
  let valid5 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("needs-input" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
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
    if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
  }
  if (!valid5) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs17 = errors;
  let valid7 = true;
  const _errs18 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("index" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
      }
    }
  }
  var _valid3 = _errs18 === errors;
  errors = _errs17;
  if (vErrors !== null) {
    if (_errs17) {
      vErrors.length = _errs17;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs20 = errors;
    if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
      errors = vErrors.length;
    }
    var _valid3 = _errs20 === errors;
    valid7 = _valid3;
  }
  if (!valid7) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs22 = errors;
  let valid9 = true;
  const _errs23 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("program-status" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
      }
    }
  }
  var _valid4 = _errs23 === errors;
  errors = _errs22;
  if (vErrors !== null) {
    if (_errs22) {
      vErrors.length = _errs22;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs25 = errors;
    if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
      errors = vErrors.length;
    }
    var _valid4 = _errs25 === errors;
    valid9 = _valid4;
  }
  if (!valid9) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs27 = errors;
  let valid11 = true;
  const _errs28 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("gate-results" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
      }
    }
  }
  var _valid5 = _errs28 === errors;
  errors = _errs27;
  if (vErrors !== null) {
    if (_errs27) {
      vErrors.length = _errs27;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs30 = errors;
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
      errors = vErrors.length;
    }
    var _valid5 = _errs30 === errors;
    valid11 = _valid5;
  }
  if (!valid11) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  const _errs32 = errors;
  let valid13 = true;
  const _errs33 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document !== void 0) {
      if ("status-board" !== data.document) {
        (vErrors ??= []).push({});
        errors++;
      }
    }
  }
  var _valid6 = _errs33 === errors;
  errors = _errs32;
  if (vErrors !== null) {
    if (_errs32) {
      vErrors.length = _errs32;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs35 = errors;
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    var _valid6 = _errs35 === errors;
    valid13 = _valid6;
  }
  if (!valid13) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema6.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.document !== void 0) {
      let valid16;
      valid16 = false;
      for (const v0 of schema6.properties.document.enum) {
        if (func0(data.document, v0)) {
          valid16 = true;
          break;
        }
      }
      if (!valid16) {
        (vErrors ??= []).push({ instancePath: instancePath + "/document", keyword: "enum", params: { allowedValues: schema6.properties.document.enum }, message: "must be equal to one of the allowed values" });
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
  runReport
};

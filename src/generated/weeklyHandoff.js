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

// weeklyHandoff.js
var weeklyHandoff = validate21;
var schema6 = { "$id": "weekly.handoff.schema.json", "type": "object", "required": ["metadata", "contract_sync", "ci_gates", "run_pack_inventory", "claim_summary", "open_blockers"], "properties": { "title": { "type": "string" }, "sections": { "type": "array", "items": { "type": "object", "required": ["name", "line", "title"], "properties": { "name": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" } } } }, "metadata": { "type": "object", "required": ["week_of_utc", "producer_repo", "producer_commit", "generated_utc"], "properties": { "week_of_utc": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "producer_repo": { "type": "string", "minLength": 1 }, "producer_commit": { "$ref": "#/$defs/commit" }, "generated_utc": { "$ref": "#/$defs/time" } } }, "contract_sync": { "type": "object", "required": ["ree_assembly_repo", "ree_assembly_commit", "contract_lock_path", "contract_lock_hash", "schema_version_set"], "properties": { "ree_assembly_repo": { "type": "string", "minLength": 1 }, "ree_assembly_commit": { "$ref": "#/$defs/commit" }, "contract_lock_path": { "type": "string", "minLength": 1 }, "contract_lock_hash": { "type": "string", "pattern": "^(?:[Ss][Hh][Aa]-?256:)?[0-9A-Fa-f]{64}$" }, "schema_version_set": { "type": "array", "minItems": 1, "items": { "type": "string" } } } }, "ci_gates": { "type": "array", "items": { "type": "object", "required": ["gate", "status"], "properties": { "gate": { "type": "string" }, "status": { "type": "string", "pattern": "^(?:[Pp][Aa][Ss][Ss]|[Ff][Aa][Ii][Ll]|[Nn]/?[Aa])$" }, "evidence": { "type": "string" } } } }, "run_pack_inventory": { "type": "array", "items": { "type": "object", "required": ["run_id"], "properties": { "experiment_type": { "type": "string" }, "run_id": { "type": "string" }, "seed": { "type": ["number", "null"] }, "condition_or_scenario": { "type": "string" }, "status": { "type": "string" }, "evidence_direction": { "type": "string", "pattern": "^(?:[Ss]upports|[Ww]eakens|[Mm]ixed|[Uu]nknown)$" }, "claim_ids_tested": { "$ref": "#/$defs/ids" }, "failure_signatures": { "$ref": "#/$defs/ids" }, "execution_mode": { "type": "string", "pattern": "^(?:[Ll]ocal|[Rr]emote)$" }, "compute_backend": { "type": "string" }, "runtime_minutes": { "type": ["number", "null"], "minimum": 0 }, "pack_path": { "type": "string" } } } }, "claim_summary": { "type": "array", "items": { "type": "object", "required": ["claim_id"], "properties": { "claim_id": { "type": "string" }, "runs_added": { "$ref": "#/$defs/count" }, "supports": { "$ref": "#/$defs/count" }, "weakens": { "$ref": "#/$defs/count" }, "mixed": { "$ref": "#/$defs/count" }, "unknown": { "$ref": "#/$defs/count" }, "recurring_failure_signatures": { "$ref": "#/$defs/ids" } } } }, "open_blockers": { "type": "array", "items": { "type": "string" } }, "local_compute_options_watch": { "type": "object", "properties": { "local_options_last_updated_utc": { "type": ["string", "null"] }, "rolling_3mo_cloud_spend_eur": { "type": ["number", "null"], "minimum": 0 }, "local_blocked_sessions_this_week": { "type": ["integer", "null"], "minimum": 0 }, "recommended_local_action": { "enum": ["hold_cloud_only", "upgrade_low", "upgrade_mid", "upgrade_high", null] }, "rationale": { "type": ["string", "null"] } } }, "columns": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "uneven_rows": { "type": "array", "items": { "type": "object", "required": ["row", "cells", "columns"], "properties": { "row": { "type": "string" }, "cells": { "type": "integer" }, "columns": { "type": "integer" } } } }, "detached_rows": { "type": "array", "items": { "type": "string" } }, "placeholders": { "type": "array", "items": { "type": "object", "required": ["field", "text"], "properties": { "field": { "type": "string" }, "text": { "type": "string" } } } }, "repeated_keys": { "type": "array", "items": { "type": "object", "required": ["field", "text"], "properties": { "field": { "type": "string" }, "text": { "type": "string" } } } }, "stated_empty": { "type": "array", "items": { "type": "string" } }, "notes": { "type": "array", "items": { "type": "string" } } }, "$defs": { "commit": { "type": "string", "pattern": "^(?:[0-9A-Fa-f]{7,64}|[Nn]/[Aa] .*)$" }, "time": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]00:00)$" }, "count": { "type": "integer", "minimum": 0 }, "ids": { "type": "array", "items": { "type": "string" } } } };
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern3 = new RegExp("^(?:[Ss][Hh][Aa]-?256:)?[0-9A-Fa-f]{64}$", "u");
var pattern4 = new RegExp("^(?:[Pp][Aa][Ss][Ss]|[Ff][Aa][Ii][Ll]|[Nn]/?[Aa])$", "u");
var pattern5 = new RegExp("^(?:[Ss]upports|[Ww]eakens|[Mm]ixed|[Uu]nknown)$", "u");
var pattern6 = new RegExp("^(?:[Ll]ocal|[Rr]emote)$", "u");
var func3 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern1 = new RegExp("^(?:[0-9A-Fa-f]{7,64}|[Nn]/[Aa] .*)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^(?:[0-9A-Fa-f]{7,64}|[Nn]/[Aa] .*)$" }, message: 'must match pattern "^(?:[0-9A-Fa-f]{7,64}|[Nn]/[Aa] .*)$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]00:00)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]00:00)$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]00:00)$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate30.errors = vErrors;
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data1 = data.sections;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const prop1 of schema6.properties.sections.items.required) {
              if (data2[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            if (data2.name !== void 0) {
              if (typeof data2.name !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data2.line !== void 0) {
              let data4 = data2.line;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data2.title !== void 0) {
              if (typeof data2.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sections", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data6 = data.metadata;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const prop2 of schema6.properties.metadata.required) {
          if (data6[prop2] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/metadata", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
            errors++;
          }
        }
        if (data6.week_of_utc !== void 0) {
          let data7 = data6.week_of_utc;
          if (typeof data7 === "string") {
            if (!pattern0.test(data7)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/metadata/week_of_utc", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/metadata/week_of_utc", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data6.producer_repo !== void 0) {
          let data8 = data6.producer_repo;
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/metadata/producer_repo", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/metadata/producer_repo", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data6.producer_commit !== void 0) {
          if (!validate22(data6.producer_commit, { instancePath: instancePath + "/metadata/producer_commit", parentData: data6, parentDataProperty: "producer_commit", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data6.generated_utc !== void 0) {
          if (!validate24(data6.generated_utc, { instancePath: instancePath + "/metadata/generated_utc", parentData: data6, parentDataProperty: "generated_utc", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.contract_sync !== void 0) {
      let data11 = data.contract_sync;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const prop3 of schema6.properties.contract_sync.required) {
          if (data11[prop3] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
            errors++;
          }
        }
        if (data11.ree_assembly_repo !== void 0) {
          let data12 = data11.ree_assembly_repo;
          if (typeof data12 === "string") {
            if (func3(data12) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/ree_assembly_repo", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/ree_assembly_repo", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.ree_assembly_commit !== void 0) {
          if (!validate22(data11.ree_assembly_commit, { instancePath: instancePath + "/contract_sync/ree_assembly_commit", parentData: data11, parentDataProperty: "ree_assembly_commit", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data11.contract_lock_path !== void 0) {
          let data14 = data11.contract_lock_path;
          if (typeof data14 === "string") {
            if (func3(data14) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/contract_lock_path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/contract_lock_path", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.contract_lock_hash !== void 0) {
          let data15 = data11.contract_lock_hash;
          if (typeof data15 === "string") {
            if (!pattern3.test(data15)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/contract_lock_hash", keyword: "pattern", params: { pattern: "^(?:[Ss][Hh][Aa]-?256:)?[0-9A-Fa-f]{64}$" }, message: 'must match pattern "^(?:[Ss][Hh][Aa]-?256:)?[0-9A-Fa-f]{64}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/contract_lock_hash", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.schema_version_set !== void 0) {
          let data16 = data11.schema_version_set;
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/schema_version_set", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len1 = data16.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data16[i1] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/schema_version_set/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync/schema_version_set", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contract_sync", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.ci_gates !== void 0) {
      let data18 = data.ci_gates;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const prop4 of schema6.properties.ci_gates.items.required) {
              if (data19[prop4] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                errors++;
              }
            }
            if (data19.gate !== void 0) {
              if (typeof data19.gate !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2 + "/gate", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data19.status !== void 0) {
              let data21 = data19.status;
              if (typeof data21 === "string") {
                if (!pattern4.test(data21)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2 + "/status", keyword: "pattern", params: { pattern: "^(?:[Pp][Aa][Ss][Ss]|[Ff][Aa][Ii][Ll]|[Nn]/?[Aa])$" }, message: 'must match pattern "^(?:[Pp][Aa][Ss][Ss]|[Ff][Aa][Ii][Ll]|[Nn]/?[Aa])$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2 + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data19.evidence !== void 0) {
              if (typeof data19.evidence !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2 + "/evidence", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ci_gates", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.run_pack_inventory !== void 0) {
      let data23 = data.run_pack_inventory;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data24 = data23[i3];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const prop5 of schema6.properties.run_pack_inventory.items.required) {
              if (data24[prop5] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3, keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" });
                errors++;
              }
            }
            if (data24.experiment_type !== void 0) {
              if (typeof data24.experiment_type !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/experiment_type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.run_id !== void 0) {
              if (typeof data24.run_id !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/run_id", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.seed !== void 0) {
              let data27 = data24.seed;
              if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/seed", keyword: "type", params: { type: schema6.properties.run_pack_inventory.items.properties.seed.type }, message: "must be number,null" });
                errors++;
              }
            }
            if (data24.condition_or_scenario !== void 0) {
              if (typeof data24.condition_or_scenario !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/condition_or_scenario", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.status !== void 0) {
              if (typeof data24.status !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.evidence_direction !== void 0) {
              let data30 = data24.evidence_direction;
              if (typeof data30 === "string") {
                if (!pattern5.test(data30)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/evidence_direction", keyword: "pattern", params: { pattern: "^(?:[Ss]upports|[Ww]eakens|[Mm]ixed|[Uu]nknown)$" }, message: 'must match pattern "^(?:[Ss]upports|[Ww]eakens|[Mm]ixed|[Uu]nknown)$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/evidence_direction", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.claim_ids_tested !== void 0) {
              if (!validate27(data24.claim_ids_tested, { instancePath: instancePath + "/run_pack_inventory/" + i3 + "/claim_ids_tested", parentData: data24, parentDataProperty: "claim_ids_tested", rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data24.failure_signatures !== void 0) {
              if (!validate27(data24.failure_signatures, { instancePath: instancePath + "/run_pack_inventory/" + i3 + "/failure_signatures", parentData: data24, parentDataProperty: "failure_signatures", rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data24.execution_mode !== void 0) {
              let data33 = data24.execution_mode;
              if (typeof data33 === "string") {
                if (!pattern6.test(data33)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/execution_mode", keyword: "pattern", params: { pattern: "^(?:[Ll]ocal|[Rr]emote)$" }, message: 'must match pattern "^(?:[Ll]ocal|[Rr]emote)$"' });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/execution_mode", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.compute_backend !== void 0) {
              if (typeof data24.compute_backend !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/compute_backend", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data24.runtime_minutes !== void 0) {
              let data35 = data24.runtime_minutes;
              if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/runtime_minutes", keyword: "type", params: { type: schema6.properties.run_pack_inventory.items.properties.runtime_minutes.type }, message: "must be number,null" });
                errors++;
              }
              if (typeof data35 == "number" && isFinite(data35)) {
                if (data35 < 0 || isNaN(data35)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/runtime_minutes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
            if (data24.pack_path !== void 0) {
              if (typeof data24.pack_path !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3 + "/pack_path", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/run_pack_inventory", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.claim_summary !== void 0) {
      let data37 = data.claim_summary;
      if (Array.isArray(data37)) {
        const len4 = data37.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data38 = data37[i4];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const prop6 of schema6.properties.claim_summary.items.required) {
              if (data38[prop6] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/claim_summary/" + i4, keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" });
                errors++;
              }
            }
            if (data38.claim_id !== void 0) {
              if (typeof data38.claim_id !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/claim_summary/" + i4 + "/claim_id", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data38.runs_added !== void 0) {
              if (!validate30(data38.runs_added, { instancePath: instancePath + "/claim_summary/" + i4 + "/runs_added", parentData: data38, parentDataProperty: "runs_added", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data38.supports !== void 0) {
              if (!validate30(data38.supports, { instancePath: instancePath + "/claim_summary/" + i4 + "/supports", parentData: data38, parentDataProperty: "supports", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data38.weakens !== void 0) {
              if (!validate30(data38.weakens, { instancePath: instancePath + "/claim_summary/" + i4 + "/weakens", parentData: data38, parentDataProperty: "weakens", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data38.mixed !== void 0) {
              if (!validate30(data38.mixed, { instancePath: instancePath + "/claim_summary/" + i4 + "/mixed", parentData: data38, parentDataProperty: "mixed", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data38.unknown !== void 0) {
              if (!validate30(data38.unknown, { instancePath: instancePath + "/claim_summary/" + i4 + "/unknown", parentData: data38, parentDataProperty: "unknown", rootData })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
            if (data38.recurring_failure_signatures !== void 0) {
              if (!validate27(data38.recurring_failure_signatures, { instancePath: instancePath + "/claim_summary/" + i4 + "/recurring_failure_signatures", parentData: data38, parentDataProperty: "recurring_failure_signatures", rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/claim_summary/" + i4, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/claim_summary", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.open_blockers !== void 0) {
      let data46 = data.open_blockers;
      if (Array.isArray(data46)) {
        const len5 = data46.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data46[i5] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/open_blockers/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/open_blockers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.local_compute_options_watch !== void 0) {
      let data48 = data.local_compute_options_watch;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.local_options_last_updated_utc !== void 0) {
          let data49 = data48.local_options_last_updated_utc;
          if (typeof data49 !== "string" && data49 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/local_options_last_updated_utc", keyword: "type", params: { type: schema6.properties.local_compute_options_watch.properties.local_options_last_updated_utc.type }, message: "must be string,null" });
            errors++;
          }
        }
        if (data48.rolling_3mo_cloud_spend_eur !== void 0) {
          let data50 = data48.rolling_3mo_cloud_spend_eur;
          if (!(typeof data50 == "number" && isFinite(data50)) && data50 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/rolling_3mo_cloud_spend_eur", keyword: "type", params: { type: schema6.properties.local_compute_options_watch.properties.rolling_3mo_cloud_spend_eur.type }, message: "must be number,null" });
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 < 0 || isNaN(data50)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/rolling_3mo_cloud_spend_eur", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data48.local_blocked_sessions_this_week !== void 0) {
          let data51 = data48.local_blocked_sessions_this_week;
          if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51)) && data51 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/local_blocked_sessions_this_week", keyword: "type", params: { type: schema6.properties.local_compute_options_watch.properties.local_blocked_sessions_this_week.type }, message: "must be integer,null" });
            errors++;
          }
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 < 0 || isNaN(data51)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/local_blocked_sessions_this_week", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data48.recommended_local_action !== void 0) {
          let valid20;
          valid20 = false;
          for (const v0 of schema6.properties.local_compute_options_watch.properties.recommended_local_action.enum) {
            if (func0(data48.recommended_local_action, v0)) {
              valid20 = true;
              break;
            }
          }
          if (!valid20) {
            (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/recommended_local_action", keyword: "enum", params: { allowedValues: schema6.properties.local_compute_options_watch.properties.recommended_local_action.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data48.rationale !== void 0) {
          let data53 = data48.rationale;
          if (typeof data53 !== "string" && data53 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch/rationale", keyword: "type", params: { type: schema6.properties.local_compute_options_watch.properties.rationale.type }, message: "must be string,null" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/local_compute_options_watch", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data54 = data.columns;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key0 in data54) {
          let data55 = data54[key0];
          if (Array.isArray(data55)) {
            const len6 = data55.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data55[i6] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/columns/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/columns/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/columns", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.uneven_rows !== void 0) {
      let data57 = data.uneven_rows;
      if (Array.isArray(data57)) {
        const len7 = data57.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data58 = data57[i7];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const prop7 of schema6.properties.uneven_rows.items.required) {
              if (data58[prop7] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows/" + i7, keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" });
                errors++;
              }
            }
            if (data58.row !== void 0) {
              if (typeof data58.row !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows/" + i7 + "/row", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data58.cells !== void 0) {
              let data60 = data58.cells;
              if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows/" + i7 + "/cells", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
            }
            if (data58.columns !== void 0) {
              let data61 = data58.columns;
              if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows/" + i7 + "/columns", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows/" + i7, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/uneven_rows", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.detached_rows !== void 0) {
      let data62 = data.detached_rows;
      if (Array.isArray(data62)) {
        const len8 = data62.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data62[i8] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/detached_rows/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/detached_rows", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.placeholders !== void 0) {
      let data64 = data.placeholders;
      if (Array.isArray(data64)) {
        const len9 = data64.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data65 = data64[i9];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const prop8 of schema6.properties.placeholders.items.required) {
              if (data65[prop8] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/placeholders/" + i9, keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" });
                errors++;
              }
            }
            if (data65.field !== void 0) {
              if (typeof data65.field !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/placeholders/" + i9 + "/field", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data65.text !== void 0) {
              if (typeof data65.text !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/placeholders/" + i9 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/placeholders/" + i9, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/placeholders", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.repeated_keys !== void 0) {
      let data68 = data.repeated_keys;
      if (Array.isArray(data68)) {
        const len10 = data68.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data69 = data68[i10];
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            for (const prop9 of schema6.properties.repeated_keys.items.required) {
              if (data69[prop9] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/repeated_keys/" + i10, keyword: "required", params: { missingProperty: prop9 }, message: "must have required property '" + prop9 + "'" });
                errors++;
              }
            }
            if (data69.field !== void 0) {
              if (typeof data69.field !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/repeated_keys/" + i10 + "/field", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data69.text !== void 0) {
              if (typeof data69.text !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/repeated_keys/" + i10 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/repeated_keys/" + i10, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/repeated_keys", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.stated_empty !== void 0) {
      let data72 = data.stated_empty;
      if (Array.isArray(data72)) {
        const len11 = data72.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data72[i11] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/stated_empty/" + i11, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/stated_empty", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data74 = data.notes;
      if (Array.isArray(data74)) {
        const len12 = data74.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data74[i12] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/notes/" + i12, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  weeklyHandoff
};

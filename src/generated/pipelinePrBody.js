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

// pipelinePrBody.js
var pipelinePrBody = validate21;
var schema6 = { "$id": "pipeline.pr-body.schema.json", "type": "object", "required": ["handoff_context", "feature", "design", "implements"], "properties": { "handoff_context": { "type": "boolean" }, "feature": { "type": "string", "minLength": 1 }, "feature_name": { "type": "string" }, "design": { "type": "string", "minLength": 1 }, "implements": { "type": "array", "items": { "type": "string" } }, "decisions_made": { "$ref": "pipeline.header.schema.json#/$defs/decisions" }, "deviations": { "type": "array", "items": { "type": "object", "required": ["deviation"], "properties": { "deviation": { "type": "string" }, "reason": { "type": "string" }, "impact": { "type": "string" } } } }, "open_questions": { "$ref": "pipeline.header.schema.json#/$defs/questions" } } };
var func3 = require_ucs2length().default;
var schema9 = { "type": "array", "items": { "type": "object", "required": ["decision"], "properties": { "decision": { "type": "string" }, "rationale": { "type": "string" }, "alternatives_considered": { "type": "array", "items": { "type": "string" } } } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate40.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "array", "items": { "type": "object", "required": ["question"], "properties": { "question": { "type": "string" }, "context": { "type": "string" }, "blocking": { "type": "boolean" }, "suggested_owner": { "type": "string" }, "resolved": { "const": true } } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate42.errors = vErrors;
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
    if (data.handoff_context !== void 0) {
      if (typeof data.handoff_context !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff_context", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.feature !== void 0) {
      let data1 = data.feature;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/feature", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/feature", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.feature_name !== void 0) {
      if (typeof data.feature_name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/feature_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.design !== void 0) {
      let data3 = data.design;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/design", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/design", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.implements !== void 0) {
      let data4 = data.implements;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/implements/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/implements", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.decisions_made !== void 0) {
      if (!validate40(data.decisions_made, { instancePath: instancePath + "/decisions_made", parentData: data, parentDataProperty: "decisions_made", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.deviations !== void 0) {
      let data7 = data.deviations;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const prop1 of schema6.properties.deviations.items.required) {
              if (data8[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/deviations/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            if (data8.deviation !== void 0) {
              if (typeof data8.deviation !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/deviations/" + i1 + "/deviation", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              if (typeof data8.reason !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/deviations/" + i1 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data8.impact !== void 0) {
              if (typeof data8.impact !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/deviations/" + i1 + "/impact", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/deviations/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/deviations", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.open_questions !== void 0) {
      if (!validate42(data.open_questions, { instancePath: instancePath + "/open_questions", parentData: data, parentDataProperty: "open_questions", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
  pipelinePrBody
};

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

// runBundle.js
var runBundle = validate21;
var schema6 = { "$id": "run.bundle.schema.json", "type": "object", "required": ["run_id", "files"], "properties": { "run_id": { "type": "string" }, "files": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "value": { "type": ["object", "array", "string", "number", "boolean", "null"] }, "seed": { "type": "string" }, "document": { "const": "dossier" }, "loads": { "type": "array", "items": { "type": "object", "required": ["by", "url"], "properties": { "by": { "type": "string" }, "url": { "type": "string" } } } }, "figures": { "type": "integer", "minimum": 0 }, "figures_said": { "const": "none" }, "table": { "type": "object", "additionalProperties": { "type": "string" } }, "raw_data": { "type": "object" }, "data_in_script": { "type": "boolean" } } };
var func3 = require_ucs2length().default;
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
    if (data.run_id !== void 0) {
      if (typeof data.run_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/run_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/files/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/files", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 != "object" && typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: schema6.properties.value.type }, message: "must be object,array,string,number,boolean,null" });
        errors++;
      }
    }
    if (data.seed !== void 0) {
      if (typeof data.seed !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/seed", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.document !== void 0) {
      if ("dossier" !== data.document) {
        (vErrors ??= []).push({ instancePath: instancePath + "/document", keyword: "const", params: { allowedValue: "dossier" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.loads !== void 0) {
      let data6 = data.loads;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const prop1 of schema6.properties.loads.items.required) {
              if (data7[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/loads/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            if (data7.by !== void 0) {
              if (typeof data7.by !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/loads/" + i1 + "/by", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.url !== void 0) {
              if (typeof data7.url !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/loads/" + i1 + "/url", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/loads/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/loads", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.figures !== void 0) {
      let data10 = data.figures;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/figures", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/figures", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.figures_said !== void 0) {
      if ("none" !== data.figures_said) {
        (vErrors ??= []).push({ instancePath: instancePath + "/figures_said", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.table !== void 0) {
      let data12 = data.table;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key0 in data12) {
          if (typeof data12[key0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/table/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/table", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.raw_data !== void 0) {
      let data14 = data.raw_data;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/raw_data", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.data_in_script !== void 0) {
      if (typeof data.data_in_script !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/data_in_script", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
  runBundle
};

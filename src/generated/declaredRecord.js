// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build

// declaredRecord.js
var declaredRecord = validate21;
var schema6 = { "$id": "declared.record.schema.json", "type": "object", "additionalProperties": false, "required": ["preamble", "sections", "keys"], "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "previous": { "type": "string" }, "front_matter": { "type": "object" }, "preamble": { "$ref": "#/$defs/content" }, "sections": { "type": "object", "additionalProperties": { "$ref": "#/$defs/section" } }, "keys": { "$ref": "#/$defs/values" } }, "$defs": { "value": { "type": ["string", "number"] }, "values": { "type": "object", "additionalProperties": { "$ref": "#/$defs/value" } }, "content": { "type": "object", "additionalProperties": false, "properties": { "text": { "$ref": "#/$defs/text" }, "bullets": { "$ref": "#/$defs/bullets" }, "keys": { "$ref": "#/$defs/values" }, "tables": { "$ref": "#/$defs/tables" }, "tasks": { "$ref": "#/$defs/tasks" }, "code": { "$ref": "#/$defs/code" } } }, "section": { "type": "object", "additionalProperties": false, "required": ["name", "level", "line"], "properties": { "name": { "type": "string" }, "level": { "type": "integer", "minimum": 1, "maximum": 6 }, "line": { "type": "integer", "minimum": 1 }, "text": { "$ref": "#/$defs/text" }, "bullets": { "$ref": "#/$defs/bullets" }, "keys": { "$ref": "#/$defs/values" }, "tables": { "$ref": "#/$defs/tables" }, "tasks": { "$ref": "#/$defs/tasks" }, "code": { "$ref": "#/$defs/code" } } }, "text": { "type": "string" }, "bullets": { "type": "array", "items": { "type": "string" } }, "tables": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["columns", "rows"], "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "$ref": "#/$defs/values" } } } } }, "tasks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text", "done"], "properties": { "text": { "type": "string" }, "done": { "type": "boolean" } } } }, "code": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["language", "text"], "properties": { "language": { "type": "string" }, "text": { "type": "string" } } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate25.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": ["string", "number"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema11.type }, message: "must be string,number" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate28(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["columns", "rows"], "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "$ref": "#/$defs/values" } } } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema12.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "columns" || key0 === "rows")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.columns !== void 0) {
          let data1 = data0.columns;
          if (Array.isArray(data1)) {
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data1[i1] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data0.rows !== void 0) {
          let data3 = data0.rows;
          if (Array.isArray(data3)) {
            const len2 = data3.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate27(data3[i2], { instancePath: instancePath + "/" + i0 + "/rows/" + i2, parentData: data3, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/rows", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  validate31.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text", "done"], "properties": { "text": { "type": "string" }, "done": { "type": "boolean" } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema13.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "text" || key0 === "done")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          if (typeof data0.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.done !== void 0) {
          if (typeof data0.done !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/done", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
  validate34.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["language", "text"], "properties": { "language": { "type": "string" }, "text": { "type": "string" } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema14.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data0) {
          if (!(key0 === "language" || key0 === "text")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data0.language !== void 0) {
          if (typeof data0.language !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/language", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.text !== void 0) {
          if (typeof data0.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  validate36.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "bullets" || key0 === "keys" || key0 === "tables" || key0 === "tasks" || key0 === "code")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate23(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.bullets !== void 0) {
      if (!validate25(data.bullets, { instancePath: instancePath + "/bullets", parentData: data, parentDataProperty: "bullets", rootData })) {
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
      if (!validate31(data.tables, { instancePath: instancePath + "/tables", parentData: data, parentDataProperty: "tables", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.tasks !== void 0) {
      if (!validate34(data.tasks, { instancePath: instancePath + "/tasks", parentData: data, parentDataProperty: "tasks", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate36(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
var schema15 = { "type": "object", "additionalProperties": false, "required": ["name", "level", "line"], "properties": { "name": { "type": "string" }, "level": { "type": "integer", "minimum": 1, "maximum": 6 }, "line": { "type": "integer", "minimum": 1 }, "text": { "$ref": "#/$defs/text" }, "bullets": { "$ref": "#/$defs/bullets" }, "keys": { "$ref": "#/$defs/values" }, "tables": { "$ref": "#/$defs/tables" }, "tasks": { "$ref": "#/$defs/tasks" }, "code": { "$ref": "#/$defs/code" } } };
var func3 = Object.prototype.hasOwnProperty;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func3.call(schema15.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/level", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 6 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/level", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/level", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.line !== void 0) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      if (!validate23(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.bullets !== void 0) {
      if (!validate25(data.bullets, { instancePath: instancePath + "/bullets", parentData: data, parentDataProperty: "bullets", rootData })) {
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
      if (!validate31(data.tables, { instancePath: instancePath + "/tables", parentData: data, parentDataProperty: "tables", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.tasks !== void 0) {
      if (!validate34(data.tasks, { instancePath: instancePath + "/tasks", parentData: data, parentDataProperty: "tasks", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate36(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate39.errors = vErrors;
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
      if (!(key0 === "id" || key0 === "title" || key0 === "previous" || key0 === "front_matter" || key0 === "preamble" || key0 === "sections" || key0 === "keys")) {
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.previous !== void 0) {
      if (typeof data.previous !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.front_matter !== void 0) {
      let data3 = data.front_matter;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/front_matter", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.preamble !== void 0) {
      if (!validate22(data.preamble, { instancePath: instancePath + "/preamble", parentData: data, parentDataProperty: "preamble", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.sections !== void 0) {
      let data5 = data.sections;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate39(data5[key1], { instancePath: instancePath + "/sections/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sections", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.keys !== void 0) {
      if (!validate27(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
  declaredRecord
};

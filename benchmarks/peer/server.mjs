// The graph over HTTP by @neo4j/graphql. Documents are parsed and validated once, as the service does; what the driver lacks is put right, and nothing else is added.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import net from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { execute, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'

// The driver writes a message in pieces of 1,400 bytes and has no option against Nagle's algorithm: a second piece would wait
// some 40 ms until the first is acknowledged.
const connect = net.connect
net.connect = (...to) => connect(...to).setNoDelay(true)

const driver = neo4j.driver(process.env.GRAPH)
const typeDefs = readFileSync(new URL('schema.graphqls', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { LT: true } } } }).getSchema()
const documents = new Map()

function documentOf(query) {
  let document = documents.get(query)
  if (!document) {
    document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) {
      throw errors[0]
    }
    documents.set(query, document)
  }
  return document
}

async function answer(body) {
  const { query, variables } = JSON.parse(body)
  return execute({ schema, document: documentOf(query), variableValues: variables, contextValue: {} })
}

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part) => (body += part))
  request.on('end', async () => {
    let result
    try {
      result = await answer(body)
    } catch (failure) {
      result = { errors: [{ message: String(failure) }] }
    }
    const text = JSON.stringify(result)
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
    response.end(text)
  })
}).listen(Number(process.env.PORT), '127.0.0.1')

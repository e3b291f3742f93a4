import type { Json } from '../openapi/description.js'
import type { TestRepository } from '../state/repository.js'
import { nodeId, userBody } from './users.js'

const templates = {
  forks_url: '/forks',
  keys_url: '/keys{/key_id}',
  collaborators_url: '/collaborators{/collaborator}',
  teams_url: '/teams',
  hooks_url: '/hooks',
  issue_events_url: '/issues/events{/number}',
  events_url: '/events',
  assignees_url: '/assignees{/user}',
  branches_url: '/branches{/branch}',
  tags_url: '/tags',
  blobs_url: '/git/blobs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  git_refs_url: '/git/refs{/sha}',
  trees_url: '/git/trees{/sha}',
  statuses_url: '/statuses/{sha}',
  languages_url: '/languages',
  stargazers_url: '/stargazers',
  contributors_url: '/contributors',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  commits_url: '/commits{/sha}',
  git_commits_url: '/git/commits{/sha}',
  comments_url: '/comments{/number}',
  issue_comment_url: '/issues/comments{/number}',
  contents_url: '/contents/{+path}',
  compare_url: '/compare/{base}...{head}',
  merges_url: '/merges',
  archive_url: '/{archive_format}{/ref}',
  downloads_url: '/downloads',
  issues_url: '/issues{/number}',
  pulls_url: '/pulls{/number}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  labels_url: '/labels{/name}',
  releases_url: '/releases{/id}',
  deployments_url: '/deployments',
}

export function apiUrl(repository: TestRepository): string {
  return `${repository.world.addresses.api}/repos/${repository.fullName}`
}

export function pageUrl(repository: TestRepository): string {
  return `${repository.world.addresses.server}/${repository.fullName}`
}

export function repositoryBody(repository: TestRepository): Json {
  const { world, owner, name, fullName, parent } = repository
  const url = apiUrl(repository)
  const page = pageUrl(repository)
  const open = [...repository.pulls.values()].filter((pull) => pull.state === 'open').length
  const forks = [...world.repositories.values()].filter((other) => other.parent === repository).length
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name,
    full_name: fullName,
    private: repository.isPrivate,
    owner: userBody(owner, world.addresses),
    html_url: page,
    description: null,
    fork: parent !== null,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([key, template]) => [key, url + template])),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@github.example:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: forks,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.isPrivate ? 'private' : 'public',
    forks,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  }
}

export function fullRepositoryBody(repository: TestRepository): Json {
  const { parent } = repository
  const family = parent ? { parent: repositoryBody(parent), source: repositoryBody(parent) } : {}
  return { ...repositoryBody(repository), network_count: 0, subscribers_count: 0, ...family }
}

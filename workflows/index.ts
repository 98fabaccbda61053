export { readBoardsWorkflow } from './boards.workflow.ts';
export { applicationWorkflow } from './application.workflow.ts';
export { campaignWorkflow } from './campaign.workflow.ts';
export { discoveryWorkflow } from './discovery.workflow.ts';

export { applicationWorkflow } from './application.workflow.ts';
export { campaignWorkflow } from './campaign.workflow.ts';

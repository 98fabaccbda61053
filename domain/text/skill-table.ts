/**
 * Skills as postings and résumés name them. One a line: `Name | other spelling | …` and after `>` the wider skills it is
 * a part of. `!` before a spelling: an everyday word too, a skill only in this case and within a list or beside a word
 * such as "programming". A spelling stands for the very same thing; nearness belongs after `>`, never into the spellings.
 */
export const hardSkills = `
JavaScript | JS | ECMAScript | ES6 | java script
TypeScript | type script > JavaScript
Python | Python 3 | Python3
Java | Java SE | Core Java
Java EE | J2EE | Jakarta EE | JEE > Java
Spring | Spring Framework | Spring MVC > Java
Spring Boot | SpringBoot > Spring
Hibernate > Java
Kotlin
Scala
Groovy
Clojure
C++ | C plus plus | CPP
C | !C | C language | ANSI C
C# | C sharp | CSharp
.NET | dotnet | dot net | .NET Core | .NET framework | NET framework
ASP.NET | ASP.NET Core | ASP.NET MVC | asp net > .NET
Visual Basic | VB.NET | VBA | Visual Basic for Applications
Go | !Go | Golang | Go lang
Rust | !Rust | Rust language
Ruby | !Ruby
Ruby on Rails | Rails | RoR > Ruby
PHP
Laravel > PHP
Symfony > PHP
WordPress > PHP
Drupal > PHP
Perl
R | !R | R programming | RStudio
Julia | !Julia
MATLAB | Mat lab
Swift | !Swift | SwiftUI > iOS
Objective-C | Objective C > iOS
Dart
Flutter > Dart
Elixir | Phoenix framework
Erlang
Haskell
F#
Lua
COBOL
Fortran
Assembly language | Assembler
Bash | Shell scripting | Shell script | Unix shell | Bash scripting
PowerShell | Power Shell
SQL | Structured Query Language
PL/SQL | PLSQL > SQL
T-SQL | TSQL | Transact-SQL > SQL
PostgreSQL | Postgres > SQL
MySQL > SQL
MariaDB > SQL
SQL Server | Microsoft SQL Server | MS SQL | MSSQL > SQL
SQLite > SQL
Oracle Database | Oracle DB | Oracle SQL > SQL
MongoDB | Mongo > NoSQL
NoSQL | No SQL
Redis
Memcached
Cassandra | Apache Cassandra > NoSQL
DynamoDB > NoSQL, AWS
Elasticsearch | Elastic Search | ELK | ELK stack
OpenSearch
Neo4j
ClickHouse
Snowflake
BigQuery | Google BigQuery > Google Cloud
Redshift | Amazon Redshift > AWS
Databricks
Data warehousing | Data warehouse | DWH
Data modeling | Data modelling
ETL | ELT | Extract transform load
dbt
Airflow | Apache Airflow
Kafka | Apache Kafka
RabbitMQ
Spark | !Spark | Apache Spark | PySpark
Hadoop | HDFS | MapReduce
Hive | !Hive | Apache Hive
Flink | Apache Flink
Informatica
Talend
SSIS | SQL Server Integration Services > ETL, SQL Server
SSRS | SQL Server Reporting Services > SQL Server
Power BI | PowerBI
Tableau
Looker | LookML
Qlik | QlikView | Qlik Sense
Business intelligence | BI
Excel | !Excel | Microsoft Excel | MS Excel
Microsoft Office | MS Office | Office 365 | Microsoft 365 | MS Office Suite
Word | !Word | Microsoft Word | MS Word > Microsoft Office
PowerPoint | Microsoft PowerPoint | MS PowerPoint > Microsoft Office
Outlook | Microsoft Outlook | MS Outlook > Microsoft Office
SharePoint | Microsoft SharePoint
Microsoft Access | MS Access
Google Workspace | G Suite | Google Docs | Google Sheets
Data analysis | Data analytics | Analyzing data | Analysing data
Data science
Statistics | Statistical analysis | Statistical modeling
SPSS
SAS | SAS programming
Stata
A/B testing | AB testing | Split testing
Machine learning | ML
Deep learning > Machine learning
Artificial intelligence | AI
NLP | Natural language processing > Machine learning
Computer vision > Machine learning
Large language models | LLM | LLMs
Generative AI | GenAI > Artificial intelligence
Prompt engineering > Large language models
PyTorch > Machine learning, Python
TensorFlow > Machine learning
Keras > Machine learning
scikit-learn | sklearn > Machine learning, Python
pandas > Python
NumPy > Python
MLOps > Machine learning
HTML | HTML5
CSS | CSS3
Sass | SCSS > CSS
Tailwind | Tailwind CSS > CSS
Bootstrap > CSS
React | React.js | ReactJS | React JS > JavaScript
React Native > React
Redux > React
Next.js | NextJS > React
Vue | Vue.js | VueJS | Vue 3 > JavaScript
Nuxt | Nuxt.js > Vue
Angular | AngularJS | Angular JS | Angular 2 > JavaScript
Svelte | SvelteKit > JavaScript
jQuery > JavaScript
Node.js | NodeJS | Node JS | !Node > JavaScript
Express | !Express | Express.js | ExpressJS > Node.js
NestJS | Nest.js > Node.js
Webpack
Django > Python
Flask | !Flask > Python
FastAPI > Python
GraphQL
REST API | RESTful | REST | RESTful API | RESTful web services | RESTful services | REST services | REST APIs
SOAP | !SOAP | SOAP web services
gRPC
Protocol Buffers | protobuf
Web services
OpenAPI | Swagger > REST API
Microservices | Micro services | Microservice architecture
Event-driven architecture | Event driven
Distributed systems | Distributed computing
System design | Systems design
Software architecture | Solution architecture
Object-oriented programming | OOP | Object oriented design | OOD | Object-oriented design | Object oriented programming
Design patterns
Data structures | Data structures and algorithms
Algorithms
Linux | Unix | UNIX/Linux | Linux administration
Red Hat Enterprise Linux | RHEL | Red Hat > Linux
Ubuntu > Linux
Windows Server
Windows | !Windows | Microsoft Windows
macOS | Mac OS
Active Directory | Azure AD | Entra ID
VMware | vSphere | ESXi > Virtualization
Virtualization | Virtualisation
Hyper-V > Virtualization
Citrix
Docker | Containerization | Containers | Containerisation
Kubernetes | K8s
Helm | !Helm | Helm charts > Kubernetes
OpenShift > Kubernetes
Istio > Kubernetes
Service mesh
Terraform > Infrastructure as code
Pulumi > Infrastructure as code
Infrastructure as code | IaC
CloudFormation > AWS, Infrastructure as code
Ansible
Puppet | !Puppet
Chef | !Chef
SaltStack
AWS | Amazon Web Services
EC2 > AWS
S3 | Amazon S3 > AWS
Lambda | !Lambda | AWS Lambda > AWS
EKS > AWS, Kubernetes
Azure | Microsoft Azure
Google Cloud | GCP | Google Cloud Platform
GKE > Google Cloud, Kubernetes
Cloud computing | Cloud platforms | Cloud infrastructure
Serverless
CI/CD | CI CD | CICD | Continuous integration | Continuous delivery | Continuous deployment
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI | GitLab CI/CD > CI/CD
CircleCI > CI/CD
Argo CD | ArgoCD > Kubernetes, CI/CD
Git | Github | Gitlab | Bitbucket
Subversion | SVN
DevOps
Site reliability engineering | SRE
Monitoring and observability | Observability
Prometheus > Monitoring and observability
Grafana > Monitoring and observability
Datadog > Monitoring and observability
Splunk
New Relic > Monitoring and observability
Nagios
OpenTelemetry > Monitoring and observability
Incident response | Incident management
On-call | On call
Networking | Computer networking | Network administration
TCP/IP | TCP IP > Networking
DNS
DHCP
VPN
LAN | LAN/WAN | WAN > Networking
Routing | Routing and switching > Networking
Cisco | Cisco IOS > Networking
Firewalls | Firewall
Load balancing | Load balancer
HTTP
Nginx
Apache | Apache HTTP Server
Tomcat
JBoss | WildFly
WebLogic
WebSphere
Cybersecurity | Cyber security | Information security | InfoSec
Penetration testing | Pen testing | Pentesting > Cybersecurity
Vulnerability management > Cybersecurity
SIEM > Cybersecurity
Threat modeling | Threat modelling > Cybersecurity
Cryptography
OAuth | OAuth2 | OAuth 2.0
SAML
IAM | Identity and access management
OWASP
CISSP
CISM
CEH
CompTIA Security+ | Security+
CCNA
CCNP
ISO 27001
SOC 2
GDPR | DSGVO | General Data Protection Regulation
HIPAA
PCI DSS | PCI
SOX | Sarbanes-Oxley
ITIL
ServiceNow
Zendesk
Help desk | Helpdesk | Service desk | IT support | Technical support | Desktop support
Troubleshooting
Software testing | QA testing | Quality assurance | Manual testing
Test automation | Automated testing | Automation testing
Unit testing | Unit tests | TDD | Test-driven development
Selenium > Test automation
Cypress | !Cypress > Test automation
Playwright | !Playwright > Test automation
Appium > Test automation
JUnit > Java
Jest > JavaScript
pytest > Python
Performance testing | Load testing
JMeter > Performance testing
Android | Android SDK | Android development
iOS | iOS development
Mobile development | Mobile app development
Unity | !Unity | Unity3D
Unreal Engine
Embedded systems | Embedded software | Firmware
RTOS
FPGA
VHDL
Verilog
PLC | PLC programming
SCADA
IoT | Internet of Things
Robotics | ROS
CAD
AutoCAD | Auto CAD > CAD
SolidWorks | Solid Works > CAD
Revit
CATIA > CAD
GIS | ArcGIS | QGIS
Blockchain
Solidity
Agile | Agile methodology | Agile development
Scrum > Agile
Kanban > Agile
SAFe | Scaled Agile > Agile
Jira | Atlassian Jira
Confluence
Project management
Program management | Programme management
Product management
Product owner
PMP | Project Management Professional
PRINCE2 > Project management
Microsoft Project | MS Project
Asana
Trello
Change management
Risk management
Stakeholder management | Stakeholder engagement
Vendor management | Supplier management
Contract management
Business analysis
Requirements gathering | Requirements analysis | Requirements engineering
Process improvement | Business process improvement
Six Sigma | Lean Six Sigma
Lean | !Lean | Lean manufacturing
SDLC | Software development life cycle | Software development lifecycle
Software development | Software engineering
Web development
Full-stack development | Full stack | Fullstack
Front-end development | Frontend | Front end
Back-end development | Backend | Back end
API design | API development
Technical writing | Technical documentation
Salesforce | Salesforce CRM | SFDC > CRM
Apex | !Apex > Salesforce
HubSpot > CRM
CRM | Customer relationship management
SAP | SAP ERP
SAP S/4HANA | S/4HANA | SAP HANA > SAP
ABAP > SAP
Oracle ERP | Oracle E-Business Suite | Oracle EBS
NetSuite
Microsoft Dynamics | Dynamics 365
Workday | !Workday | Workday HCM
ERP | Enterprise resource planning
PeopleSoft
Siebel
QuickBooks
Xero
DATEV
Bookkeeping
Accounting
Accounts payable
Accounts receivable
Payroll
Financial analysis
Financial modeling | Financial modelling
Financial reporting
Budgeting | Budget management
Forecasting
Auditing | Internal audit
Tax | Taxation
GAAP | US GAAP
IFRS
CPA
CFA
Treasury
Invoicing
Procurement | Purchasing
Supply chain management | Supply chain
Logistics
Inventory management | Inventory control
Warehouse management | WMS
Demand planning
Sales
B2B sales | B2B > Sales
Account management | Key account management
Business development
Lead generation
Cold calling
Negotiation
Sales operations
Pricing
Customer success
Customer service | Customer support | Client service
Call center | Call centre | Contact center
Marketing
Digital marketing > Marketing
Content marketing > Marketing
Email marketing > Marketing
Social media | Social media marketing | Social media management
SEO | Search engine optimization | Search engine optimisation
SEM | Search engine marketing | PPC | Pay per click
Google Analytics | GA4
Google Ads | AdWords
Facebook Ads | Meta Ads
Marketing automation | Marketo
Brand management | Branding
Market research
Public relations | PR
Event planning | Event management
Copywriting
Content creation
Editing | Proofreading
Journalism
Translation
Public speaking
Presentation skills | Presentations
Graphic design
UX design | UX | User experience | User experience design
UI design | UI | User interface design
User research | Usability testing | UX research
Wireframing | Prototyping
Design systems
Figma
Sketch | !Sketch
Adobe Photoshop | Photoshop
Adobe Illustrator | Illustrator
InDesign | Adobe InDesign
Adobe Creative Suite | Adobe Creative Cloud | Creative Suite
Adobe XD
After Effects
Premiere | Adobe Premiere | Premiere Pro
Video editing
Photography
Animation
3D modeling | 3D modelling
Blender | !Blender
Recruiting | Recruitment | Talent acquisition
Human resources | HR
Onboarding
Employee relations
Training | Training and development
Curriculum development | Curriculum design
Teaching
Classroom management
Tutoring
Mentoring | Mentorship
Coaching
Patient care
Nursing
Clinical research
CPR | Cardiopulmonary resuscitation
BLS | Basic life support
ACLS | Advanced cardiac life support
First aid
Electronic health records | EHR | EMR | Electronic medical records
Medical terminology
Pharmacology
Phlebotomy
Medical coding | ICD-10
Laboratory skills | Laboratory techniques | Lab techniques
Quality control
Food safety | HACCP
Food preparation
Cooking
Customer relations
Cash handling
Point of sale | POS
Merchandising
Hospitality
Welding
Carpentry
Plumbing
HVAC
Electrical systems | Electrical installation
Blueprint reading | Reading blueprints
Machining
CNC
Equipment maintenance | Machine maintenance | Maintenance and repair
Preventive maintenance
Forklift | Forklift operation
Heavy equipment operation | Heavy machinery
Driving licence | Driver's license | Driver's licence | Driving license | Führerschein
CDL | Commercial driver's license
Safety procedures | Workplace safety | Occupational safety | OSHA
Legal research
Contract law
Compliance | Regulatory compliance
Litigation
Intellectual property
Policy analysis
Data entry
Typing
Record keeping | Recordkeeping
Scheduling
Administrative support
Research
Statistical software
Mathematics | Math
Physics
Chemistry
Biology
`;

/** Ways of working: asked everywhere, shown by nobody in one word; they weigh little. */
export const softSkills = `
Communication | Communication skills | Verbal communication | Written communication | Oral communication | Communicator
Teamwork | Team player | Team work | Collaboration | Teamwork skills
Leadership | Leadership skills | Team leadership | Team lead
Problem solving | Problem-solving skills | Problem solver
Critical thinking
Analytical skills | Analytical thinking | Analytical mindset
Time management
Organizational skills | Organisational skills | Organization skills
Attention to detail | Detail-oriented | Detail oriented
Adaptability | Flexibility
Creativity | Creative thinking
Interpersonal skills | People skills
Decision making | Decision-making skills
Multitasking | Multi-tasking | Multitask | Multitasker
Self-motivation | Self-motivated | Self-starter
Work ethic
Conflict resolution
Empathy
Physical stamina | Physical strength | Stamina
Manual dexterity
Listening | Active listening
Patience
`;

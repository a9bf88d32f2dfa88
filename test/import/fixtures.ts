/** Pages of an app nobody has, one for each skeleton that published tutorials come in. All of their wording is our own. */

export interface Variation {
  readonly setup?: string;
  readonly credentials?: string;
  readonly users?: string;
  readonly groups?: string;
  readonly frontMatter?: string;
  readonly extra?: string;
}

const SETUP = `1. Open the Acme console at [console.acme.example](https://console.acme.example/) and choose **Integrations** > **Directory**.

    ![Integrations in Acme](media/acme/integrations.png)

1. Press **New credentials**.

1. Copy the **SCIM Endpoint** and the **API key**. In the portal they are entered as **Tenant URL** and **Secret Token**.

    ![The new credentials](media/acme/credentials.png)`;

const CREDENTIALS = `1. Below **Admin Credentials**, input **SCIM Endpoint** and **API key** as **Tenant URL** and **Secret Token**. Select **Test Connection** to ensure that it can connect. If the connection fails, make sure that your Acme account has Owner permissions, then try again.

    ![Token](common/provisioning-testconnection-tenanturltoken.png)`;

const TABLE = `   |Attribute|Type|Supported for filtering|Required by Acme|
   |---|---|---|---|
   |userName|String|&check;|&check;
   |active|Boolean||&check;
   |emails[type eq "work"].value|String|`;

const GROUPS = `1. Below **Mappings**, choose **Synchronize Microsoft Entra groups to Acme**.

1. Under **Attribute-Mapping**, review the group attributes.

   |Attribute|Type|Supported for filtering|Required by Acme|
   |---|---|---|---|
   |displayName|String|&check;|&check;
   |members|Reference||`;

/** The skeleton of 2020: numbered sections. */
export function sixStepPage({ setup, credentials, users, groups, frontMatter, extra }: Variation = {}): string {
  return `---
${frontMatter ?? "title: 'Configure Acme for automatic user provisioning'\ndescription: Learn how to provision user accounts to Acme.\nauthor: jdoe\nmanager: mroe\nms.topic: how-to\nms.date: 03/25/2024\nms.author: jdoe"}
---

# Configure Acme for automatic user provisioning

This article connects Microsoft Entra ID with [Acme](https://acme.example/), so that user accounts are provisioned automatically.

## Capabilities supported
> [!div class="checklist"]
> * Create users in Acme.
> * Remove users in Acme when they no longer need access.
> * Keep user attributes in Acme up to date.
${groups === '' ? '' : '> * Provision groups and group memberships in Acme.\n'}> * [Single sign-on](acme-tutorial.md) to Acme (recommended).

## Prerequisites

* [A Microsoft Entra tenant](~/identity-platform/quickstart-create-new-tenant.md).
* An Acme **Business** plan.

## Step 1: Plan the provisioning deployment

1. Read [how provisioning works](~/identity/app-provisioning/user-provisioning.md).

<a name='step-2-configure-acme'></a>

## Step 2: Configure Acme to support provisioning

${setup ?? SETUP}

## Step 3: Add Acme from the gallery

Add Acme from the application gallery once.

## Step 4: Define the scope

[!INCLUDE [create-assign-users-provisioning.md](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]

## Step 5: Configure automatic provisioning of users

### Configure provisioning to Acme

1. Sign in to the [Microsoft Entra admin center](https://entra.microsoft.com).

1. In the applications list, select **Acme**.

1. Select the **Provisioning** tab.

1. Set the **Provisioning Mode** to **Automatic**.

${credentials ?? CREDENTIALS}

1. Enter a person's address as **Notification Email**.

1. Select **Save**.

1. Below **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.

1. Under **Attribute-Mapping**, review the user attributes.

${users ?? TABLE}

${groups ?? GROUPS}

1. Set scoping filters as the [scoping filter article](~/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts.md) tells.

1. When you're ready to provision, press **Save**.

The initial cycle takes longer than subsequent cycles. Subsequent cycles occur every 40 minutes.

## Step 6: Monitor the deployment

[!INCLUDE [monitor-deployment.md](~/identity/saas-apps/includes/monitor-deployment.md)]

${extra ?? ''}

## More resources

* [Manage provisioning](~/identity/app-provisioning/configure-automatic-user-provisioning-portal.md)
`;
}

/** The skeleton of 2019: assigning users first, a part of its own for the set-up. */
export function assigningUsersPage(): string {
  return `---
title: 'Tutorial: Configure Acme for automatic user provisioning with Azure Active Directory | Microsoft Docs'
author: jdoe
ms.date: 11/11/2019
---

# Tutorial: Configure Acme for automatic user provisioning

> [!NOTE]
> The connector is in public preview.

## Prerequisites

* An Azure AD tenant
* [An Acme tenant](https://acme.example/pricing)

## Assigning users to Acme

* [Assign users](../manage-apps/assign-user-or-group-access-portal.md)

## Important tips for assigning users to Acme

* Users with the **Default Access** role are excluded from provisioning.

* Acme guests keep their licence for a week.

## Set up Acme for provisioning

Turn the directory integration on first.

${SETUP}

## Add Acme from the gallery

1. Open the **[Azure portal](https://portal.azure.com)**.

1. Search for **Acme**, choose it among the results, and press **Add**.

## Configuring automatic user provisioning to Acme

> [!TIP]
> Enable SAML-based single sign-on by following the [single sign-on tutorial](acme-tutorial.md).

### Configure provisioning to Acme in Azure AD

1. Sign in to the [Azure portal](https://portal.azure.com).

1. Select the **Provisioning** tab.

1. Set the **Provisioning Mode** to **Automatic**.

${CREDENTIALS}

1. Enter a person's address as **Notification Email**.

1. Below **Mappings**, choose **Synchronize Azure Active Directory Users to Acme**.

    ![Acme User Mappings](media/acme/usermapping.png)

1. Under **Attribute Mapping**, review the user attributes.

    ![Acme User Attributes](media/acme/userattributes.png)

Use the **Current Status** section to monitor progress and follow links to reports.

## Additional resources

* [Acme SCIM reference](https://docs.acme.example/scim)
`;
}

/** The two skeletons of 2018: credentials are made amid the portal's steps. */
export function inlineCredentialsPage(galleryFirst: boolean): string {
  const gallery = `## Adding Acme from the gallery

1. In the search box, type **Acme**.

    ![Acme search](./media/acme/search.png)
`;
  return `---
title: 'Tutorial: Configure Acme for automatic user provisioning with Azure Active Directory | Microsoft Docs'
ms.locfileid: "1234"
---
# <a name="tutorial-configure-acme"></a>Tutorial: Configure Acme for automatic user provisioning

This tutorial shows what is done in Acme, and what in Azure AD.

## <a name="prerequisites"></a>Prerequisites

*   An Azure Active directory tenant.
*   A user account in Acme with Admin permissions.

${galleryFirst ? gallery : ''}
## <a name="assigning-users"></a>Assigning users to Acme

* Assign one user first.

## <a name="enable-user-provisioning"></a>Enable User Provisioning

### <a name="to-configure"></a>To configure user account provisioning:

1. In the [Azure portal](https://portal.azure.com), browse to **Enterprise Apps**.

1. Set the **Provisioning Mode** to **Automatic**.

    ![provisioning](./media/acme/mode.png)

1. Fill in **Admin Credentials**:

    a. As **Admin User Name**, type the name of an account that has the **Owner** profile.

    b. As **Admin Password**, type its password.

1. Select **Test Connection** to ensure that it can connect. If the connection fails, ensure that your Acme account has Team Admin permissions.

1. Enter a person's address as **Notification Email**.

1. Below Mappings, choose **Synchronize Azure Active Directory Users to Acme.**

1. Under **Attribute Mappings**, review the user attributes.

The initial cycle takes longer than subsequent cycles. Subsequent cycles occur every 40 minutes.
`;
}

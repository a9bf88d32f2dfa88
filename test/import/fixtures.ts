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

1. Copy the **SCIM Endpoint** and the **API key**. You enter these values in the **Tenant URL** and **Secret Token** fields of the Provisioning tab.

    ![The new credentials](media/acme/credentials.png)`;

const CREDENTIALS = `1. Under **Admin Credentials**, input the **SCIM Endpoint** and **API key** values in **Tenant URL** and **Secret Token** respectively. Click **Test Connection**. If the connection fails, ensure your Acme account has Owner permissions and try again.

    ![Token](common/provisioning-testconnection-tenanturltoken.png)`;

const TABLE = `   |Attribute|Type|Supported for filtering|Required by Acme|
   |---|---|---|---|
   |userName|String|&check;|&check;
   |active|Boolean||&check;
   |emails[type eq "work"].value|String|`;

const GROUPS = `1. Under the **Mappings** section, select **Synchronize Microsoft Entra groups to Acme**.

1. Review the group attributes that are synchronized from Microsoft Entra ID to Acme in the **Attribute-Mapping** section.

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

This article describes the steps for both Acme and Microsoft Entra ID. When configured, Microsoft Entra ID automatically provisions and de-provisions users to [Acme](https://acme.example/).

## Capabilities supported
> [!div class="checklist"]
> * Create users in Acme.
> * Remove users in Acme when they no longer need access.
> * Keep user attributes synchronized between Microsoft Entra ID and Acme.
${groups === '' ? '' : '> * Provision groups and group memberships in Acme.\n'}> * [Single sign-on](acme-tutorial.md) to Acme (recommended).

## Prerequisites

* [A Microsoft Entra tenant](~/identity-platform/quickstart-create-new-tenant.md).
* An Acme **Business** plan.

## Step 1: Plan your provisioning deployment

1. Learn about [how the provisioning service works](~/identity/app-provisioning/user-provisioning.md).

<a name='step-2-configure-acme'></a>

## Step 2: Configure Acme to support provisioning with Microsoft Entra ID

${setup ?? SETUP}

## Step 3: Add Acme from the Microsoft Entra application gallery

Add Acme from the Microsoft Entra application gallery to start managing provisioning to Acme.

## Step 4: Define who is in scope for provisioning

[!INCLUDE [create-assign-users-provisioning.md](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]

## Step 5: Configure automatic user provisioning to Acme

### To configure automatic user provisioning for Acme in Microsoft Entra ID:

1. Sign in to the [Microsoft Entra admin center](https://entra.microsoft.com).

1. In the applications list, select **Acme**.

1. Select the **Provisioning** tab.

1. Set the **Provisioning Mode** to **Automatic**.

${credentials ?? CREDENTIALS}

1. In the **Notification Email** field, enter the email address of a person or group.

1. Select **Save**.

1. Under the **Mappings** section, select **Synchronize Microsoft Entra users to Acme**.

1. Review the user attributes that are synchronized from Microsoft Entra ID to Acme in the **Attribute-Mapping** section.

${users ?? TABLE}

${groups ?? GROUPS}

1. To configure scoping filters, refer to the [Scoping filter article](~/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts.md).

1. When you're ready to provision, click **Save**.

The initial cycle takes longer to perform than subsequent cycles, which occur approximately every 40 minutes.

## Step 6: Monitor your deployment

[!INCLUDE [monitor-deployment.md](~/identity/saas-apps/includes/monitor-deployment.md)]

${extra ?? ''}

## More resources

* [Managing user account provisioning for Enterprise Apps](~/identity/app-provisioning/configure-automatic-user-provisioning-portal.md)
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
> This connector is currently in Public Preview.

## Prerequisites

* An Azure AD tenant
* [An Acme tenant](https://acme.example/pricing)

## Assigning users to Acme

* [Assign a user or group to an enterprise app](../manage-apps/assign-user-or-group-access-portal.md)

## Important tips for assigning users to Acme

* When assigning a user to Acme, you must select a role. Users with the **Default Access** role are excluded from provisioning.

* Acme guests keep their licence for a week.

## Set up Acme for provisioning

Turn the directory integration on first.

${SETUP}

## Add Acme from the gallery

1. Open the **[Azure portal](https://portal.azure.com)**.

1. In the search box, enter **Acme**, select **Acme** in the results panel, and then click the **Add** button.

## Configuring automatic user provisioning to Acme

> [!TIP]
> You may also choose to enable SAML-based single sign-on for Acme, following the instructions provided in the [Acme single sign-on tutorial](acme-tutorial.md).

### To configure automatic user provisioning for Acme in Azure AD:

1. Sign in to the [Azure portal](https://portal.azure.com).

1. Select the **Provisioning** tab.

1. Set the **Provisioning Mode** to **Automatic**.

${CREDENTIALS}

1. In the **Notification Email** field, enter the email address of a person or group.

1. Under the **Mappings** section, select **Synchronize Azure Active Directory Users to Acme**.

    ![Acme User Mappings](media/acme/usermapping.png)

1. Review the user attributes that are synchronized from Azure AD to Acme in the **Attribute Mapping** section.

    ![Acme User Attributes](media/acme/userattributes.png)

You can use the **Current Status** section to monitor progress and follow links to your provisioning activity report.

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

The objective of this tutorial is to show you the steps you need to perform in Acme and Azure AD.

## <a name="prerequisites"></a>Prerequisites

*   An Azure Active directory tenant.
*   A user account in Acme with Admin permissions.

${galleryFirst ? gallery : ''}
## <a name="assigning-users"></a>Assigning users to Acme

* Assign one user first.

## <a name="enable-user-provisioning"></a>Enable User Provisioning

### <a name="to-configure"></a>To configure user account provisioning:

1. In the [Azure portal](https://portal.azure.com), browse to the **Azure Active Directory > Enterprise Apps > All applications** section.

1. Set the **Provisioning Mode** to **Automatic**.

    ![provisioning](./media/acme/mode.png)

1. Under the **Admin Credentials** section, provide the following configuration settings:

    a. In the **Admin User Name** textbox, type an Acme account name that has the **Owner** profile assigned.

    b. In the **Admin Password** textbox, type the password for this account.

1. In the Azure portal, click **Test Connection**. If the connection fails, ensure your Acme account has Team Admin permissions.

1. In the **Notification Email** field, enter the email address of a person or group.

1. Under the Mappings section, select **Synchronize Azure Active Directory Users to Acme.**

1. In the **Attribute Mappings** section, review the user attributes that are synchronized from Azure AD to Acme.

The initial sync takes longer to perform than subsequent syncs, which occur approximately every 40 minutes as long as the service is running.
`;
}

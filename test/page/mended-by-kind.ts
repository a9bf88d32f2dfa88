/** Sentences with slips of one kind a row, and what is made of them: those of the files of slips that began with them. */
export const MENDED_BY_KIND: readonly (readonly [wrong: string, right: string])[] = [
  [
    'The key was copied correct. It will automatic create users. It works automatic.',
    'The key was copied correctly. It will automatically create users. It works automatically.',
  ],
  [
    'The users are correct mapped, and can successful configure it. It runs correct.',
    'The users are correctly mapped, and can successfully configure it. It runs correctly.',
  ],
  ['The dates are stored automatic in the list.', 'The dates are stored automatically in the list.'],
  ['It can simple configure them.', 'It can simply configure them.'],
  ['Find it in left menu, on right side.', 'Find it in the left menu, on the right side.'],
  ['It takes following roles. Use same the page.', 'It takes the following roles. Use the same page.'],
  [
    'You are administrator of it. It shows confirmation message.',
    'You are an administrator of it. It shows a confirmation message.',
  ],
  [
    'Wait until 5 minutes. In the mean time, it is limited in to the app.',
    'Wait for 5 minutes. In the meantime, it is limited to the app.',
  ],
  ['Ask of the key. Search the app. Pay attention on it.', 'Ask for the key. Search for the app. Pay attention to it.'],
  [
    'Take care about the key. It works on fly. It runs in background.',
    'Take care of the key. It works on the fly. It runs in the background.',
  ],
  [
    'Refer at the guide. Click in **Keys**. Scroll till the end.',
    'Refer to the guide. Click **Keys**. Scroll to the end.',
  ],
  [
    'Go **Keys** page. They belong with the group. It is different of the others.',
    'Go to the **Keys** page. They belong to the group. It is different from the others.',
  ],
  [
    'It depends in the plan. You succeed on adding it. It is capable to adding it.',
    'It depends on the plan. You succeed in adding it. It is capable of adding it.',
  ],
  [
    'It is responsible of adding it. It is familiar to the app.',
    'It is responsible for adding it. It is familiar with the app.',
  ],
  ['It prevents users to access it.', 'It prevents users from accessing it.'],
  [
    'It risks loosing access. You may loose data. It gets lose when it is loosed.',
    'It risks losing access. You may lose data. It gets lose when it is lost.',
  ],
  ['It tells you if their are others when their added.', "It tells you if there are others when they're added."],
  [
    "Use they're account rather then this one. Than, copy it.",
    'Use their account rather than this one. Then, copy it.',
  ],
  ['Ask for advise. It will take affect after an hour.', 'Ask for advice. It will take effect after an hour.'],
  ['Use the service principle whether or no you can.', 'Use the service principal whether or not you can.'],
  [
    'It shows the passed few versions. Then proceed steps that preceed it.',
    'It shows the past few versions. Then proceed to steps that precede it.',
  ],
  [
    'It dose not know where they where created by. Users where not known.',
    'It does not know where they were created by. Users were not known.',
  ],
  [
    'It is made though the API, through out the year. Scroll threw it.',
    'It is made through the API, throughout the year. Scroll through it.',
  ],
  ['Copy the tocken for sing-in with it, seperately.', 'Copy the token for sign-in with it, separately.'],
  ['The sever side has the sever name.', 'The server side has the server name.'],
  ['Turn of **Keys**, or switch it of.', 'Turn off **Keys**, or switch it off.'],
  ['Under **Keys** tap, open it.', 'Under the **Keys** tab, open it.'],
  ['It is valid for one days. The information have a list.', 'It is valid for one day. The information has a list.'],
  [
    'Either the key or the name are shown. Everyone in the groups have one.',
    'Either the key or the name is shown. Everyone in the groups has one.',
  ],
  [
    'It has specifics roles every 5 minute, of many kind of users.',
    'It has specific roles every 5 minutes, of many kinds of users.',
  ],
  [
    'These kind of roles, and this kinds of keys, are a set of role.',
    'This kind of roles, and these kinds of keys, are a set of roles.',
  ],
  ['A list with roles are shown.', 'A list with roles is shown.'],
  [
    'Use a single use key, a view only role, and a short term plan.',
    'Use a single-use key, a view-only role, and a short-term plan.',
  ],
  [
    'Use a two step process, the top level menu, and a user defined role.',
    'Use a two-step process, the top-level menu, and a user-defined role.',
  ],
  [
    'Use a role based rule, a well defined name, and a self hosted app.',
    'Use a role-based rule, a well-defined name, and a self-hosted app.',
  ],
  [
    'Use a tenant wide rule, a customer specific name, and a comma separated list.',
    'Use a tenant-wide rule, a customer-specific name, and a comma-separated list.',
  ],
  [
    'Use a machine readable file, a hard coded name, and a fine grained rule.',
    'Use a machine-readable file, a hard-coded name, and a fine-grained rule.',
  ],
  [
    'See the step by step guide, the end to end test, and the out of band code.',
    'See the step-by-step guide, the end-to-end test, and the out-of-band code.',
  ],
  ['It has a 5 minute interval. It is auto populated.', 'It has a 5-minute interval. It is auto-populated.'],
  [
    'The options not available. This due to the plan. You ready to go.',
    'The options are not available. This is due to the plan. You are ready to go.',
  ],
  [
    'The options currently supported are others. Users will able to see it.',
    'The options currently supported are others. Users will be able to see it.',
  ],
  [
    'Ensure the key valid before that, and check that the roles set for it.',
    'Ensure the key is valid before that, and check that the roles are set for it.',
  ],
  ['There no keys in it. How you can see it?', 'There are no keys in it. How can you see it?'],
  [
    'Users login with it, and they setup the app. They are logged-in as a user.',
    'Users sign in with it, and they set up the app. They are signed in as a user.',
  ],
  [
    'Below listed steps are known. Below steps are known. Below step is known.',
    'The following steps are known. The steps below are known. The step below is known.',
  ],
  ['Enter the values as below. Do it as follow.', 'Enter the values as follows. Do it as follows.'],
  [
    'It is done as following: that and the keys, roles, etc, eg a key.',
    'It is done as follows: that and the keys, roles, etc., for example, a key.',
  ],
  [
    'It does not needs be added. Keep note of it, and keep a note of that.',
    'It does not need to be added. Make a note of it, and make a note of that.',
  ],
  ['The initial set up takes long. Then signup for it.', 'The initial setup takes long. Then sign up for it.'],
  ['Show below steps, and do the below mentioned steps.', 'Show the steps below, and do the following steps.'],
  ['You need to request the access of the SCIM module.', 'You need to request access to the SCIM module.'],
  ['Ask which role each group should be mapped.', 'Ask which role each group should be mapped to.'],
  ['The users are synchronized with every 40 minutes.', 'The users are synchronized every 40 minutes.'],
  ['Contact with your account manager.', 'Contact your account manager.'],
  ['This is a one time operation.', 'This is a one-time operation.'],
  ['Open the left hand menu.', 'Open the left-hand menu.'],
  ['Save it in an easy to find location.', 'Save it in an easy-to-find location.'],
  ['It is a third party service.', 'It is a third-party service.'],
  ['The case sensitive name is compared.', 'The case-sensitive name is compared.'],
  ['Signup for a trial account.', 'Sign up for a trial account.'],
  ['A list of roles appear.', 'A list of roles appears.'],
  ['One of the users are skipped.', 'One of the users is skipped.'],
  ['The information are sent by email.', 'The information is sent by email.'],
  ['Neither the URL nor the token are stored.', 'Neither the URL nor the token is stored.'],
  ['Make sure that that the token is valid.', 'Make sure that the token is valid.'],
  ['Choose a role, i.e the one for admins.', 'Choose a role, that is, the one for admins.'],
  ['The token looses its validity.', 'The token loses its validity.'],
  ['Their are two roles.', 'There are two roles.'],
  ['Users can manage there profile.', 'Users can manage their profile.'],
  ['The new role is more powerful then the old one.', 'The new role is more powerful than the old one.'],
  ['Enter the name and than click **OK**.', 'Enter the name and then click **OK**.'],
  ['This does not effect other users.', 'This does not affect other users.'],
  ['Your now ready to start.', "You're now ready to start."],
  ['The user principle name is used.', 'The user principal name is used.'],
  ['Please advice your admin to do so.', 'Please advise your admin to do so.'],
  ['Users are automatic created.', 'Users are automatically created.'],
  ['You can easy change it.', 'You can easily change it.'],
  ['Please provide us the tenant ID of your directory.', 'Please provide us with the tenant ID of your directory.'],
  ['We will inform to you when it is ready.', 'We will inform you when it is ready.'],
  ['It explains you how to do it.', 'It explains how to do it.'],
  ['Discuss about it with your account manager.', 'Discuss it with your account manager.'],
  ['Fill out token name.', 'Fill out the token name.'],
  ['You will receive email with the token.', 'You will receive an email with the token.'],
  ['The user must be member of a group.', 'The user must be a member of a group.'],
  ['You must be administrator of the workspace.', 'You must be an administrator of the workspace.'],
  ['Same token can be used twice.', 'The same token can be used twice.'],
  ['Following roles exist.', 'The following roles exist.'],
  ['Only first user is shown.', 'Only the first user is shown.'],
  ['Scroll to bottom of the page.', 'Scroll to the bottom of the page.'],
  ['In top right corner, click your name.', 'In the top right corner, click your name.'],
  ['Use the same the token again.', 'Use the same token again.'],
  ['The above mentioned token is needed.', 'The above-mentioned token is needed.'],
  ['Users are created in to the app.', 'Users are created into the app.'],
  ['Do the same for the others attributes.', 'Do the same for the other attributes.'],
  ['Our staffs will help you.', 'Our staff members will help you.'],
  ['Enable SCIM checkbox.', 'Enable the SCIM checkbox.'],
  ['Save the token in safe place.', 'Save the token in a safe place.'],
  ['Save the token for later usage.', 'Save the token for later use.'],
  ['The token need not to be renewed.', 'The token need not be renewed.'],
  ['Know more about roles here.', 'Learn more about roles here.'],
  ['SCIM only available on the Enterprise plan.', 'SCIM is only available on the Enterprise plan.'],
  ['Is necessary to have a license.', 'It is necessary to have a license.'],
  ['It works out of box.', 'It works out of the box.'],
  ['You may now proceed for the next step.', 'You may now proceed to the next step.'],
  ['The steps are same for groups.', 'The steps are the same for groups.'],
  ['The role is similar with the admin role.', 'The role is similar to the admin role.'],
  ['Select the group you want to give access.', 'Select the group you want to give access to.'],
  ['Select the app you want to add users.', 'Select the app you want to add users to.'],
  [
    'Check what is your tenant name, and choose how should the app use it.',
    'Check what your tenant name is, and choose how the app should use it.',
  ],
  [
    'Click on button **Go**. Enter in the field **Name** a title.',
    'Click on the **Go** button. Enter a title in the field **Name**.',
  ],
  ['It is important, to save it. Please, keep it.', 'It is important to save it. Please keep it.'],
  ['Note, the key is secret. It is old.', 'Note that the key is secret. It is old.'],
  ['The key, you copied before, is needed.', 'The key you copied before is needed.'],
  [
    'It works however the sync is slow. It can wait, therefore it is skipped.',
    'It works; however, the sync is slow. It can wait; therefore, it is skipped.',
  ],
  [
    'Firstly, open it. Secondly, copy it. Thirdly, save it. Optionally add it.',
    'First, open it. Second, copy it. Third, save it. Optionally, add it.',
  ],
  ['Upon login you can see it.', 'Upon login, you can see it.'],
  ['Open **A**>**B** >**C**> **D**.', 'Open **A** > **B** > **C** > **D**.'],
  ['Copy the token;Paste it later.', 'Copy the token; Paste it later.'],
  ['Copy the following values -', 'Copy the following values:'],
  ['The key is old. then copy it again.', 'The key is old. Then copy it again.'],
  ['you find it there.', 'You find it there.'],
  [
    'It is not having a key, and they are not having keys. The app is having one, and the apps are having some.',
    'It does not have a key, and they do not have keys. The app has one, and the apps have some.',
  ],
  [
    'It is not needing it, and they are not needing it. The app is needing it, and the apps are needing it.',
    'It does not need it, and they do not need it. The app needs it, and the apps need it.',
  ],
  [
    'It is not existing, and they are not existing. The app is existing, and the apps are existing.',
    'It does not exist, and they do not exist. The app exists, and the apps exist.',
  ],
  [
    'It is not containing it, and they are not containing it. The app is containing it, and the apps are containing it.',
    'It does not contain it, and they do not contain it. The app contains it, and the apps contain it.',
  ],
  [
    'It is not requiring it, and they are not requiring it. The app is requiring it, and the apps are requiring it.',
    'It does not require it, and they do not require it. The app requires it, and the apps require it.',
  ],
  [
    'It is not supporting it, and they are not supporting it. The app is supporting it, and the apps are supporting it.',
    'It does not support it, and they do not support it. The app supports it, and the apps support it.',
  ],
  [
    'It is not belonging to it, and they are not belonging to it. The app is belonging to it, and the apps are belonging to it.',
    'It does not belong to it, and they do not belong to it. The app belongs to it, and the apps belong to it.',
  ],
  [
    'It is not consisting of it, and they are not consisting of it. The app is consisting of it, and the apps are consisting of it.',
    'It does not consist of it, and they do not consist of it. The app consists of it, and the apps consist of it.',
  ],
  [
    'It is not wanting it, and they are not wanting it. The app is wanting it, and the apps are wanting it.',
    'It does not want it, and they do not want it. The app wants it, and the apps want it.',
  ],
  [
    'It was change last, and they were add automatically. It has be enabled.',
    'It was changed last, and they were added automatically. It has been enabled.',
  ],
  ['Did you enabled it? Did they assigned it?', 'Did you enable it? Did they assign it?'],
  [
    'Use the key that you have receive, which you have select in it.',
    'Use the key that you have received, which you have selected in it.',
  ],
  [
    'To enabling SCIM, wait. To adding SSO, wait. For enable SCIM, wait. For add SSO, wait.',
    'To enable SCIM, wait. To add SSO, wait. To enable SCIM, wait. To add SSO, wait.',
  ],
  [
    'In order enable SCIM, wait. Try enable it. Consider add it. Do it before enable SSO.',
    'To enable SCIM, wait. Try enabling it. Consider adding it. Do it before enabling SSO.',
  ],
  [
    'It is recommended to using it. It is possible to adding it.',
    'It is recommended to use it. It is possible to add it.',
  ],
  [
    'Do not forget saving your work, and do not forget adding it.',
    'Do not forget to save your work, and do not forget to add it.',
  ],
  ['Avoid to do it, avoid to have it, and avoid to see it.', 'Avoid doing it, avoid having it, and avoid seeing it.'],
  [
    'Do it prior to add the app, and prior to enable the app.',
    'Do it prior to adding the app, and prior to enabling the app.',
  ],
  [
    'It lets users creating it. It is for those who want your users signs in.',
    'It lets users create it. It is for those who want your users to sign in.',
  ],
  [
    'They are member of it. Both the keys is old. Users and group are known.',
    'They are members of it. Both the keys are old. Users and groups are known.',
  ],
  ['It is said that user and groups can be had.', 'It is said that users and groups can be had.'],
  [
    'The following attribute are known. A copy of the users are kept.',
    'The following attributes are known. A copy of the users is kept.',
  ],
  [
    'The groups in Acme is updated. The steps outlined in this section helps you.',
    'The groups in Acme are updated. The steps outlined in this section help you.',
  ],
  [
    'Ask for the administrators approval. See your companies admin.',
    "Ask for the administrator's approval. See your company's admin.",
  ],
  [
    'It takes few minutes, and is valid one year. Open settings of your app.',
    'It takes a few minutes, and is valid for one year. Open the settings of your app.',
  ],
  [
    'Set the mode on automatic. Add the user into the group. Assign the role for the user.',
    'Set the mode to automatic. Add the user to the group. Assign the role to the user.',
  ],
  [
    'Save you changes int the app. Copy it form the page. You login to it.',
    'Save your changes in the app. Copy it from the page. You sign in to it.',
  ],
  [
    'Use oauth, the csv file, and powershell on monday, in google.',
    'Use OAuth, the CSV file, and PowerShell on Monday, in Google.',
  ],
  ['Use chrome or internet explorer.', 'Use Chrome or Internet Explorer.'],
  [
    'Ask each user who manage it, a user who use it, and the app that support it.',
    'Ask each user who manages it, a user who uses it, and the app that supports it.',
  ],
  [
    'Each user who own it, a user who leave, a user who join, a user who receive it, and a value that match.',
    'Each user who owns it, a user who leaves, a user who joins, a user who receives it, and a value that matches.',
  ],
  [
    'If needed change it. As of now it is slow. Right now is not supported.',
    'If needed, change it. As of now, it is slow. Right now, it is not supported.',
  ],
  [
    'Open the page where is the key. Click in the top right corner on your name.',
    'Open the page where the key is. Click your name in the top right corner.',
  ],
  ['Enter the name and, the title.', 'Enter the name and the title.'],
  ['Use the following values;', 'Use the following values:'],
  [
    'The message is appeared. It is depends on it. The time is happened on the day, and they are happened.',
    'The message appears. It depends on it. The time happens on the day, and they happen.',
  ],
  [
    'It is need for it, and will be show a page. There will be show a page.',
    'It is needed for it, and will show a page. A page will be shown.',
  ],
  [
    'If you have any question, only admin can. Both of them is old. Nobody of the users is known.',
    'If you have any questions, only admins can. Both of them are old. None of the users is known.',
  ],
  [
    'It is the same like the name, as shown in below. Ask for your admin to enable it.',
    'It is the same as the name, as shown below. Ask your admin to enable it.',
  ],
  [
    'It is notified via email. Everyone of the users is known.',
    'It is notified by email. Every one of the users is known.',
  ],
  [
    'First sync is slow. Next step is easy. Wait until sync is done. It supports SCIM protocol.',
    'The first sync is slow. The next step is easy. Wait until the sync is done. It supports the SCIM protocol.',
  ],
  [
    "The SCIM is known. Use the Acme's API, or Acme's the app. Find it on top right.",
    "SCIM is known. Use the Acme API, or Acme's app. Find it on the top right.",
  ],
  [
    'Wait till the sync ends, or until the test start. Enter the email id of E-mail to it.',
    'Wait until the sync ends, or until the test starts. Enter the email address of email to it.',
  ],
  ['Find it in email from them.', 'Find it in an email from them.'],
  ['You need a URL, token and role.', 'You need a URL, token, and role.'],
  ['The role, the group and the user are known.', 'The role, the group, and the user are known.'],
  [
    'If your key is of another region you also have to say it. Enter the address and the key in **One** and **Two** respectively.',
    'If your key is of another region, you also have to say it. Enter the address and the key in **One** and **Two**, respectively.',
  ],
  [
    'Enter the key in **Tenant URL** where your name is known. Copy the domain name, from your console.',
    'Enter the key in **Tenant URL**, where your name is known. Copy the domain name from your console.',
  ],
  [
    'Microsoft Entra-only users and Microsoft Entra-joined devices know the Addon and its Addons.',
    'Microsoft Entra ID only users and Microsoft Entra ID joined devices know the Add-on and its Add-ons.',
  ],
  [
    'Sign in to [acme admin console](https://acme.example).',
    'Sign in to the [acme admin console](https://acme.example).',
  ],
  [
    'Tick the **Send email**, and untick the **Keep it**.',
    'Tick the **Send email** check box, and untick the **Keep it** check box.',
  ],
  ['You are not able to see nor use it.', 'You are not able to see or use it.'],
  [
    'Open Azure portal. It is done on app side. Approve request before noon.',
    'Open the Azure portal. It is done on the app side. Approve the request before noon.',
  ],
  [
    'You already have Acme account. Users without email are skipped.',
    'You already have an Acme account. Users without an email are skipped.',
  ],
  [
    'Remember that token expires. Keep rest settings.',
    'Remember that the token expires. Keep the rest of the settings.',
  ],
  ['A user with no role are skipped. Each user have a role.', 'A user with no role is skipped. Each user has a role.'],
  [
    'Leave the default settings as it is. Delete the existed mapping.',
    'Leave the default settings as they are. Delete the existing mapping.',
  ],
  [
    'Before start, wait. It helps you with configure it. Choose one between the two options.',
    'Before starting, wait. It helps you configure it. Choose one of the two options.',
  ],
  ['It is shown one time, asking for confirm.', 'It is shown once, asking for confirmation.'],
  [
    'Contact us on support@acme.example. Get in touch Acme.',
    'Contact us at support@acme.example. Get in touch with Acme.',
  ],
  [
    'Then raise a ticket to support, or drop an email to support.',
    'Then raise a ticket with support, or send an email to support.',
  ],
  [
    'It is valid until 2 years. They help for the setup. Congratulation!',
    'It is valid for 2 years. They help with the setup. Congratulations!',
  ],
  [
    'You have successful configured it, and can fill-in the name.',
    'You have successfully configured it, and can fill in the name.',
  ],
  [
    'You find there the name. Make sure, you have it. In case, the test is old, wait.',
    'You find the name there. Make sure you have it. In case the test is old, wait.',
  ],
  ['Each 40 minutes a sync is done. It ends.', 'Every 40 minutes, a sync is done. It ends.'],
  [
    'If it is empty, than the user is skipped. Users are automatically signed-in to it.',
    'If it is empty, then the user is skipped. Users are automatically signed in to it.',
  ],
  [
    'It deprovisions users to Acme. It deprovisioned the groups to the app.',
    'It deprovisions users from Acme. It deprovisioned the groups from the app.',
  ],
  [
    'You cant see it. Thats all. Lets start. Youve seen it.',
    "You can't see it. That's all. Let's start. You've seen it.",
  ],
  [
    'It is done by click on it, so keep it. It is shown once so make sure you copy it.',
    'It is done by clicking on it, so keep it. It is shown once, so make sure you copy it.',
  ],
  [
    'See the log if any error occur. Do it with below details.',
    'See the log if any error occurs. Do it with the details below.',
  ],
  [
    'Sign in to [Acme](https://acme.example) admin portal. Log in to [Acme back-end control panel](https://acme.example).',
    'Sign in to the [Acme](https://acme.example) admin portal. Log in to the [Acme back-end control panel](https://acme.example).',
  ],
  [
    'For more about claiming a domain see [the guide](https://acme.example). Make sure that you signed in, and subscribe the team plan.',
    'For more about claiming a domain, see [the guide](https://acme.example). Make sure that you are signed in, and subscribe to the team plan.',
  ],
];

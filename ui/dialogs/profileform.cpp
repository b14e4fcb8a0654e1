// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileform.h"

#include "banner.h"
#include "disclosure.h"
#include "emphasis.h"
#include "keyplace.h"
#include "keyring.h"
#include "notedrow.h"
#include "profiletext.h"
#include "transportform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>

namespace Teamwright {

using Place = ProfileIssue::Place;

namespace {

constexpr Environment allEnvironments[] = {Environment::Development, Environment::Test,
                                           Environment::Production};

QIcon dot(const QColor &color)
{
    QPixmap picture(2 * Size::icon, 2 * Size::icon);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    return QIcon(picture);
}

} // namespace

ProfileForm::ProfileForm(KeyRing &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(*form, tr("&Name"), new QLineEdit, m_nameNote);
    m_url = addField(*form, tr("&URL"), new QLineEdit, m_urlNote);
    m_key = addField(*form, tr("&Key"), makeKeyField(this), m_keyNote);
    m_url->setPlaceholderText(QStringLiteral("https://litellm.example.com"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_environment = new QComboBox;
    addEnvironments();
    form->addRow(tr("&Environment"), m_environment);
    m_readOnly = new QCheckBox(tr("&Read-only: send nothing that changes the proxy"));
    form->addRow(QString(), m_readOnly);

    m_transport = new TransportForm;
    m_more = new Disclosure(tr("More settings"));
    m_more->setContent(m_transport);
    m_origin = new InlineNote;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::medium);
    layout->addWidget(m_origin);
    layout->addLayout(form);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_environment, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_readOnly, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_transport, &TransportForm::edited, this, &ProfileForm::edited);
}

QLineEdit *ProfileForm::addField(QFormLayout &form, const QString &label, QLineEdit *field, InlineNote *&note)
{
    note = addNotedRow(form, label, field);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    return field;
}

void ProfileForm::addEnvironments()
{
    for (const Environment environment : allEnvironments)
        m_environment->addItem(environmentName(environment), QVariant::fromValue(int(environment)));
    m_environment->setAccessibleDescription(tr("Environment"));
    m_environment->setToolTip(
        tr("Its colour runs through the window, so that nobody takes one proxy for another."));
    drawEnvironments();
}

void ProfileForm::drawEnvironments()
{
    for (int i = 0; i < m_environment->count(); ++i)
        m_environment->setItemIcon(i, dot(Colors::of(palette()).environment(allEnvironments[i]).mark));
}

void ProfileForm::load(const ProfileEdit &edit)
{
    const ConnectionProfile &profile = edit.profile;
    const bool isReserved = edit.isReserved() && edit.former;
    m_name->setText(isReserved ? profileName(profile.name) : profile.name);
    m_url->setText(profile.baseUrl.toString());
    m_key->setText(QString::fromUtf8(edit.key));
    m_environment->setCurrentIndex(m_environment->findData(int(profile.environment)));
    m_readOnly->setChecked(profile.isReadOnly);
    m_transport->load(profile);
    m_more->setOpen(!TransportForm::isPlain(profile));
    m_more->setVisible(!isReserved);
    for (QLineEdit *field : {m_name, m_url, m_key})
        field->setReadOnly(isReserved);
    m_key->setVisible(!isReserved);
    m_environment->setEnabled(!isReserved);
    m_readOnly->setEnabled(!isReserved);
    showOrigin(edit);
    showIssues({});
    tellKeyPlace(edit);
}

void ProfileForm::showOrigin(const ProfileEdit &edit)
{
    if (edit.former && edit.profile.name == sandboxProfileName)
        return m_origin->setNote(Tone::Accent,
                                 tr("The sandbox is a proxy inside this program. It needs no settings."));
    if (edit.former && edit.profile.name == environmentProfileName)
        return m_origin->setNote(Tone::Accent,
                                 tr("This connection comes from the environment variables LITELLM_PROXY_URL "
                                    "and LITELLM_PROXY_API_KEY. Duplicate it to change it."));
    m_origin->setNote(Tone::Neutral, {});
}

void ProfileForm::tellKeyPlace(const ProfileEdit &edit)
{
    m_loaded = std::make_unique<QObject>();
    m_key->setPlaceholderText({});
    m_keyNote->setNote(Tone::Neutral, {});
    const ConnectionProfile profile = edit.profile;
    if (edit.isReserved() && edit.former)
        return m_keyNote->setNote(Tone::Neutral, tr("The key is there for this run of the program."));
    m_keys.findPlace(profile, m_loaded.get(),
                     [this, profile](SecretPlace place) { showKeyPlace(*m_keyNote, place, profile); });
    if (!edit.former)
        return m_key->setPlaceholderText(QStringLiteral("sk-…"));
    m_keys.find(*edit.former, m_loaded.get(), [this](const QByteArray &kept) {
        m_key->setPlaceholderText(kept.isEmpty() ? QStringLiteral("sk-…")
                                                 : tr("A key is kept; type to replace it"));
    });
}

ConnectionProfile ProfileForm::profile() const
{
    ConnectionProfile profile;
    profile.name = m_name->text().trimmed();
    profile.baseUrl = baseUrlFromText(m_url->text());
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.isReadOnly = m_readOnly->isChecked();
    m_transport->store(profile);
    return profile;
}

QByteArray ProfileForm::key() const { return typedKey(*m_key); }

void ProfileForm::showIssues(const QList<ProfileIssue> &issues)
{
    m_nameNote->setNote(Tone::Danger, {});
    m_urlNote->setNote(Tone::Danger, {});
    setInvalid(*m_name, false);
    setInvalid(*m_url, false);
    for (const Place place : {Place::KeyHeader, Place::ChangedBy, Place::CaFile, Place::NetworkProxy})
        m_transport->showIssue(place, {});
    for (const ProfileIssue &issue : issues) {
        const QString text = profileIssueText(issue);
        const Tone tone = issue.isWarning() ? Tone::Warning : Tone::Danger;
        if (issue.place == Place::Name) {
            m_nameNote->setNote(tone, text);
            setInvalid(*m_name, true);
        } else if (issue.place == Place::Url) {
            m_urlNote->setNote(tone, text);
            setInvalid(*m_url, !issue.isWarning());
        } else {
            m_transport->showIssue(issue.place, text);
            m_more->setOpen(true);
        }
    }
}

void ProfileForm::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::focusUrl() { m_url->setFocus(); }

void ProfileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawEnvironments();
    QWidget::changeEvent(event);
}

} // namespace Teamwright

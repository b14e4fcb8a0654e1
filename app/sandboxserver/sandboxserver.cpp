// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include "sandboxhttp.h"
#include "sandboxrouter.h"
#include "sandboxseed.h"
#include "sandboxstore.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QVariantList>

#include <stdexcept>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomKey()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return "sk-" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// An example that somebody deleted must not come back by itself.
bool neverHadTeams(SandboxStore &store)
{
    const QString count = u"SELECT (SELECT COUNT(*) FROM teams) + (SELECT COUNT(*) FROM deleted_teams)"_qs;
    return store.rows(count).first().first().toInt() == 0;
}

} // namespace

/// What lives in the thread.
struct SandboxServer::Parts
{
    Parts(const SandboxServerOptions &options, SandboxFaults &faults)
        : store(options.dataFile)
        , router(store, {options.masterKey, options.isLicensed})
        , http(router, faults)
    {}

    SandboxStore store;
    SandboxRouter router;
    SandboxHttp http;
};

SandboxServer::SandboxServer(SandboxServerOptions options)
    : m_options(std::move(options))
{
    if (m_options.masterKey.isEmpty())
        m_options.masterKey = randomKey();
    m_thread.setObjectName(u"sandbox"_qs);
    m_context.moveToThread(&m_thread);
}

SandboxServer::~SandboxServer()
{
    inThread([this] { m_parts.reset(); });
    m_thread.quit();
    m_thread.wait();
}

template <typename Work>
void SandboxServer::inThread(Work work)
{
    // A thread that does not run would be waited for without end.
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::BlockingQueuedConnection);
}

std::optional<QString> SandboxServer::start()
{
    if (!m_options.dataFile.isEmpty())
        QDir().mkpath(QFileInfo(m_options.dataFile).path());
    m_thread.start();
    std::optional<QString> fault;
    inThread([&] {
        try {
            m_parts = std::make_unique<Parts>(m_options, m_faults);
            if (!m_parts->store.isOpen()) {
                fault = u"cannot open %1"_qs.arg(m_options.dataFile);
                return;
            }
            if (!m_options.isEmpty && neverHadTeams(m_parts->store))
                seedSandbox(m_parts->store);
            if (!m_parts->http.listen(m_options.port))
                fault = u"port %1 is taken"_qs.arg(m_options.port);
            m_port = m_parts->http.port();
        } catch (const std::exception &error) {
            fault = u"%1: %2"_qs.arg(m_options.dataFile, QString::fromUtf8(error.what()));
        }
    });
    return fault;
}

QUrl SandboxServer::url() const { return QUrl(u"http://127.0.0.1:%1"_qs.arg(m_port)); }

void SandboxServer::reset()
{
    inThread([this] {
        clearSandbox(m_parts->store);
        seedSandbox(m_parts->store);
    });
}

void SandboxServer::setLicensed(bool isLicensed)
{
    m_options.isLicensed = isLicensed;
    inThread([this, isLicensed] { m_parts->router.setLicensed(isLicensed); });
}

} // namespace Teamwright
